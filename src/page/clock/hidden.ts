import { onNextFrame } from './frames.ts';

const MOST_HIDDEN = 800;

/**
 * Knows when something that stood on the page unseen (a closed drawer, a message without its class) came to be seen.
 * It keeps the topmost hidden elements and looks at them again in each frame after something changed.
 */
export class HiddenParts {
  #hidden = new Set<Element>();
  #shownAt = new WeakMap<Element, number>();
  #asked = false;
  #fresh: Node[] = [];

  /** Starts over with what is hidden now. */
  arm(root: Element | null): void {
    this.#hidden.clear();
    this.#fresh = [];
    if (root) this.#search(root);
  }

  /** Nodes that came; looked at after the next frame. */
  came(nodes: Node[]): void {
    this.#fresh.push(...nodes);
    this.look();
  }

  /** Looks again after the next frame. */
  look(): void {
    if (this.#asked) return;
    this.#asked = true;
    onNextFrame((at) => {
      this.#asked = false;
      this.#lookNow(at);
    });
  }

  shownAt(element: Element): number | null {
    return this.#shownAt.get(element) ?? null;
  }

  #lookNow(at: number): void {
    for (const element of [...this.#hidden]) {
      if (!element.isConnected) {
        this.#hidden.delete(element);
      } else if (isSeen(element)) {
        this.#hidden.delete(element);
        this.#shownAt.set(element, at);
        this.#search(element);
      }
    }
    for (const node of this.#fresh.splice(0)) {
      if (node instanceof Element && node.isConnected) this.#search(node);
    }
  }

  /** Files the topmost hidden elements below and including `top`. */
  #search(top: Element): void {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT, (node) => {
      const element = node as Element;
      if (element.localName === 'script' || element.localName === 'style' || element.localName === 'head')
        return NodeFilter.FILTER_REJECT;
      if (isSeen(element)) return NodeFilter.FILTER_SKIP;
      if (this.#hidden.size < MOST_HIDDEN) this.#hidden.add(element);
      return NodeFilter.FILTER_REJECT;
    });
    // The walker's filter never sees its own root.
    if (!isSeen(top)) {
      if (top.localName !== 'head' && this.#hidden.size < MOST_HIDDEN) this.#hidden.add(top);
      return;
    }
    while (walker.nextNode()) {
      // The filter does the work.
    }
  }
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });
}
