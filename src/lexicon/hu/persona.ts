import type { PersonaWords } from '../types.ts';

export const persona: PersonaWords = {
  country: 'HU',
  firstName: 'Eszter',
  lastName: 'Kovács',
  gender: 'female',
  familyNameFirst: true,
  question: {
    subject: 'Kérdés szállításról és visszaküldésről: {product}',
    greeting: 'Jó napot kívánok!',
    opening: 'Szeretném megrendelni Önöktől ezt a terméket: {product}. Előtte két rövid kérdésem volna.',
    asks: [
      {
        id: 'delivery-time',
        text: 'Általában hány nap alatt ér ide a csomag?',
        expects: ['nap', 'napon belül', 'napot', 'munkanap*', 'napok', 'holnap', 'hét', 'hetet', 'héten', 'órán belül', 'másnap', 'nap alatt', 'hétfő*', 'szállítási idő*'],
      },
      {
        id: 'return-cost',
        text: 'És ha mégsem felel meg, ki fizeti a visszaküldés költségét?',
        expects: ['ingyenes*', 'díjmentes*', 'ingyen', 'a vásárló', 'a vevő', 'önt terheli', 'mi álljuk', 'visszaküldés költség*', 'visszaküldési költség*', 'a költséget', 'térítésmentes*', 'saját költség*', 'az ön költség*', 'postaköltség*'],
      },
      {
        id: 'availability',
        text: 'Jelenleg van belőle raktáron?',
        expects: ['raktáron', 'készleten', 'elérhető', 'kapható', 'elfogyott', 'nincs', 'várható*', 'igen', 'rendelhető', 'érkezik'],
      },
    ],
    closing: 'Köszönettel és üdvözlettel:',
  },
  orderNote: 'Kérem, csengessenek, otthon vagyok.',
};
