/** Facts about the shop that pages and mails share. Domain and telephone numbers come from the ranges kept for fiction. */
export const HOUSE = {
  name: 'Tarn & Thistle',
  claim: 'Outdoor and home goods from Kendal, Cumbria',
  company: 'Tarn & Thistle Ltd',
  domain: 'tarnandthistle.example',
  contactEmail: 'hello@tarnandthistle.example',
  phone: '0808 157 0192',
  phoneLink: '+448081570192',
  street: '14 Finkle Street',
  town: 'Kendal',
  postcode: 'LA9 4AB',
  county: 'Cumbria',
  country: 'United Kingdom',
  companyNumber: '08157019',
  vatNumber: 'GB 123 4567 82',
  directors: 'Eleanor Braithwaite, Samuel Dixon',
  founded: 1987,
  hours: [
    { days: 'Monday to Friday', schema: 'Mo-Fr 08:30-18:00', time: '8.30 am to 6 pm' },
    { days: 'Saturday', schema: 'Sa 09:00-16:00', time: '9 am to 4 pm' },
    { days: 'Sunday', schema: null, time: 'closed' },
  ],
  hoursInShort: 'Mon-Fri 8.30-18.00, Sat 9.00-16.00',
  bank: { name: 'Westmorland Mutual Bank', sortCode: '00-00-00', account: '00157019' },
  returnDays: 30,
  freeDeliveryFrom: 5000,
} as const;

/** The person who answers questions. */
export const CLERK = { name: 'Megan Airey', role: 'Customer Care' } as const;
