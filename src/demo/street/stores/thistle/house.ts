import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'GBP',
  locale: 'en-GB',
  orderPrefix: 'TT-',
  freeFrom: 6000,
  goods: [
    {
      id: 'smoky-breakfast',
      name: 'Smoky Breakfast Tea',
      category: 'Tea',
      price: 895,
      stock: 40,
      about: 'Assam and a touch of lapsang, 125 g loose leaf. Brew for three minutes in water just off the boil.',
    },
    {
      id: 'heather-honey',
      name: 'Heather Honey',
      category: 'Pantry',
      price: 1150,
      stock: 18,
      about: 'Raw heather honey from Perthshire hives, 340 g jar. Thick, dark and not too sweet.',
    },
    {
      id: 'oat-shortbread',
      name: 'Oat Shortbread',
      category: 'Pantry',
      price: 525,
      stock: 60,
      about: 'All-butter shortbread with rolled oats, baked in Aberdeen. 200 g in a tin.',
    },
    {
      id: 'stoneware-mug',
      name: 'Stoneware Mug',
      category: 'Pottery',
      price: 1800,
      stock: 12,
      about: 'Thrown by hand in Fife. Holds 350 ml, safe in the dishwasher.',
      options: { name: 'Glaze', values: ['Moss', 'Slate', 'Oatmeal'] },
    },
    {
      id: 'teapot',
      name: 'Two-Cup Teapot',
      category: 'Pottery',
      price: 3950,
      stock: 6,
      about: 'Small teapot with a lid that stays on. Holds 600 ml.',
    },
    {
      id: 'wool-throw',
      name: 'Lambswool Throw',
      category: 'Home',
      price: 8400,
      stock: 5,
      about: 'Woven in the Borders from pure lambswool, 140 × 180 cm, hand-finished fringe.',
    },
    {
      id: 'peat-candle',
      name: 'Peat Smoke Candle',
      category: 'Home',
      price: 2200,
      stock: 0,
      about: 'Rapeseed wax candle, burns for forty hours. Smells of a fireside in November.',
    },
    {
      id: 'ginger-tea',
      name: 'Ginger and Lemon Infusion',
      category: 'Tea',
      price: 740,
      stock: 33,
      about: 'Dried ginger root and lemon peel, no caffeine, 20 bags.',
    },
    {
      id: 'tea-towel',
      name: 'Linen Tea Towel',
      category: 'Home',
      price: 1250,
      stock: 25,
      about: 'Irish linen with a woven stripe, 50 × 70 cm.',
    },
  ],
  deliveries: [
    { id: 'standard', name: 'Royal Mail Tracked 48', price: 395, note: '2–3 working days' },
    { id: 'express', name: 'Next working day', price: 795, note: 'Order before 2 pm' },
    { id: 'collect', name: 'Collect from our shop in Dundee', price: 0, note: 'Ready in two hours' },
  ],
  payments: [
    { id: 'card', name: 'Credit or debit card', fee: 0 },
    { id: 'transfer', name: 'Bank transfer', fee: 0 },
    { id: 'cod', name: 'Cash on delivery', fee: 200 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/delivery',
    title: 'Delivery',
    paragraphs: [
      'Tracked 48 costs £3.95 and takes two to three working days. Delivery is free for orders of £60 and over.',
      'Order before 2 pm on a working day for next-day delivery at £7.95. We deliver to the United Kingdom and Ireland.',
    ],
  },
  {
    path: '/returns',
    title: 'Returns and refunds',
    paragraphs: [
      'Send anything back within 30 days and we refund the price and the standard delivery charge within five working days of its arrival.',
      'Return postage is free: the prepaid label is in the parcel. Broken pottery is replaced at once, a photograph is enough.',
    ],
  },
  {
    path: '/faq',
    title: 'Frequently asked questions',
    paragraphs: [
      'Can I change my order? Yes, until it is packed: ring us on 01632 960 812.',
      'Do you wrap gifts? Yes, for £3, tell us in the order notes.',
      'How fresh is the tea? Packed to order, best within eighteen months.',
    ],
  },
  {
    path: '/privacy',
    title: 'Privacy policy',
    paragraphs: [
      'We keep your name, address and order for six years because tax law asks for it. We do not sell or lend them.',
      'Write to privacy@thistle-and-tweed.example to see or delete what we hold.',
    ],
  },
  {
    path: '/terms',
    title: 'Terms and conditions',
    paragraphs: [
      'The contract is made when we confirm your order by mail. Prices include VAT at 20 %.',
      'Goods stay ours until they are paid for.',
    ],
  },
  {
    path: '/about',
    title: 'About us',
    paragraphs: [
      'Morag and Ewan opened the shop on Union Street in 2009. Everything on the shelves is made within a day’s drive.',
    ],
  },
];
