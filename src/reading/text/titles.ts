import { wholeTextOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

/** `**Letter post** (up to 200 g)`: a line in bold but for the bracket at its end. */
export function isBracketAfterBold(snapshot: Snapshot, node: SnapshotNode, text: string): boolean {
  const first = snapshot.nodes[node.ref + 1];
  const bold = first && isBold(first) ? wholeTextOf(snapshot, first.ref).trim() : '';
  const rest = text.trim().slice(bold.length).trim();
  const next = snapshot.nodes[node.end];
  return (
    bold !== '' &&
    text.trim().startsWith(bold) &&
    /^[(（][^)）]{1,40}[)）]$/u.test(rest) &&
    /^(?:p|div)$/.test(node.tag) &&
    next?.parent === node.parent &&
    next.tag === node.tag
  );
}

/** `<p class="tit">3. Cost</p>` over other text: builds name so what they set as a heading. */
export function isNamedTitle(snapshot: Snapshot, node: SnapshotNode, text: string): boolean {
  const next = snapshot.nodes[node.end];
  const named =
    /^(?:p|div)$/.test(node.tag) &&
    /(?:^|[\s_-])(?:tit|ttl|title|heading|headline|midashi)(?:[\s_-]|$)/i.test(node.attrs.class ?? '');
  const plain = node.role === '' && text.length <= 40 && !/[.!。,:：]$|[\p{Sc}원円]|@|\d{3}/u.test(text);
  return named && plain && next?.parent === node.parent && !isBuiltAs(next, node);
}

/** Set in bold by its element or its style. */
export function isBold(node: SnapshotNode): boolean {
  return node.tag === 'b' || node.tag === 'strong' || node.style?.bold === true;
}

/** The same element with the same class. */
export function isBuiltAs(a: SnapshotNode, b: SnapshotNode): boolean {
  return a.tag === b.tag && (a.attrs.class ?? '') === (b.attrs.class ?? '');
}
