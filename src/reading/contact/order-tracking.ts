import { fold } from '../../shared/text.ts';
import { isField, labelOf } from '../../snapshot/queries.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** A part of an address that is about following a parcel: `tracking.gls.example`, `/track-order`, `/suivi`. */
const TRACKING_PART =
  /^(?:track|tracking|trace|track-?and-?trace|(?:track|trace)-?(?:your|my)?-?(?:order|parcel|package|shipment)|(?:order|parcel|shipment)-?(?:tracking|status)|sendungsverfolgung|suivi(?:-colis|-commande)?|(?:guest|gast|invite|invitado)-tracking|seguimiento(?:-pedido|-envio)?(?:-invitado)?|sledzenie(?:-przesylki|-zamowienia|-paczki)?(?:-gosc)?|csomagkovetes|nyomkovetes|otslezhivanie|sekimas)$/i;

/** A way to see where the parcel is: a form that asks for the order number, or a link or heading that leads there. */
export function orderTracking(page: PageText): Read<boolean> | null {
  const words = page.words.contact.track;
  const node = page.snapshot.nodes.find((each) => {
    if (!each.visible || !(each.role === 'link' || each.role === 'button' || each.role === 'heading')) return false;
    const name = fold(each.name || each.text);
    return name !== '' && name.length < 60 && (saysAny(name, words) || (each.role === 'link' && leadsToTracking(each)));
  });
  if (node) return read(page, true, node.ref, node.name || node.text);
  const block = readable(page).find((each) => each.text.length < 300 && speaksOfTracking(page, fold(each.text)));
  if (block) return read(page, true, block.ref, block.text);
  const account = statusInAccount(page);
  if (account) return account;
  const form = page.snapshot.nodes.find((each) => each.tag === 'form' && each.visible && asksForOrder(page, each));
  return form ? read(page, true, form.ref, form.attrs.action ?? 'form for an order number') : null;
}

/** A clause that speaks of following the parcel and denies none: `letter post, without tracking` does. */
function speaksOfTracking(page: PageText, folded: string): boolean {
  const { without, no } = page.words.notions;
  return folded.split(/[,;:、，(（–—]\s?|[.!?]\s|\s-\s/u).some((clause) => {
    const hit = firstHit(clause, page.words.contact.track);
    if (!hit) return false;
    const [before, after] = [clause.slice(0, hit.index), clause.slice(hit.index + hit.length)];
    const denied = saysAny(before.slice(-DENIED_BEFORE), [...without, ...no]);
    return (
      !denied && !(NO_AFTER.has(page.language ?? '') && saysAny(after.slice(0, DENIED_AFTER), [...without, ...no]))
    );
  });
}

const [DENIED_BEFORE, DENIED_AFTER] = [18, 14];
/** Languages in which the no follows. */
const NO_AFTER: ReadonlySet<string> = new Set(['hu', 'ko', 'ja']);

/** `You see the status under My orders`: how far an order is, and where one looks it up, in one sentence. */
function statusInAccount(page: PageText): Read<boolean> | null {
  for (const block of readable(page)) {
    if (block.region === 'footer' || block.region === 'header' || block.text.length > 400) continue;
    const sentences = page.sentencesOf(block);
    for (const [index, { folded, raw }] of sentences.entries()) {
      // `You find your orders in the account; the progress shows there, too.`
      const said = `${folded} ${sentences[index + 1]?.folded ?? ''}`;
      const [status, no] = [page.words.contact.status, page.words.notions.no];
      const inAccount = saysAny(said, status) && saysAny(said, page.words.contact.orders) && !saysAny(said, no);
      const heading = fold(block.headings.at(-1)?.text ?? '');
      const byLink = LINK.test(folded) && (saysAny(folded, status) || TRACKING.test(heading)) && !saysAny(folded, no);
      if (inAccount || byLink) return read(page, true, block.ref, raw);
    }
  }
  return null;
}

/** A heading of nothing but following a parcel. Folded. */
const TRACKING =
  /^(?:tracking|tracking your (?:order|parcel)|sendungsverfolgung|suivi|suivi (?:de|du) .{3,12}|seguimiento|sledzenie(?: przesylk\p{L}*)?|csomagkovetes|nyomkovetes|отслеживание|siuntos sekimas|sekimas|배송 ?조회|配送状況|(?:お?荷物の)?追跡)$|^(?:\p{L}{1,3}[.:]? )?(?:wie|how|comment|como|jak|hogyan|как|kaip)(?!\p{L}).{0,24}(?:find|follow|track|verfolg|suiv|retrouv|segu|localiz|sledz|znal|kovet|talal|найти|узна|отслед|sek|rast).{0,24}(?:parcel|package|order|paket|sendung|bestellung|lieferung|colis|commande|pedido|paquete|envio|paczk|przesyłk|przesylk|zamowieni|csomag|rendeles|заказ|посылк|siunt|uzsakym)|(?:택배|배송|주문|상품).{0,10}(?:어디|확인|조회)|(?:荷物|注文|配送).{0,10}(?:どこ|確認|追跡)/u;

/** Sent to the shopper to be followed. Folded. */
const LINK =
  /(?<!\p{L})(?:links?|linki\p{L}*|linkiem|enlaces?|liens?|linket|linken|hivatkozas\p{L}*|ссылк\p{L}*|nuorod\p{L}*)(?!\p{L})|링크|リンク/u;

function leadsToTracking(link: SnapshotNode): boolean {
  return isTrackingAddress(link.attrs.href ?? '');
}

function isTrackingAddress(address: string): boolean {
  const [path = ''] = address.replace(/^(?:https?:)?\/\//, '').split(/[?#]/);
  const [host = '', ...parts] = path.split('/');
  return [...host.split('.').slice(0, 1), ...parts].some((part) => TRACKING_PART.test(part));
}

/** A form that takes the number of an order and is sent to such an address, or asks beside it only who ordered. */
function asksForOrder(page: PageText, form: SnapshotNode): boolean {
  const fields = page.snapshot.nodes.slice(form.ref, form.end).filter((node) => node.visible && isField(node));
  const numbered = fields.filter((node) => {
    const label = fold(`${labelOf(page.snapshot, node.ref)} ${node.attrs.placeholder ?? ''}`);
    return saysAny(label, page.words.order.number);
  });
  if (numbered.length !== 1) return false;
  if (isTrackingAddress(form.attrs.action ?? '')) return true;
  const typed = fields.filter((node) => node.tag === 'input' && !['checkbox', 'radio'].includes(node.role));
  return (
    typed.length === 2 &&
    fields.length === 2 &&
    !isOfReturn(page, form) &&
    !typed.some((node) => node.attrs.type === 'password')
  );
}

/** On a page or under a heading of returns the same fields begin a return. */
function isOfReturn(page: PageText, form: SnapshotNode): boolean {
  const before = page.blocks.findLast((block) => block.ref <= form.ref);
  return before !== undefined && topicOf(page, before) === 'returns';
}
