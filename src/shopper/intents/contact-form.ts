import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';
import { type FormField, formFields } from './fields.ts';

export interface ContactForm {
  snapshot: Snapshot;
  root: SnapshotNode;
  fields: FormField[];
  message: FormField;
  send: Resolved;
}

/** The form that takes a customer's message: it has room for many lines and asks for an address to answer to. */
export function findContactForm(snapshot: Snapshot, words: ShopWords): ContactForm | null {
  const areas = snapshot.nodes.filter(
    (node) =>
      node.visible &&
      !node.state?.disabled &&
      (node.tag === 'textarea' || (node.role === 'textbox' && node.attrs.contenteditable !== undefined)),
  );
  for (const area of areas) {
    const root =
      ancestors(snapshot, area.ref).find((node) => node.tag === 'form') ??
      ancestors(snapshot, area.ref).find(
        (node) => formFields(snapshot, words, snapshot.nodes.slice(node.ref, node.end)).length >= 2,
      );
    if (!root) continue;
    const fields = formFields(snapshot, words, snapshot.nodes.slice(root.ref, root.end));
    const asksAddress = fields.some((field) => field.field === 'email' || field.field === 'phone');
    const message = fields.find((field) => field.node.ref === area.ref);
    if (!asksAddress || !message || isReview(snapshot, root, words)) continue;
    return { snapshot, root, fields, message, send: findSend(snapshot, root, area, words) };
  }
  return null;
}

function findSend(snapshot: Snapshot, root: SnapshotNode, area: SnapshotNode, words: ShopWords): Resolved {
  const candidates = snapshot.nodes
    .slice(root.ref, root.end)
    .filter((node) => node.visible && node.role === 'button')
    .map((node) =>
      new Scoring()
        .structure(
          node.attrs.type === 'submit' || (node.tag === 'button' && node.attrs.type === undefined) ? 0.5 : 0,
          'submits the form',
        )
        .structure(node.ref > area.ref ? 0.2 : 0, 'after the message')
        .words(0.6 * says(node.name || textOf(snapshot, node.ref), words.send), 'says send')
        .candidate(node.ref),
    );
  return settleOn('contact.send', snapshot, candidates, 0.5);
}

/** A product review also has a text area and an e-mail field. */
function isReview(snapshot: Snapshot, root: SnapshotNode, words: ShopWords): boolean {
  const rates = snapshot.nodes
    .slice(root.ref, root.end)
    .some((node) => node.role === 'radio' && /^[1-5]$/.test(node.attrs.value ?? ''));
  const places = snapshot.nodes
    .slice(root.ref, root.end)
    .some((node) => node.role === 'button' && says(node.name, words.placeOrder) > 0.8);
  return rates || places;
}
