import { detectLanguage } from '../../lexicon/detect.ts';
import type { ServiceWords } from '../../lexicon/service-words.ts';
import { fold } from '../../shared/text.ts';
import { linesOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { findMoney } from '../money.ts';
import type { Read } from '../types.ts';
import { type Block, blocksOf } from './blocks.ts';
import { wordsFor } from './merge-words.ts';
import { saysAny } from './patterns.ts';
import { prepare, type Sentence, splitSentences } from './sentences.ts';

/** What the caller knows beside the page. */
export interface ReadingContext {
  /** ISO 3166-1 alpha-2 of the store. */
  country?: string | null;
  /** Names by which a signed-in shopper may be greeted. */
  shopperName?: string | null;
  /** What kind of page the visit was on, where it knows. */
  pageKind?: string | null;
}

/** A page prepared for the readers: blocks, words, language, currency. */
export interface PageText {
  snapshot: Snapshot;
  blocks: Block[];
  words: ServiceWords;
  language: string | null;
  country: string | null;
  currency: string | null;
  context: ReadingContext;
  /** Title, first heading and the last part of the address, folded: what the page says it is. */
  subject: string;
  sentencesOf(block: Block): Sentence[];
}

const COUNTRY_OF: Record<string, string> = {
  hu: 'HU',
  ru: 'RU',
  lt: 'LT',
  ko: 'KR',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pl: 'PL',
  ja: 'JP',
};
const CURRENCY_OF: Record<string, string> = {
  HU: 'HUF',
  RU: 'RUB',
  LT: 'EUR',
  KR: 'KRW',
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  PL: 'PLN',
  JP: 'JPY',
  GB: 'GBP',
  US: 'USD',
  CH: 'CHF',
  CZ: 'CZK',
  SE: 'SEK',
  IE: 'EUR',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
};
const COUNTRY_OF_CURRENCY: Record<string, string> = { GBP: 'GB', USD: 'US', CAD: 'CA', AUD: 'AU', CHF: 'CH' };

export function pageTextOf(snapshot: Snapshot, context: ReadingContext): PageText {
  const body = linesOf(snapshot, 0).join('\n').slice(0, 20_000);
  const language = detectLanguage(snapshot.language, body);
  const seen = mainCurrency(body);
  const told = seen === 'USD' && !/US\$|USD/.test(body) ? dollarCountry(body) : null;
  const currencySeen = told ? (CURRENCY_OF[told] ?? seen) : seen;
  const country = context.country ?? told ?? countryOf(snapshot, language, currencySeen, body);
  const currency = currencySeen ?? (country ? (CURRENCY_OF[country] ?? null) : null);
  const words = wordsFor(language);
  const prepared = new WeakMap<Block, Sentence[]>();
  const sentencesOf = (block: Block) => {
    const known = prepared.get(block);
    if (known) return known;
    const made = splitSentences(block.text).map((sentence) => prepare(sentence, words, currency));
    prepared.set(block, made);
    return made;
  };
  const blocks = blocksOf(snapshot);
  return {
    snapshot,
    blocks,
    words,
    language,
    country,
    currency,
    context,
    subject: subjectOf(snapshot, blocks),
    sentencesOf,
  };
}

/** Whose dollars or pesos a bare `$` means, by what only that country has. */
function dollarCountry(body: string): string | null {
  return DOLLARS.find(([, cue]) => cue.test(body))?.[0] ?? null;
}

const DOLLARS: readonly [country: string, cue: RegExp][] = [
  ['AU', /\bPty\.? Ltd\b|\bABN \d|\bAE[SD]T\b|\bAusPost\b|\bAustralia Post\b/],
  ['NZ', /\bNZBN\b|\bNZ Post\b|\bNZ[SD]T\b/],
  ['CA', /\bCanada Post\b|\bGST\/HST\b|\bPostes Canada\b/],
  ['MX', /\bMXN\b|\bEstafeta\b|México/],
  ['AR', /\bARS\b|Correo Argentino|Argentina|Mercado Pago/],
  ['CL', /\bCLP\b|Chilexpress|Santiago de Chile/],
  ['CO', /\bCOP\b|Servientrega|Bogotá/],
];

function mainCurrency(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { money } of findMoney(text)) {
    if (money.currency) counts.set(money.currency, (counts.get(money.currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function countryOf(snapshot: Snapshot, language: string | null, currency: string | null, body: string): string | null {
  const region = /^[a-z]{2,3}[-_]([A-Za-z]{2})$/.exec(snapshot.language ?? '')?.[1]?.toUpperCase();
  if (region && language === snapshot.language?.slice(0, 2).toLowerCase()) return region;
  const domain = /\.(hu|ru|lt|kr|de|at|ch|fr|es|pl|jp|uk|ie|us|ca|au|cz|se)(?::\d+)?$/.exec(
    hostOf(addressOf(snapshot)),
  )?.[1];
  if (domain) return domain === 'uk' ? 'GB' : domain.toUpperCase();
  const mailed = countryOfMail(language, body);
  if (mailed) return mailed;
  if (language !== null && COUNTRY_OF[language]) return COUNTRY_OF[language] ?? null;
  return (
    (currency === null ? null : COUNTRY_OF_CURRENCY[currency]) ?? (language === 'en' ? englishCountry(body) : null)
  );
}

/** The country that every address for mail ends in, where its people speak the page's language. */
function countryOfMail(language: string | null, body: string): string | null {
  const ends = [...body.matchAll(/@[\w-]+(?:\.[\w-]+)*\.([a-z]{2})(?![\w.-]*\w)/g)].map((match) => match[1] ?? '');
  const [only, ...more] = new Set(ends);
  const spoken = SPOKEN_IN[language ?? ''] ?? [];
  return only !== undefined && more.length === 0 && spoken.includes(only)
    ? only === 'uk'
      ? 'GB'
      : only.toUpperCase()
    : null;
}

const SPOKEN_IN: Record<string, readonly string[]> = {
  en: ['uk', 'ie', 'us', 'ca', 'au', 'nz'],
  de: ['de', 'at', 'ch'],
  fr: ['fr', 'be', 'ch', 'ca'],
  es: ['es', 'mx', 'ar', 'cl'],
};

/** Whose English it is, by postcodes and registers that only that country has. */
function englishCountry(body: string): string | null {
  return ENGLISH.find(([, cue]) => cue.test(body))?.[0] ?? null;
}

const ENGLISH: readonly [country: string, cue: RegExp][] = [
  [
    'IE',
    /\bEircode\b|\b[ACDEFHKNPRTVWXY]\d[\dW] [\dACDEFHKNPRTVWXY]{4}\b|\bCo\. (?:Cork|Dublin|Galway|Kerry|Mayo|Clare|Wicklow|Donegal|Kildare|Meath|Wexford)\b|\bRepublic of Ireland\b/,
  ],
  [
    'GB',
    /\b[Rr]egistered in (?:England|Scotland|Wales|Northern Ireland)\b|\bCompanies House\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
  ],
  ['US', /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/],
];

/** Where the page stands; a page that was saved says it by its canonical address. */
function addressOf({ url, links }: Snapshot): string {
  const canonical = links.find(({ rel, href }) => rel === 'canonical' && /^https?:/.test(href));
  return /^https?:/.test(url) ? url : (canonical?.href ?? url);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

function subjectOf(snapshot: Snapshot, blocks: Block[]): string {
  const titles = blocks.filter((block) => block.heads && snapshot.nodes[block.ref]?.tag === 'h1');
  // Many builds set the store's name in the page's head as a heading of the first rank, too.
  const first = titles.find((block) => block.region !== 'header') ?? titles[0];
  // After a dash or a bar stands the store's name, which may be anything.
  const title = snapshot.title.split(/\s[|–—·-]\s/)[0] ?? '';
  return fold(`${first?.text ?? ''} . ${title}`);
}

/** A fact with the words that say it and where they stand. */
export function read<T>(page: PageText, value: T, ref: number, quote: string): Read<T> {
  const node = page.snapshot.nodes[ref];
  const block = blockAt(page, ref);
  return { value, quote: cut(quote), where: whereIs(node, block), rect: node ? node.rect : null };
}

/** The block of a node: its own, else the nearest that begins before it. */
function blockAt(page: PageText, ref: number): Block | undefined {
  let best: Block | undefined;
  for (const block of page.blocks) {
    if (block.ref === ref) return block;
    if (block.ref < ref && (best === undefined || block.ref > best.ref)) best = block;
  }
  return best;
}

/** A fact from data that no one sees. */
export function readData<T>(value: T, quote: string, where: string): Read<T> {
  return { value, quote: cut(quote), where, rect: null };
}

function whereIs(node: SnapshotNode | undefined, block: Block | undefined): string {
  const region = block?.region ?? 'main';
  const heading = block?.headings.at(-1)?.text;
  const tag = node ? node.tag : 'text';
  return `${region} > ${heading ? `"${heading.slice(0, 60)}" > ` : ''}${tag}`;
}

function cut(quote: string): string {
  const clean = quote.replace(/\s+/g, ' ').trim();
  return clean.length > 240 ? `${clean.slice(0, 239)}…` : clean;
}

export type Topic = 'returns' | 'delivery' | 'both';

/** Returns or delivery, as the nearest heading that says either has it, else the page's own subject; null for neither. */
export function topicOf(page: PageText, block: Block): Topic | null {
  for (const heading of block.headings.toReversed()) {
    const topic = topicIn(page, fold(heading.text));
    if (topic) return topic;
  }
  return topicIn(page, page.subject);
}

export function topicIn(page: PageText, folded: string): Topic | null {
  const returns = saysAny(folded, page.words.returns.title) || saysAny(folded, page.words.returns.about);
  const delivery = saysAny(folded, page.words.delivery.title) || saysAny(folded, page.words.delivery.about);
  return returns && delivery ? 'both' : returns ? 'returns' : delivery ? 'delivery' : null;
}

/** Blocks that a shopper can read, the store's own bars included. */
export function readable(page: PageText): Block[] {
  return page.blocks.filter((block) => block.reachable && block.region !== 'nav');
}
