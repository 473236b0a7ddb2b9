import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'PLN',
  locale: 'pl-PL',
  orderPrefix: 'ZB/',
  freeFrom: 20_000,
  goods: [
    {
      id: 'herbata-lipowa',
      name: 'Herbata lipowa 50 g',
      category: 'Herbaty',
      price: 1890,
      stock: 60,
      about: 'Kwiat lipy zbierany ręcznie na Podlasiu.',
    },
    {
      id: 'syrop-malinowy',
      name: 'Syrop malinowy 250 ml',
      category: 'Spiżarnia',
      price: 2490,
      stock: 35,
      about: 'Z dojrzałych malin, bez konserwantów.',
    },
    {
      id: 'miod-gryczany',
      name: 'Miód gryczany 400 g',
      category: 'Spiżarnia',
      price: 3200,
      stock: 48,
      about: 'Ciemny, wyrazisty miód z Lubelszczyzny.',
    },
    {
      id: 'krem-rumiankowy',
      name: 'Krem rumiankowy do rąk',
      category: 'Kosmetyki',
      price: 2750,
      stock: 22,
      about: 'Z woskiem pszczelim i olejem lnianym, 75 ml.',
    },
    {
      id: 'mydlo',
      name: 'Mydło z nagietkiem',
      category: 'Kosmetyki',
      price: 1650,
      stock: 70,
      about: 'Robione metodą na zimno, 100 g.',
      options: { name: 'Zapach', values: ['Nagietek', 'Lawenda', 'Mięta'] },
    },
    {
      id: 'kubek',
      name: 'Kubek bolesławiecki',
      category: 'Dom',
      price: 6900,
      stock: 13,
      about: 'Kamionka zdobiona stempelkami, 300 ml.',
    },
    {
      id: 'swieca',
      name: 'Świeca z wosku pszczelego',
      category: 'Dom',
      price: 3900,
      stock: 0,
      about: 'Pali się 25 godzin.',
    },
  ],
  deliveries: [
    { id: 'kurier', name: 'Kurier DPD', price: 1599, note: '1–2 dni robocze' },
    { id: 'paczkomat', name: 'Paczkomat', price: 1299, note: '1–2 dni robocze' },
    { id: 'odbior', name: 'Odbiór osobisty w sklepie', price: 0, note: 'Kraków, ul. Zielna 5' },
  ],
  payments: [
    { id: 'pobranie', name: 'Za pobraniem', fee: 500 },
    { id: 'przelew', name: 'Przelew tradycyjny', fee: 0 },
    { id: 'blik', name: 'BLIK', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/dostawa',
    title: 'Dostawa i płatność',
    paragraphs: [
      'Kurier DPD 15,99 zł, Paczkomat 12,99 zł, od 200 zł dostawa gratis. Przesyłka dociera w 1–2 dni robocze.',
    ],
  },
  {
    path: '/zwroty',
    title: 'Zwroty i reklamacje',
    paragraphs: [
      'Na zwrot jest 14 dni od otrzymania przesyłki. Koszt przesyłki zwrotnej ponosi klient, pieniądze oddajemy w ciągu 7 dni.',
    ],
  },
  {
    path: '/faq',
    title: 'Najczęściej zadawane pytania',
    paragraphs: [
      'Czy mogę zmienić zamówienie? Tak, do czasu wysyłki: 12 000 00 12.',
      'Czy wystawiacie faktury? Tak, prosimy podać NIP w uwagach.',
    ],
  },
  {
    path: '/prywatnosc',
    title: 'Polityka prywatności',
    paragraphs: ['Dane osobowe przetwarzamy wyłącznie w celu realizacji zamówienia.'],
  },
  {
    path: '/regulamin',
    title: 'Regulamin',
    paragraphs: ['Umowa zostaje zawarta z chwilą potwierdzenia zamówienia. Ceny zawierają VAT.'],
  },
  {
    path: '/o-nas',
    title: 'O nas',
    paragraphs: ['Zielnik Babci sp. z o.o., ul. Zielna 5, 31-000 Kraków, NIP 0000000000.'],
  },
];

export const contact: ContactWords = {
  path: '/kontakt',
  title: 'Kontakt',
  intro: 'Telefon 12 000 00 12, pon.–pt. 8:00–16:00. Odpowiadamy w ciągu jednego dnia roboczego.',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  subject: 'Temat',
  message: 'Treść wiadomości',
  send: 'Wyślij wiadomość',
  missing: 'Podaj imię, adres e-mail i treść wiadomości.',
  sentTitle: 'Dziękujemy za wiadomość',
  sent: 'Wiadomość została wysłana. Odpowiemy w ciągu jednego dnia roboczego.',
};
