import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { amountsIn } from '../../reading/amounts.ts';
import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { ancestors, children, regionOf, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { nameLikeness } from '../intents/cards.ts';
import { isPressable, onlyIcon, removers } from './removers.ts';

/** One thing in the cart with its means of change. */
export interface CartLine {
  ref: number;
  name: string;
  quantity: number | null;
  /** The field or list that holds the quantity. */
  quantityField: number | null;
  increase: number | null;
  decrease: number | null;
  remove: number | null;
  saveForLater: number | null;
  amounts: Money[];
}

/** The line of the wanted product, wherever the cart is shown: page, drawer or dialog. */
export function findCartLine(snapshot: Snapshot, product: string, words: ShopWords): CartLine | null {
  const names = snapshot.nodes.filter(
    (node) =>
      node.visible &&
      saysName(snapshot, node, product) &&
      regionOf(snapshot, node.ref) !== 'footer' &&
      regionOf(snapshot, node.ref) !== 'nav',
  );
  let best: CartLine | null = null;
  for (const node of names) {
    const line = growLine(snapshot, node, product, words);
    if (line && !isOffer(snapshot, line, words) && (best === null || weight(snapshot, line) > weight(snapshot, best)))
      best = line;
  }
  return best;
}

/** A card in a list of goods may have a quantity, too, but it offers to add what a cart's line already has. */
function isOffer(snapshot: Snapshot, line: CartLine, words: ShopWords): boolean {
  if (line.remove !== null) return false;
  return subtree(snapshot, line.ref).some(
    (node) =>
      node.visible && (node.role === 'button' || node.role === 'link') && says(node.name, words.addToCart) > 0.6,
  );
}

function saysName(snapshot: Snapshot, node: SnapshotNode, product: string): boolean {
  const own =
    node.text || (node.role === 'link' || node.role === 'heading' ? node.name || textOf(snapshot, node.ref) : '');
  if (own === '' || own.length > product.length * 3 + 60) return false;
  return fold(own).includes(fold(product)) || nameLikeness(own, product) > 0.85;
}

/** The widest ancestor of the name that still is one line: it holds a price or a means of change, and no second field. */
function growLine(snapshot: Snapshot, name: SnapshotNode, product: string, words: ShopWords): CartLine | null {
  let line: CartLine | null = null;
  for (const node of ancestors(snapshot, name.ref)) {
    if (node.tag === 'body' || node.tag === 'main' || node.role === 'dialog' || node.style?.position === 'fixed') break;
    // Most often a line is a row; where name and price stand in rows of their own, it is the list that holds just them.
    if (line !== null && (node.tag === 'tbody' || (node.tag === 'ul' && !isRow(snapshot, node)))) break;
    if (quantityFields(snapshot, node, words).length > 1) break;
    if (line !== null && removers(snapshot, node, product, words).length > 1) break;
    const read = readLine(snapshot, node, product, words);
    const changeable = read.quantityField !== null || read.remove !== null || read.increase !== null;
    if (read.amounts.length > 0 || changeable) line = read;
    if (changeable && read.amounts.length > 0 && (read.quantityField !== null || read.increase !== null)) break;
  }
  return line?.remove === null && line.quantityField !== null
    ? { ...line, remove: removerBeside(snapshot, line, words) }
    : line;
}

/** "Remove" may stand beside the line rather than in it: the only one near it. */
function removerBeside(snapshot: Snapshot, line: CartLine, words: ShopWords): number | null {
  for (const around of ancestors(snapshot, line.ref).slice(0, MOST_BESIDE)) {
    if (around.tag === 'body' || around.tag === 'main' || quantityFields(snapshot, around, words).length > 1) break;
    const [only, ...others] = removers(snapshot, around, line.name, words);
    if (only) return others.length === 0 ? only.ref : null;
  }
  return null;
}

const MOST_BESIDE = 3;

/** A list whose entries stand side by side is one line with columns, not a list of lines. */
function isRow(snapshot: Snapshot, list: SnapshotNode): boolean {
  const entries = children(snapshot, list.ref).filter((node) => node.visible && node.rect[3] > 0);
  const [first] = entries;
  if (!first || entries.length < 2) return false;
  return entries.every(({ rect }) => rect[1] < first.rect[1] + first.rect[3] && first.rect[1] < rect[1] + rect[3]);
}

function readLine(snapshot: Snapshot, root: SnapshotNode, product: string, words: ShopWords): CartLine {
  const inside = subtree(snapshot, root.ref).filter((node) => node.visible);
  const field = quantityFields(snapshot, root, words)[0] ?? null;
  const buttons = inside.filter(isPressable);
  const step = (phrases: ShopWords['increase'], sign: RegExp) =>
    buttons.find(
      (node) => sign.test((node.name || node.text).trim()) || says(node.name || node.attrs.title || '', phrases) > 0.7,
    )?.ref ?? null;
  const steppers = steppersIn(snapshot, inside);
  const quantity = field
    ? numberIn(field.value ?? field.options?.find((option) => option.selected)?.value ?? field.attrs.value ?? '')
    : (steppers?.quantity ?? shownQuantity(inside, words));
  const decrease = step(words.decrease, /^[-−–－]$/) ?? steppers?.decrease ?? null;
  const increase = step(words.increase, /^[+＋]$/) ?? steppers?.increase ?? null;
  const removing = removers(snapshot, root, product, words)[0] ?? (field && onlyIcon(snapshot, root, field, words));
  const remove = removing?.ref ?? null;
  return {
    ref: root.ref,
    name: product,
    quantity,
    quantityField: field?.ref ?? null,
    // "Add" on a card of a list adds the first one: more is had only of what is counted or can be made less.
    increase: quantity !== null || decrease !== null || remove !== null ? increase : null,
    decrease,
    remove,
    saveForLater:
      buttons.find(
        (node) =>
          Math.max(
            says(node.name || node.attrs.title || '', words.saveForLater),
            says(node.name || node.attrs.title || '', words.wishlist),
          ) > 0.5,
      )?.ref ?? null,
    amounts: amountsIn(snapshot, root)
      .filter(({ text }) => text.length < 40)
      .map(({ money }) => money),
  };
}

/** Two buttons with a number between them: less on the left, more on the right, whatever is drawn on them. */
function steppersIn(
  snapshot: Snapshot,
  inside: SnapshotNode[],
): { decrease: number; increase: number; quantity: number } | null {
  for (const node of inside) {
    const shows = /^\d{1,3}$/.test(node.text) || (node.tag === 'input' && /^\d{1,3}$/.test(node.value ?? ''));
    if (!shows) continue;
    const row = [snapshot.nodes[node.parent], snapshot.nodes[snapshot.nodes[node.parent]?.parent ?? -1]];
    for (const around of row) {
      if (!around || around.rect[2] > 260) continue;
      const buttons = subtree(snapshot, around.ref).filter(
        (each) => each.visible && each.ref !== node.ref && each.role !== 'link' && isPressable(each),
      );
      const [less, more] = buttons;
      // [1] [2] [3] leaf through pictures.
      if (buttons.some((each) => /^\d+$/.test(each.name || each.text))) continue;
      if (buttons.length === 2 && less && more && less.ref < node.ref && more.ref > node.ref)
        return { decrease: less.ref, increase: more.ref, quantity: Number(node.text || node.value) };
    }
  }
  return null;
}

function quantityFields(snapshot: Snapshot, root: SnapshotNode, words: ShopWords): SnapshotNode[] {
  return subtree(snapshot, root.ref).filter((node) => {
    if (!node.visible) return false;
    if (node.tag === 'select')
      return (node.options ?? []).slice(0, 3).some((option) => /^\s*[12]\s*$/.test(option.label));
    if (node.tag !== 'input') return false;
    if (node.attrs.type === 'number' || node.role === 'spinbutton') return true;
    const named = /qty|quantity|quant|menge|anzahl|cantidad|ilosc|kiek|mennyis|count/i.test(
      `${node.attrs.name ?? ''} ${node.attrs.id ?? ''}`,
    );
    return (
      ['text', 'tel'].includes(node.attrs.type ?? 'text') &&
      /^\d{1,3}$/.test(node.value ?? '') &&
      (named || says(node.name, words.quantity) > 0.4 || node.rect[2] < 90)
    );
  });
}

function shownQuantity(inside: SnapshotNode[], words: ShopWords): number | null {
  for (const node of inside) {
    const labelled = /^(\D{2,20}?)\s*[:：]?\s*(\d{1,3})(?:[^\d.,]{0,4})$/u.exec(node.text.trim());
    if (labelled && says(labelled[1] ?? '', words.quantity) > 0.8) return Number(labelled[2]);
    const hit =
      /^(?:[×x]\s*(\d{1,3})|(\d{1,3})\s*[×x](?:\s|$)|(\d{1,3})(?:\s*(?:db|pcs?|szt|st|шт|vnt|개|点|個|uds?)\.?)?)$/iu.exec(
        node.text.trim(),
      );
    if (hit) return Number(hit[1] ?? hit[2] ?? hit[3]);
  }
  return null;
}

function numberIn(text: string): number | null {
  const hit = /\d+(?:[.,]\d+)?/.exec(text);
  return hit ? Number(hit[0].replace(',', '.')) : null;
}

/** A drawer over the page shows the cart; the page under it may have a quantity of its own. */
function weight(snapshot: Snapshot, line: CartLine): number {
  const inLayer = [snapshot.nodes[line.ref], ...ancestors(snapshot, line.ref)].some(
    (node) => node?.role === 'dialog' || node?.style?.position === 'fixed',
  );
  return means(line) + (inLayer ? 4 : 0) - (line.remove !== null && snapshot.nodes[line.remove]?.covered ? 3 : 0);
}

function means(line: CartLine): number {
  return (
    (line.quantityField !== null ? 2 : 0) +
    (line.remove !== null ? 1 : 0) +
    (line.amounts.length > 0 ? 1 : 0) +
    (line.increase !== null ? 1 : 0)
  );
}
