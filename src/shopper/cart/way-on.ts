import type { SnapshotNode } from '../../snapshot/types.ts';

/** Where the link leads by which the shopper left the cart; null for a button, which may order the next time. */
export function wayOnOf({ role, attrs }: SnapshotNode): string | null {
  const href = attrs.href ?? '';
  return role === 'link' && href !== '' && !/^(javascript:|#)/i.test(href) ? href : null;
}

/** The same way once more: what asked a stranger for an account leads a member on, and in the checkout leads back. */
export function isWayOn(node: SnapshotNode | undefined, wayOn: string | null): boolean {
  return wayOn !== null && node?.attrs.href === wayOn;
}
