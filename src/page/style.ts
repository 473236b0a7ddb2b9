import type { SnapshotNode } from '../snapshot/types.ts';
import type { Surroundings } from './visibility.ts';

/** The style hints of a node; undefined where everything is ordinary. */
export function styleOf(
  style: CSSStyleDeclaration,
  around: Surroundings,
  hasText: boolean,
): SnapshotNode['style'] | undefined {
  const hints: NonNullable<SnapshotNode['style']> = {};
  if (style.cursor === 'pointer' && !around.pointer) hints.cursor = 'pointer';
  if (style.position === 'fixed' || style.position === 'sticky' || style.position === 'absolute') {
    hints.position = style.position;
    const level = Number(style.zIndex);
    if (Number.isFinite(level) && level !== 0) hints.zIndex = level;
  }
  if (hasText) {
    const size = Number.parseFloat(style.fontSize);
    if (size !== 16) hints.fontSizePx = Math.round(size * 10) / 10;
    if (Number(style.fontWeight) >= 600) hints.bold = true;
    if (around.struck || style.textDecorationLine.includes('line-through')) hints.struck = true;
  }
  if (style.backgroundImage.includes('url(')) hints.backgroundImage = true;
  for (const _ in hints) return hints;
  return undefined;
}
