import { fold, SPACELESS } from '../../shared/text.ts';
import { isPlaced } from '../order/order-facts.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { inStore } from './in-store.ts';
import { onlineStart } from './online-start.ts';
import { denies, needsNot, returnsSentences, said } from './returns-sentences.ts';
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
    inStore: inStore(page),
    onlineStart: onlineStart(page),
    singlePolicy: singlePolicy(page),
  };
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
