import { fold } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicIn } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { namesShop } from '../text/shop-names.ts';
import type { Read } from '../types.ts';
import { denies, needsNot, returnsSentences, said } from './returns-sentences.ts';

/** Whether goods can be brought back to a shop: true, false where it is denied, null where nothing is said of it. */
export function inStore(page: PageText): Read<boolean> | null {
  const { inStore: yes, notInStore: no } = page.words.returns;
  return (
    answered(page) ??
    deniedAtShop(page) ??
    said(page, yes, no, (folded) => isOfCarrier(page, folded) || isLikeInShop(folded)) ??
    overTheCounter(page) ??
    underCounter(page) ??
    underShop(page)
  );
}

const CLAUSES = /[,;:–—]\s|\s[–—-]\s/u;

/** `In our shop we take nothing back`: the shop, taking back and the "no" in one clause, or under a heading on both. */
function deniedAtShop(page: PageText): Read<boolean> | null {
  const { shop, brings } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const clauses = sentence.folded.split(CLAUSES);
    const clause = clauses.find((each) => saysAny(each, shop));
    const denied = clause && clause.length < 110 && saysAny(clause, brings) && deniesIt(page, clause);
    const beneath = clauses.some((each) => each.length < 110 && deniesIt(page, each) && !needsNot(each));
    const under = beneath && !block.heads && isUnderCounter(page, block) && isFirstUnder(page, block);
    if (denied || under) return read(page, false, block.ref, sentence.raw);
  }
  return null;
}

/**
 * `We have no shops, so …` among the rules of returning, and a "yes" or a "no" to the question whether one may bring
 * things to a shop.
 */
function answered(page: PageText): Read<boolean> | null {
  for (const { block, sentence } of returnsSentences(page)) {
    const asks = isUnderCounter(page, block) && /[?？]\s*$/.test(block.headings.at(-1)?.text ?? '');
    if (asks && NAY.test(sentence.folded)) return read(page, false, block.ref, sentence.raw);
    if (asks && YEA.test(sentence.folded)) return read(page, true, block.ref, sentence.raw);
    const first = sentence.folded.split(/[,;:]\s/u)[0] ?? '';
    if (first.length < 60 && NO_SHOP.test(first)) return read(page, false, block.ref, sentence.raw);
  }
  return null;
}

/** Under a short heading, or a question, on returning things to a shop. */
function isUnderCounter(page: PageText, block: Block): boolean {
  const { shop, brings } = page.words.notions;
  const heading = fold(block.headings.at(-1)?.text ?? '');
  return heading !== '' && heading.length < 90 && saysAny(heading, shop) && saysAny(heading, brings);
}

/** The first of what a heading stands over: rules for the goods may follow it. */
function isFirstUnder(page: PageText, block: Block): boolean {
  const heading = block.headings.at(-1);
  return page.blocks.find((each) => !each.heads && each.headings.at(-1)?.ref === heading?.ref) === block;
}

/** `Returns at the shop` over a text that says how and denies nothing. */
function underCounter(page: PageText): Read<boolean> | null {
  for (const { block, sentence } of returnsSentences(page)) {
    const asked = /[?？]\s*$/.test(block.headings.at(-1)?.text ?? '');
    if (block.heads || asked || !isUnderCounter(page, block) || !isFirstUnder(page, block)) continue;
    if (!page.sentencesOf(block).some(({ folded }) => deniesIt(page, folded) || isOfCarrier(page, folded)))
      return read(page, true, block.ref, sentence.raw);
  }
  return null;
}

/** On a page of returns a short heading of nothing but the shop, over a line on bringing things to it. */
function underShop(page: PageText): Read<boolean> | null {
  if (topicIn(page, page.subject) !== 'returns') return null;
  for (const block of readable(page)) {
    const heading = block.headings.at(-1);
    const isShop = heading !== undefined && heading.text.length <= LONGEST_SHOP && namesShop(page, fold(heading.text));
    if (!isShop || block.heads || page.snapshot.nodes[heading.ref]?.tag === 'h1' || !isFirstUnder(page, block))
      continue;
    const carried = page.sentencesOf(block).find(({ folded }) => CARRIED.test(folded) && !isOfCarrier(page, folded));
    if (carried) return read(page, !deniesIt(page, carried.folded), block.ref, carried.raw);
  }
  return null;
}

const LONGEST_SHOP = 24;
/** Brought along by hand. Folded. */
const CARRIED =
  /(?<!\p{L})(?:bring|hand in|drop (?:it |them )?(?:in|off)|(?:vorbei|zuruck)?bring\p{L}*|abgeb\p{L}*|rapport\p{L}*|ramen\p{L}*|depos\p{L}*|tra(?:er|iga\p{L}*|elo|ela)|llev\p{L}*|przynies\p{L}*|przynie\p{L}*|oddac|visszahoz\p{L}*|behoz\p{L}*|принес\p{L}*|привез\p{L}*|сдать|atnes\p{L}*|atvez\p{L}*)(?!\p{L})|가져오|가지고 오|들고 오|持ち込|お持ち/u;

const NAY = /^(?:no|nope|nein|non|nem|нет|ne|nie|아니요|아니오|いいえ)(?!\p{L})/u;
const YEA = /^(?:yes|ja|oui|si|sí|tak|igen|да|taip|네|예|はい)(?!\p{L})/u;
/** Having no shop, folded. */
const NO_SHOP =
  /we (?:have|run) no (?:physical |bricks-and-mortar )?(?:shops?|stores?)|(?:kein(?:e|en)?) (?:laden|ladengeschaft|filialen?|geschaft)(?!\p{L})|n'avons (?:pas de|aucune?) (?:boutique|magasin)|no tenemos (?:tiendas?|local)|(?:solo|somos) (?:somos )?(?:solo )?(?:web|online)(?!\p{L})|nie mamy (?:sklep|salon)|nincs(?:en)? (?:uzlet|bolt|boltunk|uzletunk)|(?:нет|не имеем) (?:розничн\p{L}* )?(?:магазин|салон)|parduotuviu neturi|neturime (?:fizini\p{L}* )?parduotuv|(?:매장|오프라인 매장)(?:이|은|을)? (?:없|운영하지 않)|実店舗(?:は|が)?(?:ございません|ありません|ない)/u;

/** A shop and bringing back in one sentence: yes, or no where it is denied. */
function overTheCounter(page: PageText): Read<boolean> | null {
  const { shop, brings, same } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const { folded, raw } = sentence;
    if (raw.length > 260 || /[?？]\s*$/.test(raw) || !saysAny(folded, shop) || !saysAny(folded, brings)) continue;
    if (isOfCarrier(page, folded) || isLikeInShop(folded)) continue;
    if (isSaidOfElse(page, folded)) continue;
    // "The same rules whether bought online or in the shop" tells where one buys, not where one returns.
    if (saysAny(folded, same) && !/:/.test(raw)) continue;
    return read(page, !deniesIt(page, folded), block.ref, raw);
  }
  return null;
}

/** `We are a small shop, so we can't supply a label`: the "no" stands in another clause than the shop, which takes nothing. */
function isSaidOfElse(page: PageText, folded: string): boolean {
  const { shop, brings } = page.words.notions;
  const clauses = folded.split(CLAUSES);
  const own = clauses.filter((each) => saysAny(each, shop));
  const denied = clauses.some((each) => deniesIt(page, each));
  return denied && own.length > 0 && own.every((each) => !saysAny(each, brings) && !deniesIt(page, each));
}

/** Says no to bringing it; that it costs nothing is no such no. */
function deniesIt(page: PageText, folded: string): boolean {
  return denies(page, folded.replace(COSTS_NOTHING, ' '));
}

/** Folded. */
const COSTS_NOTHING =
  /(?<!\p{L})(?:no|not|nothing|nicht|nichts|kein\p{L}*|ne|pas|aucune?s?|sin|nie|nic|zadn\p{L}*|nem|nincs\p{L}*|semmi\p{L}*|не|ничего|без|ne\p{L}*|nieko|be)(?!\p{L})[^,;.]{0,24}?(?:cost|cobr|charge|fee|kost|gebuhr|berechn|frais|cout|factur|gastos|opłat|koszt|pobier|koltseg|dij|fizet|kerul|плат|сто[ия]т|комисс|доплат|kain|mokes)\p{L}*(?:\s(?:nada|rien|nic|nichts|anything))?|(?:비용|요금|수수료)[^,.]{0,8}(?:없|않)|(?:送料|料金|費用|手数料)[^、。]{0,8}(?:かかりません|不要|なし)/gu;

/** `Try it on as you would in a shop`: how goods may be handled, as the law's model text has it. */
function isLikeInShop(folded: string): boolean {
  return TRIES.test(folded) && LIKE.test(folded);
}

/** Folded. */
const TRIES =
  /(?<!\p{L})(?:try|tried|inspect|examin|check|test|handl|pruf|anprob|ausprob|begutacht|essay|examin|verif|manipul|prob|inspecc|examinar|sprawdz|obejrz|przymierz|kiprobal|megnez|megvizsg|felprob|провер|осм[ао]тр|пример|опроб|apziur|isband|pasimat|patikrin)|확인|시착|입어|試着|確認|試/u;
const LIKE =
  /(?<!\p{L})(?:(?<!well )as|like|wie|comme|como|jak|mint|ahogy|kaip|как)(?!\p{L})[^.;:]{0,30}?(?:shop|store|laden|geschaft|boutique|magasin|tienda|comercio|establecimiento|sklep|uzlet|bolt|магазин|parduotuv)|(?:매장|상점|가게)에서(?:처럼| ?하듯|와 같이|와 마찬가지)|店(?:舗|頭)?で[^。]{0,14}(?:ように|同様|と同じ)/u;

/** `At a branch or a parcel locker`: a place of the carrier's in one clause with the shop. `Bring` is a carrier and a verb. */
function isOfCarrier(page: PageText, folded: string): boolean {
  const clauses = folded.replace(/\bbring\b/g, ' ').split(CLAUSES);
  return clauses.some((each) => saysAny(each, page.words.notions.shop) && CARRIERS.test(each));
}
