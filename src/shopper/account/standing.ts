import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold, SPACELESS } from '../../shared/text.ts';
import { regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import type { Persona } from '../persona.ts';
import { accountForms } from './account-forms.ts';

/** Whether the page shows the shopper as signed in, as a stranger, or says nothing of it. */
export type Standing = 'in' | 'out' | 'unclear';

const WAY_OUT = /(log|sign)[-_]?(out|off)|abmelden|deconnexion|wylogu|kijelentkez|atsijung|cerrar-?sesion/i;

export function standingOf(snapshot: Snapshot, words: ShopWords, persona: Persona): Standing {
  const out = signOutControl(snapshot, words);
  if (out !== null && snapshot.nodes[out]?.visible) return 'in';
  if (greeting(snapshot, persona) !== null) return 'in';
  const asksIn = accountForms(snapshot, words).some((form) => form.kind === 'sign-in') || offersSignIn(snapshot, words);
  if (asksIn) return 'out';
  // A menu that is closed still holds the way out.
  return out === null ? 'unclear' : 'in';
}

/** The link or button that signs the shopper out, seen ones first. */
export function signOutControl(snapshot: Snapshot, words: ShopWords): number | null {
  const found = snapshot.nodes.filter((node) => {
    if (node.role !== 'link' && node.role !== 'button') return false;
    const text = sayings(snapshot, node);
    return (
      (text.length < 40 && says(text, words.signOut) > 0.7) || (node.role === 'link' && WAY_OUT.test(pathOf(node)))
    );
  });
  return (found.find((node) => node.visible) ?? found[0])?.ref ?? null;
}

/** Where the store calls the shopper by name: header, heading, open menu or a short notice; null where it does not. */
export function greeting(snapshot: Snapshot, persona: Persona): { ref: number; text: string } | null {
  const names = [persona.firstName, persona.lastName, persona.email].map(fold).filter((name) => name.length > 1);
  const node = snapshot.nodes.find((each) => {
    if (!each.visible || each.tag === 'option' || each.tag === 'input' || each.tag === 'textarea') return false;
    const text = fold(each.text);
    if (text === '' || text.length > 100 || !names.some((name) => holds(text, name))) return false;
    const region = regionOf(snapshot, each.ref);
    return (
      region === 'header' ||
      region === 'nav' ||
      each.role === 'heading' ||
      each.role === 'status' ||
      (region === 'dialog' && isPressed(snapshot, each)) ||
      isNotice(snapshot, each)
    );
  });
  return node ? { ref: node.ref, text: node.text } : null;
}

/** The entry of an opened menu that leads to the shopper's own pages. */
function isPressed(snapshot: Snapshot, node: SnapshotNode): boolean {
  const roles = [node.role, snapshot.nodes[node.parent]?.role];
  return roles.includes('button') || roles.includes('link');
}

/** A word of its own; scripts without spaces have none. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  if (SPACELESS.test(name)) return true;
  return !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}

function isNotice(snapshot: Snapshot, node: SnapshotNode): boolean {
  const parent = snapshot.nodes[node.parent];
  return node.role === 'alert' || parent?.role === 'status' || parent?.role === 'alert' || parent?.role === 'heading';
}

function offersSignIn(snapshot: Snapshot, words: ShopWords): boolean {
  return snapshot.nodes.some((node) => {
    if (!node.visible || (node.role !== 'link' && node.role !== 'button')) return false;
    const region = regionOf(snapshot, node.ref);
    return (region === 'header' || region === 'nav') && says(sayings(snapshot, node), words.signIn) > 0.75;
  });
}

function sayings(snapshot: Snapshot, node: SnapshotNode): string {
  return node.name || textOf(snapshot, node.ref) || node.attrs.title || '';
}

function pathOf(node: SnapshotNode): string {
  const href = node.attrs.href ?? '';
  return URL.canParse(href) ? new URL(href).pathname + new URL(href).search : href;
}
