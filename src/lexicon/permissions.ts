import type { Phrases } from './types.ts';

/** Words that let somebody do a thing without worry, by ISO 639-1 code: they say yes wherever they stand. */
export const permissions: Readonly<Record<string, Phrases>> = {
  en: [
    'safely',
    'no problem at all',
    'without any problem',
    'feel free to',
    'you may',
    'by all means',
    'quite happily',
  ],
  hu: ['nyugodtan', 'bátran', 'gond nélkül', 'minden további nélkül', 'simán'],
  ru: ['смело', 'спокойно', 'без проблем', 'легко можно', 'вполне можно'],
  lt: ['drąsiai', 'ramiai', 'be problemų', 'be jokių problemų', 'galima drąsiai'],
  ko: ['문제없', '문제 없', '괜찮습니다', '괜찮아요', '하셔도 됩니다', '하셔도 돼요', '셔도 됩니다'],
  de: ['problemlos', 'ohne weiteres', 'ruhig', 'ohne probleme', 'bedenkenlos'],
  fr: ['sans problème', 'sans souci', 'sans crainte', 'tranquillement', 'sans hésiter'],
  es: ['sin problema*', 'tranquilamente', 'sin miedo', 'perfectamente'],
  pl: ['spokojnie', 'bez problemu', 'śmiało', 'bez obaw'],
  ja: ['問題ありません', '問題ございません', '大丈夫です', 'かまいません', '構いません', '安心して'],
};
