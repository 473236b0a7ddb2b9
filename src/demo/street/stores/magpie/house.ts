import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'GBP',
  locale: 'en-GB',
  orderPrefix: 'MP',
  goods: [
    {
      id: 'brass-key',
      name: 'Brass Key Ring',
      category: 'Small things',
      price: 950,
      stock: 30,
      about: 'Solid brass with a leather loop.',
    },
    {
      id: 'tin-lantern',
      name: 'Tin Lantern',
      category: 'Light',
      price: 2400,
      stock: 12,
      about: 'Holds one tea light, 14 cm tall.',
    },
    {
      id: 'glass-marbles',
      name: 'Glass Marbles',
      category: 'Small things',
      price: 620,
      stock: 80,
      about: 'Twenty hand-made marbles in a cotton bag.',
    },
    {
      id: 'desk-lamp',
      name: 'Enamel Desk Lamp',
      category: 'Light',
      price: 5600,
      stock: 6,
      about: 'Green enamel shade, brass arm, E14 bulb included.',
    },
    {
      id: 'silver-bell',
      name: 'Little Silver Bell',
      category: 'Small things',
      price: 1450,
      stock: 0,
      about: 'Rings clear as morning.',
    },
    {
      id: 'copper-tray',
      name: 'Copper Tray',
      category: 'Table',
      price: 3300,
      stock: 9,
      about: 'Hammered copper, 28 cm across.',
    },
  ],
  deliveries: [{ id: 'post', name: 'Standard delivery', price: 350 }],
  payments: [
    { id: 'cod', name: 'Cash on delivery', fee: 0 },
    { id: 'transfer', name: 'Bank transfer', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/delivery',
    title: 'Delivery',
    paragraphs: ['Standard delivery costs £3.50 and takes two to four working days within the United Kingdom.'],
  },
  {
    path: '/returns',
    title: 'Returns',
    paragraphs: ['Return anything unused within 14 days. You pay the postage, we refund the price within a week.'],
  },
  {
    path: '/faq',
    title: 'FAQ',
    paragraphs: [
      'Is the copper lacquered? No, it will darken with time.',
      'Can I cancel? Until the parcel leaves us, yes: 01632 960 455.',
    ],
  },
  {
    path: '/privacy',
    title: 'Privacy policy',
    paragraphs: ['Your details are used to deliver your order and for nothing else.'],
  },
  {
    path: '/terms',
    title: 'Terms and conditions',
    paragraphs: ['Orders are binding once placed. Prices include VAT.'],
  },
];

export const contact: ContactWords = {
  path: '/contact',
  title: 'Contact us',
  intro: 'Magpie Lane Ltd, 3 Magpie Lane, Oxford. 01632 960 455, weekdays 10 am – 4 pm.',
  name: 'Name',
  email: 'Email',
  subject: 'Subject',
  message: 'Message',
  send: 'Send',
  missing: 'Please fill in your name, email and message.',
  sentTitle: 'Message sent',
  sent: 'Thank you for your message. We will get back to you soon.',
};
