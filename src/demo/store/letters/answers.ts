import { fold } from '../../../shared/text.ts';
import { PRODUCTS } from '../catalogue/catalogue.ts';
import type { Product } from '../catalogue/types.ts';
import { HOUSE } from '../house.ts';
import { arrivalOf, deliveryOption } from '../shop/delivery.ts';
import { pounds } from '../shop/money.ts';
import type { Shop } from '../shop/shop.ts';

/** One thing that people ask about, and what the staff say to it. */
interface Known {
  asks: RegExp;
  answer(shop: Shop): string;
}

/** The staff's paragraphs for what was asked, in the order of the list; a general one when nothing was recognised. */
export function answersTo(question: string, shop: Shop): string[] {
  const asked = fold(question);
  const product = productIn(asked);
  const answers = KNOWN.filter((one) => one.asks.test(asked)).map((one) => one.answer(shop));
  if (product) answers.unshift(aboutProduct(product, shop));
  if (answers.length > 0) return answers;
  return [
    `I have looked into it and would like to get it right for you. Could you tell me a little more, or ring me on ${HOUSE.phone}? I am here until six.`,
  ];
}

const KNOWN: Known[] = [
  {
    asks: /\b(how long|when|delivery time|deliver(y|ed)?|arriv|days?)\b.*\b(deliver|arriv|ship|take|parcel|order|get|receiv)|\b(delivery|shipping) (time|take)|how (long|fast|soon)/,
    answer: (shop) => {
      const standard = deliveryOption('standard');
      const arrival = standard ? arrivalOf(standard, shop.now()) : 'in 2 to 3 working days';
      return `Standard delivery takes 2 to 3 working days within the United Kingdom: ordered today, it would be with you ${arrival}. If you are in a hurry, next-day delivery is £6.95. To the rest of Europe it takes 4 to 6 working days.`;
    },
  },
  {
    asks: /(delivery|shipping|postage).*(cost|price|charge|free|much|fee)|(cost|price|charge|free|much|fee).*(deliver|shipping|postage)/,
    answer: () =>
      'Standard delivery costs £3.95 and is free for orders from £50. Picking up in our Kendal shop is always free.',
  },
  {
    asks: /\b(return|send (it|them|something)? ?back|refund|exchange|money back)/,
    answer: () =>
      `You can return it within ${HOUSE.returnDays} days, and the return costs you nothing: there is a prepaid label to print on our returns page. You have the money back within five working days of the parcel reaching us.`,
  },
  {
    asks: /\b(pay|payment|card|invoice|transfer|cash)\b/,
    answer: () =>
      'You can pay by cash on delivery, bank transfer or invoice with 14 days to pay. Cards are paused for the moment.',
  },
  {
    asks: /\b(open|opening|hours|visit you)\b/,
    answer: () => `We are open Monday to Friday from 8.30 am to 6 pm and on Saturday from 9 am to 4 pm.`,
  },
  {
    asks: /\b(gift|wrap|present)\b/,
    answer: () =>
      'We gladly wrap it as a present, in brown paper with a sprig of heather, free of charge. Just write it in the note when you order.',
  },
  {
    asks: /\b(cancel|change my order)\b/,
    answer: () =>
      'You can cancel with the link in your order confirmation until the parcel is with you, free of charge; ring me if you would rather change something.',
  },
  {
    asks: /\b(guarantee|warranty|repair|mend)/,
    answer: () =>
      'Everything has a guarantee of two years, and we repair jackets, packs, tents and boots free of charge for the first five.',
  },
  {
    asks: /\b(what size|which size|sizing|size guide|fit)\b/,
    answer: () =>
      'As for the size: most people take their usual one. If you are between two, order both and send one back; it costs nothing.',
  },
];

function aboutProduct(product: Product, shop: Shop): string {
  const pieces = product.variants.reduce((sum, variant) => sum + shop.stockOf(variant.sku), 0);
  const stock =
    pieces > 0 ? 'is in stock and could leave us today' : 'is sold out at the moment; we expect more within two weeks';
  return `The ${product.name} ${stock}. It costs ${pounds(product.price)}.`;
}

/** The product whose name, or the better part of it, stands in the text. */
function productIn(asked: string): Product | null {
  const words = new Set(asked.split(/[^a-z0-9]+/));
  return (
    PRODUCTS.find((product) => {
      const name = fold(product.name)
        .split(/[^a-z]+/)
        .filter((word) => word.length > 2);
      return name.length > 0 && name.filter((word) => words.has(word)).length >= Math.min(2, name.length);
    }) ?? null
  );
}
