import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Faults } from '../../src/demo/store/faults.ts';
import { startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { startStreetStore } from '../../src/demo/street/start-street-store.ts';
import type { EvidenceOf } from '../../src/evidence/types.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { verbs } from '../../src/steps/index.ts';
import { playVisit } from '../../src/visit/play-visit.ts';

const MEMBER = `
scenario: member
needs: { store: }
store: \${store}
shopper: { password: { secret: SHOP_PASSWORD } }
steps:
  - open: home
  - search-for: enamel mug
  - choose
  - put-back
  - create-account:
    optional: true
  - save-address:
    optional: true
  - open-wish-list:
    optional: true
  - sign-in-on-second-device:
    optional: true
  - see-member-checkout:
    optional: true
  - sign-out:
    optional: true
`;
const ORDER = `
scenario: order
needs: { store: }
store: \${store}
orders: { payments: [invoice, cheque], max-total: 500 USD, cancel: true }
steps:
  - open: home
  - search-for: maple syrup
  - choose
  - put-back
  - check-out: guest
  - give-address
  - choose-delivery
  - choose-payment
  - review-order
  - place-order
  - cancel-order
`;

let reports: string;
beforeEach(async () => {
  reports = await mkdtemp(path.join(os.tmpdir(), 'member-'));
});
afterEach(() => rm(reports, { recursive: true, force: true }));

async function play(text: string, url: string, password: string | undefined) {
  const reading = await readScenario({
    file: 'member.yaml',
    verbs,
    inputs: { store: url },
    env: { SHOP_PASSWORD: password },
    readFile: async () => text,
  });
  if (!('scenario' in reading)) throw new Error(JSON.stringify(reading));
  const end = await playVisit({
    scenario: reading.scenario,
    placeOrders: true,
    product: null,
    reports,
    browserPath: null,
    browserEndpoint: null,
    headed: false,
    identify: null,
    wave: null,
    toolVersion: 'test',
    addressFor: null,
    sendMail: null,
    now: () => new Date(),
    signal: new AbortController().signal,
    say: () => undefined,
  });
  const evidence = await end.folder.readAll();
  const of = <K extends 'account' | 'cart' | 'member-checkout' | 'guest' | 'order' | 'cancellation'>(kind: K) =>
    evidence.filter((each): each is EvidenceOf<K> => each.kind === kind);
  return { of, folder: end.folder.path };
}

async function visitPractice(faults: Partial<Faults>, password = 'Sesame-opens-42') {
  const store = await startPracticeStore({ faults });
  try {
    return await play(MEMBER, store.url, password);
  } finally {
    await store.close();
  }
}

it('a member finds the cart on a second device and the checkout filled in; the password is written nowhere', async () => {
  const password = 'Sesame-opens-42';
  const { of, folder } = await visitPractice({}, password);
  expect(of('account').map(({ action, done }) => [action, done])).toEqual([
    ['register', true],
    ['save-address', true],
    ['sign-in', true],
    ['sign-out', true],
  ]);
  expect(of('account')[0]?.greetedByName).toBe(true);
  expect(of('cart').find((one) => one.action === 'second-device')?.done).toBe(true);
  expect(
    of('cart')
      .filter((one) => one.action === 'to-wishlist')
      .map((one) => one.done),
  ).toEqual([true, true]);
  // Email, first and last name, street, town, postcode; no telephone number was ever asked for.
  expect(of('member-checkout')).toMatchObject([
    { fields: 7, prefilled: 6, oneClick: true, oneClickQuote: 'Express checkout with saved details' },
  ]);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name), 'latin1')),
  );
  expect(texts.filter((text) => text.includes(password))).toEqual([]);
}, 180_000);

it('a store that keeps the cart on the device and forgets its members is told so', async () => {
  const { of } = await visitPractice({ basketPerDevice: true, forgetsMembers: true, noWishList: true });
  expect(of('account')[0]).toMatchObject({ action: 'register', done: true, greetedByName: false });
  expect(of('cart').find((one) => one.action === 'second-device')?.done).toBe(false);
  expect(of('cart').find((one) => one.action === 'to-wishlist')?.done).toBe(false);
  expect(of('member-checkout')).toMatchObject([{ prefilled: 0, oneClick: false }]);
}, 180_000);

it('an account that must be confirmed by mail is "cannot tell", and nothing more is tried', async () => {
  const { of } = await visitPractice({ confirmsAccountsByMail: true });
  expect(of('account').map(({ action, done, because }) => [action, done, because])).toEqual([
    ['register', null, expect.stringContaining('confirm')],
  ]);
  expect(of('member-checkout')).toEqual([]);
}, 180_000);

it('a store that sells to members only gets one: the order is placed, and cancelled as the head says', async () => {
  const store = await startStreetStore('copper');
  try {
    const { of } = await play(ORDER, store.url, undefined);
    expect(of('guest')).toMatchObject([{ offered: false, how: 'forced-account' }]);
    expect(of('account')).toMatchObject([{ action: 'register', done: true }]);
    expect(of('order')).toMatchObject([{ placed: true }]);
    expect(of('cancellation')).toMatchObject([{ offered: true, tried: true, done: true }]);
    expect(store.orders()).toHaveLength(1);
  } finally {
    await store.close();
  }
}, 180_000);
