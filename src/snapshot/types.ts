/**
 * What the shopper sees on a page at one moment: the page's elements in document order, shadow roots and frames
 * included, each with its meaning (role, name), its place and its state. Everything that finds or reads something on a
 * page works on this, offline, as a pure function; the element itself is reached through its `ref`.
 */
export interface Snapshot {
  url: string;
  title: string;
  /** BCP 47 from `<html lang>`, as written, or null. */
  language: string | null;
  /** `ltr` or `rtl` of the document. */
  direction: 'ltr' | 'rtl';
  viewport: { widthPx: number; heightPx: number };
  /** The whole document's scrollable size. */
  content: { widthPx: number; heightPx: number };
  scrollYPx: number;
  meta: { name: string; content: string }[];
  /** `<link rel href>` of the head (canonical, alternate, icon …), absolute. */
  links: { rel: string; href: string; hreflang?: string }[];
  /** Parsed JSON-LD blocks (only those that parsed). */
  jsonLd: unknown[];
  /** Script addresses and generator hints for platform recognition. */
  scripts: string[];
  nodes: SnapshotNode[];
  /** True when the page had more elements than the walker takes (30,000). */
  cut: boolean;
}

export interface SnapshotNode {
  /** Index in `nodes`; also the handle by which the browser finds the element again. */
  ref: number;
  /** Index of the parent node, -1 for the root of the top frame. */
  parent: number;
  /** Index one past the last descendant: `nodes.slice(ref, end)` is the subtree. */
  end: number;
  /** Frame number: 0 is the page itself; refs of frames are offset and unique over the snapshot. */
  frame: number;
  tag: string;
  /** ARIA role, explicit or implied by the element; '' for none. */
  role: string;
  /** Accessible name (label, aria-label, alt, title, text …) for interactive and landmark elements, else ''. */
  name: string;
  /** The element's own text (direct text nodes only), white space collapsed. */
  text: string;
  /**
   * Where text and child elements alternate: each piece of own text, boundary spaces kept, with the ref of the node that
   * follows it (`end` for the last piece). Absent where the text stands before every child, all of them blocks.
   */
  runs?: [beforeRef: number, text: string][];
  /** Computed display is inline: the text joins that of its neighbours without a break. */
  inline?: true;
  /** Attributes that carry meaning; see `KEPT_ATTRIBUTES` in src/page/walk.ts. */
  attrs: Record<string, string>;
  /** Left, top, width, height in CSS px, relative to the document (not the viewport). */
  rect: [number, number, number, number];
  /** Rendered and not hidden, transparent or of no size. */
  visible: boolean;
  /** Left of where it is visible but another element (overlay) lies over its middle. */
  covered?: boolean;
  /** Only what is true is present. */
  state?: {
    disabled?: boolean;
    checked?: boolean;
    selected?: boolean;
    required?: boolean;
    readonly?: boolean;
    invalid?: boolean;
    expanded?: boolean;
    collapsed?: boolean;
    pressed?: boolean;
    focused?: boolean;
    /** A picture that has not loaded, or could not: its box is that of its words, or none. */
    unloaded?: boolean;
  };
  /** Current value of an input, textarea or select (passwords are never read). */
  value?: string;
  options?: { value: string; label: string; selected: boolean; disabled: boolean }[];
  /** Computed style hints, only where they differ from the ordinary. */
  style?: {
    /** Only on the outermost element with that cursor: the thing that is clicked. */
    cursor?: 'pointer';
    position?: 'fixed' | 'sticky' | 'absolute';
    fontSizePx?: number;
    bold?: true;
    struck?: true;
    zIndex?: number;
    backgroundImage?: true;
  };
}
