import type { ChalkInstance } from 'chalk';
import type { OpeningHours, Read } from '../../reading/types.ts';
import { formatMoney, type Money } from '../../shared/money.ts';
import { plain } from '../../shared/text.ts';
import { type LookedAt, toJson } from './facts-json.ts';

const TITLES: Record<string, string> = {
  faq: 'questions answered',
  faqSearch: 'search in the FAQ',
  faqCategories: 'FAQ categories',
  helpArticles: 'help articles',
  serviceHours: 'service hours',
  serviceBreaks: 'breaks in the service hours',
  serviceHoursTimezone: 'time zone',
  phones: 'phone',
  emails: 'e-mail',
  channels: 'channels',
  liveChat: 'live chat',
  orderTracking: 'order tracking',
  contactForm: 'contact form',
  returnsPolicy: 'returns policy',
  returnsWindowDays: 'days to return',
  returnsFree: 'free returns',
  returnsFee: 'return fee',
  returnsLabel: 'return label',
  returnsInStore: 'return in store',
  returnsOnlineStart: 'return started online',
  returnsSinglePolicy: 'one returns policy',
  deliveryMethods: 'delivery methods',
  deliveryCost: 'delivery from',
  deliveryDays: 'delivery days',
  deliveryDate: 'delivery date',
  productName: 'product',
  price: 'price',
  stock: 'stock',
  description: 'description (characters)',
  attributes: 'attributes',
  images: 'images',
  reviews: 'reviews',
  recommendations: 'recommendations',
  company: 'company',
  companyAddress: 'address',
  companyRegistration: 'registration',
  privacyPolicy: 'privacy policy',
  privacyLink: 'link to a privacy policy',
  newsletterPreticked: 'newsletter pre-ticked',
  orderNumber: 'order number',
  orderCancellation: 'order can be cancelled',
  costs: 'costs',
  advertisingShare: 'advertising share',
  keywordShare: 'keyword share',
  phoneProminence: 'phone prominence (of 3)',
  greetedByName: 'greeted by name',
};
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const WIDTH = 26;

/** A page's facts as a list: what, value, the words and the place. Facts that the page does not state come last. */
export function toText(looked: LookedAt, paint: ChalkInstance): string {
  const facts = Object.entries(toJson(looked).facts).filter(([key]) => key in TITLES);
  const stated = facts.filter((entry): entry is [string, Read<unknown>] => entry[1] !== null);
  const missing = facts.filter(([, fact]) => fact === null).map(([key]) => TITLES[key]);
  return [
    `${paint.bold(plain(looked.url, 200))}  ${paint.dim(looked.language ?? 'language unknown')}`,
    ...stated.map(([key, fact]) => lineOf(TITLES[key] ?? key, key, fact, paint)),
    paint.dim(`  not stated: ${missing.join(', ')}`),
    '',
  ].join('\n');
}

function lineOf(title: string, key: string, fact: Read<unknown>, paint: ChalkInstance): string {
  const value = `  ${title.padEnd(WIDTH)}${paint.green(plain(valueText(key, fact.value), 200))}`;
  return `${value}\n${' '.repeat(WIDTH + 2)}${paint.dim(`“${plain(fact.quote, 100)}” (${plain(fact.where, 80)})`)}`;
}

function valueText(key: string, value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (key === 'serviceHours' || key === 'serviceBreaks') return (value as OpeningHours[]).map(hoursText).join('; ');
  if (isMoney(value)) return formatMoney(value);
  if (Array.isArray(value)) return value.map((each) => valueText('', each)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .flatMap(([name, each]) => (each === null ? [] : [`${name} ${valueText('', each)}`]))
      .join(' ');
  }
  return String(value);
}

function hoursText({ days, open, close }: OpeningHours): string {
  const names = days.map((day) => DAYS[day - 1] ?? '');
  const run = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  const text = run ? `${names[0]}–${names.at(-1)}` : names.join(', ');
  return open === null ? `${text} closed` : `${text} ${open}–${close}`;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amountMinor' in value;
}
