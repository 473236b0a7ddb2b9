import type { PageKind } from '../../evidence/types.ts';
import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';

export type ServicePage = Exclude<
  PageKind,
  'results' | 'category' | 'product' | 'cart' | 'checkout' | 'review' | 'confirmation' | 'other'
>;

const NO_SERVICE = new Set<PageKind>([
  'results',
  'category',
  'product',
  'cart',
  'checkout',
  'review',
  'confirmation',
  'other',
]);

export function isServicePage(kind: PageKind): kind is ServicePage {
  return !NO_SERVICE.has(kind);
}

/** Address parts that name a page in many stores, whatever the language of its words. */
const SLUGS: Partial<Record<ServicePage, RegExp>> = {
  faq: /faq|gyik|questions|duk(?![a-z])|pytania|haeufige|fragen/i,
  help: /help|support|hilfe|aide|ayuda|pomoc|pagalba|segitseg/i,
  contact: /contact|kontakt|kapcsolat|contatt|kontaktai|contacto|inquiry|otoiawase/i,
  hours: /hours|opening|oeffnungs|horario|horaires|godziny|nyitvatartas/i,
  returns: /return|refund|retour|rueckgabe|widerruf|zwrot|grazin|devoluc|visszakuld|elallas|vozvrat|exchange/i,
  delivery: /shipping|delivery|versand|livraison|envio|dostaw|pristat|szallit|dostavka/i,
  privacy: /privacy|datenschutz|confidential|privacidad|prywatn|privatum|adatvedel|privacy-policy|personal/i,
  imprint: /imprint|impressum|legal|mentions|aviso-legal|imprint|company|rekvizit|tokusho|tokutei/i,
  terms: /terms|agb|conditions|condiciones|regulamin|taisykl|aszf|oferta|tos/i,
  about: /about|ueber-uns|a-propos|sobre|o-nas|apie|rolunk|o-kompanii/i,
  stores: /stores?$|store-locator|filialen|boutiques|tiendas|sklepy|parduotuves|uzletek/i,
  'order-tracking': /track|order-status|sendung|suivi|seguimiento|sledz|sekti|nyomkovet/i,
  account: /account|konto|compte|cuenta|paskyra|fiok|mypage/i,
  'sign-in': /log-?in|sign-?in|anmelden|connexion|prisijung|bejelentkez/i,
  wishlist: /wish-?list|favou?rite|merkzettel|kedvenc|norai|izbrannoe/i,
};

/** So many pages at most are named by their address. */
const MOST_NAMED = 3;

/** The link to a page that a shopper looks for. Words decide, the address helps, the place breaks ties. */
export function findServiceLink(snapshot: Snapshot, wanted: ServicePage, words: ShopWords): Resolved {
  const phrases = phrasesOf(wanted, words);
  const slug = SLUGS[wanted];
  const host = hostOf(snapshot.url);
  const links = snapshot.nodes.filter((node) => node.visible && node.role === 'link' && leadsSomewhere(node, host));
  const named = new Set(links.map((node) => pathOf(node.attrs.href ?? '')).filter((path) => slug?.test(path)));
  // A folder that all such pages share (`/help/…`) names none of them.
  const telling = named.size <= MOST_NAMED ? 0.4 : 0.1;
  const candidates = links.map((node) => {
    const text = node.name || textOf(snapshot, node.ref) || node.attrs.title || '';
    return new Scoring()
      .words(text.length < 80 ? 0.8 * says(text, phrases) : 0, `says ${wanted}`)
      .words(isOther(text, wanted, phrases, words) ? -0.5 : 0, 'is the name of another page')
      .structure(named.has(pathOf(node.attrs.href ?? '')) ? telling : 0, 'address names it')
      .structure(regionOf(snapshot, node.ref) === 'footer' ? 0.05 : 0, 'in the footer')
      .structure(hostOf(node.attrs.href ?? '') !== host ? -0.3 : 0, 'leads away from the store')
      .candidate(node.ref);
  });
  return settleOn(`page.${wanted}`, snapshot, candidates, 0.4);
}

/** "Terms of service" speaks of service too, but it is what another page is called. */
function isOther(text: string, wanted: ServicePage, phrases: readonly string[], words: ShopWords): boolean {
  if (says(text, phrases) > 0.8) return false;
  return Object.entries(words.pages).some(([kind, names]) => kind !== wanted && says(text, names) > 0.95);
}

function phrasesOf(wanted: ServicePage, words: ShopWords): readonly string[] {
  if (wanted === 'account') return words.account;
  if (wanted === 'sign-in') return words.signIn;
  if (wanted === 'wishlist') return words.wishlist;
  if (wanted === 'order-tracking') return words.pages.orderTracking;
  return words.pages[wanted];
}

function leadsSomewhere(node: SnapshotNode, host: string): boolean {
  const href = node.attrs.href ?? '';
  if (href === '' || /^(javascript|mailto|tel|sms|whatsapp):/i.test(href)) return false;
  return !/facebook|instagram|twitter|youtube|pinterest|tiktok|linkedin|x\.com/i.test(hostOf(href)) && host !== '';
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

function pathOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  return decodeURI(url.pathname + url.search + url.hash);
}
