import type { PersonaWords } from '../types.ts';

export const persona: PersonaWords = {
  country: 'PL',
  firstName: 'Magdalena',
  lastName: 'Wiśniewska',
  gender: 'female',
  familyNameFirst: false,
  question: {
    subject: 'Pytanie o dostawę i zwrot: {product}',
    greeting: 'Dzień dobry,',
    opening: 'zastanawiam się nad zakupem w Państwa sklepie: {product}. Mam przedtem dwa krótkie pytania.',
    asks: [
      {
        id: 'delivery-time',
        text: 'Ile dni zwykle trwa dostawa pod wskazany adres?',
        expects: ['dzień', 'dni', 'dni robocz*', 'dnia', 'tydzień', 'tygodni*', 'godzin*', 'jutro', 'następnego dnia', 'w ciągu', '24h', '48h', 'dniu robocz*', 'pojutrze'],
      },
      {
        id: 'return-cost',
        text: 'A jeśli produkt nie będzie odpowiedni, kto płaci za przesyłkę zwrotną?',
        expects: ['bezpłatn*', 'darmow*', 'na koszt klienta', 'na koszt kupując*', 'koszt zwrotu', 'koszt przesyłki zwrotnej', 'pokrywa*', 'ponosi*', 'etykiet*', 'na nasz koszt', 'na własny koszt', 'po stronie klienta', 'po stronie kupując*', 'zwracamy'],
      },
      {
        id: 'availability',
        text: 'Czy produkt jest w tej chwili dostępny?',
        expects: ['dostępn*', 'na stanie', 'w magazynie', 'brak', 'niedostępn*', 'wyprzedan*', 'tak', 'mamy', 'będzie', 'od ręki'],
      },
    ],
    closing: 'Z góry dziękuję i pozdrawiam,',
  },
  orderNote: 'Proszę dzwonić domofonem, jestem w domu.',
};
