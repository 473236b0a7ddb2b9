import { fold } from '../../shared/text.ts';
import { isField, labelOf } from '../../snapshot/queries.ts';
import { regionOf } from '../../snapshot/regions.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { type PageText, read, topicIn } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Read } from '../types.ts';
import { denies, returnsSentences, said } from './returns-sentences.ts';

/** Whether a return is begun online: in the account, a portal, a form on this page or behind a link. */
export function onlineStart(page: PageText): Read<boolean> | null {
  return said(page, page.words.returns.online, []) ?? startedAlone(page) ?? startedBehindLink(page) ?? returnForm(page);
}

/** Beside what the page is about; a dialog asks about cookies or a newsletter. */
const BARS: ReadonlySet<string> = new Set(['header', 'footer', 'dialog']);

/** The shopper starts it alone: in the account, a portal, a form on the page. */
function startedAlone(page: PageText): Read<boolean> | null {
  const { account, sold, same } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const raw = sentence.raw;
    const folded = sentence.folded.replace(BOUGHT_THERE, ' ');
    if (BARS.has(block.region) || isBareLink(page, block)) continue;
    if (raw.length > 260 || denies(page, folded) || saysAny(folded, same) || !saysAny(folded, account)) continue;
    if (isOfPaper(page, folded) || isOfMoney(page, folded) || isOverBankAccount(page, block)) continue;
    const onlyBought =
      saysAny(folded, sold) &&
      !saysAny(
        folded,
        account.filter((word) => !sold.includes(word)),
      );
    if (!onlyBought) return read(page, true, block.ref, raw);
  }
  return null;
}

/** `What was bought on the site can go back`: where one bought is not where one returns. Folded. */
const BOUGHT_THERE =
  /(?:bought|ordered|purchased|placed|made) (?:\p{L}+ )?(?:online|(?:on|in|through|via) (?:the|our) (?:web ?site|site|online (?:shop|store)|web ?shop|app))|(?:online|im (?:online-?|web-?)shop|auf der (?:web)?(?:site|seite)) (?:gekauft|bestellt|erworben|getatigt)\p{L}*|(?:achet|command|effectu|pass)\p{L}* (?:en ligne|sur (?:le|notre) site)|(?:comprad|pedid|realizad|hech|efectuad)\p{L}* (?:online|en linea|por internet|en (?:la|nuestra) (?:web|tienda online))|(?:kupion|zakupion|zamowion|zlozon|dokonan)\p{L}* (?:online|przez internet|na (?:naszej )?stronie|w (?:naszym )?sklepie internetowym)|(?:online|a honlap\p{L}*|weboldal\p{L}*|interneten|webaruhaz\p{L}*) (?:vasarolt|rendelt|leadott|megrendelt|vett)|(?:купленн|заказанн|сделанн|оформленн|приобретенн|совершенн)\p{L}* (?:на (?:нашем )?саите|онлаин|через (?:саит|интернет)|в (?:нашем )?интернет-магазине)|(?:internetu|internete|svetaineje|el\. parduotuveje) (?:pirkt|uzsakyt|isigyt)\p{L}*|(?:온라인|사이트|홈페이지|앱)(?:에서|으로|을 통해)? ?(?:구매|주문|구입)(?:하신|한)|(?:オンライン|サイト|ネット|通販|アプリ)(?:で|にて)(?:の?ご)?(?:購入|注文|買)/gu;

/** A link of a menu, `My account`, in the list in which all stand; a line of nothing but links. */
function isBareLink(page: PageText, block: Block): boolean {
  const node = page.snapshot.nodes[block.ref];
  const links = page.snapshot.nodes.slice(block.ref, node?.end).filter((each) => each.role === 'link');
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const all = bare(links.map((link) => link.name).join('')) === bare(block.text);
  return links.length > 0 && all && (node?.tag === 'li' || links.length > 1);
}

/** The account that money goes to, or "on your account" for who pays, is no place to start a return in. */
function isOfMoney(page: PageText, folded: string): boolean {
  const { account, buyerPays } = page.words.notions;
  const elsewhere = account.filter((word) => !ACCOUNT.test(word));
  return (BANK.test(folded) || saysAny(folded, buyerPays)) && !saysAny(folded, elsewhere);
}

/** A heading over the number of an account is about one of a bank. */
function isOverBankAccount(page: PageText, block: Block): boolean {
  const next = page.blocks[page.blocks.indexOf(block) + 1];
  return block.heads && next !== undefined && ACCOUNT_NUMBER.test(next.text);
}

const ACCOUNT_NUMBER = /(?<![A-Z\d])(?:[A-Z]{2})?\d{2}(?:\s?[A-Z\d]{4}){3,}|(?<!\d)\d{8}-\d{8}(?!\d)|(?<!\d)\d{16,}/u;
const ACCOUNT = /account|konto|koncie|konta|cuenta|compte|paskyr|fiók/u;
const BANK =
  /account number|kontonummer|numero de cuenta|numero (?:de|du) compte|numer\p{L}* (?:konta|rachunku)|(?:konto|account|compte|cuenta) (?:do zwrot|for (?:the |your )?refund|pour le rembours|para (?:el |la )?(?:reembols|devoluc))|por (?:tu|su|vuestra) cuenta|cuenta bancaria|bank|iban|(?:credit|refund|paid|money)\p{L}* .{0,40}account|(?:erstatt|uberweis|zuruckgezahlt|geld)\p{L}* .{0,40}konto|auf (?:ihr|dein|das|ihrem|deinem) konto|rembours\p{L}* .{0,40}compte|(?:zwroc|zwrot|przelew|pieniadz|srodk)\p{L}* .{0,40}na .{0,12}konto|(?:devol|reembols|abon)\p{L}* .{0,40}en .{0,4}cuenta/u;

/** A form to print, to fill in and to put in the parcel, with no other way spoken of, starts nothing online. */
function isOfPaper(page: PageText, folded: string): boolean {
  const { account, paper } = page.words.notions;
  const ways = account.filter((word) => !FORM.test(word));
  return saysAny(folded, paper) && !saysAny(folded, ways);
}

const FORM = /form|űrlap|urlap|форм|양식|신청서|フォーム|申請/u;

/** A form on the returns page that asks for the order: the return begins there. */
function returnForm(page: PageText): Read<boolean> | null {
  if (topicIn(page, page.subject) !== 'returns') return null;
  const { nodes } = page.snapshot;
  const form = nodes.find((node) => {
    if (node.tag !== 'form' || !node.visible || regionOf(page.snapshot, node.ref) !== 'main') return false;
    const fields = nodes.slice(node.ref, node.end).filter((inner) => inner.visible && isField(inner));
    return fields.some((field) => {
      const label = fold(`${labelOf(page.snapshot, field.ref)} ${field.attrs.name ?? ''}`);
      return saysAny(label, page.words.order.number) || /order[_-]?(id|no|number)|bestell|rendeles/.test(label);
    });
  });
  return form ? read(page, true, form.ref, form.name || 'a form that asks for the order') : null;
}

/** `Enter your order number at My returns`: a link on returning, in a sentence that asks for the order. */
function startedBehindLink(page: PageText): Read<boolean> | null {
  for (const { block, sentence } of returnsSentences(page)) {
    if (block.region !== 'main' || denies(page, sentence.folded) || isOfPaper(page, sentence.folded)) continue;
    if (saysAny(sentence.folded, page.words.order.number) && linkOfReturns(page, block, sentence))
      return read(page, true, block.ref, sentence.raw);
  }
  return null;
}

/** Named in the sentence; a file to print is none. */
function linkOfReturns(page: PageText, block: Block, sentence: Sentence): boolean {
  const { nodes } = page.snapshot;
  return nodes.slice(block.ref, nodes[block.ref]?.end).some((node) => {
    const leads = node.role === 'link' && leadsElsewhere(page.snapshot, node.attrs.href);
    const file = /\.(?:pdf|docx?|odt)(?:[?#]|$)/i.test(node.attrs.href ?? '');
    const name = fold(node.name);
    return leads && !file && name !== '' && sentence.folded.includes(name) && saysAny(name, page.words.returns.about);
  });
}
