/** Properties whose change moves nothing on the page: movements, colours, transparency that is not total. */
const COSMETIC =
  /^(-webkit-)?(transform|translate|rotate|scale|filter|backdrop-filter|will-change|perspective|transition|animation|background|color|box-shadow|text-shadow|outline|clip-path|mask|stroke|fill|cursor|pointer-events|user-select|caret-color|accent-color|scroll|object-position|offset)(-|$)/;

/** Attributes that hold an image's address or notes for programs. */
const SILENT_ATTRIBUTES = new Set([
  'src',
  'srcset',
  'sizes',
  'loading',
  'decoding',
  'fetchpriority',
  'href',
  'alt',
  'title',
  'tabindex',
  'rel',
  'target',
  'nonce',
  'integrity',
  'crossorigin',
  'referrerpolicy',
]);

const SILENT_ELEMENTS = new Set(['script', 'link', 'meta', 'base', 'title', 'template', 'noscript']);

/** Does a change of this attribute move anything? `before` is its old value. */
export function attributeMatters(element: Element, name: string, before: string | null): boolean {
  if (SILENT_ATTRIBUTES.has(name)) return false;
  const value = element.getAttribute(name);
  if (value === before) return false;
  return name !== 'style' || styleMatters(before ?? '', value ?? '');
}

/** Does the coming or going of this node move anything? */
export function nodeMatters(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim() !== '';
  if (!(node instanceof Element)) return false;
  if (SILENT_ELEMENTS.has(node.localName)) return false;
  return !(isMedia(node) && isUnseen(node));
}

function isMedia(element: Element): boolean {
  return element.localName === 'img' || element.localName === 'iframe';
}

/** Counting pixels and helper frames, told by how they are written: asking for their size would cost a layout. */
function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const tiny = (name: string) => /^[01](px)?$/.test(element.getAttribute(name) ?? '');
  if (tiny('width') || tiny('height')) return true;
  const style = element.getAttribute('style') ?? '';
  return /(display:\s*none|visibility:\s*hidden|(^|;)\s*(width|height):\s*[01](px)?\s*(;|$))/.test(style);
}

function styleMatters(before: string, after: string): boolean {
  const old = declarations(before);
  const fresh = declarations(after);
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return [...names].some((name) => old.get(name) !== fresh.get(name) && moves(name, old.get(name), fresh.get(name)));
}

function moves(name: string, before: string | undefined, after: string | undefined): boolean {
  if (name.startsWith('--')) return false;
  // Fading is cosmetic, appearing and vanishing are not.
  if (name === 'opacity') return isZero(before) !== isZero(after);
  return !COSMETIC.test(name);
}

function isZero(opacity: string | undefined): boolean {
  return opacity !== undefined && Number.parseFloat(opacity) === 0;
}

function declarations(style: string): Map<string, string> {
  const pairs = style.split(';').map((part) => part.split(':'));
  return new Map(
    pairs.filter((pair) => pair.length > 1).map(([name, ...value]) => [name?.trim() ?? '', value.join(':').trim()]),
  );
}
