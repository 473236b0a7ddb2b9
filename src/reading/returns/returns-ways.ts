import type { Patterns } from '../../lexicon/service-words.ts';
import { fold, SPACELESS } from '../../shared/text.ts';
import { isField, labelOf } from '../../snapshot/queries.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import { isPlaced } from '../order/order-facts.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { type PageText, read, readable, topicIn, topicOf } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { denies, needsNot, returnsSentences } from './returns-sentences.ts';
import { isOfOthers, returnWindows } from './returns-window.ts';
import { singlePolicy } from './single-policy.ts';

export interface ReturnsWays {
  policy: Read<boolean> | null;
  label: Read<boolean> | null;
  inStore: Read<boolean> | null;
  onlineStart: Read<boolean> | null;
  singlePolicy: Read<boolean> | null;
}

/** How goods go back: with the store's label, over the counter, started online, under one policy or several. */
export function returnsWays(page: PageText): ReturnsWays {
  const words = page.words.returns;
  return {
    policy: policy(page),
    label: labelDenied(page) ?? said(page, words.label, words.noLabel, isOfGoods) ?? labelSpokenOf(page),
    inStore:
      withoutShop(page) ??
      deniedAtShop(page) ??
      said(page, words.inStore, words.notInStore, (folded) => isOfCarrier(page, folded)) ??
      overTheCounter(page),
    onlineStart: said(page, words.online, []) ?? startedAlone(page) ?? returnForm(page),
    singlePolicy: singlePolicy(page),
  };
}

/** True where a sentence about returns says yes; false where one says no (a no about the same thing outweighs). */
function said(
  page: PageText,
  yes: Patterns,
  no: Patterns,
  isOfElse: (folded: string) => boolean = () => false,
): Read<boolean> | null {
  let positive: Read<boolean> | null = null;
  for (const { block, sentence } of returnsSentences(page)) {
    // A question states nothing, its answer does.
    if (isOfElse(sentence.folded) || /[?？]\s*$/.test(sentence.raw)) continue;
    if (saysAny(sentence.folded, no) && !needsNot(sentence.folded)) return read(page, false, block.ref, sentence.raw);
    const denied = no.length === 0 && sentence.raw.length < 160 && denies(page, sentence.folded);
    if (saysAny(sentence.folded, yes) && !denied) positive ??= read(page, true, block.ref, sentence.raw);
  }
  return positive;
}

/** `In our shop we take nothing back`: the shop, taking back and the "no" in one clause. */
function deniedAtShop(page: PageText): Read<boolean> | null {
  const { shop, brings } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const clause = sentence.folded.split(/[,;:–—]\s|\s[–—-]\s/u).find((each) => saysAny(each, shop));
    if (clause && clause.length < 110 && saysAny(clause, brings) && denies(page, clause))
      return read(page, false, block.ref, sentence.raw);
  }
  return null;
}

/**
 * `We have no shops, so …` among the rules of returning, and a "no" to the question whether one may bring things to a
 * shop.
 */
function withoutShop(page: PageText): Read<boolean> | null {
  const { shop, brings } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const question = fold(block.headings.at(-1)?.text ?? '');
    const asks = /[?？]\s*$/.test(question) && saysAny(question, shop) && saysAny(question, brings);
    if (asks && NAY.test(sentence.folded)) return read(page, false, block.ref, sentence.raw);
    const first = sentence.folded.split(/[,;:]\s/u)[0] ?? '';
    if (first.length < 60 && NO_SHOP.test(first)) return read(page, false, block.ref, sentence.raw);
  }
  return null;
}

const NAY = /^(?:no|nope|nein|non|nem|нет|ne|nie|아니요|아니오|いいえ)(?!\p{L})/u;
/** Having no shop, folded. */
const NO_SHOP =
  /we (?:have|run) no (?:physical |bricks-and-mortar )?(?:shops?|stores?)|(?:kein(?:e|en)?) (?:laden|ladengeschaft|filialen?|geschaft)(?!\p{L})|n'avons (?:pas de|aucune?) (?:boutique|magasin)|no tenemos (?:tiendas?|local)|(?:solo|somos) (?:somos )?(?:solo )?(?:web|online)(?!\p{L})|nie mamy (?:sklep|salon)|nincs(?:en)? (?:uzlet|bolt|boltunk|uzletunk)|(?:нет|не имеем) (?:розничн\p{L}* )?(?:магазин|салон)|parduotuviu neturi|neturime (?:fizini\p{L}* )?parduotuv|(?:매장|오프라인 매장)(?:이|은|을)? (?:없|운영하지 않)|実店舗(?:は|が)?(?:ございません|ありません|ない)/u;

/** A shop and bringing back in one sentence: yes, or no where it is denied. */
function overTheCounter(page: PageText): Read<boolean> | null {
  const { shop, brings, same } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const { folded, raw } = sentence;
    if (raw.length > 260 || /[?？]\s*$/.test(raw) || !saysAny(folded, shop) || !saysAny(folded, brings)) continue;
    if (isOfCarrier(page, folded)) continue;
    // "The same rules whether bought online or in the shop" tells where one buys, not where one returns.
    if (saysAny(folded, same) && !/:/.test(raw)) continue;
    return read(page, !denies(page, folded), block.ref, raw);
  }
  return null;
}

/** `At a branch or a parcel locker`: a place of the carrier's in one clause with the shop. `Bring` is a carrier and a verb. */
function isOfCarrier(page: PageText, folded: string): boolean {
  const clauses = folded.replace(/\bbring\b/g, ' ').split(CLAUSES);
  return clauses.some((each) => saysAny(each, page.words.notions.shop) && CARRIERS.test(each));
}

/** `We do not send a label`: the "no" and the label in one clause. */
function labelDenied(page: PageText): Read<boolean> | null {
  const { label, no } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const said = sentence.folded.replace(ANSWERS_NO, '');
    if (isOfGoods(said)) continue;
    const clause = (needsNot(said) ? said.split(PARTS) : said.split(CLAUSES)).find((each) => saysAny(each, label));
    const denied = clause !== undefined && clause.length < 110 && denies(page, clause) && !needsNot(clause);
    const [place, nay] = [firstHit(clause ?? '', label)?.index ?? 0, firstHit(clause ?? '', no)?.index ?? -1];
    // The verb that denies stands at the end in Korean and Japanese.
    if (denied && (nay < place || clause.length < 60 || WIDE.test(clause)))
      return read(page, false, block.ref, sentence.raw);
  }
  return null;
}

const WIDE = /[\u3040-\u30ff\uac00-\ud7af]/u;

/** A label for the way back is spoken of, or said not to be given. */
function labelSpokenOf(page: PageText): Read<boolean> | null {
  const { label, without } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const { raw } = sentence;
    // "Do I have to print it?" – "No, the driver brings the label."
    const folded = sentence.folded.replace(ANSWERS_NO, '');
    if (raw.length > 260 || !saysAny(folded, label) || isOfGoods(folded)) continue;
    // `He brings the label, you need not print it`: what need not be done is said beside the label.
    const said = needsNot(folded) ? (folded.split(CLAUSES).find((each) => saysAny(each, label)) ?? '') : folded;
    if (needsNot(said)) continue;
    return read(page, !denies(page, said) && !saysAny(said, without), block.ref, raw);
  }
  return null;
}

/** Clauses parted by "and", too. */
const PARTS = /[,;:–—]\s|\s[–—-]\s|\s(?:and|und|et|y|és|es|i|и|ir)\s/u;
const CLAUSES = /[,;:–—]\s|\s[–—-]\s/u;

const ANSWERS_NO = /^(?:no|nein|non|nem|нет|nie|아니요|いいえ)[.,!、。]\s*/u;

/** The label that has to be on the goods still is no label for the parcel: kept, intact, not cut off. */
function isOfGoods(folded: string): boolean {
  return KEPT.test(folded);
}

const KEPT =
  /сохран[её]н|сохранност|неповрежд|не срезан|с бирк|original tags|tags (?:still )?(?:attached|on)|labels? (?:still )?(?:attached|intact)|unversehrt|nicht entfernt|épingl|intact|sértetlen|sertetlen|eredeti cimk|(?<!\p{L})cimkes|nenuplest|nenukirpt|nepažeist|nepazeist|훼손|제거하지|택이|sin quitar|con todas sus etiquetas|originales|con (?:todas )?(?:sus|las) etiquetas|с (?:ярлык|этикетк|бирк)|mit (?:allen |den |ihren )?etiketten|samt etikett|muni\p{L}* de (?:ses|leurs) étiquettes|avec (?:ses|leurs|toutes (?:ses|les)) étiquettes|muni\p{L}* de (?:ses|leurs) etiquettes|avec (?:ses|leurs|toutes (?:ses|les)) etiquettes|etiquettes d'origine|z (?:metk|etykiet)|su (?:visomis )?etiketemis|cimkevel egyutt|nieusunięt|nieusuniet|nienaruszon|oryginaln\p{L}* metk|タグ付|切り離/u;

/** The shopper starts it alone: in the account, a portal, a form on the page. */
function startedAlone(page: PageText): Read<boolean> | null {
  const { account, sold, same } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const { folded, raw } = sentence;
    if (block.region === 'footer' || block.region === 'header' || isBareLink(page, block)) continue;
    if (raw.length > 260 || denies(page, folded) || saysAny(folded, same) || !saysAny(folded, account)) continue;
    if (isOfPaper(page, folded) || isOfMoney(page, folded)) continue;
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

const ACCOUNT = /account|konto|koncie|konta|cuenta|compte|paskyr|fiók/u;
const BANK =
  /por (?:tu|su|vuestra) cuenta|cuenta bancaria|bank|iban|(?:credit|refund|paid|money)\p{L}* .{0,40}account|(?:erstatt|uberweis|zuruckgezahlt|geld)\p{L}* .{0,40}konto|auf (?:ihr|dein|das|ihrem|deinem) konto|rembours\p{L}* .{0,40}compte|(?:zwroc|zwrot|przelew|pieniadz|srodk)\p{L}* .{0,40}na .{0,12}konto|(?:devol|reembols|abon)\p{L}* .{0,40}en .{0,4}cuenta/u;

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

/** A policy is there when the page says in its own text how returns go: not just a title or a link. */
function policy(page: PageText): Read<boolean> | null {
  if (isOfOthers(page) || isOnPrivacy(page)) return null;
  const own = readable(page).filter(
    (block) => !block.heads && block.region !== 'footer' && block.region !== 'header' && !isPointer(page, block),
  );
  const telling = own.filter((block) => {
    const topic = topicOf(page, block);
    if (saysAny(fold(block.text), page.words.faq.placeholder)) return false;
    return block.text.length > 25 && (topic === 'returns' || saysAny(fold(block.text), page.words.returns.about));
  });
  const length = telling.reduce((sum, block) => sum + lengthTold(page, block), 0);
  const first = telling.find((block) => saysAny(fold(block.text), page.words.returns.about)) ?? telling[0];
  const window = returnWindows(page).find(({ block }) => !isPointer(page, block));
  // An order's page tells how to cancel, and that the money comes back.
  if (!first || (length < 160 && !window) || (isPlaced(page) && !window)) return null;
  const shown = window ?? null;
  return shown
    ? read(page, true, shown.block.ref, shown.quote)
    : length < 250
      ? null
      : read(page, true, first.ref, first.text);
}

/** A privacy policy mentions contracts that are withdrawn from; how goods go back stands elsewhere. */
function isOnPrivacy(page: PageText): boolean {
  return saysAny(page.subject, page.words.company.privacy) && !saysAny(page.subject, page.words.returns.about);
}

/** `Sending something back? Read our 365-day returns policy`: a line that leads to the policy is none. */
function isPointer(page: PageText, block: Block): boolean {
  const node = page.snapshot.nodes[block.ref];
  const { title, about } = page.words.returns;
  if (block.text.length > 140 || page.sentencesOf(block).length > 2) return false;
  return page.snapshot.nodes.slice(block.ref, node?.end).some((each) => {
    const leads = each.role === 'link' && leadsElsewhere(page.snapshot, each.attrs.href);
    return leads && (saysAny(fold(each.name), title) || saysAny(fold(each.name), about));
  });
}

/** How much a block says of returns, in letters: all of it under a heading of returns, else the sentences that speak of them. */
function lengthTold(page: PageText, block: Block): number {
  const wide = isWide(block.text) ? 2.5 : 1;
  if (topicOf(page, block) === 'returns' || block.text.length < 200) return block.text.length * wide;
  const { about } = page.words.returns;
  const told = page.sentencesOf(block).filter((sentence) => saysAny(sentence.folded, about));
  return told.reduce((sum, sentence) => sum + sentence.raw.length, 0) * wide;
}

function isWide(text: string): boolean {
  return SPACELESS.test(text);
}
