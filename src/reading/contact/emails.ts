import { fold } from '../../shared/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { offersBoth } from './beside.ts';
import { isExample } from './example-values.ts';
import { isCarriersDomain, isOfOthers } from './others.ts';
import { ADDRESS, isOthersDomain, isOwnDomain } from './own-domain.ts';
import { shoppersOwn } from './shoppers-own.ts';

const DOT = 'dot|\\.|pont|punkt|punto|point|kropka|taškas|точка|점|ドット';
const BRACKETED = `[[({]\\s*(?:${DOT})\\s*[\\])}]`;
const SPOKEN = '(?:dot|pont|punkt|punto|point|kropka|taškas|точка|점|ドット)';
/** `info [at] shop [dot] hu`, `info(kukac)shop.hu`. */
const SPELT = new RegExp(
  `([\\w.+-]+)\\s*[[({]\\s*(?:at|@|kukac|ät|собака|arroba|arobase|malpa|małpa|eta|골뱅이|アット)\\s*[\\])}]\\s*([\\w-]+(?:\\s*(?:${BRACKETED}|\\s${SPOKEN}\\s|\\.(?!\\s))\\s*[\\w-]+)+)`,
  'giu',
);
/** `info AT shop DOT com`, `info kukac shop pont hu`: a bare word for the sign asks for one for the dot. */
const SPELT_OUT = new RegExp(
  `([\\w.+-]+)\\s(?:at|kukac|ät|собака|arroba|arobase|malpa|małpa|eta|골뱅이|アット)\\s([\\w-]+(?:\\s${SPOKEN}\\s[\\w-]+)+)(?![\\w-])`,
  'giu',
);
const SPELT_DOT = new RegExp(`\\s*(?:${BRACKETED}|\\s${SPOKEN}\\s)\\s*`, 'giu');
/** `write @ for ★`: the sign that stands in for it, to be read where the page says so. */
const STAND_IN = /([★☆●◎◆■♪＊*#])\s*(?:を|→|⇒|=)\s*[「"']?[@＠]|[@＠]\s*(?:←|=)\s*([★☆●◎◆■♪＊*#])/u;

/** E-mail addresses that are linked, shown, or shown in a spelling that keeps robots away. */
export function emails(page: PageText): Read<string>[] {
  return addressesOf(page, isOthers);
}

/** Those of them that shoppers write to: not the press office's, nor that of the wholesale. */
export function shoppersEmails(page: PageText): Read<string>[] {
  return addressesOf(page, (_, block, address) => isOthers(page, block, address) || isForOthers(page, block, address));
}

function addressesOf(
  page: PageText,
  isLeftOut: (page: PageText, block: Block, address: string) => boolean,
): Read<string>[] {
  const found = new Map<string, Read<string>>();
  const add = (address: string, ref: number, quote: string) => {
    const clean = address.toLowerCase().replace(/^[._-]+|[.-]+$/g, '');
    if (!found.has(clean)) found.set(clean, read(page, clean, ref, quote));
  };
  // On the page that thanks for an order, the address shown in its midst is the shopper's own.
  const confirms = saysAny(page.subject, page.words.order.placed);
  const isShoppers = shoppersOwn(page);
  for (const node of page.snapshot.nodes) {
    const target = /^mailto:([^?]+)/i.exec(node.attrs.href ?? '')?.[1];
    if (!target || !(node.visible || page.blocks.some((block) => block.reachable && block.ref === node.ref))) continue;
    const address = decodeURIComponent(target).match(ADDRESS)?.[0];
    const around = address ? page.blocks.find((block) => block.reachable && block.text.includes(address)) : undefined;
    if (
      address &&
      !(around ? isLeftOut(page, around, address) : isCarriersDomain(address) || isOthersDomain(page, address))
    )
      add(address, node.ref, node.name || address);
  }
  for (const node of page.snapshot.nodes) {
    const hidden = hiddenAddress(node);
    if (hidden && node.visible) add(hidden, node.ref, hidden);
  }
  for (const block of page.blocks) {
    if (
      !block.reachable ||
      isShoppers(block) ||
      (confirms && !isInvitation(page, block) && !namesStore(page, block.text))
    )
      continue;
    const stand = STAND_IN.exec(block.text);
    const sign = stand?.[1] ?? stand?.[2];
    const text = block.text.normalize('NFKC');
    for (const [address] of (sign ? text.replaceAll(sign, '@') : text).matchAll(ADDRESS)) {
      if (!isFileName(address) && !isLeftOut(page, block, address)) add(address, block.ref, block.text);
    }
    for (const match of [...block.text.matchAll(SPELT), ...block.text.matchAll(SPELT_OUT)]) {
      add(`${match[1]}@${(match[2] ?? '').replace(SPELT_DOT, '.').replace(/\s/g, '')}`, block.ref, block.text);
    }
  }
  return [...found.values()].filter(({ value }) => !isRunTogether(value, [...found.keys()]));
}

/** `E-mailinfo@shop.ru`: a label that only its style parts from an address known without it. */
function isRunTogether(address: string, known: readonly string[]): boolean {
  return known.some((each) => each !== address && address.endsWith(each) && LABEL.test(address.slice(0, -each.length)));
}

const LABEL = /^(?:e-?mail|mail|email-?adresse|e-?post|correo|courriel|contact|kontakt|info)$/u;

/** What Cloudflare hides from robots: hexadecimal bytes, the first of which all others are masked with. */
function hiddenAddress(node: SnapshotNode): string | null {
  const bytes = node.attrs['data-cfemail'] ?? /\/email-protection#([\da-f]+)/i.exec(node.attrs.href ?? '')?.[1] ?? '';
  if (!/^(?:[\da-f]{2}){4,}$/i.test(bytes)) return null;
  const [mask = 0, ...rest] = (bytes.match(/../g) ?? []).map((each) => Number.parseInt(each, 16));
  const address = String.fromCharCode(...rest.map((each) => each ^ mask));
  return address.match(ADDRESS)?.[0] === address ? address : null;
}

/** The store's own bars, a number beside the address, or words by which it asks to be written to. */
function isInvitation(page: PageText, block: Block): boolean {
  if (block.region === 'header' || block.region === 'footer' || offersBoth(block.text)) return true;
  const said = fold(block.text);
  return saysAny(said, page.words.contact.service) || saysAny(said, page.words.contact.writeUs);
}

/** Whose an address is its domain tells; where that is nobody's, the words beside it. */
function isOthers(page: PageText, block: Block, address: string): boolean {
  if (isCarriersDomain(address) || isOthersDomain(page, address) || isExample(block.text, address)) return true;
  return !isOwnDomain(page, address) && isForOthers(page, block, address);
}

function isForOthers(page: PageText, block: Block, address: string): boolean {
  return isOfOthers(page, block, Math.max(0, block.text.indexOf(address)));
}

function namesStore(page: PageText, text: string): boolean {
  const domains = [...text.matchAll(ADDRESS)].map(([address]) => address.split('@')[1] ?? '');
  return domains.length > 0 && domains.every((domain) => isOwnDomain(page, `@${domain}`));
}

/** `logo@2x.png` is a picture. */
function isFileName(address: string): boolean {
  return /\.(png|jpe?g|svg|webp|gif|css|js)$/i.test(address);
}
