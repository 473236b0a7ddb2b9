import { type ClockWords, phrases } from '../service-words.ts';

/** Hours written out, breaks and exceptions in opening hours. */
export const clock: ClockWords = {
  hours: {
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    mittag: 12,
    mitternacht: 24,
  },
  halfAfter: phrases('dreißig'),
  halfBefore: phrases('halb'),
  halfPast: [],
  breaks: phrases('mittagspause* | mittags geschlossen | pause | mittagszeit | über mittag | mittagsruhe'),
  except: phrases('außer | ausgenommen | ausser | nicht an | nicht am'),
  exceptAfter: [],
  pickup: phrases(
    'abholung | selbstabholung | selbstabholer | abholen | abholzeiten | abholstation | selbst abholen | abholort',
  ),
};
