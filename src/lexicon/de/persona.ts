import type { PersonaWords } from '../types.ts';

export const persona: PersonaWords = {
  country: 'DE',
  firstName: 'Katrin',
  lastName: 'Lindner',
  gender: 'female',
  familyNameFirst: false,
  question: {
    subject: 'Frage zu Lieferung und Rückgabe: {product}',
    greeting: 'Guten Tag,',
    opening: 'ich überlege, bei Ihnen {product} zu bestellen, und habe vorher noch zwei kurze Fragen.',
    asks: [
      {
        id: 'delivery-time',
        text: 'Wie viele Tage dauert es in der Regel, bis das Paket bei mir ankommt?',
        expects: ['tag', 'tage', 'tagen', 'werktag*', 'arbeitstag*', 'woche*', 'stunden', 'morgen', 'innerhalb', 'lieferzeit*', 'am nächsten tag', 'wochentag*'],
      },
      {
        id: 'return-cost',
        text: 'Und falls es nicht passt: Wer trägt die Kosten der Rücksendung?',
        expects: ['kostenlos*', 'kostenfrei*', 'gratis', 'wir übernehmen', 'sie tragen', 'trägt der kunde', 'rücksendekosten', 'rücksendeetikett*', 'retourenlabel', 'retourenschein*', 'auf ihre kosten', 'auf eigene kosten', 'porto', 'zu ihren lasten', 'rücksendelabel'],
      },
      {
        id: 'availability',
        text: 'Ist der Artikel zurzeit auf Lager?',
        expects: ['auf lager', 'lieferbar', 'vorrätig', 'verfügbar', 'ausverkauft', 'lagernd', 'nicht mehr', 'nachbestellt', 'vergriffen', 'wieder da', 'ja'],
      },
    ],
    closing: 'Vielen Dank im Voraus und freundliche Grüße',
  },
  orderNote: 'Bitte klingeln, ich bin zu Hause.',
};
