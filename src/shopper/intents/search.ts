import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, labelOf, regionOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';

const QUERY_NAMES =
  /^(q|s|k|query|search|search_?query|searchterm|search_?text|keyword|keywords|term|text|find|wd|w)$/i;
/** Addresses of searches. */
const SEARCHES = /search|such|keres|busca|recherch|szuk|poisk|paieska/i;
const TEXT_TYPES = new Set(['', 'text', 'search']);

/** The visible field for searching the store. */
export function findSearchField(snapshot: Snapshot, words: ShopWords): Resolved {
  const candidates = snapshot.nodes
    .filter((node) => isTextField(node) && node.visible && !node.state?.disabled)
    .map((node) => scoreField(snapshot, node, words).candidate(node.ref));
  return settleOn('search.field', snapshot, candidates, 0.5);
}

/** What opens the search where no field shows: an icon, a link, a button. */
export function findSearchOpener(snapshot: Snapshot, words: ShopWords): Resolved {
  const candidates = snapshot.nodes
    .filter(
      (node) =>
        node.visible &&
        (node.role === 'button' || node.role === 'link' || node.tag === 'summary' || node.tag === 'label'),
    )
    .filter((node) => regionOf(snapshot, node.ref) !== 'footer')
    .map((node) => scoreOpener(snapshot, node, words).candidate(node.ref));
  return settleOn('search.opener', snapshot, candidates, 0.5);
}

/** The button that sends the query, for stores that do not listen to Enter. */
export function findSearchSubmit(snapshot: Snapshot, field: number, words: ShopWords): Resolved {
  const form = ancestors(snapshot, field).find((node) => node.tag === 'form' || node.role === 'search');
  const scope = form ?? ancestors(snapshot, field)[1];
  const candidates = snapshot.nodes
    .filter((node) => scope !== undefined && within(node, scope) && node.visible && node.role === 'button')
    .map((node) => {
      const scoring = new Scoring();
      scoring.structure(0.5, 'in the search form');
      scoring.structure(node.attrs.type === 'submit' ? 0.3 : 0, 'submit');
      scoring.words(0.4 * says(node.name, words.search), 'says search');
      return scoring.candidate(node.ref);
    });
  return settleOn('search.submit', snapshot, candidates, 0.5);
}

function scoreField(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): Scoring {
  const above = ancestors(snapshot, node.ref);
  const form = above.find((each) => each.tag === 'form');
  const label = labelOf(snapshot, node.ref);
  return new Scoring()
    .structure(node.attrs.type === 'search' || node.role === 'searchbox' ? 0.6 : 0, 'search input')
    .structure(above.some((each) => each.role === 'search') ? 0.5 : 0, 'in a search landmark')
    .structure(QUERY_NAMES.test(node.attrs.name ?? '') ? 0.4 : 0, 'named as a query')
    .structure(SEARCHES.test(form?.attrs.action ?? '') ? 0.3 : 0, 'form leads to a search')
    .structure(isOnlyFieldOf(snapshot, node, form) && SEARCHES.test(form?.attrs.action ?? '') ? 0.25 : 0, 'all it asks')
    .words(buttonSays(snapshot, node, form, words) ? 0.5 : 0, 'its button says search')
    .structure(regionOf(snapshot, node.ref) === 'header' ? 0.1 : 0, 'in the header')
    .structure(regionOf(snapshot, node.ref) === 'footer' ? -0.3 : 0, 'in the footer')
    .structure(
      isAbout(snapshot, above, /(^|[\s_/-])(faq|help|order|newsletter|coupon)/i) ? -0.3 : 0,
      'belongs to something else',
    )
    .words(0.6 * Math.max(says(label, words.search), says(node.attrs.placeholder ?? '', words.search)), 'says search')
    .words(
      says(label, words.newsletter) > 0.5 || says(label, words.coupon) > 0.5 ? -0.6 : 0,
      'says newsletter or coupon',
    );
}

function scoreOpener(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): Scoring {
  const hints = `${node.attrs.id ?? ''} ${classNames(node)} ${node.attrs['aria-controls'] ?? ''}`;
  return new Scoring()
    .words(0.8 * says(node.name || node.attrs.title || '', words.search), 'says search')
    .structure(/search/i.test(hints) ? 0.35 : 0, 'marked as search')
    .structure(/search/i.test(node.attrs.href ?? '') ? 0.3 : 0, 'leads to a search')
    .structure(regionOf(snapshot, node.ref) === 'header' ? 0.15 : 0, 'in the header');
}

/** The button of the form in which it is the only field. */
function buttonSays(snapshot: Snapshot, node: SnapshotNode, form: SnapshotNode | undefined, words: ShopWords): boolean {
  if (!form || !isOnlyFieldOf(snapshot, node, form)) return false;
  return snapshot.nodes
    .slice(form.ref, form.end)
    .some((each) => each.role === 'button' && says(each.name || (each.attrs.title ?? ''), words.search) > 0.6);
}

function isOnlyFieldOf(snapshot: Snapshot, node: SnapshotNode, form: SnapshotNode | undefined): boolean {
  if (!form) return false;
  return !snapshot.nodes
    .slice(form.ref, form.end)
    .some(
      (each) => each.ref !== node.ref && (isTextField(each) || ['password', 'email'].includes(each.attrs.type ?? '')),
    );
}

function isTextField(node: SnapshotNode): boolean {
  return node.tag === 'input' && TEXT_TYPES.has(node.attrs.type ?? '');
}

function isAbout(_: Snapshot, above: SnapshotNode[], topic: RegExp): boolean {
  return above
    .slice(0, 4)
    .some((node) => topic.test(`${node.attrs.id ?? ''} ${classNames(node)} ${node.attrs.action ?? ''}`));
}
