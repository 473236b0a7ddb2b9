import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Read } from '../types.ts';

interface Candidate {
  days: number;
  score: number;
  block: Block;
  quote: string;
}

/** Shorter or longer than this is no time to return goods in. */
const SHORTEST_DAYS = 3;
const LONGEST_DAYS = 400;
const LONGEST_CLAUSE = 120;

/** How many days a shopper has to send goods back: the best-said period, the first among equals. */
export function returnsWindow(page: PageText): Read<number> | null {
  if (isOfOthers(page)) return null;
  const best = returnWindows(page).reduce<Candidate | null>(
    (so_far, each) => (so_far === null || each.score > so_far.score ? each : so_far),
    null,
  );
  return best && read(page, best.days, best.block.ref, best.quote);
}

/** A page on gift vouchers only says how these go back; one on privacy how long papers are kept. */
export function isOfOthers(page: PageText): boolean {
  const others = [...page.words.faq.foreign, ...page.words.company.privacy];
  return saysAny(page.subject, others) && !saysAny(page.subject, page.words.returns.about);
}

/** Every period said to be one for returning, well said ones first counted by score. */
export function returnWindows(page: PageText): Candidate[] {
  return readable(page).flatMap((block) =>
    page.sentencesOf(block).flatMap((sentence) => windowsIn(page, block, sentence)),
  );
}

function windowsIn(page: PageText, block: Block, sentence: Sentence): Candidate[] {
  if (sentence.periods.length === 0) return [];
  const words = page.words.returns;
  const meant = tightest(sentence, words.window);
  const other = tightest(sentence, words.refund);
  const vetoed = tightest(sentence, words.money);
  const weak = tightest(sentence, words.windowWeak);
  const topic = topicOf(page, block);
  const speaksOfReturns = saysAny(sentence.folded, words.about);
  const faulty = saysAny(sentence.folded, words.faulty);
  // To say that a thing came broken one has days of its own.
  if (faulty && !speaksOfReturns) return [];
  if (isUnderRefund(block) || isUnderFaulty(page, block)) return [];
  const ofFaulty = saysAny(nearHeading(block), words.faulty) && topic !== null;
  return sentence.periods.flatMap((period, index) => {
    if (vetoed.has(index) || period.maxDays < SHORTEST_DAYS || period.maxDays > LONGEST_DAYS || period.unit === 'hour')
      return [];
    const span = meant.get(index);
    const rival = other.get(index);
    const less = isNotForAll(page, sentence, index) || ofFaulty ? 2 : 0;
    const ofLaw = isNear(sentence, index, page.words.notions.law) && isOfLaw(page, sentence, index);
    const more = !ofLaw && isNear(sentence, index, page.words.notions.more) ? 0.5 : 0;
    const candidate = (score: number) => [
      { days: period.maxDays, score: score - less + more, block, quote: sentence.raw },
    ];
    if (index === 0 && less === 0 && asksHowLong(page, block)) return candidate(2);
    if (isExtendedTo(sentence, index) && (speaksOfReturns || topic === 'returns')) return candidate(2.5);
    const outdone =
      rival === undefined ||
      (span !== undefined && span < rival) ||
      isCountedFrom(page, sentence, index) ||
      MONEY_BACK.test(sentence.folded);
    if (span !== undefined && outdone) return candidate(topic === 'returns' ? 3 : 2.5);
    if (rival !== undefined || isOfMoney(page, block, sentence)) return [];
    const onReturns = topic === 'returns' || (topic === 'both' && speaksOfReturns);
    if (weak.has(index) && (onReturns || speaksOfReturns) && !saysAny(sentence.folded, words.faulty)) {
      return candidate(onReturns && speaksOfReturns ? 2 : 1);
    }
    const short = sentence.raw.length < 45 && (saysAny(nearHeading(block), words.about) || speaksOfReturns);
    if (short && topic === 'returns') return candidate(1.2);
    // `Sealed bags, 60 days, the whole range` right under "Returns".
    const before = sentence.periods.slice(0, index).map((_, at) => at);
    const first = before.every((at) => isNear(sentence, at, page.words.notions.law));
    const plain =
      sentence.raw.length < 130 && first && period.maxDays <= 120 && saysAny(nearHeading(block), words.about);
    return plain && topic === 'returns' && !faulty ? candidate(before.length > 0 ? 2 : 0.8) : [];
  });
}

/**
 * `By law 14 days, with us 30`: where the store gives more, the law's period is not its own. Reduced goods often have a
 * shorter period than the rest, members a longer one.
 */
function isNotForAll(page: PageText, sentence: Sentence, index: number): boolean {
  const { law, more, members } = page.words.notions;
  const near = (words: readonly string[]) => isNear(sentence, index, words);
  if (near(law) && isOfLaw(page, sentence, index)) return true;
  // `Instead of the 14 days the law gives you, you have 30`: what is said of the law is said of the period before.
  const beyond = saysAny(clauseBefore(sentence, index), more) || INSTEAD.test(clauseBefore(sentence, index - 1));
  return (near(law) && !beyond) || near(page.words.returns.sale) || near(members);
}

/** `30 days instead of the legal 14`, `extends the legal period of 14 days`: the law's period, whatever word for more is near. */
function isOfLaw(page: PageText, sentence: Sentence, index: number): boolean {
  const before = clauseBefore(sentence, index);
  const after = sentence.folded.slice(sentence.folded.indexOf(`⟦${index}⟧`) + 3).slice(0, 14);
  if (INSTEAD.test(before) || INSTEAD_AFTER.test(after)) return true;
  const last = allHits(before, page.words.notions.law).reduce((end, hit) => Math.max(end, hit.index + hit.length), -1);
  return last >= 0 && OF.test(before.slice(last));
}

/** `30 days from delivery, to send it back`: the delivery begins the period and is not what it is about. */
function isCountedFrom(page: PageText, sentence: Sentence, index: number): boolean {
  const sign = `⟦${index}⟧`;
  const after = sentence.folded.slice(sentence.folded.indexOf(sign) + sign.length);
  const hits = allHits(sentence.folded, page.words.returns.refund).filter((hit) => hit.period === index);
  const before = sentence.folded.slice(0, sentence.folded.indexOf(sign));
  const endsThere = (hit: { index: number; length: number }) => hit.index + hit.length <= before.length + sign.length;
  if (COUNTED_BEFORE.test(before) && hits.every(endsThere)) return true;
  return COUNTED.test(after) && hits.every((hit) => sentence.folded.startsWith(sign, hit.index));
}

/** A promise by which goods go back, though it speaks of the money. Folded. */
const MONEY_BACK =
  /satisfaits? ou rembours|money.back guarantee|geld.zuruck.garantie|garantia de satisfaccion|penzvisszafizetesi garancia|elegedettsegi garancia|гарантия возврата денег|pinigu grazinimo garantij|gwarancj\p{L}* (?:satysfakcji|zwrotu)|환불 ?보장|返金保証/u;

/** Folded. */
const COUNTED =
  /^\s*(?:a compter d|a partir d|apres|suivant|des (?:la|le)|from|after|of|following|ab|nach|seit|desde|tras|od|от|с|со|после|nuo|po)(?!\p{L}{3})/u;

/** In Korean and Japanese what a period is counted from stands before it. */
const COUNTED_BEFORE = /(?:부터|로부터|から|より|後|到着後)\s?$/u;

/** Folded. */
const INSTEAD =
  /(?<!\p{L})(?:instead of|rather than|statt|anstatt|anstelle|en lugar de|en vez de|au lieu d\p{L}*|zamiast|вместо|vietoj)(?!\p{L})/u;
const INSTEAD_AFTER = /^\s*\p{L}*\s?(?:helyett|대신|보다|のところ|ではなく|より)/u;
/** Nothing but `period of` between the word for the law and its period. */
const OF = /^\s*(?:\p{L}+\s)?(?:(?:de|of|von|des|du|wynoszac\p{L}*|в)\s)?$/u;

/** The words stand in the period's own clause: no other period between, at most 120 letters before it or 35 after. */
function isNear(sentence: Sentence, index: number, words: readonly string[]): boolean {
  const at = sentence.folded.indexOf(`⟦${index}⟧`);
  const after = sentence.folded.slice(at + 3, at + 38).split(/⟦|[,:;]/)[0] ?? '';
  return saysAny(clauseBefore(sentence, index), words) || saysAny(after, words);
}

function clauseBefore(sentence: Sentence, index: number): string {
  const at = sentence.folded.indexOf(`⟦${index}⟧`);
  if (at < 0) return '';
  const clauses = sentence.folded.slice(Math.max(0, at - LONGEST_CLAUSE), at).split(/⟦\d+⟧|;/);
  return clauses.at(-1) ?? '';
}

/** "When do I get my money?": the period beneath is that of the refund. */
function isOfMoney(page: PageText, block: Block, sentence: Sentence): boolean {
  const heading = block.headings.at(-1);
  if (heading && HOW_LONG.test(fold(heading.text))) return false;
  if (!heading || heading.text.length > 90 || !/[?？]\s*$/.test(heading.text)) return false;
  const asked = fold(heading.text).replace(/[?？]/g, ' ');
  return saysAny(`${asked} ${sentence.folded}`, page.words.returns.refund);
}

/** `We extend the legal 14 days to 60`: the longer of two periods, with the word for where it goes to. */
function isExtendedTo({ folded, periods }: Sentence, index: number): boolean {
  const [before, period] = [periods[index - 1], periods[index]];
  if (!before || !period || period.maxDays <= before.maxDays || !EXTENDS.test(folded)) return false;
  const sign = folded.indexOf(`⟦${index}⟧`);
  const between = folded.slice(folded.indexOf(`⟦${index - 1}⟧`) + 3, sign);
  return TO_BEFORE.test(between) || TO_AFTER.test(folded.slice(sign + 3));
}

/** Folded. */
const EXTENDS =
  /exten[ds]|lengthen|verlanger|erweiter|erhoh|ausgeweitet|prolong|port(?:ons|e|ee?)(?!\p{L})|etend|ampli|extend|wydłuz|przedłuz|hosszabb|novel|prodl|продл|продлева|увелич|расшир|pratęs|prates|prailg|연장|늘려|늘렸|延長/u;
const TO_BEFORE = /(?<!\p{L})(?:to|auf|a|do|na|до|iki|hasta)\s*$/u;
const TO_AFTER = /^\s?(?:-?r[ae](?!\p{L})|로|까지|に|へ|まで)/u;

/** Under a heading on what came broken, which does not speak of sending back by choice. */
function isUnderFaulty(page: PageText, block: Block): boolean {
  const heading = block.heads ? '' : nearHeading(block);
  const { faulty, about } = page.words.returns;
  return heading.length < 90 && saysAny(heading, faulty) && !saysAny(heading, about);
}

/** Right under `Refunds`: periods there are those until the money is back. */
function isUnderRefund(block: Block): boolean {
  const heading = block.headings.at(-1);
  return heading !== undefined && heading.ref !== block.ref && REFUNDS.test(nearHeading(block));
}

/** A heading of nothing but the money. Folded. */
const REFUNDS =
  /^(?:\d+[.)]\s*)?(?:your |my |the |ihre |deine |votre |vos |mon |tu |su |el |le |la |a |az )?(?:refunds?|getting your money back|money back|(?:geld)?ruckerstattung(?:en)?|erstattung(?:en)?|ruckzahlung(?:en)?|remboursements?|reembolsos?|devolucion del dinero|zwrot (?:pieniedzy|srodkow|p[lł]atnosci|naleznosci)|pieniadze|visszaterites|penzvisszaterites|visszafizetes|возврат (?:денег|средств|денежных средств|оплаты)|деньги|pinigai|pinigu grazinimas|환불(?: ?(?:안내|방법|처리|절차))?|ご?返金(?:について|の方法|方法)?)[.:：]?$/u;

function asksHowLong(page: PageText, block: Block): boolean {
  const heading = nearHeading(block);
  return HOW_LONG.test(heading) && saysAny(heading, page.words.returns.about);
}

/** "How long do I have to return?": asks for the window, though some languages have one word for return and refund. */
const HOW_LONG =
  /how (?:long|much time|many days) do i have|wie (?:lange|viel zeit) hab|wie viele tage hab|combien de temps (?:ai-je|est-ce que j'ai|pour)|cuanto tiempo tengo|cuantos dias tengo|de cuanto tiempo dispongo|ile (?:mam )?(?:czasu|dni)|mennyi (?:idom|ido all)|hany nap(?:om|ig)|сколько (?:у меня )?(?:времени|днеи)|kiek (?:turiu )?(?:laiko|dienu)|며칠 (?:안|이내)|언제까지|いつまで|何日以内/u;

function nearHeading(block: Block): string {
  return fold(block.headings.at(-1)?.text ?? '');
}

/** Period → length of the tightest pattern around it. */
export function tightest(sentence: Sentence, patterns: readonly string[]): Map<number, number> {
  const spans = new Map<number, number>();
  for (const hit of allHits(sentence.folded, patterns)) {
    if (hit.period === null) continue;
    spans.set(hit.period, Math.min(hit.length, spans.get(hit.period) ?? Number.POSITIVE_INFINITY));
  }
  return spans;
}
