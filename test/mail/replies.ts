/** An answer of a store to given questions, with what a fair reader says of it. */
export interface ReplyLetter {
  says: string;
  language: string;
  name: string;
  asks: { text: string; expects: string[]; answered: boolean }[];
  body: string;
  signedBy: string | null;
}

export const LETTERS: ReplyLetter[] = [
  {
    says: 'leaves one of two numbered questions to a colleague, and wishes something of its own',
    language: 'en',
    name: 'Emma Clarke',
    asks: [
      { text: 'Is the teapot dishwasher safe?', expects: ['dishwasher'], answered: true },
      { text: 'Do you repair chipped lids?', expects: ['repair'], answered: false },
    ],
    body: "Hello Ema!\n\n1) Yes, the teapot is dishwasher safe.\n2) I'm not the right person for repairs, my colleague will reply.\n\nMay your kettle sing,\nThe Teapot People",
    signedBy: null,
  },
  {
    says: 'answers behind a smile',
    language: 'pl',
    name: 'Anna Kowalska',
    asks: [{ text: 'Czy miód jest z tego roku?', expects: ['/tegoroczn/'], answered: true }],
    body: 'Cześć Aniu!\n\nDzięki za maila! :) Miód jest tegoroczny, z naszej pasieki.\n\nMiłego słodzenia!\nHalina z Pasieki',
    signedBy: null,
  },
  {
    says: 'gives the days of another matter than was asked for as well',
    language: 'de',
    name: 'Anna Schneider',
    asks: [
      { text: 'Innerhalb welcher Frist kann ich die Lampe zurückgeben?', expects: ['14 Tage'], answered: true },
      { text: 'Nach wie vielen Tagen kommt das Geld zurück?', expects: ['/\\d+ Tage/'], answered: false },
    ],
    body: 'Guten Tag Frau Schneider,\n\ndie Frist zur Rückgabe beträgt 14 Tage. Alles Weitere finden Sie in unseren AGB.\n\nMit freundlichen Grüßen\nR. Vogt',
    signedBy: 'R. Vogt',
  },
  {
    says: 'will be told separately',
    language: 'ko',
    name: '김민지',
    asks: [{ text: '토요일에 배송이 가능한가요?', expects: ['/배송/'], answered: false }],
    body: '김민지 고객님, 안녕하세요.\n배송 일정은 출고 후 별도로 안내될 예정입니다.\n감사합니다.\n상담원 박서준 드림',
    signedBy: '박서준',
  },
  {
    says: 'says no in other words than were expected',
    language: 'de',
    name: 'Anna Schneider',
    asks: [
      { text: 'Gibt es den Sessel auch in Grün?', expects: ['/grün/i'], answered: true },
      { text: 'Wie lange ist die Lieferzeit?', expects: ['/\\d+ (Wochen|Tage)/'], answered: true },
    ],
    body: 'Hallo Frau Schneider,\n\nnein, den gibt es leider nur in Grau und Beige. Lieferzeit derzeit etwa zwei Monate.\n\nMit freundlichen Grüßen\ni. A. Jana Busch',
    signedBy: 'Jana Busch',
  },
  {
    says: 'points elsewhere',
    language: 'hu',
    name: 'Kovács Anna',
    asks: [{ text: 'Mennyibe kerül a szállítás?', expects: ['/szállítás|Ft/'], answered: false }],
    body: 'Kedves Anna!\n\nA szállítási díjakról a honlapunkon tájékozódhat.\n\nÜdv: Gábor a Fonalboltból',
    signedBy: 'Gábor',
  },
  {
    says: 'answers one and points elsewhere for the other',
    language: 'ja',
    name: '佐藤花子',
    asks: [
      { text: 'ギフト包装はできますか。', expects: ['/ギフト|包装/'], answered: true },
      { text: '納期はどのくらいですか。', expects: ['納期'], answered: false },
    ],
    body: '佐藤様\n\nラッピングは承っておりません。納期につきましては商品ページをご覧ください。\n\n森の道 店主 山本太郎',
    signedBy: '山本太郎',
  },
  {
    says: 'puts off what it names',
    language: 'ru',
    name: 'Анна Смирнова',
    asks: [
      { text: 'Есть ли серая?', expects: ['/сер/'], answered: false },
      { text: 'Можно ли вернуть?', expects: ['/вернуть|возврат/'], answered: true },
    ],
    body: 'Анна, добрый день!\n\nПо серой пока не знаю, уточню у поставщика. Вернуть можно в течение двух недель.\n\nС уважением, менеджер интернет-магазина Ирина',
    signedBy: 'Ирина',
  },
  {
    says: 'answers half of a sentence and puts off the rest',
    language: 'en',
    name: 'Emma Clarke',
    asks: [
      { text: 'Is the lamp in stock?', expects: ['/in stock/'], answered: true },
      { text: 'How tall is it?', expects: ['/tall|height/'], answered: false },
    ],
    body: "Hi Emma,\n\nIt's in stock, but the height I'll have to check and get back to you.\n\nWarm wishes,\nPriya (she/her)",
    signedBy: 'Priya',
  },
  {
    says: 'thanks for the question only',
    language: 'en',
    name: 'Emma Clarke',
    asks: [
      { text: 'Do you ship to Norway?', expects: ['/Norway/'], answered: false },
      { text: 'Is it dishwasher safe?', expects: ['/dishwasher/'], answered: false },
    ],
    body: "Hi Emma,\n\nThanks for asking about Norway and the dishwasher. I've passed this on to Jo, she will be in touch.\n\nTom",
    signedBy: 'Tom',
  },
  {
    says: 'asks back',
    language: 'es',
    name: 'Lucía García',
    asks: [{ text: '¿Cuánto costaría la instalación?', expects: ['/instalación|€/'], answered: false }],
    body: 'Hola Lucía:\n\nPara la instalación necesitaríamos fotografías del sitio.\n\nFdo.: Pedro Gil',
    signedBy: 'Pedro Gil',
  },
  {
    says: 'answers under each quoted question',
    language: 'fr',
    name: 'Claire Martin',
    asks: [
      { text: 'Quelle ampoule faut-il ?', expects: ['/E27/'], answered: true },
      { text: 'Faites-vous des factures ?', expects: ['/\\d+/'], answered: true },
      { text: 'Livrez-vous le samedi ?', expects: ['/samedi/'], answered: false },
    ],
    body: "Bonjour Claire,\n\n> Quelle ampoule faut-il ?\nune petite culot à vis\n> Faites-vous des factures ?\noui\n> Livrez-vous le samedi ?\nje demande au transporteur\n\nBelle journée\nLéa pour l'équipe Puntoluce",
    signedBy: 'Léa',
  },
  {
    says: 'answers in red inside the letter below',
    language: 'en',
    name: 'Emma Clarke',
    asks: [
      { text: 'Do you ship to Ireland?', expects: ['/Ireland/'], answered: true },
      { text: 'What warranty is there?', expects: ['/year/'], answered: false },
    ],
    body: 'Dear Ms Clarke,\n\nPlease see my answers in red.\n\nKind regards\nHelen Moss\n\n-----Original Message-----\nFrom: Emma Clarke <emma@mail.test>\nSent: 2 March 2026\nTo: Helen Moss\nSubject: Lamps\n\nDo you ship to Ireland?\n\n[HM] We do, by courier.\n\nWhat warranty is there?\n\n[HM] I will have to check.\n\nEmma Clarke',
    signedBy: 'Helen Moss',
  },
  {
    says: 'numbers its answers, in another language',
    language: 'ko',
    name: '김민지',
    asks: [
      { text: '한국까지 배송 기간은 얼마인가요?', expects: ['/\\d+ ?일/'], answered: true },
      { text: '관세도 제가 내야 하나요?', expects: ['관세'], answered: false },
    ],
    body: 'Dear Kim Minji,\n\n1. We ship to South Korea by EMS; it takes 5-7 business days.\n2. Regarding customs duties, please ask your local customs office.\n\nSincerely,\nHaruto Nakagawa',
    signedBy: 'Haruto Nakagawa',
  },
  {
    says: 'answers in another language, by what is asked for',
    language: 'de',
    name: 'Anna Schneider',
    asks: [
      { text: 'Liefern Sie nach Österreich?', expects: ['/Österreich/'], answered: true },
      { text: 'Was kostet der Versand?', expects: ['/\\d+ ?(€|Euro)/'], answered: true },
    ],
    body: 'Hello Anna,\n\nYes we deliver to Austria, shipping is 12 euro.\n\nNiels',
    signedBy: 'Niels',
  },
  {
    says: 'says a plain yes',
    language: 'lt',
    name: 'Rasa Kazlauskienė',
    asks: [
      { text: 'Ar siunčiate į Latviją?', expects: ['/Latvij/'], answered: true },
      { text: 'Kiek kainuoja?', expects: ['/\\d+ ?(€|eur)/'], answered: true },
    ],
    body: 'Laba diena, Rasa,\n\ntaip, siunčiame, 5,90 eur.\n\nPagarbiai\nvadybininkė Eglė Petraitė',
    signedBy: 'Eglė Petraitė',
  },
  {
    says: 'does not take the imprint for a price',
    language: 'pl',
    name: 'Anna Kowalska',
    asks: [
      { text: 'Czy wysyłacie do Niemiec?', expects: ['/Niemiec/'], answered: true },
      { text: 'Ile kosztuje dostawa?', expects: ['/zł/'], answered: false },
    ],
    body: 'Dzień dobry,\n\nza granicę niestety nie wysyłamy. Koszty dostawy znajdzie Pani w zakładce Dostawa.\n\nPozdrawiam\nmgr inż. Jan Nowak\n\nSowa sp. z o.o., KRS 0000000000, kapitał zakładowy 50 000 zł',
    signedBy: 'mgr inż. Jan Nowak',
  },
];
