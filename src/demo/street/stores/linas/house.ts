import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'EUR',
  locale: 'lt-LT',
  orderPrefix: 'LN-',
  freeFrom: 5000,
  goods: [
    {
      id: 'lininis-rankslostis',
      name: 'Lininis rankšluostis',
      category: 'Namams',
      price: 1890,
      stock: 30,
      about: 'Minkštintas linas, 70 × 140 cm, austas Panevėžyje.',
    },
    {
      id: 'patalyne',
      name: 'Lininė patalynė',
      category: 'Namams',
      price: 8900,
      stock: 8,
      about: 'Dvigulė patalynė iš plauto lino, trys dalys.',
      options: { name: 'Spalva', values: ['Pilka', 'Balta', 'Rožinė'] },
    },
    {
      id: 'staltiese',
      name: 'Staltiesė su mereška',
      category: 'Virtuvei',
      price: 4500,
      stock: 12,
      about: 'Natūralus linas, 150 × 250 cm.',
    },
    {
      id: 'prijuoste',
      name: 'Lininė prijuostė',
      category: 'Virtuvei',
      price: 2450,
      stock: 0,
      about: 'Prijuostė su kišenėmis, reguliuojamas dirželis.',
    },
    {
      id: 'gintaro-pakabukas',
      name: 'Gintaro pakabukas',
      category: 'Papuošalai',
      price: 1690,
      stock: 17,
      about: 'Baltijos gintaras, sidabrinis laikiklis.',
    },
    {
      id: 'liepu-medus',
      name: 'Liepų medus 450 g',
      category: 'Maistas',
      price: 850,
      stock: 50,
      about: 'Dzūkijos bitininko medus, nekaitintas.',
    },
    {
      id: 'zoleliu-arbata',
      name: 'Žolelių arbata „Pieva“',
      category: 'Maistas',
      price: 495,
      stock: 44,
      about: 'Čiobreliai, ramunėlės ir mėtos, 50 g.',
    },
    {
      id: 'medinis-samtis',
      name: 'Ąžuolinis samtis',
      category: 'Virtuvei',
      price: 1250,
      stock: 21,
      about: 'Rankų darbo, aliejuotas ąžuolas.',
    },
  ],
  deliveries: [
    { id: 'kurjeris', name: 'Kurjeris į namus', price: 449, note: '1–2 darbo dienos' },
    { id: 'pastomatas', name: 'Paštomatas', price: 249, note: '1–2 darbo dienos' },
    { id: 'atsiemimas', name: 'Atsiėmimas parduotuvėje Vilniuje', price: 0, note: 'Rytoj nuo 10 val.' },
  ],
  payments: [
    { id: 'pavedimas', name: 'Banko pavedimas', fee: 0 },
    { id: 'bankas', name: 'Elektroninė bankininkystė', fee: 0 },
    { id: 'kurjeriui', name: 'Grynaisiais kurjeriui', fee: 150 },
  ],
};

export const LOCKERS = ['Vilnius, Akropolis', 'Vilnius, Ozas', 'Kaunas, Mega', 'Klaipėda, Arena', 'Šiauliai, Tilžė'];

export const pages: InfoPage[] = [
  {
    path: '/pristatymas',
    title: 'Pristatymas',
    paragraphs: [
      'Kurjeris į namus – 4,49 €, paštomatas – 2,49 €. Nuo 50 € pristatome nemokamai.',
      'Siuntos pristatomos per 1–2 darbo dienas visoje Lietuvoje, Latvijoje ir Estijoje.',
    ],
  },
  {
    path: '/grazinimas',
    title: 'Prekių grąžinimas',
    paragraphs: [
      'Prekes galite grąžinti per 30 dienų nuo gavimo. Grąžinimo siuntimą apmoka pirkėjas, jei prekė kokybiška.',
      'Pinigus grąžiname per 7 dienas.',
    ],
  },
  {
    path: '/duk',
    title: 'DUK',
    paragraphs: [
      'Ar galiu pakeisti užsakymą? Taip, kol jis neišsiųstas, skambinkite +370 600 00000.',
      'Ar linas po skalbimo traukiasi? Mūsų audiniai jau išplauti.',
    ],
  },
  {
    path: '/privatumas',
    title: 'Privatumo politika',
    paragraphs: ['Asmens duomenis tvarkome tik užsakymui įvykdyti.'],
  },
  {
    path: '/taisykles',
    title: 'Pirkimo taisyklės',
    paragraphs: ['Pirkimo–pardavimo sutartis sudaroma, kai patvirtiname užsakymą el. paštu.'],
  },
  {
    path: '/apie',
    title: 'Apie mus',
    paragraphs: ['UAB „Lino namai“, Pilies g. 12, Vilnius. Įmonės kodas 000000000, PVM kodas LT000000000.'],
  },
];

export const contact: ContactWords = {
  path: '/kontaktai',
  title: 'Kontaktai',
  intro: 'Tel. +370 600 00000, I–V 9–18 val., el. paštas labas@linonamai.example. Atsakome per vieną darbo dieną.',
  name: 'Vardas',
  email: 'El. paštas',
  subject: 'Tema',
  message: 'Jūsų žinutė',
  send: 'Siųsti žinutę',
  missing: 'Prašome užpildyti vardą, el. paštą ir žinutę.',
  sentTitle: 'Ačiū už žinutę',
  sent: 'Jūsų žinutė išsiųsta. Susisieksime per vieną darbo dieną.',
};
