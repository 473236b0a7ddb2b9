import { fold } from '../../shared/text.ts';
import { isField } from '../../snapshot/queries.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { helpArticles } from './help-articles.ts';

/** Where the answers stand on pages of their own: a search that names help or questions, or stands by the topics. */
export function searchOfTopics(page: PageText): Read<boolean> | null {
  const search = faqSearch(page);
  if (!search) return null;
  const named = fold(search.quote);
  const says = saysAny(named, page.words.faq.title) || saysAny(named, page.words.faq.help) || OF_QUESTIONS.test(named);
  return says || helpArticles(page) !== null ? search : null;
}

/** A search field among the questions; the store's product search in the header is not it. */
export function faqSearch(page: PageText): Read<boolean> | null {
  const areas = new Set(['main', 'aside']);
  const title = page.snapshot.nodes.find((node) => node.tag === 'h1' && node.visible && !inHeader(page, node.ref));
  const field = page.snapshot.nodes.find((node) => {
    if (!node.visible || !isField(node) || node.tag === 'select' || node.tag === 'textarea') return false;
    const region = page.blocks.findLast((block) => block.ref <= node.ref)?.region ?? 'main';
    const own = page.blocks.find((block) => block.ref >= node.ref)?.region ?? region;
    const searches =
      node.role === 'searchbox' ||
      node.attrs.type === 'search' ||
      /^(q|query|search|s|keyword|kerdes|szukaj)$/i.test(node.attrs.name ?? '') ||
      SEARCHES.test(fold(`${node.name} ${node.attrs.placeholder ?? ''}`)) ||
      OF_QUESTIONS.test(fold(node.attrs.placeholder ?? '')) ||
      isLabelledAbove(page, node.ref);
    const named = fold(`${node.name} ${node.attrs.placeholder ?? ''}`);
    const ofHelp =
      saysAny(named, page.words.faq.title) || saysAny(named, page.words.faq.help) || OF_QUESTIONS.test(named);
    const below = title === undefined || node.ref > title.ref;
    if (OF_GOODS.test(named) && !ofHelp) return false;
    return searches && areas.has(own) && node.attrs.type !== 'email' && !inHeader(page, node.ref) && (below || ofHelp);
  });
  if (!field) return null;
  return read(page, true, field.ref, field.attrs.placeholder || field.name || 'search field');
}

/** A short line right before the field that speaks of searching. */
function isLabelledAbove(page: PageText, ref: number): boolean {
  const before = page.blocks.findLast((block) => block.ref < ref);
  return before !== undefined && before.text.length < 40 && SEARCHES.test(fold(before.text));
}

/** Stems of "question". */
export const OF_QUESTIONS = /quest|frage|pregunt|kerd|вопрос|klausim|pytan|질문|궁금|質問/u;
const SEARCHES =
  /search|such|keres|поиск|искать|ieskot|paieska|검색|찾|rechercher|recherche|buscar|busca|szukaj|検索|探/;

/** `Find a product`: the store's own search, wherever it stands. */
const OF_GOODS = /product|artikel|termek|товар|prek|상품|商品|produit|produkt|articulo/u;

function inHeader(page: PageText, ref: number): boolean {
  for (let node = page.snapshot.nodes[ref]; node; node = page.snapshot.nodes[node.parent]) {
    if (node.role === 'banner' || node.role === 'contentinfo' || node.role === 'navigation' || node.tag === 'header')
      return true;
    if (node.role === 'main') return false;
  }
  return false;
}
