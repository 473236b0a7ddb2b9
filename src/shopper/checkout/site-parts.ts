import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, subtree } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type FormField, formFields } from '../intents/fields.ts';

/** What the store shows around every page, told by the home page: its links and its search, sign-in and newsletter forms. */
export interface SiteParts {
  /** Addresses without their fragments. */
  links: ReadonlySet<string>;
  /** See `formKey`. */
  forms: ReadonlySet<string>;
}

export const NO_SITE_PARTS: SiteParts = { links: new Set(), forms: new Set() };

export function sitePartsOf(home: Snapshot, words: ShopWords): SiteParts {
  const links = home.nodes
    .filter((node) => node.visible && node.role === 'link')
    .map((node) => withoutFragment(node.attrs.href ?? ''))
    .filter((href) => /^https?:/.test(href) && href !== withoutFragment(home.url));
  const forms = [...fieldsByForm(home, formFields(home, words)).values()].map((fields) => formKey(home, fields));
  return { links: new Set(links), forms: new Set(forms) };
}

/** Fields by the form they stand in; without forms, by the nearest section. */
export function fieldsByForm(snapshot: Snapshot, fields: FormField[]): Map<number, FormField[]> {
  const sections = new Map<number, FormField[]>();
  for (const field of fields) {
    const above = ancestors(snapshot, field.node.ref);
    const home =
      above.find((node) => node.tag === 'form') ??
      above.find((node) => ['section', 'fieldset', 'article', 'main'].includes(node.tag) || node.role === 'dialog');
    const key = home?.ref ?? 0;
    sections.set(key, [...(sections.get(key) ?? []), field]);
  }
  return sections;
}

/** The same on every page for the same form: where it leads and what its fields are called. */
export function formKey(snapshot: Snapshot, fields: readonly FormField[]): string {
  const first = fields[0];
  const form = first && ancestors(snapshot, first.node.ref).find((node) => node.tag === 'form');
  const names = fields.map((field) => `${field.node.tag}:${field.node.attrs.name ?? field.label}`);
  // One field of a common name makes no form known: "email" is the newsletter's, and the first thing a checkout asks.
  const kind = form ? `form ${form.attrs.action ?? sendersOf(snapshot, form)}` : 'no form';
  return [kind, form?.attrs.id ?? '', ...names].join('|');
}

/** Where a script sends the form, what stands on its buttons tells it from others. */
function sendersOf(snapshot: Snapshot, form: SnapshotNode): string {
  return subtree(snapshot, form.ref)
    .filter(({ role }) => role === 'button')
    .map(({ name }) => name)
    .join('/');
}

/** The forms of this page that stand on every page: the search, the newsletter. */
export function siteForms({ forms }: SiteParts, snapshot: Snapshot, words: ShopWords): SnapshotNode[] {
  if (forms.size === 0) return [];
  return [...fieldsByForm(snapshot, formFields(snapshot, words))].flatMap(([ref, fields]) => {
    const home = snapshot.nodes[ref];
    return home?.tag === 'form' && forms.has(formKey(snapshot, fields)) ? [home] : [];
  });
}

export function isSiteLink(parts: SiteParts, href: string | undefined): boolean {
  return href !== undefined && parts.links.has(withoutFragment(href));
}

function withoutFragment(href: string): string {
  return href.split('#')[0] ?? '';
}
