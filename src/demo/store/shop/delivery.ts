import { HOUSE } from '../house.ts';

export interface DeliveryOption {
  id: string;
  name: string;
  detail: string;
  /** Pence; null for `free from`. */
  price: number;
  /** Working days until it is there: earliest and latest. */
  days: [number, number];
  pickup: boolean;
  abroad: boolean;
}

const OPTIONS: DeliveryOption[] = [
  {
    id: 'standard',
    name: 'Standard delivery',
    detail: 'Royal Parcel, to your door',
    price: 395,
    days: [2, 3],
    pickup: false,
    abroad: false,
  },
  {
    id: 'next-day',
    name: 'Next working day',
    detail: 'Order by 3 pm, Monday to Friday',
    price: 695,
    days: [1, 1],
    pickup: false,
    abroad: false,
  },
  {
    id: 'parcel-shop',
    name: 'Parcel shop near you',
    detail: 'Over 9,000 shops, open late',
    price: 295,
    days: [2, 3],
    pickup: true,
    abroad: false,
  },
  {
    id: 'pick-up',
    name: 'Pick up in our Kendal shop',
    detail: `${HOUSE.street}, ${HOUSE.town}`,
    price: 0,
    days: [1, 1],
    pickup: true,
    abroad: true,
  },
  {
    id: 'europe',
    name: 'International standard',
    detail: 'Tracked, duties paid',
    price: 1195,
    days: [4, 6],
    pickup: false,
    abroad: true,
  },
  {
    id: 'express',
    name: 'International express',
    detail: 'Courier, signed for',
    price: 2495,
    days: [2, 3],
    pickup: false,
    abroad: true,
  },
];

/** What can be chosen for an address in that country (ISO 3166 code). */
export function deliveryOptionsTo(country: string): DeliveryOption[] {
  if (country === 'GB') return OPTIONS.filter((option) => option.id !== 'europe' && option.id !== 'express');
  return OPTIONS.filter((option) => option.abroad);
}

export function deliveryOption(id: string): DeliveryOption | null {
  return OPTIONS.find((option) => option.id === id) ?? null;
}

/** Pence for goods of that value: standard and parcel-shop delivery are free from £50. */
export function deliveryPrice(option: DeliveryOption, goods: number): number {
  const becomesFree = option.id === 'standard' || option.id === 'parcel-shop';
  return becomesFree && goods >= HOUSE.freeDeliveryFrom ? 0 : option.price;
}

/** `Tuesday 24 November` or `Tuesday 24 to Wednesday 25 November`, counted in working days from the day of the order. */
export function arrivalOf(option: DeliveryOption, orderedAt: Date): string {
  const [first, last] = option.days.map((days) => workingDayAfter(orderedAt, days)) as [Date, Date];
  if (first.getTime() === last.getTime()) return LONG_DAY.format(first).replace(',', '');
  const start = first.getUTCMonth() === last.getUTCMonth() ? DAY : LONG_DAY;
  return `${start.format(first).replace(',', '')} to ${LONG_DAY.format(last).replace(',', '')}`;
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const DAY = { format: (date: Date): string => LONG_DAY.format(date).replace(/ [A-Z][a-z]+$/, '') };

/** Orders after 15:00 UTC start on the next day; Saturdays and Sundays do not count. */
function workingDayAfter(start: Date, days: number): Date {
  const day = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()));
  let left = days + (start.getUTCHours() >= 15 ? 1 : 0);
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day;
}
