import { findPhrase, says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, labelOf, regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { otherSteps } from '../checkout/progress-bar.ts';
import { isDataField } from './fields.ts';

/** What the store says after a press: a thank-you page, errors, or neither. */
export interface Confirmation {
  said: string | null;
  number: string | null;
  numberQuote: string | null;
}

/** Fewer fields are a question beside the thanks: a password for an account, a newsletter. */
const FORM_FIELDS = 3;

const NUMBER = /(?:#|№|nr\.?|no\.?|n[º°])?\s*([A-Z]{0,5}[-_]?\d[\dA-Z-]{2,24})/i;

/** A line that is the number: what else stands below a heading may be a postcode. */
const NUMBER_ALONE = new RegExp(`^\\W*${NUMBER.source}\\W*$`, 'i');

/**
 * The thank-you page, or null. Believed only where the words stand in the page and nothing is left to fill in. After a
 * press that ordered (`ordered`), thanks or an order's number on a page that asks for nothing more are witnesses too.
 */
export function readConfirmation(snapshot: Snapshot, words: ShopWords, ordered = false): Confirmation | null {
  const lines = mainTexts(snapshot, otherSteps(snapshot, words));
  if (stillOrders(snapshot, lines, words)) return null;
  const said =
    lines.find((line) => line.length < 240 && says(line, words.orderPlaced) > 0.3 && !/\?\s*$/.test(line)) ?? null;
  const numbered = orderNumber(lines, words);
  const byAddress =
    /(thank[-_]?you|order[-_]?(received|complete|success|confirmation|confirmed)|checkout\/(success|onepage\/success|thanks?)|\/success(\/|\?|$)|danke|merci|gracias|koszonjuk|complete$)/i.test(
      snapshot.url,
    );
  const openFields = snapshot.nodes.filter(
    (node) => isDataField(node) && ['main', 'dialog'].includes(regionOf(snapshot, node.ref)) && node.state?.required,
  ).length;
  const ended = ordered && asksNothing(snapshot, words);
  const thanked = ended ? lines.find((line) => isThanks(line, words)) : undefined;
  const witnesses =
    (thanked ? 2 : 0) +
    (said ? 2 : 0) +
    (numbered ? (ended ? 2 : 1) : 0) +
    (byAddress ? 1.5 : 0) -
    (openFields > 1 ? 2 : 0);
  if (witnesses < 2) return null;
  return {
    said: said ?? thanked ?? snapshot.title,
    number: numbered?.number ?? null,
    numberQuote: numbered?.quote ?? null,
  };
}

/**
 * The button that orders is still there: "order complete" is but the name of a step to come, and thanks may be said in
 * advance. Beside thanks it may be one that orders again, unless a whole form stands with it, or what was given can still be
 * changed.
 */
function stillOrders(snapshot: Snapshot, lines: string[], words: ShopWords): boolean {
  const inReach = snapshot.nodes.filter(
    (node) => node.visible && !node.covered && ['main', 'dialog', 'aside'].includes(regionOf(snapshot, node.ref)),
  );
  const orders = inReach.some((node) => node.role === 'button' && says(node.name, words.placeOrder) > 0.6);
  if (!orders) return false;
  const changeable = inReach.some(
    (node) => (node.role === 'link' || node.role === 'button') && says(node.name, words.edit) > 0.8,
  );
  const thanked = lines.some(
    (line) => isThanks(line, words) || (line.length < 240 && says(line, words.orderPlaced) > 0.55),
  );
  return !thanked || changeable || inReach.filter((node) => isDataField(node)).length >= FORM_FIELDS;
}

function isThanks(line: string, words: ShopWords): boolean {
  return line.length < 80 && says(line, words.thanks) > 0.55;
}

/** Nothing to fill in and nothing that would order. */
function asksNothing(snapshot: Snapshot, words: ShopWords): boolean {
  return !snapshot.nodes.some(
    (node) =>
      node.visible &&
      !node.covered &&
      ['main', 'dialog', 'aside'].includes(regionOf(snapshot, node.ref)) &&
      ((isDataField(node) && node.state?.required) ||
        (node.role === 'button' && says(node.name, words.placeOrder) > 0.6)),
  );
}

function orderNumber(lines: string[], words: ShopWords): { number: string; quote: string } | null {
  for (const [index, line] of lines.entries()) {
    if (line.length > 240) continue;
    const hit = findPhrase(line, words.orderNumber);
    if (!hit) continue;
    const folded = fold(line);
    const after = folded.slice(hit.index + hit.length);
    const number =
      NUMBER.exec(after)?.[1] ?? (after.trim().length < 3 ? NUMBER_ALONE.exec(lines[index + 1] ?? '')?.[1] : undefined);
    if (number) return { number: asWritten(number, `${line} ${lines[index + 1] ?? ''}`), quote: line };
  }
  return null;
}

/** The number with the letters' case as it stands on the page. */
function asWritten(number: string, line: string): string {
  const at = line.toLowerCase().indexOf(number.toLowerCase());
  return at < 0 ? number : line.slice(at, at + number.length);
}

/** Visible messages that refuse what was entered. */
export function fieldErrors(
  snapshot: Snapshot,
  words: ShopWords,
): { ref: number; text: string; field: number | null }[] {
  const marked = snapshot.nodes.filter((node) => node.visible && isErrorNode(snapshot, node, words));
  return marked
    .map((node) => ({ ref: node.ref, text: textOf(snapshot, node.ref).slice(0, 200), field: fieldOf(snapshot, node) }))
    .filter((error) => error.text !== '')
    .filter((error, index, all) => all.findIndex((other) => other.text === error.text) === index)
    .slice(0, 12);
}

function isErrorNode(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  if (['option', 'input', 'body', 'form', 'label', 'button', 'a'].includes(node.tag) || node.role === 'heading')
    return false;
  if (node.role === 'alert') {
    const text = textOf(snapshot, node.ref);
    return text.length < 240 && says(text, words.addedToCart) < 0.4 && !isGoodNews(snapshot, node, words);
  }
  if (node.text === '' || node.text.length > 200) return false;
  const marked = /error|invalid|danger|fehler|hiba|erreur/i.test(
    `${classNames(node)} ${classNames(snapshot.nodes[node.parent])}`,
  );
  return marked || (says(node.text, words.fieldError) > 0.55 && fieldOf(snapshot, node) !== null);
}

/** What the store proclaims is not always a fault: "saved", or a box of the green kind. */
function isGoodNews(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  return says(textOf(snapshot, node.ref), words.changesSaved) > 0.3 || /success/i.test(classNames(node));
}

function fieldOf(snapshot: Snapshot, error: SnapshotNode): number | null {
  const described = snapshot.nodes.find(
    (node) =>
      isDataField(node) &&
      error.attrs.id &&
      (node.attrs['aria-describedby'] ?? '').split(/\s+/).includes(error.attrs.id),
  );
  if (described) return described.ref;
  for (const above of ancestors(snapshot, error.ref).slice(0, 3)) {
    const fields = snapshot.nodes.slice(above.ref, above.end).filter(isDataField);
    if (fields.length === 1) return fields[0]!.ref;
    if (fields.length > 1) return null;
  }
  return null;
}

/** Fields the store or the browser holds to be wrong. */
export function invalidFields(snapshot: Snapshot): SnapshotNode[] {
  return snapshot.nodes.filter(
    (node) => isDataField(node) && (node.state?.invalid || node.attrs['aria-invalid'] === 'true'),
  );
}

/** Lines of the page's main part (dialogs included), header and footer left out, and the nodes in `but`. */
export function mainTexts(snapshot: Snapshot, but: ReadonlySet<number> = new Set()): string[] {
  return snapshot.nodes
    .filter(
      (node) =>
        node.visible &&
        node.text !== '' &&
        !but.has(node.ref) &&
        !['header', 'footer', 'nav'].includes(regionOf(snapshot, node.ref)),
    )
    .map((node) => (node.inline && node.end - node.ref === 1 ? node.text : textOf(snapshot, node.ref)))
    .filter((text) => text.length < 400);
}

/** Whether the field has a value that counts: not empty, not the "please choose" entry. */
export function isAnswered(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  if (node.tag === 'select') {
    const selected = node.options?.find((option) => option.selected);
    return selected !== undefined && selected.value !== '' && says(selected.label, words.pleaseChoose) < 0.6;
  }
  if (node.tag === 'input' || node.tag === 'textarea') return (node.value ?? '') !== '';
  const shown = fold(textOf(snapshot, node.ref));
  const label = fold(labelOf(snapshot, node.ref)).replace(/[\s*:]+$/, '');
  return shown !== '' && says(shown, words.pleaseChoose) < 0.5 && shown.replace(/[\s*:]+$/, '') !== label;
}
