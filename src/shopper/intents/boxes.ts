import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, labelOf, textOf } from '../../snapshot/queries.ts';
import { textAfter } from '../../snapshot/text-after.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { labelNode, reachable } from './choices/choices.ts';

export interface ConsentBox {
  ref: number;
  label: string;
  checked: boolean;
  /** terms and privacy are given, a newsletter never; `account` would open an account, `guest` goes without one. */
  about: 'terms' | 'privacy' | 'age' | 'newsletter' | 'same-address' | 'account' | 'guest' | 'other';
  required: boolean;
}

/** Tick boxes of the screen, read. */
export function consentBoxes(snapshot: Snapshot, words: ShopWords): ConsentBox[] {
  return snapshot.nodes
    .filter(
      (node) =>
        (node.role === 'checkbox' || node.role === 'switch') && reachable(snapshot, node) && !node.state?.disabled,
    )
    .map((node) => readBox(snapshot, node, words));
}

function readBox(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): ConsentBox {
  const around = labelNode(snapshot, node);
  const label = boxText(snapshot, node, around);
  return {
    ref: node.ref,
    label,
    checked: Boolean(node.state?.checked),
    about: topicOf(label, node, words),
    required: Boolean(node.state?.required) || /^\s*\*|\*\s*$/.test(label),
  };
}

/** The words beside the box; the row's own text where no label is tied to it. */
function boxText(snapshot: Snapshot, node: SnapshotNode, around: SnapshotNode | null): string {
  const tied =
    (around ? textOf(snapshot, around.ref) : node.name) || textAfter(snapshot, node) || labelOf(snapshot, node.ref);
  // A drawn box may say its own tick mark.
  if (/[\p{L}\p{N}]/u.test(tied)) return tied.trim();
  const row = ancestors(snapshot, node.ref).find((each) => textOf(snapshot, each.ref).length > 5);
  return row ? textOf(snapshot, row.ref).slice(0, 200) : '';
}

/** Agreeing is said first and so weighs more than what is agreed to. */
const NEWS_MARGIN = 0.3;

function topicOf(label: string, node: SnapshotNode, words: ShopWords): ConsentBox['about'] {
  const code = `${node.attrs.name ?? ''} ${node.attrs.id ?? ''}`;
  // "Do not open an account" also says "open an account"; what guests agree to is no choice to be one.
  const agrees = Math.max(says(label, words.privacyConsent), says(label, words.terms)) > 0.5;
  if (says(label, words.guest) > 0.55 && !agrees) return 'guest';
  const scores = {
    newsletter: says(label, words.newsletter) + (/newsletter|marketing|subscribe|optin/i.test(code) ? 0.5 : 0),
    terms: says(label, words.terms) + (/terms|agree|agb|conditions|tos/i.test(code) ? 0.4 : 0),
    privacy: says(label, words.privacyConsent) + (/privacy|gdpr|consent/i.test(code) ? 0.3 : 0),
    'same-address': says(label, words.sameAddress) + (/same|billing/i.test(code) ? 0.3 : 0),
    age: Math.max(says(label, words.overlays.ageYes), says(label, words.overlays.ageGate)),
    account: says(label, words.register) + (/(create|open|new|option)[-_]?account|register/i.test(code) ? 0.5 : 0),
  };
  // "I agree to receive news" agrees to no terms.
  if (scores.newsletter > Math.max(0.3, Math.max(scores.terms, scores.privacy) - NEWS_MARGIN)) return 'newsletter';
  const best = (Object.entries(scores) as [keyof typeof scores, number][]).sort((a, b) => b[1] - a[1])[0];
  return best && best[1] > 0.3 ? best[0] : 'other';
}
