import { fold, SPACELESS } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { boardPairs } from './faq-board.ts';
import { faqCategories } from './faq-categories.ts';
import { inlinePairs, withPrefix } from './faq-inline.ts';
import { faqSearch, isSearchOfHelp, OF_QUESTIONS, searchOfTopics } from './faq-search.ts';
import { withoutStrays } from './faq-strays.ts';
import { helpTopics } from './help-articles.ts';

export interface Pair {
  question: Block;
  answer: string;
  /** Its category where a cell beside the question names it; else the heading over it does. */
  group: string | null;
}

export interface Faq {
  faq: Read<number> | null;
  search: Read<boolean> | null;
  categories: Read<number> | null;
}

const SHORTEST_ANSWER = 12;
const MANY_PAIRS = 3;

/** Real questions with real answers about shopping here; a title, filler text or another audience's questions are none. */
export function readFaq(page: PageText): Faq {
  const pairs = pairsOf(page).filter((pair) => !isBareLink(page, pair.question));
  const shopping = pairs.filter((pair) => isAboutShopping(page, pair));
  const titled = isFaqPage(page) || pairs.some((pair) => isTitled(page, pair)) || pairs.filter(isMarked).length >= 2;
  // One question on wholesale or vouchers belongs to a store's own FAQ, a part that is only on these does not.
  const about = pairs.filter(
    (pair) =>
      shopping.includes(pair) ||
      !(
        isOfCarrier(pair) ||
        (titled ? isUnderForeign(page, pair) : saysAny(fold(pair.question.text), page.words.faq.foreign))
      ),
  );
  // A store's own FAQ may be on its goods alone.
  const filled = titled && !pairs.some((pair) => FILLER.test(pair.question.text));
  const onShopping = filled || shopping.length * 2 >= pairs.length || shopping.length >= 3;
  // Under no title for questions only what ends as one asks; a heading among such ones may be a step or a rule.
  const asked = titled ? about : about.filter((pair) => ASKS.test(pair.question.text));
  const enough = asked.length >= (titled ? 2 : 4) && onShopping && !isForeign(page, pairs);
  const first = about[0];
  const helps = titled || saysAny(page.subject, page.words.faq.help) || isSearchOfHelp(page);
  if (!enough || !first)
    return { faq: null, search: helps ? searchOfTopics(page) : null, categories: helps ? helpTopics(page) : null };
  const faq = read(page, about.length, first.question.ref, `${first.question.text} – ${first.answer}`);
  return {
    faq,
    search: helps ? faqSearch(page) : null,
    categories: faqCategories(page, about),
  };
}

export function isFaqPage(page: PageText): boolean {
  return (
    saysAny(page.subject, page.words.faq.title) ||
    /faq|gyik|duk(?:\b|\/)|questions/i.test(page.snapshot.url.split('/').slice(3).join('/'))
  );
}

/** The text that printers fill pages with. */
const FILLER = /lorem ipsum|dolor sit/i;

/** Under a heading that promises questions: the words for an FAQ, or a short line that speaks of questions and asks none. */
function isTitled(page: PageText, pair: Pair): boolean {
  return pair.question.headings.some((heading) => {
    const text = fold(heading.text);
    return saysAny(text, page.words.faq.title) || isOfQuestions(heading.text);
  });
}

function isOfQuestions(heading: string): boolean {
  return heading.length < 45 && !/[?？]/.test(heading) && OF_QUESTIONS.test(fold(heading));
}

/** `Q. …` over `A. …`. */
function isMarked(pair: Pair): boolean {
  return /^Q\d*\s?[.:．：)]/iu.test(pair.question.text) && /^A\d*\s?[.:．：)]/iu.test(pair.answer);
}

function isUnderForeign(page: PageText, pair: Pair): boolean {
  return pair.question.headings.some(
    (heading) => fold(heading.text) !== fold(pair.question.text) && saysAny(fold(heading.text), page.words.faq.foreign),
  );
}

function pairsOf(page: PageText): Pair[] {
  const blocks = page.blocks.filter(
    (block) => block.reachable && block.region !== 'footer' && block.region !== 'nav' && block.region !== 'header',
  );
  const pairs: Pair[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isQuestion(page, block)) continue;
    const answers: string[] = [];
    for (const next of blocks.slice(index + 1, index + 12)) {
      if (isQuestion(page, next) || (next.heads && !isUnder(next, block))) break;
      if (leadsAway(page, next)) break;
      if (isUnder(next, block) || (!block.heads && answers.length === 0 && !next.heads)) answers.push(next.text);
      else break;
    }
    const answer = answers.join(' ');
    if (isAnswer(page, answer, block.text)) pairs.push({ question: block, answer, group: null });
  }
  // Beside questions with answers of their own a paragraph that asks and goes on is an introduction.
  const inline = pairs.length < MANY_PAIRS ? inlinePairs(page, blocks) : [];
  return withoutStrays(page, withoutRepeated([...pairs.map(withPrefix), ...boardPairs(page), ...inline]));
}

/** A line that is a link to another page: an entry of a list of articles answers nothing. */
function leadsAway(page: PageText, block: Block): boolean {
  const { nodes } = page.snapshot;
  const link = nodes
    .slice(block.ref, nodes[block.ref]?.end)
    .find((node) => node.role === 'link' && leadsElsewhere(page.snapshot, node.attrs.href));
  return nodes[block.ref]?.tag === 'li' && link !== undefined && fold(link.name) === fold(block.text);
}

function isUnder(block: Block, heading: Block): boolean {
  return block.headings.some((each) => each.ref === heading.ref);
}

/** Ends in a question mark, or heads an answer on a page of questions. */
function isQuestion(page: PageText, block: Block): boolean {
  if (block.text.length > 220 || block.cells.length > 0 || page.snapshot.nodes[block.ref]?.tag === 'h1') return false;
  if (DID_YOU_KNOW.test(fold(block.text))) return false;
  const text = block.text.replace(/^\s*(?:\d+[.)]|[QqВвKkFfPpК]\s?[.:]|Q\d*[.:]?)\s*/u, '');
  if (/[?？]\s*["”»]?$/.test(text)) return block.heads || text.length < 160;
  if (isAmongQuestions(page, block) || isAmongMarked(page, block)) return true;
  if (!block.heads) return false;
  if (/(?:ですか|ますか|でしょうか|나요|까요|인가요|습니까)[。.]?$/u.test(text)) return true;
  const heading = page.snapshot.nodes[block.ref];
  const opens =
    heading?.tag === 'summary' ||
    heading?.tag === 'dt' ||
    heading?.role === 'button' ||
    heading?.attrs['aria-expanded'] !== undefined;
  return (
    isFaqPage(page) &&
    heading?.tag !== 'h1' &&
    (opens || page.words.faq.questions.some((word) => fold(text).startsWith(`${fold(word).replace('*', '')} `)))
  );
}

/** A link to another page and nothing else: what stands after it is no answer to it. */
function isBareLink(page: PageText, block: Block): boolean {
  const { nodes } = page.snapshot;
  const inside = nodes.slice(block.ref, nodes[block.ref]?.end ?? block.ref);
  return inside.some(
    (node) =>
      node.role === 'link' && fold(node.name) === fold(block.text) && leadsElsewhere(page.snapshot, node.attrs.href),
  );
}

/** Asked to tell, not to be answered. Folded. */
const DID_YOU_KNOW =
  /^[¿"„«]?(?:did you know|wussten sie|wusstest du|wusstet ihr|tudta-?e?(?!\p{L})|tudtad|(?:а )?знаете ли вы|(?:а )?вы знали|ar zinojote|ar zinote|ar zinai|알고 계|(?:le )?saviez-vous|(?:le )?savais-tu|sabias que|sabia (?:usted )?que|sabian que|czy wiesz|czy wiecie|wiesz, ze|ご存知|ご存じ)/u;

/** `An element is missing from the set.` among texts that are built alike, most of which end in a question mark. */
function isAmongQuestions(page: PageText, block: Block): boolean {
  const { nodes } = page.snapshot;
  const build = (each: Block) => {
    const node = nodes[each.ref];
    return node ? `${node.tag} ${node.attrs.class ?? ''} ${each.heads}` : '';
  };
  const [tag = '', name = ''] = build(block).split(' ');
  // A paragraph or a box is like any other, unless a class or its bold type sets it apart.
  const plain = !/^(?:h[2-6]|summary|dt|button)$/.test(tag) && name === '' && !block.heads;
  if (plain || tag === 'h1' || block.text.length > 160) return false;
  const alike = page.blocks.filter((each) => each.region === block.region && build(each) === build(block));
  const asking = alike.filter((each) => ASKS.test(each.text));
  return asking.length >= 2 && asking.length * 2 >= alike.length;
}

/** `Q: I forgot my code …` among others that begin so, two of which end in a question mark. */
function isAmongMarked(page: PageText, block: Block): boolean {
  const asks = (each: Block) => MARKED.test(each.text) && ASKS.test(each.text);
  return MARKED.test(block.text) && page.blocks.filter(asks).length >= 2;
}

const MARKED = /^[QВKFPК]\d*\s?[.:：]\s/iu;

/** Ends as a question does; in Korean and Japanese without the mark, too. */
const ASKS = /[?？]\s*$|(?:ですか|ますか|でしょうか|나요|까요|인가요|습니까)[。.]?$/u;

function isAnswer(page: PageText, answer: string, question: string): boolean {
  const wide = SPACELESS.test(answer);
  if (answer.length < (wide ? 6 : SHORTEST_ANSWER) || fold(answer) === fold(question)) return false;
  // What stands in quotation marks is the name of a state or a button: `«In preparation»`.
  const folded = fold(answer.replace(QUOTED, ' '));
  return !(saysAny(folded, page.words.faq.placeholder) && (folded.length < (wide ? 40 : 120) || FILLER.test(folded)));
}

const QUOTED = /[«“„"「『][^«»“”„"「」『』]{2,40}[»”“"」』]/gu;

/** The same answer under every question is a template that nobody has filled in. */
function withoutRepeated(pairs: Pair[]): Pair[] {
  const times = new Map<string, number>();
  for (const pair of pairs) times.set(fold(pair.answer), (times.get(fold(pair.answer)) ?? 0) + 1);
  return pairs.filter((pair) => (times.get(fold(pair.answer)) ?? 0) < 3);
}

function isAboutShopping(page: PageText, pair: Pair): boolean {
  const question = fold(pair.question.text);
  if (saysAny(question, page.words.faq.foreign) || isOfCarrier(pair)) return false;
  return (
    saysAny(question, page.words.faq.shopping) ||
    (saysAny(fold(pair.answer), page.words.faq.shopping) && !saysAny(fold(pair.answer), page.words.faq.foreign))
  );
}

/** `Questions to the carrier`: answered by somebody else, about something else than this store. */
function isOfCarrier(pair: Pair): boolean {
  return pair.question.headings.some((heading) => {
    const text = fold(heading.text);
    return heading.text.length < 60 && !/[?？]/.test(text) && CARRIERS.test(text) && OF_QUESTIONS.test(text);
  });
}

function isForeign(page: PageText, pairs: Pair[]): boolean {
  if (saysAny(page.subject, page.words.faq.foreign)) return true;
  const foreign = pairs.filter((pair) =>
    saysAny(fold(`${pair.question.text} ${pair.answer}`), page.words.faq.foreign),
  ).length;
  return foreign * 2 > pairs.length;
}
