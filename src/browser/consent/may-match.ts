import type { Snapshot } from '../../snapshot/types.ts';

/** The ids, classes and tags of a page, in small letters: in quirks mode a page's own style does not tell them apart. */
export interface PageNames {
  ids: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  tags: ReadonlySet<string>;
}

/** Values are cut in a snapshot at this length, characters: what stood behind is not known. */
const CUT_AT = 300;

/** What every element of the page and its frames is called; null where they are not all known. */
export function namesOf({ nodes, cut }: Snapshot): PageNames | null {
  if (cut) return null;
  const ids = new Set<string>();
  const classes = new Set<string>();
  const tags = new Set<string>();
  for (const { attrs, tag } of nodes) {
    tags.add(tag.toLowerCase());
    const { id = '', class: own = '' } = attrs;
    if (id.length >= CUT_AT || own.length >= CUT_AT) return null;
    if (id !== '') ids.add(id.toLowerCase());
    if (own !== '') for (const name of own.toLowerCase().split(/\s+/)) classes.add(name);
  }
  return { ids, classes, tags };
}

/**
 * False where a CSS selector can match nothing on the page, because it asks for an id, a class or a tag that no element has.
 * True in every other case, also where the selector is too intricate to tell.
 */
export function mayMatch(selector: string, names: PageNames): boolean {
  if (selector.includes('\\')) return true;
  return plainParts(selector).some((alternative) =>
    [...alternative.toLowerCase().matchAll(/([#.]|(?<![\w\-#.:]))(-?[_a-z][\w-]*)/g)].every(([, sign, name = '']) =>
      isThere(sign ?? '', name, names),
    ),
  );
}

function isThere(sign: string, name: string, { ids, classes, tags }: PageNames): boolean {
  if (sign === '#') return ids.has(name);
  if (sign === '.') return classes.has(name);
  // A snapshot leaves tags out that show nothing of their own; elements that stores define themselves are all in it.
  return tags.has(name) || !(name.includes('-') || name === 'iframe' || name === 'dialog');
}

/** The alternatives of a selector without what stands in brackets: that may ask for the contrary, or for one of several. */
function plainParts(selector: string): string[] {
  let plain = selector.replace(/\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g, '');
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  return plain.split(',');
}
