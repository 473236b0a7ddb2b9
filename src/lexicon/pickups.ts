import type { Phrases } from './types.ts';

/** Words about fetching an order oneself, by ISO 639-1 code. */
interface PickupWords {
  /** Says that it can be fetched. */
  ready: Phrases;
  /** Says until when, which is no beginning. */
  until: Phrases;
}

export const pickups: Readonly<Record<string, PickupWords>> = {
  en: {
    ready: [
      'can collect',
      'can be collected',
      'can pick … up',
      'ready for collection',
      'ready to collect',
      'ready for pickup',
      'ready for pick-up',
      'pick it up',
      'collect it',
    ],
    until: ['until', 'by', 'within', 'no later than', 'for … days', 'before'],
  },
  hu: {
    ready: ['átvehet*', 'átvenni', 'átvételre kész', 'elvihet*'],
    until: ['*ig', 'belül', 'legkésőbb', 'előtt'],
  },
  ru: {
    ready: [
      'можно забрать',
      'можно будет забрать',
      'сможете забрать',
      'можете забрать',
      'можно получить',
      'готов к выдаче',
      'будет готов к выдаче',
    ],
    until: ['до', 'в течение', 'не позднее', 'не позже'],
  },
  lt: {
    ready: ['atsiimti', 'pasiimti', 'paruošt* atsi*'],
    until: ['iki', 'per', 'ne vėliau'],
  },
  ko: {
    ready: ['수령하실 수', '수령 가능', '찾아가실 수', '찾으실 수', '픽업 가능', '픽업하실 수', '방문 수령'],
    until: ['까지', '이내', '동안'],
  },
  de: {
    ready: ['abholen', 'abgeholt werden', 'abholbereit', 'zur abholung bereit', 'abholbar'],
    until: ['bis', 'innerhalb', 'binnen', 'spätestens', 'lang'],
  },
  fr: {
    ready: [
      'venir chercher',
      'venir récupérer',
      'récupérer',
      'être retiré*',
      'retirer',
      'disponible en magasin',
      'prêt* à être retiré*',
    ],
    until: ["jusqu'au", "jusqu'à", 'avant', 'sous', 'pendant', 'dans les'],
  },
  es: {
    ready: [
      'recogerlo',
      'recogerla',
      'recogerlos',
      'recogerlas',
      'recoger tu',
      'recoger su',
      'recoger el',
      'pasar a por',
      'listo para recoger',
      'lista para recoger',
      'recogida disponible',
    ],
    until: ['hasta', 'antes del', 'antes de', 'en un plazo', 'durante'],
  },
  pl: {
    ready: ['odebrać', 'do odbioru', 'gotowe do odbioru', 'gotowa do odbioru'],
    until: [
      'do dnia',
      'do poniedział*',
      'do wtorku',
      'do środy',
      'do czwartku',
      'do piątku',
      'w ciągu',
      'najpóźniej',
      'przez',
    ],
  },
  ja: {
    ready: ['お受け取りいただけ', '受け取り可能', '受取可能', 'お引き取りいただけ', '店頭でお渡し'],
    until: ['まで', '以内', '間保管'],
  },
};
