import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, inLayer, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { hangs, isCartPage } from './cart-signs.ts';

/** What takes the product out of the cart, in what is around it: buttons, links, crosses, boxes to tick. */
export function removers(snapshot: Snapshot, root: SnapshotNode, product: string, words: ShopWords): SnapshotNode[] {
  return subtree(snapshot, root.ref).filter((node) => {
    if (!node.visible || !(isPressable(node) || isTickBox(node))) return false;
    const text = node.name || node.attrs.title || node.text;
    if (closesLayer(snapshot, node) || clearsChoice(snapshot, node)) return false;
    // "Remove Wool Hat": what is said of the product says nothing of the button.
    const calls = [text, node.attrs.title ?? ''].map((each) => without(each, product));
    if (calls.some((each) => says(each, words.remove) > 0.6) || /^[×✕✖xX🗑]$/u.test(text.trim())) return true;
    return (
      text.trim() === '' &&
      /remove|delete|trash|torol|usun|supprim|(^|[\s_-])del([\s_-]|$)/i.test(
        `${classNames(node)} ${node.attrs.href ?? ''} ${node.attrs.name ?? ''}`,
      )
    );
  });
}

/** A bin drawn without a word: the only icon that follows the quantity, where what is shown can be but a cart. */
export function onlyIcon(
  snapshot: Snapshot,
  root: SnapshotNode,
  quantity: SnapshotNode,
  words: ShopWords,
): SnapshotNode | null {
  const wordless = subtree(snapshot, root.ref).filter(
    (node) =>
      node.visible &&
      node.role === 'button' &&
      `${node.name}${node.attrs.title ?? ''}${textOf(snapshot, node.ref)}`.trim() === '',
  );
  const [only, ...others] = wordless;
  if (!only || others.length > 0 || only.ref < quantity.ref) return null;
  const shown = inLayer(snapshot, root.ref) || hangs(snapshot, root.ref) || isCartPage(snapshot, words);
  return shown ? only : null;
}

function without(text: string, name: string): string {
  const at = name === '' ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`.trim();
}

/** A box to tick on each line, which the next update of the cart takes out. */
export function isTickBox({ tag, attrs }: SnapshotNode): boolean {
  return tag === 'input' && attrs.type === 'checkbox';
}

/** "Clear" beside the list of a product's colours takes back the choice, nothing from a cart. */
function clearsChoice(snapshot: Snapshot, node: SnapshotNode): boolean {
  const beside = snapshot.nodes[node.parent];
  return beside === undefined
    ? false
    : subtree(snapshot, beside.ref).some(
        ({ tag, options = [] }) =>
          tag === 'select' && !options.slice(0, 3).some(({ label }) => /^\s*[12]\s*$/.test(label)),
      );
}

/** The cross of a box over the page stands before all else that can be pressed in it. */
function closesLayer(snapshot: Snapshot, node: SnapshotNode): boolean {
  const layer = ancestors(snapshot, node.ref).find(
    (each) => each.role === 'dialog' || (each.style?.position === 'fixed' && each.rect[3] > 100),
  );
  if (!layer) return false;
  const first = subtree(snapshot, layer.ref).find(
    (each) => each.visible && (each.role === 'button' || each.role === 'link'),
  );
  return first === node;
}

/** A button, a link, or a plain box that is pressed like one. */
export function isPressable(node: SnapshotNode): boolean {
  return node.role === 'button' || node.role === 'link' || node.style?.cursor === 'pointer';
}
