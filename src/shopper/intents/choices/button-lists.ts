import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { isDeadLink } from '../../../snapshot/queries.ts';
import type { SnapshotNode } from '../../../snapshot/types.ts';

/** A list drawn of plain elements: something to press that says "please choose". */
export function isDrawnList(node: SnapshotNode, words: ShopWords): boolean {
  const plain =
    !['select', 'input', 'textarea', 'label', 'option'].includes(node.tag) &&
    node.role !== 'option' &&
    (node.tag !== 'a' || (node.attrs.href ?? '') === '' || isDeadLink(node));
  return (
    plain &&
    node.visible &&
    node.style?.cursor === 'pointer' &&
    node.text.length < 60 &&
    says(node.text || node.name, words.pleaseChoose) > 0.6
  );
}

/** A list made of a button and a pop-up instead of a `<select>`. */
export function isButtonCombobox(node: SnapshotNode): boolean {
  return (
    node.tag !== 'select' &&
    node.tag !== 'input' &&
    (node.role === 'combobox' || node.attrs['aria-haspopup'] === 'listbox')
  );
}
