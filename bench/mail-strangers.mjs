// How well mails are read that were written by somebody who does not know the rules: a folder with mails,
// labels.json ([{file, language, writtenIn, kind, automatic, order, reply: {greetingByName, asked, answered, signedBy}}])
// and, in it or above it, personas.json ({language: {firstName, lastName}}).
//   node bench/mail-strangers.mjs [folder] [--wrong]     (build first; default: test/fixtures/mails/strangers)
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMail } from '../dist/mail/read-mail.js';

const STRANGERS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../test/fixtures/mails/strangers');
const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
const folder = given ? path.resolve(given) : STRANGERS;
const wrong = process.argv.includes('--wrong');
const read = (name) => JSON.parse(readFileSync(name, 'utf8'));
const labels = read(path.join(folder, 'labels.json'));
const personas = read(
  [path.join(folder, 'personas.json'), path.join(folder, '../personas.json')].find((name) => existsSync(name)),
);
const FAMILY_FIRST = new Set(['hu', 'ko', 'ja']);
const ORDER_KINDS = new Set(['order-received', 'payment-received', 'packed', 'shipped', 'delivered', 'invoice']);
const tallies = new Map();

for (const label of labels) {
  const reading = await readMail(readFileSync(path.join(folder, label.file)), { asked: askedOf(label) });
  count('automatic or human', label, reading.automatic === label.automatic, `${reading.kind}: ${reading.because}`);
  count('kind', label, reading.kind === label.kind, `${label.kind} read as ${reading.kind}: ${reading.because}`);
  count('language', label, label.kind === 'bounce' || reading.language === label.writtenIn, reading.language);
  if (label.reply) scoreReply(label, reading.reply);
  if (label.order && ORDER_KINDS.has(label.kind)) scoreOrder(label, reading.order);
}
console.log(`${labels.length} mails`);
for (const [what, { right, all }] of tallies)
  console.log(`  ${what.padEnd(24)} ${((100 * right) / all).toFixed(1).padStart(5)} %   ${right} of ${all}`);

function askedOf(label) {
  const { firstName, lastName } = personas[label.language];
  const asks = (label.reply?.asked ?? []).map(({ id, ask, expects }) => ({ id, text: ask, expects }));
  const shopperName = FAMILY_FIRST.has(label.language) ? `${lastName} ${firstName}` : `${firstName} ${lastName}`;
  return { shopperName, language: label.language, asks };
}

function scoreReply(label, reply) {
  const said = label.reply;
  const greeted = reply?.greetingByName?.value === said.greetingByName;
  const signed = reply !== null && sameName(reply.signedBy?.value ?? null, said.signedBy);
  const answers = said.answered.map(
    (one) => reply?.answered.find((other) => other.id === one.id)?.answered === one.answered,
  );
  count('greeting by name', label, greeted, JSON.stringify(reply?.greetingByName));
  for (const [index, one] of said.answered.entries())
    count('answer', label, answers[index], `${one.id}: ${one.quote} / ${JSON.stringify(reply?.answered[index])}`);
  count('signature', label, signed, `${said.signedBy} read as ${JSON.stringify(reply?.signedBy)}`);
  count('language matches', label, reply?.languageMatches === said.languageMatches, String(reply?.languageMatches));
  count('specific', label, reply?.specific?.value === said.specific, JSON.stringify(reply?.specific));
  count('whole answer right', label, greeted && signed && answers.every(Boolean), '');
}

function sameName(got, wanted) {
  const bare = (name) =>
    name
      ?.normalize('NFC')
      .replace(/[\s.,]+/g, '')
      .toLowerCase() ?? null;
  return bare(got) === bare(wanted);
}

function scoreOrder(label, order) {
  const bare = (text) =>
    String(text ?? '')
      // The sign before a number is no part of it.
      .replace(/[\s()#-]/g, '')
      .toLowerCase();
  const said = label.order;
  const fits = (what, wanted, got, right) => {
    if (wanted === undefined) return;
    count(
      `order ${what}`,
      label,
      wanted === null ? got === null : got !== null && right(),
      `${wanted} read as ${JSON.stringify(got)}`,
    );
  };
  fits('number', said.number, order?.number ?? null, () => bare(order.number.value) === bare(said.number));
  fits('total', said.total, order?.total ?? null, () => {
    const digits = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: said.currency ?? 'EUR',
    }).resolvedOptions().maximumFractionDigits;
    return (
      order.total.value.amountMinor === Math.round(said.total * 10 ** digits) &&
      order.total.value.currency === said.currency
    );
  });
  if (said.items?.length > 0)
    count(
      'order items',
      label,
      said.items.length === (order?.items.length ?? 0) &&
        said.items.every((item) =>
          order.items.some((one) => bare(one.value).includes(bare(item)) || bare(item).includes(bare(one.value))),
        ),
      `${said.items.join(' | ')} read as ${JSON.stringify(order?.items.map((one) => one.value))}`,
    );
  fits('address', said.address ? true : null, order?.address ?? null, () => true);
  fits('delivery estimate', said.deliveryEstimate, order?.deliveryEstimate ?? null, () => true);
  fits('phone', said.phone, order?.phone ?? null, () => bare(order.phone.value) === bare(said.phone));
  fits('cancel', said.cancel, order?.cancel ?? null, () => true);
  fits('tracking', said.tracking, order?.tracking ?? null, () =>
    bare(`${order.tracking.value} ${order.tracking.quote}`).includes(bare(said.tracking)),
  );
}

function count(what, label, right, got) {
  const tally = tallies.get(what) ?? { right: 0, all: 0 };
  tally.all += 1;
  if (right) tally.right += 1;
  tallies.set(what, tally);
  if (!right && wrong && got !== '') console.log(`    ${what}: ${label.file} ${got}`);
}
