// How well mails are read, on the corpus of test/fixtures/mails.
//   node bench/mail-accuracy.mjs [score|look] [--wrong]     (build first)
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMail } from '../dist/mail/read-mail.js';

const set = process.argv.includes('look') ? 'look' : 'score';
const wrong = process.argv.includes('--wrong');
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../test/fixtures/mails', set);
const labels = JSON.parse(await readFile(path.join(folder, 'labels.json'), 'utf8'));
const tallies = new Map();
const byLanguage = new Map();

for (const label of labels) {
  const source = await readFile(path.join(folder, label.file));
  const asked = { shopperName: label.shopper, language: label.language, asks: label.asks };
  const reading = await readMail(source, { asked });
  count('automatic or human', label, reading.automatic === label.automatic, reading.automatic, reading.because);
  count('kind', label, reading.kind === label.kind, reading.kind, reading.because);
  count('language', label, reading.language === label.language || label.kind === 'bounce', reading.language);
  if (label.reply && reading.reply) {
    const { greetingByName, answered, signedBy } = reading.reply;
    count(
      'greeting by name',
      label,
      greetingByName?.value === label.reply.greetingByName,
      JSON.stringify(greetingByName),
    );
    for (const [index, one] of answered.entries())
      count('answer', label, one.answered === label.reply.answered[index], `${one.id}: ${one.quote}`);
    count('signature', label, (signedBy?.value ?? null) === label.reply.signedBy, JSON.stringify(signedBy));
  } else if (label.reply)
    for (const what of ['greeting by name', 'answer', 'answer', 'signature'])
      count(what, label, false, 'not read as an answer');
  if (label.order) {
    const { order } = reading;
    const fact = (what, wanted, fits, got) =>
      wanted !== undefined && count(`order ${what}`, label, Boolean(order && fits()), JSON.stringify(got?.()));
    fact(
      'number',
      label.order.number,
      () => order.number?.value === label.order.number,
      () => order?.number,
    );
    fact(
      'total',
      label.order.total,
      () =>
        order.total?.value.amountMinor === label.order.total[0] && order.total.value.currency === label.order.total[1],
      () => order?.total,
    );
    fact(
      'address',
      label.order.street,
      () => order.address?.value.includes(label.order.street),
      () => order?.address,
    );
    fact(
      'items',
      label.order.item,
      () => order.items.length === 1 && order.items[0].value.includes(label.order.item),
      () => order?.items,
    );
    fact(
      'phone',
      label.order.phone,
      () => order.phone?.value === label.order.phone,
      () => order?.phone,
    );
    fact(
      'cancel',
      label.order.cancel,
      () => order.cancel !== null,
      () => order?.cancel,
    );
    fact(
      'estimate',
      label.order.estimate,
      () => order.deliveryEstimate !== null && /24/.test(order.deliveryEstimate.value),
      () => order?.deliveryEstimate,
    );
    fact(
      'tracking',
      label.order.tracking,
      () => order.tracking?.value === label.order.tracking,
      () => order?.tracking,
    );
  }
}
console.log(`${set}: ${labels.length} mails`);
for (const [what, { right, all }] of tallies)
  console.log(`  ${what.padEnd(20)} ${((100 * right) / all).toFixed(1).padStart(5)} %   ${right} of ${all}`);
console.log(
  `  by language (kind): ${[...byLanguage].map(([language, { right, all }]) => `${language} ${right}/${all}`).join(', ')}`,
);

function count(what, label, right, got, because = '') {
  const tally = tallies.get(what) ?? { right: 0, all: 0 };
  tally.all += 1;
  if (right) tally.right += 1;
  tallies.set(what, tally);
  if (what === 'kind') {
    const language = byLanguage.get(label.language) ?? { right: 0, all: 0 };
    language.all += 1;
    if (right) language.right += 1;
    byLanguage.set(label.language, language);
  }
  if (!right && wrong) console.log(`    ${what}: ${label.file} → ${got}  ${because}`);
}
