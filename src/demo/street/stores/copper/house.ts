import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'USD',
  locale: 'en-US',
  orderPrefix: '#CP',
  goods: [
    {
      id: '2001',
      name: 'Cast Iron Skillet, 10 in',
      category: 'Kitchen',
      price: 4800,
      stock: 20,
      about: 'Pre-seasoned cast iron, made in Tennessee. Oven safe to 500 °F.',
    },
    {
      id: '2002',
      name: 'Flannel Shirt',
      category: 'Clothing',
      price: 6500,
      stock: 31,
      about: 'Brushed cotton flannel, machine washable.',
      options: { name: 'Size', values: ['S', 'M', 'L', 'XL'] },
    },
    {
      id: '2003',
      name: 'Maple Syrup, 16 oz',
      category: 'Pantry',
      price: 2199,
      stock: 64,
      about: 'Grade A amber syrup from Vermont.',
    },
    {
      id: '2004',
      name: 'Canvas Tote',
      category: 'Clothing',
      price: 2800,
      stock: 42,
      about: 'Heavy 18 oz canvas with leather handles.',
    },
    { id: '2005', name: 'Camp Blanket', category: 'Home', price: 11_900, stock: 8, about: 'Wool blend, 60 x 80 in.' },
    { id: '2006', name: 'Enamel Coffee Pot', category: 'Kitchen', price: 3600, stock: 0, about: 'Holds eight cups.' },
  ],
  deliveries: [
    { id: 'ground', name: 'USPS Ground', price: 795, note: '3–5 business days' },
    { id: 'twoday', name: 'Two-day shipping', price: 1695, note: '2 business days' },
  ],
  payments: [
    { id: 'check', name: 'Check / money order', fee: 0 },
    { id: 'invoice', name: 'Invoice (net 30)', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/help/shipping',
    title: 'Shipping',
    paragraphs: [
      'USPS Ground costs $7.95 and takes 3–5 business days; two-day shipping costs $16.95. We ship to all fifty states.',
    ],
  },
  {
    path: '/help/returns',
    title: 'Returns & Exchanges',
    paragraphs: [
      'Return it within 60 days, used or not. A prepaid label is on your packing slip; returns are free.',
      'In-store returns: Portland, 210 Alder Street.',
    ],
  },
  {
    path: '/help/faq',
    title: 'FAQs',
    paragraphs: ['Can I change my order? Call (503) 555-0112 within two hours.', 'Do you price match? No.'],
  },
  { path: '/help/privacy', title: 'Privacy Policy', paragraphs: ['We do not sell your information.'] },
  {
    path: '/help/terms',
    title: 'Terms of Use',
    paragraphs: ['Prices are in US dollars; sales tax is added where due.'],
  },
];

export const contact: ContactWords = {
  path: '/help/contact',
  title: 'Contact Us',
  intro: 'Call (503) 555-0112, Monday – Friday, 8 am to 5 pm Pacific, or send us a note. We reply within 24 hours.',
  name: 'Name',
  email: 'Email',
  subject: 'Topic',
  message: 'How can we help?',
  send: 'Submit',
  missing: 'Please complete all fields.',
  sentTitle: 'Thanks for contacting us',
  sent: "We've received your message and will get back to you within 24 hours.",
};
