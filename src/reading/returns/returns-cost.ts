import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicIn } from '../text/page-text.ts';
import { allHits, firstHit, saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Read } from '../types.ts';
import { denies, isOfReturns, needsNot } from './returns-sentences.ts';

export interface ReturnsCost {
  free: Read<boolean> | null;
  fee: Read<Money> | null;
}

/** Who pays the way back: a fee or "at your own cost" outweighs a "free", as that one often has a condition. */
export function returnsCost(page: PageText): ReturnsCost {
  let free: Read<boolean> | null = null;
  let paid: Read<boolean> | null = null;
  let permitted: Read<boolean> | null = null;
  let fee: Read<Money> | null = null;
  for (const block of readable(page)) {
    for (const sentence of page.sentencesOf(block)) {
      // A question says neither yes nor no.
      if (
        /[?？]\s*$/.test(sentence.raw) ||
        !isOfReturns(page, block, sentence) ||
        saysAny(sentence.folded, page.words.notions.undelivered)
      )
        continue;
      const said = costIn(page, block, sentence);
      if (said === null || isForFew(page, sentence, said)) continue;
      if (said === true && isAfterFaulty(page, block, sentence)) continue;
      if (said === true) free ??= read(page, true, block.ref, sentence.raw);
      else if (said === false && MAY.test(sentence.folded)) permitted ??= read(page, false, block.ref, sentence.raw);
      else if (said === false) paid ??= read(page, false, block.ref, sentence.raw);
      else fee ??= read(page, said, block.ref, sentence.raw);
    }
  }
  if (fee)
    return fee.value.amountMinor === 0
      ? { free: { ...fee, value: true }, fee: null }
      : { free: { ...fee, value: false }, fee };
  return { free: paid ?? free ?? permitted, fee: null };
}

/** `You may also send it at your own cost`: leave to do otherwise takes nothing back of a free way. Folded. */
const MAY =
  /^(?:you (?:can|may)|alternatively|or you (?:can|may)|sie konnen|du kannst|alternativ|vous pouvez|tu peux|(?:tambien )?(?:puedes|puede usted)|mozesz|moze pan|visszakuldheted|kuldheti mas|masik? (?:modon|futarral)|вы можете|можно также|также можно|galite|taip pat galite|다른 택배|타 택배|他の配送)(?!\p{L})/u;

/** `Broken on arrival? Tell us. We pay.`: who pays there is said of what came broken. */
function isAfterFaulty(page: PageText, block: Block, sentence: Sentence): boolean {
  if (saysAny(sentence.folded, page.words.returns.about)) return false;
  const all = page.sentencesOf(block);
  return all.slice(0, all.indexOf(sentence)).some((each) => saysAny(each.folded, page.words.returns.faulty));
}

/** True free, false paid, an amount: the fee; null: nothing said of the cost. */
function costIn(page: PageText, block: Block, sentence: Sentence): boolean | Money | null {
  const words = page.words.returns;
  const feeHit = firstHit(sentence.folded, words.fee);
  const amount = feeHit?.amount === null || feeHit === null ? undefined : sentence.amounts[feeHit.amount];
  if (amount && !isThreshold(page, sentence)) return amount;
  const asked = feeByNotions(page, block, sentence);
  if (asked) return asked;
  if (saysAny(sentence.folded, words.paid)) return storePays(page, sentence.folded);
  if (saysAny(sentence.folded, words.free)) return true;
  return (
    yesOrNo(page, block, sentence) ??
    shortAnswer(page, block, sentence) ??
    bareNothing(page, block, sentence) ??
    toldByNotions(page, sentence)
  );
}

/** `We bear the cost of returning`, `returning is paid by us, even if …`: the words of who pays, with the store as the one. */
function storePays(page: PageText, folded: string): boolean {
  const { nothing, buyerPays } = page.words.notions;
  if (saysAny(folded, buyerPays)) return false;
  const clause = folded.split(CLAUSES).find((each) => allHits(each, nothing).length > 0) ?? '';
  return WE.test(clause) && !denies(page, clause);
}

const CLAUSES = /[,;:、，]\s?|\s[–—-]\s/u;
/** Folded. */
const WE =
  /(?<!\p{L})(?:we|us|wir|nous|nosotros|mi|мы|mes|my)(?!\p{L})|(?:our|unsere|nos|notre|nuestro|nuestra|наш|musu|nasz) (?:expense|kosten|frais|charge|cuenta|cargo|счет|счёт|saskaita|lesomis|koszt)|költségünk|koltsegunk|저희|당사|本店|当店|当社|弊社/u;

/** `Are returns free?` – `Yes, within the country.` */
function yesOrNo(page: PageText, block: Block, sentence: Sentence): boolean | null {
  const question = fold(block.headings.at(-1)?.text ?? '');
  const asks = /[?？]\s*$/.test(question) && saysAny(question, page.words.returns.about);
  const free = [...page.words.delivery.free, ...page.words.notions.nothing];
  if (!asks || !saysAny(question, free) || page.sentencesOf(block)[0] !== sentence) return null;
  return YES.test(sentence.folded) ? true : NO.test(sentence.folded) ? false : null;
}

const YES = /^(?:yes|ja|jawohl|oui|s[ií]|igen|да|taip|tak|네|예|はい)(?!\p{L})/u;
const NO = /^(?:no|nein|non|nem|нет|ne|nie|아니요|아니오|いいえ)(?!\p{L})/u;

/** "What does it cost to return?" – "Nothing." */
function bareNothing(page: PageText, block: Block, sentence: Sentence): true | null {
  const question = fold(block.headings.at(-1)?.text ?? '');
  const asks = saysAny(question, page.words.notions.charges) || saysAny(question, page.words.notions.buyerPays);
  return asks && NOTHING.test(sentence.folded) ? true : null;
}

const NOTHING =
  /^(nothing|nichts|rien|nada|nic|semmi\p{L}*|ничего|нисколько|nieko|not a penny|gar nichts|pas un centime|ni un centimo|ani grosza|nei cento|we do|wir|nous|nosotros|мы|mes|없습니다|무료|無料)(?!\p{L})/u;

/** One amount in a sentence on the way back, with a word for what is asked or kept back. */
function feeByNotions(page: PageText, block: Block, sentence: Sentence): Money | null {
  const { charges, shop, label } = page.words.notions;
  const { folded, amounts } = sentence;
  const [amount] = amounts;
  if (
    !amount ||
    amounts.length !== 1 ||
    amount.amountMinor <= 0 ||
    isThreshold(page, sentence) ||
    sentence.raw.length > 260
  )
    return null;
  const way =
    saysAny(folded, page.words.delivery.about) ||
    saysAny(folded, label) ||
    saysAny(folded, page.words.returns.about) ||
    CARRIERS.test(folded) ||
    isOnWayBack(page, block);
  const ofElse =
    saysAny(folded, page.words.returns.faulty) ||
    isOfExchange(page, folded) ||
    (saysAny(folded, shop) && !saysAny(folded, label));
  return way && saysAny(folded, charges) && !ofElse ? amount : null;
}

/** A step in a list of how goods go back that names a carrier: `… at any locker. The code costs 3 €, which we keep back.` */
function isOnWayBack(page: PageText, block: Block): boolean {
  const text = fold(block.text);
  return page.snapshot.nodes[block.ref]?.tag === 'li' && text.length < 320 && CARRIERS.test(text);
}

/** Under returns: "it costs you nothing", "at the buyer's expense"; not of the counter, an exchange, or the outward way. */
function toldByNotions(page: PageText, sentence: Sentence): boolean | null {
  const { folded } = sentence;
  const { buyerPays, nothing, shop } = page.words.notions;
  if (saysAny(folded, buyerPays)) return false;
  const free = saysAny(folded, nothing) || saysAny(folded, page.words.delivery.free);
  const ofElse =
    saysAny(folded, shop) || isThreshold(page, sentence) || isOfExchange(page, folded) || sentence.raw.length > 260;
  if (!free || ofElse) return null;
  // `We pay, even if you do not like it`: the no of another clause is said of something else.
  const clause = folded
    .split(CLAUSES)
    .find((each) => saysAny(each, nothing) || saysAny(each, page.words.delivery.free));
  return denies(page, clause ?? folded) && !needsNot(folded) ? null : true;
}

/** Only an exchange is free: the return itself is not spoken of. */
function isOfExchange(page: PageText, folded: string): boolean {
  const other = page.words.returns.about.filter((word) => !EXCHANGE.test(word));
  return EXCHANGE.test(folded) && !saysAny(folded, other);
}

const EXCHANGE = /exchang|umtausch|echang|échang|cambi|wymian|csere|обмен|замен|keit|keis|교환|交換/u;

/** A row `Return cost | free`, or a bare `4.90 €` under the heading "Return shipping". */
function shortAnswer(page: PageText, block: Block, sentence: Sentence): boolean | Money | null {
  if (sentence.raw.length > 70) return null;
  const inRow = block.cells.length >= 2;
  const label = inRow ? (block.cells[0] ?? '') : (block.headings.at(-1)?.text ?? '');
  if (topicIn(page, label.toLowerCase()) !== 'returns' || label.length > 60) return null;
  const amount = sentence.amounts[0];
  if (amount && inRow && !isThreshold(page, sentence)) return amount;
  if (sentence.periods.length > 0 && !inRow) return null;
  const short = inRow ? fold(block.cells.slice(1).join(' ')) : sentence.folded;
  return short.length < 40 && page.words.delivery.free.some((word) => startsWith(short, word)) ? true : null;
}

function startsWith(text: string, word: string): boolean {
  return firstHit(text, [word])?.index === 0;
}

/** Faulty goods and parcels from abroad have rules of their own. */
function isForFew(page: PageText, sentence: Sentence, said: boolean | Money): boolean {
  if (said === false && !saysAny(sentence.folded, page.words.returns.elsewhere)) return false;
  return saysAny(sentence.folded, page.words.returns.elsewhere) || saysAny(sentence.folded, page.words.returns.faulty);
}

function isThreshold(page: PageText, sentence: Sentence): boolean {
  return saysAny(sentence.folded, page.words.delivery.threshold);
}
