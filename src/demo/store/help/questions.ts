/** The topics of the FAQ, in their order on the page. */
export const TOPICS = ['Orders', 'Delivery', 'Returns and refunds', 'Payment', 'Products and repairs'] as const;

export interface FaqEntry {
  topic: (typeof TOPICS)[number];
  question: string;
  answer: string[];
}

export const QUESTIONS: FaqEntry[] = [
  {
    topic: 'Orders',
    question: 'Do I need an account to order?',
    answer: [
      'No. You can order as a guest with your e-mail address. With an account you keep your addresses and your basket on every device.',
    ],
  },
  {
    topic: 'Orders',
    question: 'How can I change or cancel my order?',
    answer: [
      'Open the link in your order confirmation and press “Cancel this order”. If you would rather change something, ring us on 0808 157 0192: until the parcel has left we can change nearly everything.',
    ],
  },
  {
    topic: 'Orders',
    question: 'Where do I see how far my order is?',
    answer: [
      'We write to you when the payment is in, when the parcel is packed and when it leaves. You can also look it up under “Track your order” with order number and e-mail address.',
    ],
  },
  {
    topic: 'Orders',
    question: 'Can I order by phone?',
    answer: ['Gladly. Call 0808 157 0192, Monday to Friday 8.30 am to 6 pm, Saturday 9 am to 4 pm. The call is free.'],
  },
  {
    topic: 'Delivery',
    question: 'How long does delivery take?',
    answer: [
      'Standard delivery takes 2 to 3 working days within the United Kingdom, next-day delivery one working day if you order by 3 pm.',
      'To Europe we need 4 to 6 working days.',
    ],
  },
  {
    topic: 'Delivery',
    question: 'What does delivery cost?',
    answer: [
      'Standard delivery is £3.95 and free from £50. Next working day is £6.95, a parcel shop £2.95, picking up in Kendal is free. International standard is £11.95.',
    ],
  },
  {
    topic: 'Delivery',
    question: 'Can I pick my order up?',
    answer: ['Yes, in our shop at 14 Finkle Street in Kendal, free of charge. We keep it for ten days.'],
  },
  {
    topic: 'Delivery',
    question: 'Do you deliver abroad?',
    answer: [
      'To Ireland, most of the European Union and the United States. Duties are paid by us, so nothing is due at the door.',
    ],
  },
  {
    topic: 'Returns and refunds',
    question: 'How long can I return something?',
    answer: [
      'Within 30 days of receiving it, unworn and with its tags. Faulty goods come back at any time within two years.',
    ],
  },
  {
    topic: 'Returns and refunds',
    question: 'What does a return cost?',
    answer: [
      'Nothing from within the United Kingdom: the label is prepaid. From abroad the return costs £6.95, which we take from the refund.',
    ],
  },
  {
    topic: 'Returns and refunds',
    question: 'Can I bring a return to your shop?',
    answer: ['Yes. Bring the goods and your order number to Kendal; you have the money back on the same day.'],
  },
  {
    topic: 'Returns and refunds',
    question: 'When do I get my money back?',
    answer: ['Within five working days of the parcel reaching us, on the way you paid.'],
  },
  {
    topic: 'Payment',
    question: 'How can I pay?',
    answer: [
      'Cash on delivery, bank transfer or invoice (14 days, up to £400). Cards are paused while we change our card provider.',
    ],
  },
  {
    topic: 'Payment',
    question: 'Are your prices with VAT?',
    answer: [
      'Yes, all prices include 20 % value added tax. You will find an invoice with the tax shown in your parcel.',
    ],
  },
  {
    topic: 'Payment',
    question: 'Do you have gift vouchers?',
    answer: ['Yes, from £10, over the counter or by phone. They do not run out.'],
  },
  {
    topic: 'Products and repairs',
    question: 'Which size do I need?',
    answer: [
      'Every product page names the fit; our guide “Finding the right boot size” helps with footwear. In doubt order two sizes: the return is free.',
    ],
  },
  {
    topic: 'Products and repairs',
    question: 'Do you repair what you sell?',
    answer: [
      'Jackets, packs, tents and boots, yes. Send it in clean with a note; most repairs cost nothing in the first five years.',
    ],
  },
  {
    topic: 'Products and repairs',
    question: 'How long is the guarantee?',
    answer: ['Two years on everything, ten on garden tools, and for life on our socks.'],
  },
];
