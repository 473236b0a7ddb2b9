import type { SnapshotNode } from '../snapshot/types.ts';

const TAGS = new Set(['span', 'div', 'a', 'b', 'i', 'p', 'strong', 'em', 'font', 'td']);
const LONGEST_TEXT = 50;
const HIGHEST_PX = 90;
const INTERACTIVE = new Set(['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton']);

/**
 * Many stores press their buttons into plain elements with a listener: the hand of the cursor is all that shows it. One
 * short text under such a hand, with nothing else in it to press, is a button to everybody who looks at it.
 */
export function markUnmarkedButtons(nodes: SnapshotNode[]): void {
  for (const node of nodes) if (isUnmarkedButton(node, nodes)) node.role = 'button';
}

function isUnmarkedButton(node: SnapshotNode, nodes: SnapshotNode[]): boolean {
  if (node.role !== '' && node.role !== 'cell') return false;
  if (!TAGS.has(node.tag) || !node.visible || node.rect[3] > HIGHEST_PX) return false;
  if (node.style?.cursor !== 'pointer' && node.attrs.onclick === undefined) return false;
  const inside = nodes.slice(node.ref, node.end);
  const texts = inside.filter((each) => each.text !== '');
  if (texts.length !== 1 || (texts[0]?.text.length ?? 0) > LONGEST_TEXT) return false;
  return !inside.some((each) => each !== node && INTERACTIVE.has(each.role)) && !isWithin(node, nodes);
}

/** In a label, a link or a button: that is what is pressed. */
function isWithin(node: SnapshotNode, nodes: SnapshotNode[]): boolean {
  for (let above = nodes[node.parent]; above; above = nodes[above.parent])
    if (above.tag === 'label' || INTERACTIVE.has(above.role)) return true;
  return false;
}
