/** Left, top, right, bottom in viewport coordinates. */
export interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** It begins where the content of a scrolled box begins: what lies above the page's top can be scrolled to. */
  ofScroller?: true;
}

/** The element whose content may be scrolled. */
export type Scroller = Pick<Element, 'scrollLeft' | 'scrollTop'>;

/** The screen during one walk: read once, as each reading may cost a layout. */
export interface Screen extends Clip {
  scrollX: number;
  scrollY: number;
}

/** The computed style that decides on visibility, each property read once. */
export interface Look {
  display: string;
  visibility: string;
  opacity: string;
  position: string;
  overflowX: string;
  overflowY: string;
  /** `clip` or `clip-path` cuts the whole box away. */
  cutAway: boolean;
  /** Placed: what is positioned absolutely inside counts from this box. */
  placed: boolean;
  contentHidden: boolean;
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

/** Of what is not rendered anyway: nothing needs to be asked. */
export const NO_LOOK: Look = {
  display: 'none',
  visibility: 'visible',
  opacity: '1',
  position: 'static',
  overflowX: 'visible',
  overflowY: 'visible',
  cutAway: false,
  placed: false,
  contentHidden: false,
};

export function readScreen(): Screen {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight, scrollX, scrollY };
}

export function readLook(style: CSSStyleDeclaration): Look {
  const { position, overflowX, overflowY } = style;
  return {
    display: style.display,
    visibility: style.visibility,
    opacity: style.opacity,
    position,
    overflowX,
    overflowY,
    cutAway: position === 'absolute' && (isEmptyClip(style.clip) || isEmptyPath(style.clipPath)),
    placed: position !== 'static' || (overflowX !== 'visible' && style.transform !== 'none'),
    contentHidden: style.contentVisibility === 'hidden',
  };
}

/**
 * A list that is drawn by what lies under it: the list itself is clear as glass and takes the press. It counts as seen as
 * that is.
 */
export function isGlass(target: Element, box: DOMRect, style: CSSStyleDeclaration): boolean {
  return target.localName === 'select' && style.pointerEvents !== 'none' && box.width >= 20 && box.height >= 10;
}

/** Whether a shopper who scrolls can see the box. */
export function isSeen(box: DOMRect, look: Look, around: Surroundings, screen: Screen): boolean {
  if (around.notRendered || around.unseen) return false;
  if (look.display === 'none' || look.visibility !== 'visible' || look.opacity === '0') return false;
  const { left, top, right, bottom } = box;
  if (right <= left || bottom <= top || isHiddenBox(box, look)) return false;
  if (look.position === 'fixed') return meets(box, screen);
  const clip = look.position === 'absolute' ? around.placedClip : around.clip;
  const outside = right + screen.scrollX <= 0 || bottom + screen.scrollY <= 0;
  if (outside && !clip?.ofScroller) return false;
  return clip === null || meets(box, clip);
}

/** The clips that hold for what is inside the box: for its flow, and for what is placed absolutely in it. */
export function clipsInside(
  box: DOMRect,
  look: Look,
  around: Surroundings,
  isRoot: boolean,
  screen: Screen,
  scroller: Scroller,
): [Clip | null, Clip | null] {
  const { position } = look;
  const inherited = position === 'fixed' ? sidesOf(screen) : position === 'absolute' ? around.placedClip : around.clip;
  // The overflow of html and body belongs to the viewport: a scroll lock behind a dialog hides nothing.
  const open = isRoot || (look.overflowX === 'visible' && look.overflowY === 'visible');
  if (open) return [inherited, look.placed ? inherited : around.placedClip];
  const scrollable = scrolls(look.overflowX) || scrolls(look.overflowY);
  // What a visible box scrolls can be brought into sight; what a clipped-off box scrolls cannot.
  const reachable = scrollable && (inherited === null || (box.width > 0 && box.height > 0 && meets(box, inherited)));
  const own = scrollable ? contentOf(box, look, scroller) : clipOf(box, look);
  const clip = inherited === null || reachable ? own : intersection(own, inherited);
  return [clip, look.placed ? clip : around.placedClip];
}

/** The usual ways to hide text from eyes but not from screen readers: a box of one pixel, clip, clip-path. */
export function isHiddenBox(box: DOMRect, look: Look): boolean {
  return look.cutAway || (box.width <= 1 && box.height <= 1 && look.overflowX !== 'visible');
}

function isEmptyClip(clip: string): boolean {
  return clip !== 'auto' && /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(clip);
}

function isEmptyPath(path: string): boolean {
  return path !== 'none' && /^inset\((50|100)%\)$|^circle\(0(px|%)?/.test(path);
}

function clipOf(box: DOMRect, look: Look): Clip {
  const [x, y] = [isClipping(look.overflowX), isClipping(look.overflowY)];
  return {
    left: x ? box.left : Number.NEGATIVE_INFINITY,
    right: x ? box.right : Number.POSITIVE_INFINITY,
    top: y ? box.top : Number.NEGATIVE_INFINITY,
    bottom: y ? box.bottom : Number.POSITIVE_INFINITY,
  };
}

/** What a scrolled box holds: from where its content begins, as far as it goes. */
function contentOf(box: DOMRect, look: Look, { scrollLeft, scrollTop }: Scroller): Clip {
  const clip = clipOf(box, look);
  // Right-to-left boxes are scrolled to negative offsets: there the content begins on the other side.
  return {
    ...clip,
    left: scrolls(look.overflowX) && scrollLeft > 0 ? box.left - scrollLeft : clip.left,
    top: scrolls(look.overflowY) ? box.top - scrollTop : clip.top,
    ofScroller: true,
  };
}

function isClipping(overflow: string): boolean {
  return overflow !== 'visible' && !scrolls(overflow);
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** A fixed box cannot be scrolled sideways into sight; downwards it may be longer than the screen. */
function sidesOf(clip: Clip): Clip {
  return { left: clip.left, right: clip.right, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
}

function meets(box: Clip, clip: Clip): boolean {
  return box.right > clip.left && box.left < clip.right && box.bottom > clip.top && box.top < clip.bottom;
}

function intersection(a: Clip, b: Clip): Clip {
  return {
    ...(a.ofScroller || b.ofScroller ? { ofScroller: true } : {}),
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
