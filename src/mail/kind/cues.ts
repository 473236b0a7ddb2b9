import type { WordedKind } from '../../lexicon/mail-words.ts';
import { moneyIn } from '../order/money.ts';
import type { DecodedMail } from '../source/decode.ts';

const LINKS: readonly (readonly [WordedKind, RegExp])[] = [
  [
    'cart-reminder',
    /\/(?:cart|basket|bag|checkout|warenkorb|kosar|koszyk|panier|carrito|cesta|korzina|krepselis)(?:[/?#]|$)|recover|abandoned/i,
  ],
  [
    'review-request',
    /review|rating|feedback|trustpilot|bewert|survey|ertekel|opinia|opinie|avis-|valora|otzyv|atsiliep/i,
  ],
  [
    'account-welcome',
    /\/(?:confirm|verify|verification|activate|activation|aktiv\w*|confirmer|confirmar)(?:[/?#-]|$)|confirm[-_]?email|email[-_]?verif/i,
  ],
  [
    'shipped',
    /track(?:ing)?[/?=-]|sendungsverfolgung|nyomkovet|suivre-vos|suivi|sledzenie|seguimiento|tracking-number|parcelid|piececode|barcode=|wblno=/i,
  ],
];
const INVOICE_FILE = /invoice|rechnung|factur|fakt|szamla|számla|счет|счёт|saskait|sąskait|계산서|영수증|請求|領収/i;

/** What a mail's build says of its kind beside its words: links, attachments, sums, stars. */
export function cuesOf(mail: DecodedMail, text: string): Partial<Record<WordedKind, number>> {
  const links = [...(mail.html?.links ?? []).map((link) => link.href), ...(text.match(/https?:\/\/\S+/g) ?? [])].slice(
    0,
    300,
  );
  const cues: Partial<Record<WordedKind, number>> = {};
  for (const [kind, pattern] of LINKS) if (links.some((href) => pattern.test(href))) cues[kind] = 1.2;
  if (mail.attachments.some((part) => INVOICE_FILE.test(part.name ?? ''))) cues.invoice = 2;
  if (moneyIn(text.slice(0, 20_000)).length >= 3) cues['order-received'] = 0.8;
  if (/[★☆⭐]/u.test(text)) cues['review-request'] = (cues['review-request'] ?? 0) + 1.2;
  if (/\d\s?%/.test(mail.subject)) cues.marketing = 1;
  const bulk = mail.headers.has('list-unsubscribe') || /bulk|list/i.test(mail.headers.get('precedence')?.[0] ?? '');
  if (bulk && mail.headers.has('list-unsubscribe')) cues.marketing = (cues.marketing ?? 0) + 1.5;
  return cues;
}
