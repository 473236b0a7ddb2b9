import type { EvidenceOf } from '../../evidence/types.ts';
import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { mainTexts } from './outcome.ts';

export interface Block {
  what: EvidenceOf<'blocked'>['what'];
  quote: string;
}

const CHALLENGES = /captcha|challenges\.cloudflare|px-captcha|datadome|arkoselabs|geo\.captcha/i;

/** Whether the store keeps the shopper out: a captcha, a bot wall, a rate limit, a password on the whole store. */
export function readBlock(snapshot: Snapshot, status: number | null, words: ShopWords): Block | null {
  const text = textOf(snapshot, 0).slice(0, 3000);
  if (status === 429)
    return { what: 'rate-limit', quote: `HTTP 429 ${mainTexts(snapshot).join(' ')}`.trim().slice(0, 200) };
  const sparse = text.length < 1200;
  if (
    sparse &&
    [401, 403, 503].includes(status ?? 0) &&
    (says(text, words.blocked) > 0 || says(text, words.captcha) > 0)
  )
    return { what: 'bot-wall', quote: text.slice(0, 200) };
  if (challengeFrame(snapshot) && sparse) return { what: 'captcha', quote: text.slice(0, 200) || 'captcha' };
  if (
    sparse &&
    says(text, words.captcha) > 0 &&
    snapshot.nodes.filter((node) => node.role === 'link' && node.visible).length < 6
  )
    return { what: 'captcha', quote: text.slice(0, 200) };
  if (isPasswordGate(snapshot, words, text)) return { what: 'password', quote: text.slice(0, 200) };
  return null;
}

/** A captcha that stands inside an otherwise ordinary page (a contact form, a checkout). */
export function challengeFrame(snapshot: Snapshot): boolean {
  return snapshot.nodes.some(
    (node) =>
      node.visible &&
      node.rect[2] > 60 &&
      ((node.tag === 'iframe' && CHALLENGES.test(node.attrs.src ?? '')) ||
        /(^|\s)(g-recaptcha|h-captcha|cf-turnstile)(\s|$)/.test(classNames(node))),
  );
}

function isPasswordGate(snapshot: Snapshot, words: ShopWords, text: string): boolean {
  const fields = snapshot.nodes.filter(
    (node) => node.visible && node.tag === 'input' && node.attrs.type !== 'hidden' && node.role !== 'button',
  );
  const passwords = fields.filter((node) => node.attrs.type === 'password');
  const links = snapshot.nodes.filter((node) => node.visible && node.role === 'link').length;
  return passwords.length === 1 && fields.length <= 2 && links < 8 && says(text, words.shopPassword) > 0;
}
