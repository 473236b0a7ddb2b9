import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { returnsSentences } from './returns-sentences.ts';
import { returnWindows } from './returns-window.ts';

/** True: one policy wherever one bought, or for all goods. False: rules differ by place of sale, or goods are excepted. */
export function singlePolicy(page: PageText): Read<boolean> | null {
  const words = page.words.returns;
  const { same, sold } = page.words.notions;
  let single: Read<boolean> | null = null;
  let split: Read<boolean> | null = null;
  for (const { block, sentence } of returnsSentences(page)) {
    const { folded, raw } = sentence;
    const excluded = saysAny(folded, words.split) && saysAny(folded, words.sale);
    if (saysAny(folded, same) && saysAny(folded, sold)) return read(page, true, block.ref, raw);
    if (isExcepted(page, block, folded)) split ??= read(page, false, block.ref, raw);
    else if (saysAny(folded, words.single) || (ALL_GOODS.test(folded) && saysAny(folded, same)))
      single ??= isOfGuarantee(page, folded) ? null : read(page, true, block.ref, raw);
    else if (saysAny(folded, words.differs) || excluded || isForOneCounter(page, folded))
      split ??= read(page, false, block.ref, raw);
  }
  return split ?? single ?? severalWindows(page);
}

/** A kind of goods that is not taken back, said in the sentence or over the list in which it stands. */
function isExcepted(page: PageText, block: Block, folded: string): boolean {
  const { split } = page.words.returns;
  const heading = block.headings.at(-1);
  const isTitle = heading !== undefined && page.snapshot.nodes[heading.ref]?.tag === 'h1';
  const denied =
    saysAny(folded, split) ||
    (ONLY.test(folded) && saysAny(folded, page.words.returns.faulty)) ||
    isInListOf(page, block, split) ||
    (heading !== undefined && !isTitle && saysAny(fold(heading.text), split));
  return denied && !block.heads && saysAny(folded, page.words.notions.excepted) && !isOfGuarantee(page, folded);
}

/** An entry of a list right under a line that denies: `The following goods do not go back:`. */
function isInListOf(page: PageText, block: Block, words: readonly string[]): boolean {
  const { nodes } = page.snapshot;
  const list = nodes[nodes[block.ref]?.parent ?? -1];
  if (nodes[block.ref]?.tag !== 'li' || !list) return false;
  const above = page.blocks.findLast((each) => each.ref < list.ref);
  return above !== undefined && !above.heads && above.text.length < LONGEST_LEAD && saysAny(fold(above.text), words);
}

const LONGEST_LEAD = 120;

/** `All goods have a guarantee of 24 months` says nothing of returns. */
function isOfGuarantee(page: PageText, folded: string): boolean {
  return GUARANTEE.test(folded) && !saysAny(folded, page.words.returns.about);
}

/** Whatever one buys. Folded. */
const ALL_GOODS =
  /(?<!\p{L})(?:all|every|each)(?: of)?(?: our)? (?:goods|products?|items?|orders?|articles?)|alle[nrs]?(?: unsere[nr]?)? (?:artikel|waren|produkte|bestellungen)|minden (?:termek|aru|rendeles|cikk)|все[хм]?\p{L}{0,2}(?: наш\p{L}*)? (?:товар|заказ|издели|вещ)|vis(?:oms|iems|us|as|oje)?(?: musu)? (?:prek|produkt|uzsakym|gamini)|(?:모든|전체) ?(?:상품|제품|주문)|전 ?(?:상품|제품)|tous? (?:nos|les) (?:produits|articles)|toutes (?:nos|les) commandes|todos? (?:nuestros|los) (?:productos|articulos|pedidos)|wszystki\p{L}*(?: nasz\p{L}*)? (?:produkt|towar|artyku|zamowien)|全(?:ての)?商品|全品|(?:すべて|全て)の商品/u;

const GUARANTEE = /guarant|garant|warrant|гарант|jotall|szavatoss|rekojmi|gwaranc|gewahrleist|보증|保証/u;

/** What was bought at the fair, the counter or a marketplace is left out, or only goes back there. */
function isForOneCounter(page: PageText, folded: string): boolean {
  const { otherPlace, no } = page.words.notions;
  return (
    saysAny(folded, otherPlace) &&
    (saysAny(folded, no) || saysAny(folded, page.words.returns.split) || ONLY.test(folded))
  );
}

const ONLY =
  /(?<!\p{L})(only|solely|nur|ausschliesslich|ausschließlich|uniquement|seulement|unicamente|solo|solamente|tylko|wylacznie|csak|kizarolag|только|исключительно|tik|但|만|のみ|だけ|限り)(?!\p{L})|에서만|のみ|に限/u;

/** `Clothing 60 days, electronics 14 days`: two well-said periods in one place. */
function severalWindows(page: PageText): Read<boolean> | null {
  const windows = returnWindows(page).filter((each) => each.score >= 3);
  const other = windows.find(
    (each) =>
      each.days !== windows[0]?.days && each.block.headings.at(-1)?.ref === windows[0]?.block.headings.at(-1)?.ref,
  );
  return other && new Set(windows.map((each) => each.days)).size >= 2
    ? read(page, false, other.block.ref, other.quote)
    : null;
}
