import './clock/install.ts';
import { rememberShadowRoots } from './flat-tree.ts';
import { isStill, listenForStirs, type Still, stillNow } from './stirs.ts';
import { element, isAsWalked, refOf, walk } from './walk.ts';

/** What the script offers inside the page, as `window.__shopper`. */
export interface InPage {
  /**
   * A name for the walk, a line feed, and the page as JSON of a `Snapshot`: a string crosses to the tool much faster than
   * an object. Empty when the last walk was the one `known` and the page is still as it was.
   */
  walk(known?: string | null): string;
  element(ref: number): Element | null;
  refOf(target: Element): number;
}

declare global {
  interface Window {
    /** Absent on pages that were open before the script came. */
    __shopper?: InPage;
  }
}

if (!window.__shopper) {
  rememberShadowRoots();
  listenForStirs();
  let last: { name: string; still: Still } | null = null;
  const offered: InPage = {
    walk(known = null) {
      if (last && last.name === known && isStill(last.still) && isAsWalked()) return '';
      const still = stillNow();
      last = { name: `${performance.timeOrigin} ${still.at}`, still };
      return `${last.name}\n${plainJson(walk())}`;
    },
    element,
    refOf,
  };
  Object.defineProperty(window, '__shopper', { value: offered, enumerable: false, configurable: true });
}

/** JSON even where an old library has given arrays a `toJSON` of its own. */
function plainJson(data: unknown): string {
  const arrays = Array.prototype as { toJSON?: unknown };
  const own = arrays.toJSON;
  if (own === undefined) return JSON.stringify(data);
  delete arrays.toJSON;
  try {
    return JSON.stringify(data);
  } finally {
    arrays.toJSON = own;
  }
}
