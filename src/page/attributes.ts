/** Attributes copied as written. `data-*` is left out but for one: it carries the store's internals, not what a shopper sees. */
export const KEPT_ATTRIBUTES: readonly string[] = [
  // The address for mail that a script of the network shows the shopper in place of `[email protected]`.
  'data-cfemail',
  'id',
  'class',
  'name',
  'type',
  'placeholder',
  'autocomplete',
  'title',
  'alt',
  'for',
  'method',
  'role',
  'itemprop',
  'itemtype',
  'itemscope',
  'content',
  'datetime',
  'maxlength',
  'pattern',
  'min',
  'max',
  'step',
  'inputmode',
  'rel',
  'target',
  'lang',
  'dir',
  'colspan',
  'rowspan',
  'scope',
  'open',
  'tabindex',
  'contenteditable',
  'width',
  'height',
  'hidden',
  'inert',
  'download',
  'srcdoc',
  'list',
  'size',
  'multiple',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-expanded',
  'aria-hidden',
  'aria-current',
  'aria-haspopup',
  'aria-controls',
  'aria-live',
  'aria-modal',
  'aria-level',
  'aria-invalid',
  'aria-required',
  'aria-selected',
  'aria-checked',
  'aria-pressed',
  'aria-disabled',
  'aria-roledescription',
  'aria-valuenow',
  'aria-valuetext',
  'aria-busy',
  'aria-autocomplete',
];

/** Attributes made absolute against the document's base. */
export const ADDRESS_ATTRIBUTES: readonly string[] = ['href', 'src', 'action', 'formaction'];

const ALL_KEPT = new Set([...KEPT_ATTRIBUTES, ...ADDRESS_ATTRIBUTES]);
const LONGEST_VALUE = 300;

/** The attributes of an element that carry meaning, values cut at 300 characters. */
export function keptAttributes(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const attribute of element.attributes) {
    const { name } = attribute;
    if (name === 'onclick') kept.onclick = '';
    else if (ALL_KEPT.has(name)) kept[name] = writtenAs(element, name, attribute.value);
    else if (name === 'xlink:href') kept.href = attribute.value.slice(0, LONGEST_VALUE);
  }
  if (element instanceof HTMLImageElement && element.currentSrc) kept.src = element.currentSrc.slice(0, LONGEST_VALUE);
  return kept;
}

function writtenAs(element: Element, name: string, value: string): string {
  if (!ADDRESS_ATTRIBUTES.includes(name)) return value.slice(0, LONGEST_VALUE);
  // An address that only scrolls stays as written: made absolute it would look like a link to this page.
  if (name === 'href' && (value === '' || value === '#')) return value;
  if (name === 'href' && element instanceof HTMLAnchorElement) return element.href.slice(0, 2000);
  try {
    return new URL(value, element.baseURI).href.slice(0, name === 'href' ? 2000 : LONGEST_VALUE);
  } catch {
    return value.slice(0, LONGEST_VALUE);
  }
}
