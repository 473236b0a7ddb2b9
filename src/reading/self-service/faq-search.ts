import { fold } from '../../shared/text.ts';
import { closest, isField } from '../../snapshot/queries.ts';
import { type Region, regionOf } from '../../snapshot/regions.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { helpArticles } from './help-articles.ts';

/** Where the answers stand on pages of their own: a search that names help or questions, or stands by the topics. */
export function searchOfTopics(page: PageText): Read<boolean> | null {
  const search = faqSearch(page);
  if (!search) return null;
  return namesHelp(page, fold(search.quote)) || helpArticles(page) !== null ? search : null;
}

/** A search field that is named after help or questions, as only a page of help has one. */
export function isSearchOfHelp(page: PageText): boolean {
  const search = faqSearch(page);
  return search !== null && namesHelp(page, fold(search.quote));
}

function namesHelp(page: PageText, folded: string): boolean {
  return saysAny(folded, page.words.faq.title) || saysAny(folded, page.words.faq.help) || OF_QUESTIONS.test(folded);
}

/** A search field among the questions; the store's product search in the header is not it. */
export function faqSearch(page: PageText): Read<boolean> | null {
  const areas = new Set<Region>(['main', 'aside']);
  const title = page.snapshot.nodes.find((node) => node.tag === 'h1' && node.visible && !inHeader(page, node.ref));
  const field = page.snapshot.nodes.find((node) => {
    if (!node.visible || !isField(node) || node.tag === 'select' || node.tag === 'textarea') return false;
    const own = regionOf(page.snapshot, node.ref);
    const searches =
      node.role === 'searchbox' ||
      node.attrs.type === 'search' ||
      /^(q|query|search|s|keyword|kerdes|szukaj)$/i.test(node.attrs.name ?? '') ||
      SEARCHES.test(fold(nameOf(page, node))) ||
      OF_QUESTIONS.test(fold(node.attrs.placeholder ?? '')) ||
      isLabelledAbove(page, node.ref);
    const named = fold(nameOf(page, node));
    const ofHelp = namesHelp(page, named);
    const below = title === undefined || node.ref > title.ref;
    if (OF_GOODS.test(`${named} ${labelAbove(page, node.ref)}`) && !ofHelp) return false;
    return searches && areas.has(own) && node.attrs.type !== 'email' && !inHeader(page, node.ref) && (below || ofHelp);
  });
  if (!field) return null;
  return read(page, true, field.ref, nameOf(page, field) || 'search field');
}

/** What the field is called, and the button beside it: `What can we help you with?` [Search in help]. */
function nameOf(page: PageText, field: SnapshotNode): string {
  const form = closest(page.snapshot, field.ref, (node) => node.tag === 'form' || node.role === 'search');
  const button = form
    ? page.snapshot.nodes.slice(form.ref, form.end).find((node) => node.role === 'button' && node.ref > field.ref)
    : undefined;
  const names = [field.name, field.attrs.placeholder ?? '', button && button.name.length < 40 ? button.name : ''];
  return [...new Set(names)].filter((name) => name !== '').join(' · ');
}

/** A short line right before the field that speaks of searching. */
function isLabelledAbove(page: PageText, ref: number): boolean {
  return SEARCHES.test(labelAbove(page, ref));
}

function labelAbove(page: PageText, ref: number): string {
  const before = page.blocks.findLast((block) => block.ref < ref);
  return before !== undefined && before.text.length < 40 ? fold(before.text) : '';
}

/** Stems of "question". */
export const OF_QUESTIONS = /quest|frage|pregunt|kerd|вопрос|klausim|pytan|질문|궁금|質問/u;
const SEARCHES =
  /search|such|keres|поиск|искать|ieskot|paieska|검색|찾|rechercher|recherche|buscar|busca|szukaj|検索|探/;

/** `Find a product`: the store's own search, wherever it stands. */
const OF_GOODS = /product|catalog|katalog|каталог|artikel|termek|товар|prek|상품|商品|produit|produkt|articulo/u;

function inHeader(page: PageText, ref: number): boolean {
  for (let node = page.snapshot.nodes[ref]; node; node = page.snapshot.nodes[node.parent]) {
    if (node.role === 'banner' || node.role === 'contentinfo' || node.role === 'navigation' || node.tag === 'header')
      return true;
    if (node.role === 'main') return false;
  }
  return false;
}
