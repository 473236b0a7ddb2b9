export { detectLanguage } from './detect.ts';
export { LANGUAGES, type Lexicon, lexiconOf } from './lexicons.ts';
