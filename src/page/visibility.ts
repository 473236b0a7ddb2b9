/** Left, top, right, bottom in viewport coordinates. */
export interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What an element inherits from the boxes around it. */
export interface Surroundings {
  /** display:none, a closed details or content-visibility above. */
  notRendered: boolean;
  /** opacity 0 above, or a box that hides everything in it. */
  unseen: boolean;
  struck: boolean;
  pointer: boolean;
  clip: Clip | null;
  /** The clip that holds for absolutely placed descendants: of positioned boxes only. */
  placedClip: Clip | null;
}

export const OPEN_GROUND: Surroundings = {
  notRendered: false,
  unseen: false,
  struck: false,
  pointer: false,
  clip: null,
  placedClip: null,
};

/** Whether a shopper who scrolls can see the box. */
export function isSeen(box: DOMRect, style: CSSStyleDeclaration, around: Surroundings): boolean {
  if (around.notRendered || around.unseen) return false;
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return false;
  if (box.width <= 0 || box.height <= 0) return false;
  if (isClippedAway(box, style)) return false;
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
  if (style.position === 'fixed') return meets(box, viewport());
  const clip = style.position === 'absolute' ? around.placedClip : around.clip;
  return clip === null || meets(box, clip);
}

/** The surroundings that the element's children stand in; the same object where nothing changes. */
export function surroundingsIn(
  element: Element,
  box: DOMRect,
  style: CSSStyleDeclaration,
  around: Surroundings,
): Surroundings {
  const notRendered = around.notRendered || style.display === 'none' || hidesContent(style);
  const unseen = around.unseen || style.opacity === '0' || isClippedAway(box, style);
  const struck = around.struck || style.textDecorationLine.includes('line-through');
  const pointer = style.cursor === 'pointer';
  const [clip, placedClip] = clipsIn(element, box, style, around);
  const same =
    notRendered === around.notRendered &&
    unseen === around.unseen &&
    struck === around.struck &&
    pointer === around.pointer &&
    clip === around.clip &&
    placedClip === around.placedClip;
  return same ? around : { notRendered, unseen, struck, pointer, clip, placedClip };
}

function hidesContent(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('content-visibility') === 'hidden';
}

/** The usual ways to hide text from eyes but not from screen readers: a box of one pixel, clip, clip-path. */
function isClippedAway(box: DOMRect, style: CSSStyleDeclaration): boolean {
  if (style.clip !== 'auto' && /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(style.clip)) return true;
  if (/^inset\((50|100)%\)$|^circle\(0(px|%)?/.test(style.clipPath)) return true;
  return box.width <= 1 && box.height <= 1 && style.overflowX !== 'visible';
}

function clipsIn(
  element: Element,
  box: DOMRect,
  style: CSSStyleDeclaration,
  around: Surroundings,
): [Clip | null, Clip | null] {
  const positioned = style.position !== 'static' || style.transform !== 'none';
  const inherited =
    style.position === 'fixed' ? sidesOf(viewport()) : style.position === 'absolute' ? around.placedClip : around.clip;
  // The overflow of html and body belongs to the viewport: a scroll lock behind a dialog hides nothing.
  const root = element === document.documentElement || element === document.body;
  const clipsX = !root && style.overflowX !== 'visible';
  const clipsY = !root && style.overflowY !== 'visible';
  if (!clipsX && !clipsY) return [inherited, positioned ? inherited : around.placedClip];
  const own: Clip = {
    left: clipsX ? (scrolls(style.overflowX) ? Number.NEGATIVE_INFINITY : box.left) : Number.NEGATIVE_INFINITY,
    right: clipsX ? (scrolls(style.overflowX) ? Number.POSITIVE_INFINITY : box.right) : Number.POSITIVE_INFINITY,
    top: clipsY ? (scrolls(style.overflowY) ? Number.NEGATIVE_INFINITY : box.top) : Number.NEGATIVE_INFINITY,
    bottom: clipsY ? (scrolls(style.overflowY) ? Number.POSITIVE_INFINITY : box.bottom) : Number.POSITIVE_INFINITY,
  };
  const scrollable = scrolls(style.overflowX) || scrolls(style.overflowY);
  // What a visible box scrolls can be brought into sight; what a clipped-off box scrolls cannot.
  const outer =
    scrollable && (inherited === null || (box.width > 0 && box.height > 0 && meets(box, inherited))) ? null : inherited;
  const clip = outer === null ? own : intersection(own, outer);
  return [clip, positioned ? clip : around.placedClip];
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function viewport(): Clip {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

/** A fixed box cannot be scrolled sideways into sight; downwards it may be longer than the screen. */
function sidesOf(clip: Clip): Clip {
  return { ...clip, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
}

function meets(box: Clip, clip: Clip): boolean {
  return box.right > clip.left && box.left < clip.right && box.bottom > clip.top && box.top < clip.bottom;
}

function intersection(a: Clip, b: Clip): Clip {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
