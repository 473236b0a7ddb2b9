import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, headingOf, isDeadLink, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type FieldName, type FormField, formFields } from '../intents/fields.ts';

/** A form for members: to sign in, or to open an account. */
export interface AccountForm {
  kind: 'sign-in' | 'register';
  root: number;
  fields: FormField[];
  /** Its own button; null where it has none. */
  submit: number | null;
}

const IDENTIFIERS: readonly (FieldName | null)[] = ['email', 'username', 'phone', null];
const NAMES: readonly (FieldName | null)[] = ['firstName', 'lastName', 'fullName', 'nameReading', 'street', 'postcode'];
const NEW = /regist|sign-?up|create|join|new[-_]?(account|customer|user)/i;
const KNOWN = /log-?in|sign-?in|authenticate|session/i;

/** Every form of the page that asks for a password, or for an e-mail address with which an account begins. */
export function accountForms(snapshot: Snapshot, words: ShopWords): AccountForm[] {
  const fields = formFields(snapshot, words).filter((field) => regionOf(snapshot, field.node.ref) !== 'footer');
  const roots = new Map<number, FormField[]>();
  for (const field of fields) {
    const root = isPassword(field) ? rootOf(snapshot, field.node, fields) : null;
    const inside = root === null ? [] : fields.filter((each) => within(each.node, root));
    // Boards for questions ask guests for a password, too, with which they find their question again.
    if (root !== null && !inside.some(({ field: asked }) => asked === 'message')) roots.set(root.ref, inside);
  }
  const complete = [...roots].map(([root, inside]) => readForm(snapshot, root, inside, words));
  return [...complete, ...mailFirst(snapshot, fields, words, complete)];
}

export function accountForm(snapshot: Snapshot, words: ShopWords, kind: AccountForm['kind']): AccountForm | null {
  return accountForms(snapshot, words).find((form) => form.kind === kind) ?? null;
}

function isPassword(field: FormField): boolean {
  return field.field === 'password' || field.field === 'passwordAgain' || field.node.attrs.type === 'password';
}

/** The form around the field; without one, the nearest part of the page that holds a login and a button as well. */
function rootOf(snapshot: Snapshot, password: SnapshotNode, fields: FormField[]): SnapshotNode | null {
  const above = ancestors(snapshot, password.ref);
  const isWhole = (node: SnapshotNode) =>
    fields.some(
      (field) =>
        !isPassword(field) &&
        IDENTIFIERS.includes(field.field) &&
        field.node.tag === 'input' &&
        within(field.node, node),
    ) && subtree(snapshot, node.ref).some((each) => each.role === 'button' && each.visible);
  return above.find((node) => node.tag === 'form') ?? above.find(isWhole) ?? null;
}

function readForm(snapshot: Snapshot, root: number, fields: FormField[], words: ShopWords): AccountForm {
  const kind = opens(snapshot, root, fields, words) ? 'register' : 'sign-in';
  return { kind, root, fields, submit: submitOf(snapshot, root, kind, words) };
}

/** Whether the form opens an account: structure says so in any language, words tip the scales. */
function opens(snapshot: Snapshot, root: number, fields: FormField[], words: ShopWords): boolean {
  const node = snapshot.nodes[root];
  const passwords = fields.filter(isPassword);
  const token = (name: string) => passwords.some((field) => (field.node.attrs.autocomplete ?? '').includes(name));
  const address = pathOf(node?.attrs.action ?? '') || `${node?.attrs.id ?? ''} ${node?.attrs.class ?? ''}`;
  const presses = subtree(snapshot, root).filter((each) => each.visible && each.role === 'button');
  const said = (phrases: readonly string[]) =>
    Math.max(0, ...presses.map((each) => says(sayings(snapshot, each), phrases)));
  const score =
    (passwords.length > 1 ? 1.5 : 0) +
    (token('new-password') ? 1 : 0) -
    (token('current-password') ? 1 : 0) +
    (fields.some((field) => NAMES.includes(field.field)) ? 1 : 0) +
    (fields.length > 3 ? 0.4 : fields.length === 2 ? -0.4 : 0) +
    (NEW.test(address) ? 0.5 : 0) -
    (KNOWN.test(address) ? 0.5 : 0) +
    said(words.register) -
    said(words.signIn);
  return score > 0;
}

/** E-mail first: one field whose button says register or sign in; a newsletter's says so too, but also names itself. */
function mailFirst(snapshot: Snapshot, fields: FormField[], words: ShopWords, complete: AccountForm[]): AccountForm[] {
  const forms = new Map<number, FormField[]>();
  for (const field of fields) {
    const form = ancestors(snapshot, field.node.ref).find((node) => node.tag === 'form');
    if (form && !complete.some((each) => each.root === form.ref))
      forms.set(form.ref, [...(forms.get(form.ref) ?? []), field]);
  }
  return [...forms].flatMap(([root, inside]): AccountForm[] => {
    const asksMail = inside.some((field) => field.field === 'email' || field.field === 'username');
    const asksPlace = inside.some(
      (field) => field.field === 'street' || field.field === 'postcode' || field.node.tag === 'textarea',
    );
    if (!asksMail || asksPlace || isNewsletter(snapshot, root, inside, words)) return [];
    for (const kind of ['register', 'sign-in'] as const) {
      const submit = submitOf(snapshot, root, kind, words);
      const text = submit === null ? '' : sayings(snapshot, snapshot.nodes[submit]);
      if (says(text, kind === 'register' ? words.register : words.signIn) > 0.6)
        return [{ kind, root, fields: inside, submit }];
    }
    return [];
  });
}

const NEWS = /news-?letter|subscri|mailing|(^|[-_])nl[-_]/i;

/** News by e-mail, told by the form itself, by its heading or by what it is called in code; German signs up to both alike. */
function isNewsletter(snapshot: Snapshot, root: number, fields: FormField[], words: ShopWords): boolean {
  const heading = headingOf(snapshot, root);
  const texts = [textOf(snapshot, root).slice(0, 400), heading ? textOf(snapshot, heading.ref) : ''];
  const codes = [snapshot.nodes[root]?.attrs.action, ...fields.map(({ node }) => node.attrs.name)];
  return texts.some((text) => says(text, words.newsletter) > 0) || codes.some((code) => NEWS.test(code ?? ''));
}

function submitOf(snapshot: Snapshot, root: number, kind: AccountForm['kind'], words: ShopWords): number | null {
  const own = kind === 'register' ? words.register : words.signIn;
  const other = kind === 'register' ? words.signIn : words.register;
  const best = subtree(snapshot, root)
    .filter((node) => node.visible && (node.role === 'button' || isDeadLink(node)))
    .map((node) => {
      const text = sayings(snapshot, node);
      const submits = node.attrs.type === 'submit' || (node.tag === 'button' && node.attrs.type === undefined);
      const score =
        says(text, own) +
        0.5 * Math.max(says(text, words.continue), says(text, words.save)) +
        (submits ? 0.5 : 0) -
        0.7 * says(text, other);
      return { node, score };
    })
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0.3 ? best.node.ref : null;
}

function sayings(snapshot: Snapshot, node: SnapshotNode | undefined): string {
  return node ? node.name || textOf(snapshot, node.ref) || node.attrs.value || node.attrs.title || '' : '';
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname + new URL(address).search : address;
}
