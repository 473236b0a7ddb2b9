export { detectLanguage } from './detect.ts';
export { LANGUAGES, lexiconOf } from './lexicons.ts';
