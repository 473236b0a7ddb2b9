import type { Snapshot, SnapshotNode } from './types.ts';

/** A locator as a scenario writes it. */
type Wish = Readonly<Record<string, string | boolean | undefined>>;

/**
 * The visible elements that a locator names by what the snapshot itself says of them, what nothing lies over first. The
 * browser's own naming differs in places (generated content, hidden parts): what was named from a snapshot is found in one.
 * Empty where the locator is of a kind that only the browser can follow.
 */
export function matchesOf(snapshot: Snapshot, wish: Wish): number[] {
  const test = testOf(wish);
  if (test === null) return [];
  const found = snapshot.nodes.filter((node) => node.visible && test(node));
  return found.sort((a, b) => Number(a.covered ?? false) - Number(b.covered ?? false)).map(({ ref }) => ref);
}

function testOf(wish: Wish): ((node: SnapshotNode) => boolean) | null {
  const same = (text: string | undefined, wanted: string | boolean | undefined) =>
    typeof wanted === 'string' && isText(text ?? '', wanted, wish.exact === true);
  if (wish.role !== undefined)
    return ({ role, name }) => role === wish.role && (wish.name === undefined || same(name, wish.name));
  if (wish.label !== undefined) return ({ attrs }) => same(attrs['aria-label'], wish.label);
  if (wish.placeholder !== undefined) return ({ attrs }) => same(attrs.placeholder, wish.placeholder);
  // Of everything that holds a text only what can be pressed is unmistakable.
  if (wish.text !== undefined) return ({ role, name }) => role === 'button' && same(name, wish.text);
  const id = typeof wish.css === 'string' ? /^#([\w-]+)$/.exec(wish.css)?.[1] : undefined;
  return id === undefined ? null : ({ attrs }) => attrs.id === id;
}

/** As the browser compares: the whole text in the same case, or a part of it in any. */
export function isText(text: string, wanted: string, exact: boolean): boolean {
  const [is, should] = [plainly(text), plainly(wanted)];
  return exact ? is === should : should !== '' && is.toLowerCase().includes(should.toLowerCase());
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
