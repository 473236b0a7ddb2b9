import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { Read } from '../types.ts';

/** A number as stores give them: at least three signs, with a digit. */
const NUMBER =
  /^[\s:：#№.\-–|«"'nº°o]*?(?<number>(?:[A-ZА-ЯЁ]{1,6}[-_/]?)?(?=[A-Z\d_/-]*\d)(?:[A-Z]{0,3}\d{3}(?:\s\d{3,4}){1,3}(?!\d)|[A-Z\d][A-Z\d_/-]{2,30}))(?![\p{L}])/iu;

/** Some builds give nine capitals, `XKBNJABJK`. */
const LETTERS_ALONE = /^[\s:：#|«"]*(?<number>[A-Z]{8,10})(?![\p{L}\d])/u;

/** The number of the order just placed; a field that asks for one, or a list of old orders, gives none. */
export function orderNumber(page: PageText): Read<string> | null {
  const blocks = readable(page).filter(
    (block) => block.visible && block.region !== 'footer' && block.region !== 'header',
  );
  if (!isPlaced(page)) return null;
  for (const label of page.words.order.number) {
    for (const [index, block] of blocks.entries()) {
      const number =
        numberAfter(page, block, label) ??
        (isOnlyLabel(block, label) ? firstNumber(blocks[index + 1]?.text ?? '') : null);
      if (number) return read(page, number, block.ref, block.text);
    }
  }
  return null;
}

/** The page thanks for an order. */
export function isPlaced(page: PageText): boolean {
  const { placed } = page.words.order;
  const said = readable(page).some(
    (block) =>
      block.visible && block.region !== 'footer' && block.region !== 'header' && saysAny(fold(block.text), placed),
  );
  return said || saysAny(fold(page.snapshot.title), placed) || page.context.pageKind === 'confirmation';
}

function numberAfter(page: PageText, block: Block, label: string): string | null {
  const text = parted(block.text);
  const folded = fold(text);
  const hit = firstHit(folded, [label]);
  if (!hit || isAsking(page, text, label)) return null;
  // Folding keeps the length of ordinary letters; where it does not, the place is looked for again.
  const rest =
    folded.length === text.length ? text.slice(hit.index + hit.length) : text.slice(text.search(/[#№:：\d]/));
  return firstNumber(
    rest.replace(
      /^\s*(?:ist|lautet|is|est le|est|es|to|yra|은|는|は|száma|номер|numer|number|nr|no|numéro|número|номера|번호)?[\s.:：|]*/iu,
      ' ',
    ),
  );
}

/** `Order numberA-123`: boxes side by side that run together. */
function parted(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=[A-Z]{1,6}[-_/]?\d)|(?<=[\u0430-\u0451\uac00-\ud7af])(?=[A-Z]*[-_/]?\d)/gu, ' ');
}

function firstNumber(text: string): string | null {
  const found = (NUMBER.exec(text) ?? LETTERS_ALONE.exec(text))?.groups?.number ?? null;
  if (!found || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(found)) return null;
  return found.replace(/[-_/.]+$/, '');
}

function isOnlyLabel(block: Block, label: string): boolean {
  const text = fold(block.text).replace(/[\s:.]+$/, '');
  return saysAny(text, [label]) && text.length <= label.length + 14;
}

/** A question, or the label in a sentence on following an order; a sentence beside it may well speak of that. */
function isAsking(page: PageText, text: string, label: string): boolean {
  const sentence = splitSentences(text).find((each) => saysAny(fold(each), [label])) ?? text;
  return /[?？]/.test(text) || saysAny(fold(sentence), page.words.contact.track);
}

/** `How do I cancel my order?`, a link to the article that says it. */
function isLinkThere(page: PageText, block: Block): boolean {
  const { nodes } = page.snapshot;
  const link = nodes
    .slice(block.ref, nodes[block.ref]?.end)
    .find((node) => node.role === 'link' && leadsElsewhere(page.snapshot, node.attrs.href));
  if (link === undefined || fold(link.name) !== fold(block.text)) return false;
  return /[?？]\s*$/.test(block.text) || isAmongLinks(page, block);
}

/** One of several entries of a list in the page's own part, each a link: topics of help. */
function isAmongLinks(page: PageText, block: Block): boolean {
  const { nodes } = page.snapshot;
  const item = nodes[block.ref];
  if (item?.tag !== 'li' || block.region !== 'main') return false;
  const items = nodes.filter((node) => node.parent === item.parent && node.tag === 'li');
  const linked = items.filter((each) =>
    nodes
      .slice(each.ref, each.end)
      .some((node) => node.role === 'link' && leadsElsewhere(page.snapshot, node.attrs.href)),
  );
  return linked.length >= 2 && linked.length === items.length;
}

/** `Without payment the order is cancelled automatically`: not what a shopper does. Folded. */
function byItself({ folded }: Sentence): boolean {
  return AUTOMATIC.test(folded) || UNPAID.test(folded);
}

const AUTOMATIC =
  /(?<!\p{L})(?:automatic\p{L}*|automatisch\p{L}*|automatiquement|automatiqu\p{L}*|automatycz\p{L}*|automatiku\p{L}*|automatiskai|автоматическ\p{L}*)(?!\p{L})|자동(?:으로|적으로)? ?취소|自動(?:的に|で)?キャンセル/u;

/** `If we do not receive the payment … the order will be cancelled`. */
const UNPAID =
  /(?:unpaid|not (?:been )?paid|(?:not|n't) receive\p{L}* (?:the |your )?payment|without payment).{0,60}cancel|(?:nicht bezahlt|unbezahlt|kein\p{L}* zahlung|ohne zahlung|zahlung nicht).{0,60}storniert|(?:no recib\p{L}*|sin|falta de) (?:el |tu |su )?pago.{0,60}(?:cancelad|anulad)|(?:sans|defaut de|non) (?:paiement|paye\p{L}*|reception).{0,60}annule|(?:braku?|nieop[lł]acon\p{L}*) (?:wp[lł]aty|p[lł]atnosci|zamowieni\p{L}*).{0,60}anulowan|(?:nem erkezik|ki nem fizetett|fizetes hianya|nem fizet\p{L}*).{0,60}(?:torol|torles|lemond)|(?:неоплаченн|не оплачен|не поступ|без оплаты).{0,60}(?:отмен|аннулир)|(?:neapmoket|negavus|negausime).{0,60}(?:atsauk|anuliuo)|(?:미입금|입금되지 않|미결제).{0,40}취소|(?:入金|お支払い)(?:がない|の確認ができない|が確認でき).{0,40}キャンセル/u;

/** Whether the page says how an order is cancelled, or that it cannot be. */
export function orderCancellation(page: PageText): Read<boolean> | null {
  let no: Read<boolean> | null = null;
  for (const block of readable(page)) {
    for (const sentence of page.sentencesOf(block)) {
      if (saysAny(sentence.folded, page.words.order.noCancel)) no ??= read(page, false, block.ref, sentence.raw);
      else if (isWithdrawal(sentence.folded)) continue;
      else if (saysAny(sentence.folded, page.words.order.cancel) && !isLinkThere(page, block) && !byItself(sentence))
        return read(page, true, block.ref, sentence.raw);
    }
  }
  return no;
}

/** To cancel the contract within days of delivery is to send goods back, not to stop an order. */
function isWithdrawal(folded: string): boolean {
  return (
    /(?:right|entitled) (?:of cancellation|to cancel)|cancel\p{L}* (?:the|this|your|a|any) (?:sales? )?contract|cooling.off/u.test(
      folded,
    ) || /cancel\p{L}*(?: \S+){0,4} ⟦\d+⟧ (?:of|after|from) (?:\S+ ){0,2}(?:deliver|receiv|receipt|arriv)/u.test(folded)
  );
}
