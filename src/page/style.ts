import type { SnapshotNode } from '../snapshot/types.ts';
import { clipsInside, isHiddenBox, type Look, type Screen, type Scroller, type Surroundings } from './visibility.ts';

/** The style hints of a node; undefined where everything is ordinary. */
export function styleOf(
  style: CSSStyleDeclaration,
  look: Look,
  around: Surroundings,
  inside: Surroundings,
  hasText: boolean,
): SnapshotNode['style'] | undefined {
  const hints: NonNullable<SnapshotNode['style']> = {};
  if (inside.pointer && !around.pointer) hints.cursor = 'pointer';
  if (look.position === 'fixed' || look.position === 'sticky' || look.position === 'absolute') {
    hints.position = look.position;
    const level = Number(style.zIndex);
    if (Number.isFinite(level) && level !== 0) hints.zIndex = level;
  }
  if (hasText) {
    const size = Number.parseFloat(style.fontSize);
    if (size !== 16) hints.fontSizePx = Math.round(size * 10) / 10;
    if (Number(style.fontWeight) >= 600) hints.bold = true;
    if (inside.struck) hints.struck = true;
  } else if (style.backgroundImage.includes('url(')) hints.backgroundImage = true;
  for (const _ in hints) return hints;
  return undefined;
}

/** The surroundings that the element's children stand in; the same object where nothing changes. */
export function surroundingsIn(
  style: CSSStyleDeclaration,
  look: Look,
  box: DOMRect,
  around: Surroundings,
  isRoot: boolean,
  screen: Screen,
  scroller: Scroller,
): Surroundings {
  const notRendered = around.notRendered || look.display === 'none' || look.contentHidden;
  const unseen = around.unseen || look.opacity === '0' || isHiddenBox(box, look);
  const struck = around.struck || style.textDecorationLine.includes('line-through');
  // On the page's root a pointer everywhere says nothing of what can be pressed.
  const pointer = !isRoot && style.cursor === 'pointer';
  const [clip, placedClip] = clipsInside(box, look, around, isRoot, screen, scroller);
  const same =
    notRendered === around.notRendered &&
    unseen === around.unseen &&
    struck === around.struck &&
    pointer === around.pointer &&
    clip === around.clip &&
    placedClip === around.placedClip;
  return same ? around : { notRendered, unseen, struck, pointer, clip, placedClip };
}
