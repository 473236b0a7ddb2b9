import type { Patterns } from '../../lexicon/service-words.ts';
import { fold } from '../../shared/text.ts';
import { closest } from '../../snapshot/queries.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read, readData } from '../text/page-text.ts';
import { blot, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { inArea, type ProductArea } from './product-area.ts';
import type { ProductData } from './product-data.ts';

type Stock = 'in-stock' | 'low' | 'out-of-stock';

const LONGEST_STATUS = 110;

/** Whether the product can be had, as the page shows it; its data where it shows nothing. */
export function stockStatus(page: PageText, area: ProductArea | null, data: ProductData | null): Read<Stock> | null {
  if (!area) return null;
  const words = page.words.product;
  let inStock: Read<Stock> | null = null;
  for (const block of page.blocks) {
    if (
      !block.visible ||
      !inArea(area, block.ref) ||
      reachesBeyond(page, area, block.ref) ||
      block.text.length > LONGEST_STATUS ||
      isElsewhere(page, block.text) ||
      isOfChoices(page, block.ref)
    )
      continue;
    const text = fold(block.text);
    const counted = text.replace(/\b\d+\b/g, (number) => (Number(number) > 0 && Number(number) <= 10 ? '⟦0⟧' : number));
    // `Nearly sold out` says with its last word what it denies with the first.
    const gone = saysAny(text, words.outOfStock) && saysAny(withoutLow(counted, words.lowStock), words.outOfStock);
    if (gone) return read<Stock>(page, 'out-of-stock', block.ref, block.text);
    if (saysAny(counted, words.lowStock)) return read<Stock>(page, 'low', block.ref, block.text);
    const all = text.replace(/\b[1-9]\d*\b/g, '⟦0⟧');
    if ((saysAny(text, words.inStock) || saysAny(all, words.inStock)) && !/[?？]/.test(text))
      inStock ??= read<Stock>(page, 'in-stock', block.ref, block.text);
  }
  const button = page.snapshot.nodes
    .slice(area.from, area.until)
    .find((node) => node.visible && node.role === 'button' && saysAny(fold(node.name), words.outOfStock));
  if (button) return read<Stock>(page, 'out-of-stock', button.ref, button.name);
  return inStock ?? stockInData(page, area, data) ?? stockByName(page, area);
}

/** The text without the phrases that tell of the last few. */
function withoutLow(text: string, lowStock: Patterns): string {
  return lowStock.filter((pattern) => !pattern.includes('…')).reduce(blot, text);
}

/** A short line that its build calls `in-stock` or `out-of-stock`, whatever it says in which language. */
function stockByName(page: PageText, area: ProductArea): Read<Stock> | null {
  for (const block of page.blocks) {
    if (!block.visible || !inArea(area, block.ref) || block.text.length > LONGEST_STATUS) continue;
    const name = page.snapshot.nodes[block.ref]?.attrs.class ?? '';
    const out = /(?:^|\s)(?:out-?of-?stock|sold-?out|unavailable)(?:\s|$)/i.test(name);
    if (out || /(?:^|\s)in-?stock(?:\s|$)/i.test(name))
      return read<Stock>(page, out ? 'out-of-stock' : 'in-stock', block.ref, block.text);
  }
  return null;
}

/** A box that goes on where other products begin: its own text may stand among these. */
function reachesBeyond(page: PageText, area: ProductArea, ref: number): boolean {
  return (page.snapshot.nodes[ref]?.end ?? ref) > area.until;
}

/** A single shop's shelf or one size that is gone says nothing of the product. */
function isElsewhere(page: PageText, text: string): boolean {
  const folded = fold(text);
  return saysAny(folded, page.words.returns.about) || saysAny(folded, page.words.order.newsletter);
}

/** The boxes of a choice: what is gone there is one colour or size. */
function isOfChoices(page: PageText, ref: number): boolean {
  const { nodes } = page.snapshot;
  const isChoice = (node: SnapshotNode) => node.role === 'radio' || node.role === 'option';
  const choices = nodes.slice(ref, nodes[ref]?.end).filter(isChoice);
  if (choices.length >= 2) return true;
  const label = closest(page.snapshot, ref, (node) => node.tag === 'label');
  const chosen = label ? nodes.find((node) => isChoice(node) && isLabelOf(label, node)) : undefined;
  return chosen !== undefined && chosen.state?.checked !== true;
}

function isLabelOf(label: SnapshotNode, field: SnapshotNode): boolean {
  const inside = field.ref > label.ref && field.ref < label.end;
  return inside || (label.attrs.for !== undefined && label.attrs.for === field.attrs.id);
}

function stockInData(page: PageText, area: ProductArea, data: ProductData | null): Read<Stock> | null {
  const marked = page.snapshot.nodes.find((node) => inArea(area, node.ref) && node.attrs.itemprop === 'availability');
  const meta = page.snapshot.meta.find((tag) => tag.name === 'product:availability' || tag.name === 'og:availability');
  const said = data?.availability ?? marked?.attrs.href ?? marked?.attrs.content ?? meta?.content ?? null;
  const status = said === null ? null : statusOf(said);
  if (said === null || status === null) return null;
  return readData(
    status,
    said,
    data?.availability ? 'json-ld Product.offers.availability' : 'availability in the page data',
  );
}

function statusOf(said: string): Stock | null {
  const name = said
    .replace(/^.*\//, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  if (/^(outofstock|soldout|discontinued|oos)/.test(name)) return 'out-of-stock';
  if (name === 'limitedavailability') return 'low';
  return /^(instock|onlineonly|instoreonly|available)/.test(name) ? 'in-stock' : null;
}
