import { siteOf } from '../../shared/sites.ts';
import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';

/** In one script on each side: what is written right before or after it in another (`…@shop.kr로`) is not part of it. */
export const ADDRESS =
  /(?:[a-z\d._%+-]+|[\p{Script=Cyrillic}\d._%+-]+)@(?:[\p{L}\d-]+\.)+(?:[a-z]{2,}|\p{Script=Cyrillic}{2,}|\p{Script=Hangul}{2,})/giu;

/** Where anybody may have an address, a store that has a domain of its own, too. */
const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|t-online|posteo|mailbox|freenet|freemail|citromail|mail|bk|list|inbox|yandex|ya|rambler|wp|onet|o2|interia|op|poczta|naver|daum|hanmail|kakao|nate|orange|wanadoo|free|laposte|sfr|docomo|ezweb|softbank|proton|protonmail|pm|zoho)\.[a-z.]+$/;

interface Domains {
  own: ReadonlySet<string>;
  /** The page shows an address for mail at one of them. */
  shown: boolean;
}

const known = new WeakMap<PageText, Domains>();

/** `orders@marrowbooks.example` on a page of marrowbooks.example, or of Marrow Books. */
export function isOwnDomain(page: PageText, address: string): boolean {
  return domainsOf(page).own.has(domainOf(address));
}

/**
 * An address at a domain that is not the store's, on a page that shows one at the store's own: a host's, an office's, a
 * carrier's. Stores write from one domain.
 */
export function isOthersDomain(page: PageText, address: string): boolean {
  const { own, shown } = domainsOf(page);
  const domain = domainOf(address);
  return shown && !own.has(domain) && !FREE_MAIL.test(domain);
}

/**
 * Whose number or address it is told by what stands beside it: somebody else's address for mail or site in one sentence,
 * or in one box of short lines, and none of the store's own.
 */
export function isBesideOthers(page: PageText, block: Block, index: number): boolean {
  if (!domainsOf(page).shown) return false;
  return (
    isOfOthersOnly(page, sentenceAround(block.text, index)) ||
    (block.text.length < LONGEST_LINE && isOfOthersOnly(page, boxAround(page, block)))
  );
}

const LONGEST_LINE = 90;

function isOfOthersOnly(page: PageText, text: string): boolean {
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address);
  const sites = [...text.replace(ADDRESS, ' ').matchAll(SITE)].map(([site]) => site);
  const named = [...addresses, ...sites];
  const { own } = domainsOf(page);
  return named.length > 0 && named.every((each) => !own.has(domainOf(each)) && !FREE_MAIL.test(domainOf(each)));
}

/** `www.office.example`, `https://office.example`. */
const SITE = /(?:https?:\/\/|www\.)(?:[\p{L}\d-]+\.)+[\p{L}]{2,}/giu;

/** All lines that are parted by line breaks in one element. */
function boxAround(page: PageText, block: Block): string {
  return page.blocks
    .filter((each) => each.ref === block.ref)
    .map((each) => each.text)
    .join(' ; ');
}

function sentenceAround(text: string, index: number): string {
  const ends = [...text.matchAll(/(?<=[^\s.]{3})[.!?;]\s+(?=\p{Lu}\p{L}{2})|[。！？]|\s[|•]\s/gu)].map(
    (match) => match.index + match[0].length,
  );
  const from = ends.findLast((end) => end <= index) ?? 0;
  return text.slice(from, ends.find((end) => end > index) ?? text.length);
}

function domainsOf(page: PageText): Domains {
  const told = known.get(page);
  if (told) return told;
  const hosts = [page.snapshot.url, ...linked(page)].filter((url) => /^https?:/.test(url)).map((url) => siteOf(url));
  const links = page.snapshot.nodes.map((node) => /^mailto:([^?]+)/i.exec(node.attrs.href ?? '')?.[1] ?? '');
  const mailed = [...page.blocks.map((block) => block.text), ...links].flatMap((text) =>
    [...text.matchAll(ADDRESS)].map(([address]) => address),
  );
  const alike = mailed.map(domainOf).filter((domain) => isCalledLikeStore(page, domain));
  const own = new Set([...hosts.filter((host) => host !== null), ...alike]);
  const domains = { own, shown: mailed.some((address) => own.has(domainOf(address))) };
  known.set(page, domains);
  return domains;
}

/** Where the page says that it stands. */
function linked({ snapshot }: PageText): string[] {
  const canonical = snapshot.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
  return [...canonical, ...snapshot.meta.filter(({ name }) => name === 'og:url').map(({ content }) => content)];
}

/** The name of the domain stands in the title or in the page's bars, addresses aside. */
export function isCalledLikeStore(page: PageText, domain: string): boolean {
  const bars = page.blocks.filter((block) => block.region === 'header' || block.region === 'footer');
  const said = [page.snapshot.title, ...bars.map((block) => block.text)].join(' ');
  const name = squeeze(domain.split('.')[0] ?? '');
  return name.length >= SHORTEST_NAME && squeeze(said.replace(ADDRESS, ' ').replace(SITE, ' ')).includes(name);
}

const SHORTEST_NAME = 5;

function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The registrable domain of an address for mail or of a site. */
function domainOf(address: string): string {
  const host = (address.split('@').at(-1) ?? '').toLowerCase();
  return siteOf(host.startsWith('http') ? host : `http://${host}`) ?? host;
}
