import { says } from '../../lexicon/match.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { confirmPress } from '../contact/confirm-page.ts';
import { challengeFrame } from '../intents/blocked.ts';
import { fieldErrors, invalidFields, mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { type AccountForm, accountForm } from './account-forms.ts';
import { fillForm, keysOf } from './fill-form.ts';
import { plainPassword } from './password.ts';
import { standingOf } from './standing.ts';

const MOST_ROUNDS = 4;
const ANSWER_MS = 6000;

/** How the attempt to open an account ended. `done: null` = it cannot be told. */
export interface Opened {
  done: boolean | null;
  because: string | null;
}

type Answer =
  | { is: 'in' }
  | { is: 'said' }
  | { is: 'elsewhere' }
  | { is: 'confirm'; quote: string }
  | { is: 'refused'; quote: string }
  | { is: 'next-form' }
  | { is: 'confirm-page'; press: number };

/** Fills in the registration form in view and sends it; what the store refuses is written another way. */
export async function registerHere(shopper: Shopper, first: AccountForm): Promise<Opened> {
  const { account } = shopper.memory;
  account.opening = true;
  try {
    return await tryForm(shopper, first);
  } finally {
    account.opening = false;
  }
}

async function tryForm(shopper: Shopper, first: AccountForm): Promise<Opened> {
  const { words } = shopper;
  let form = first;
  let wrong = new Map<string, number>();
  let refusal = '';
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    await fillForm(shopper, (snapshot) => accountForm(snapshot, words, 'register'), wrong);
    const before = shopper.seen ?? (await shopper.look());
    form = accountForm(before, words, 'register') ?? form;
    noteUsername(shopper, form);
    await send(shopper, form);
    let answer = await answerOf(shopper, before, form);
    if (answer.is === 'confirm-page') {
      await shopper.press(answer.press);
      answer = await answerOf(shopper, before, form);
    }
    if (answer.is === 'confirm-page')
      return { done: false, because: 'the page that shows the details did not lead on' };
    if (answer.is === 'in') return { done: true, because: null };
    if (answer.is === 'confirm')
      return { done: null, because: `the store wants the e-mail address confirmed first: "${answer.quote}"` };
    if (answer.is === 'said' || answer.is === 'elsewhere') return { done: null, because: null };
    if (answer.is === 'next-form') wrong = new Map();
    else {
      refusal = answer.quote;
      wrong = await correct(shopper, round);
    }
    form = accountForm(shopper.seen ?? before, words, 'register') ?? form;
  }
  if (shopper.seen && challengeFrame(shopper.seen))
    return { done: null, because: 'the registration asks for a captcha' };
  return {
    done: false,
    because:
      refusal === '' ? 'the registration form did not lead on' : `the store refuses the registration: ${refusal}`,
  };
}

export async function send(shopper: Shopper, form: AccountForm): Promise<void> {
  const last = form.fields.at(-1)?.node.ref;
  if (form.submit !== null) await shopper.press(form.submit);
  else if (last !== undefined) await shopper.pressEnter(last);
}

async function answerOf(shopper: Shopper, before: Snapshot, form: AccountForm): Promise<Answer> {
  const known = new Set(mainTexts(before));
  const answer = await shopper.until((now) => readAnswer(shopper, now, known, before, form), ANSWER_MS);
  return answer ?? { is: 'refused', quote: '' };
}

function readAnswer(
  shopper: Shopper,
  now: Snapshot,
  known: Set<string>,
  before: Snapshot,
  form: AccountForm,
): Answer | null {
  const { words, persona } = shopper;
  const next = accountForm(now, words, 'register');
  const said = mainTexts(now).filter((text) => !known.has(text) && text.length < 300);
  const confirm = said.find((text) => says(text, words.confirmEmail) > 0.3);
  if (!next && standingOf(now, words, persona) === 'in') return { is: 'in' };
  if (!next && confirm) return { is: 'confirm', quote: confirm.slice(0, 160) };
  const press = next ? null : confirmPress(now, words, persona.email, shopper.memory.site);
  if (press !== null) return { is: 'confirm-page', press };
  if (!next && said.some((text) => says(text, words.accountCreated) > 0.3)) return { is: 'said' };
  if (next && form.fields.length === 1 && next.fields.length > 1) return { is: 'next-form' };
  const errors = fieldErrors(now, words).filter((error) => !known.has(error.text));
  if (next && (errors.length > 0 || invalidFields(now).length > 0))
    return { is: 'refused', quote: errors[0]?.text ?? '' };
  return !next && now.url !== before.url ? { is: 'elsewhere' } : null;
}

/** The fields that the store names are emptied, to be written another way; a password without special signs, if need be. */
async function correct(shopper: Shopper, round: number): Promise<Map<string, number>> {
  const snapshot = shopper.seen ?? (await shopper.look());
  const form = accountForm(snapshot, shopper.words, 'register');
  if (!form) return new Map();
  const refs = new Set(invalidFields(snapshot).map((node) => node.ref));
  const errors = fieldErrors(snapshot, shopper.words);
  const refusals = errors.map((error) => error.text);
  for (const error of errors) {
    shopper.log.attempts.push({ because: `the store says: ${error.text}` });
    if (error.field !== null) refs.add(error.field);
  }
  const refused = form.fields.filter((field) => refs.has(field.node.ref));
  const named = refusals.some((text) => says(text, shopper.words.fields.password) > 0);
  const nothingElse = round > 1 && (refused.length === 0 || refused.some(isPassword));
  if (named || nothingElse) {
    shopper.persona = { ...shopper.persona, password: plainPassword(shopper.persona.password) };
  }
  for (const { node, field } of refused) {
    if (node.tag !== 'input' || isPassword({ field })) continue;
    await shopper.type(node.ref, '').catch(() => undefined);
  }
  const keys = keysOf(
    refused.filter((field) => !isPassword(field)),
    refs,
  );
  return new Map(keys.map((key) => [key, round]));
}

function isPassword({ field }: { field: string | null }): boolean {
  return field === 'password' || field === 'passwordAgain';
}

function noteUsername(shopper: Shopper, form: AccountForm): void {
  const login = form.fields.find((field) => field.field === 'username');
  const hasMail = form.fields.some((field) => field.field === 'email');
  if (login && hasMail) shopper.memory.account.username = login.node.value ?? null;
}
