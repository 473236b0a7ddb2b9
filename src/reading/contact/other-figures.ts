import { POSTAL } from '../company/address.ts';

/**
 * A text in which figures that look like numbers to call, or that run into the next one, are blotted out, lengths kept:
 * hours, dates, years, coordinates, sums of money, the number of a house before its postcode.
 */
export function withoutOtherFigures(text: string): string {
  const plain = [TIMES, DATES, YEARS, COORDINATES, SUMS].reduce((left, sign) => left.replace(sign, blot), text);
  return withoutHouse(plain.replace(NEXT_NUMBER, '|'));
}

export const TIMES =
  /(?<![\d.])\d{1,2}\s?(?:[:：]\d{2}|[.]\d{2}(?=\s*(?:uhr|val|h\b|[-–—〜~]\s*\d{1,2}[.]\d{2}(?![.\d])))|[.]\d{2}(?=\s*[-–—〜~]))|(?<=\d[.]\d{2}\s?[-–—]\s?)\d{1,2}[.]\d{2}(?![.\d])/giu;
const DATES =
  /(?<![\d./-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2})(?![\d]|[./-]\d)/gu;
/** `© 2009-2026`. */
const YEARS = /(?<![\d+./-]|\d\s)(?:19|20)\d{2}\s?[-–—/]\s?(?:19|20)\d{2}(?!\d|[\s./-]?\d)/gu;
const COORDINATES = /(?<![\d.])-?\d{1,3}\.\d{4,}(?!\d)/gu;
const SUMS =
  /(?<![\d+/-]|\d\s)\d{1,3}(?:[  .,]\d{3})*(?:[.,]\d{2})?\s?(?:€|\$|£|₽|zł|Ft|руб|원|円|EUR|USD|GBP|HUF|PLN|RUB)(?!\p{L})/gu;

/** `32 555 40 10, 32 555 40 11`: what follows the comma is the next number, not an extension of the first. */
const NEXT_NUMBER = /(?<=\d{2})[,;](?=\s?\(?\d{2,4}\)?(?:[\s/-]\d{2,4}){2,})/gu;

function blot(figures: string): string {
  return 'x'.repeat(figures.length);
}

/** `Karl-Heine-Straße 112 04229 Leipzig`: a postcode is none, nor is the house before it. */
function withoutHouse(text: string): string {
  const postal = POSTAL.exec(text);
  const code = postal && /^(?:[A-Z]{1,2}-)?\d{4,6}(?=\s+\p{L})|^\d{2}-\d{3}/u.exec(postal[0]);
  if (!postal || !code) return text;
  const house =
    /(?<=\p{L}\.?\s)\d{1,4}\s?\p{L}?(?:\s?[-/]\s?\d{1,4})?,?\s$/u.exec(text.slice(0, postal.index))?.[0] ?? '';
  const from = postal.index - house.length;
  // Digits before it are a number's beginning: `030 123 45 67890 Berlin` is left as it is.
  if (/\d[\s/-]*$/.test(text.slice(0, from))) return text;
  const until = postal.index + code[0].length;
  return `${text.slice(0, from)}${blot(text.slice(from, until))}${text.slice(until)}`;
}
