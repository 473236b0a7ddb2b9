import { says } from '../../lexicon/match.ts';
import type { Phrases, ShopWords } from '../../lexicon/types.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, regionOf, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';

/** Where members go; addresses and marks are much the same in every language. */
const MARKS = {
  'sign-in': /log-?in|sign-?in|account|customer|anmelden|konto|connexion|compte|cuenta|prisijung|bejelentkez|mypage/i,
  register: /re[gj]i?[sz]{1,2}t|sign-?up|create[-_/]?(account|customer)|account[-_/]create|new[-_]?account|join/i,
  account: /account|customer|konto|compte|cuenta|paskyra|fiok|mypage|profile|dashboard/i,
  addresses: /address|adress|direccion|cimek|cimjegyzek|adresy|otodoke|addressbook|shipto/i,
  'new-address': /address.*(new|add|create|edit)|(new|add|create|edit).*address|deliver.*(new|add|edit)/i,
  details:
    /profile|account[-_/](details|edit|information)|edit[-_/]?account|identity|mypage\/change|member[-_/]?(info|modify)|persoenlich|personal/i,
} as const;
export type Door = keyof typeof MARKS;

const ICONS = /(^|[\s_-])(account|user|login|profile|customer|person)([\s_-]|$)/i;

/** The link or button that leads to a part of the store for members. */
export function findDoor(snapshot: Snapshot, door: Door, words: ShopWords): Resolved {
  const candidates = snapshot.nodes
    .filter((node) => node.visible && isPress(node) && !submitsData(snapshot, node))
    .map((node) => scoreDoor(snapshot, node, door, words).candidate(node.ref));
  return settleOn(`account.${door}`, snapshot, candidates, 0.4);
}

function scoreDoor(snapshot: Snapshot, node: SnapshotNode, door: Door, words: ShopWords): Scoring {
  const text = (node.name || textOf(snapshot, node.ref) || node.attrs.title || '').trim();
  const region = regionOf(snapshot, node.ref);
  const toPeople = door === 'sign-in' || door === 'account';
  const said =
    text.length > 60 ? 0 : Math.max(...phrasesOf(door, words).map(([phrases, weight]) => weight * says(text, phrases)));
  return new Scoring()
    .words(said, `says ${door}`)
    .words(text.length < 60 && says(text, words.signOut) > 0.7 ? -1.5 : 0, 'signs out')
    .words(toPeople && says(text, words.register) > Math.max(0.5, said) ? -0.3 : 0, 'opens an account')
    .words(toPeople && (says(text, words.wishlist) > 0.5 || says(text, words.cart) > 0.5) ? -0.6 : 0, 'list or cart')
    .structure(MARKS[door].test(pathOf(node)) ? 0.4 : 0, 'address names it')
    .structure(/log-?out|sign-?out|delete|remove|facebook|google|apple/i.test(pathOf(node)) ? -1 : 0, 'leads elsewhere')
    .structure(toPeople && ICONS.test(`${classNames(node)} ${node.attrs.id ?? ''}`) ? 0.25 : 0, 'marked so')
    .structure(toPeople && region === 'header' ? 0.15 : 0, 'in the header')
    .structure(region === 'footer' ? -0.1 : 0, 'in the footer');
}

function phrasesOf(door: Door, words: ShopWords): [Phrases, number][] {
  switch (door) {
    case 'sign-in':
      return [
        [words.signIn, 0.8],
        [words.account, 0.7],
      ];
    case 'account':
      return [
        [words.account, 0.8],
        [words.signIn, 0.4],
      ];
    case 'register':
      return [[words.register, 0.9]];
    case 'addresses':
      return [[words.addressBook, 0.8]];
    case 'details':
      return [[words.accountDetails, 0.8]];
    case 'new-address':
      return [[words.addAddress, 0.8]];
  }
}

function isPress(node: SnapshotNode): boolean {
  return ['link', 'button', 'tab', 'menuitem'].includes(node.role) && !node.state?.disabled;
}

/** The button of a form that somebody has filled in sends it; it leads nowhere by itself. */
function submitsData(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (node.role !== 'button' || node.attrs.type === 'button') return false;
  const form = ancestors(snapshot, node.ref).find((each) => each.tag === 'form');
  return form
    ? subtree(snapshot, form.ref).some(
        (each) =>
          each.visible &&
          ['input', 'select', 'textarea'].includes(each.tag) &&
          each.role !== 'button' &&
          each.attrs.type !== 'hidden',
      )
    : false;
}

function pathOf(node: SnapshotNode): string {
  const href = node.attrs.href ?? '';
  return URL.canParse(href) ? new URL(href).pathname + new URL(href).search + new URL(href).hash : href;
}
