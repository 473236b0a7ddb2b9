const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Remembers closed shadow roots from now on; the mode that the page asked for is left as it is. */
export function rememberShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  const remembering = {
    attachShadow(this: Element, init: ShadowRootInit): ShadowRoot {
      const root = attach.call(this, init);
      if (root.mode === 'closed') closedRoots.set(this, root);
      return root;
    },
  };
  Object.defineProperty(Element.prototype, 'attachShadow', {
    value: remembering.attachShadow,
    configurable: true,
    writable: true,
    enumerable: true,
  });
}

export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closedRoots.get(element) ?? null;
}

/** The child nodes as they are laid out: a host's are its shadow root's, a slot's those assigned to it. */
export function flatChildNodes(element: Element): ArrayLike<Node> & Iterable<Node> {
  if (element.localName === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return (shadowOf(element) ?? element).childNodes;
}
