import { says } from '../../lexicon/match.ts';
import type { FormField } from '../intents/fields.ts';
import { fieldErrors } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { type AccountForm, accountForm } from './account-forms.ts';
import { reachForm } from './reach-form.ts';
import { type Opened, send } from './register.ts';
import { standingOf } from './standing.ts';

const ANSWER_MS = 6000;

/** Signs in with the shopper's own account, from wherever the shopper is. */
export async function signIn(shopper: Shopper): Promise<Opened> {
  const form = await reachForm(shopper, 'sign-in');
  if (!form)
    return isIn(shopper) ? { done: true, because: null } : { done: null, because: 'no form to sign in was found' };
  const signedIn = await signInHere(shopper, form);
  if (signedIn.done !== null || signedIn.because !== null) return signedIn;
  // Nothing on the page shows it. Whoever is signed in finds his account where a stranger finds the form.
  if (await reachForm(shopper, 'sign-in')) return { done: false, because: 'the store still asks to sign in' };
  return isIn(shopper)
    ? { done: true, because: null }
    : { done: null, because: 'nothing showed whether the shopper is signed in' };
}

function isIn(shopper: Shopper): boolean {
  return shopper.seen !== null && standingOf(shopper.seen, shopper.words, shopper.persona) === 'in';
}

async function signInHere(shopper: Shopper, first: AccountForm): Promise<Opened> {
  let form = first;
  await typeLogin(shopper, form);
  if (!hasPassword(form)) {
    await send(shopper, form);
    const next = await shopper.until((now) => withPassword(accountForm(now, shopper.words, 'sign-in')), ANSWER_MS);
    if (!next) return { done: null, because: 'the store asks for no password: it signs in by a link or a code' };
    form = next;
  }
  const password = form.fields.find(isPassword);
  if (password) await shopper.type(password.node.ref, shopper.persona.password);
  const before = shopper.page.url();
  await send(shopper, form);
  const answer = await shopper.until((now) => {
    const standing = standingOf(now, shopper.words, shopper.persona);
    if (standing === 'in') return { done: true, because: null };
    const still = accountForm(now, shopper.words, 'sign-in');
    if (!still && now.url !== before) return { done: null, because: null };
    const error = fieldErrors(now, shopper.words)[0]?.text;
    return error === undefined ? null : { done: false, because: `the store says: ${error}` };
  }, ANSWER_MS);
  if (answer) return answer;
  const left = shopper.seen ? accountForm(shopper.seen, shopper.words, 'sign-in') : null;
  return left ? { done: false, because: 'the form to sign in did not lead on' } : { done: null, because: null };
}

async function typeLogin(shopper: Shopper, form: AccountForm): Promise<void> {
  const field = loginField(form);
  if (!field) return;
  const login = loginFor(shopper, field);
  if ((field.node.value ?? '') !== login) await shopper.type(field.node.ref, login);
}

/** What stands right before the password: a form around the whole page begins with the search. */
export function loginField({ fields }: Pick<AccountForm, 'fields'>): FormField | undefined {
  const isLogin = (each: FormField) => !isPassword(each) && each.node.tag === 'input';
  const password = fields.findIndex(isPassword);
  return (password < 0 ? undefined : fields.slice(0, password).findLast(isLogin)) ?? fields.find(isLogin);
}

/** The e-mail address, unless the store made the shopper choose another login and asks for that. */
function loginFor(shopper: Shopper, field: FormField): string {
  const { username } = shopper.memory.account;
  const takesMail = field.field === 'email' || says(field.label, shopper.words.fields.email) > 0.3;
  if (field.field === 'phone' && !takesMail) return shopper.persona.phone;
  return takesMail || username === null ? shopper.persona.email : username;
}

function isPassword(field: FormField): boolean {
  return field.node.attrs.type === 'password' || field.field === 'password';
}

function hasPassword(form: AccountForm): boolean {
  return form.fields.some(isPassword);
}

function withPassword(form: AccountForm | null): AccountForm | null {
  return form && hasPassword(form) ? form : null;
}
