// Scores what `look` reads against the labelled pages: precision and recall a fact. Run after a build.
//   npm run accuracy            the table
//   npm run accuracy -- --wrong every fact that is not as labelled
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = path.join(ROOT, 'test/fixtures/pages');

const labels = JSON.parse(readFileSync(path.join(PAGES, 'labels.json'), 'utf8'));
const files = Object.keys(labels);
const looked = look(files.map((file) => path.join(PAGES, file)));
const scores = new Map();
const wrong = [];
for (const [index, file] of files.entries()) {
  for (const [fact, label] of Object.entries(labels[file]))
    score(file, fact, label, looked[index].facts[fact]?.value ?? null);
}
print();

function look(pages) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'bin/mystery-shopper.js'), 'look', ...pages, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    },
  );
  if (status !== 0) throw new Error(`look ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** A wrong value counts twice: as something said that is not so, and as something missed. */
function score(file, fact, label, value) {
  const tally = scores.get(fact) ?? { right: 0, saidWrong: 0, missed: 0, absent: 0, pages: 0 };
  scores.set(fact, tally);
  tally.pages += 1;
  if (same(label, value)) {
    if (label === null) tally.absent += 1;
    else tally.right += 1;
    return;
  }
  if (value !== null) tally.saidWrong += 1;
  if (label !== null) tally.missed += 1;
  wrong.push(`${file} ${fact}: labelled ${JSON.stringify(label)}, read ${JSON.stringify(value)}`);
}

function same(label, value) {
  if (Array.isArray(label) && Array.isArray(value)) {
    const texts = (list) =>
      list
        .map((each) => JSON.stringify(each))
        .sort()
        .join('|');
    return texts(label) === texts(value);
  }
  return JSON.stringify(label) === JSON.stringify(value);
}

function print() {
  const total = { right: 0, saidWrong: 0, missed: 0, absent: 0, pages: 0 };
  console.log(`${'fact'.padEnd(24)}pages  right  absent  wrong  missed  precision  recall`);
  for (const [fact, tally] of [...scores].sort(([a], [b]) => a.localeCompare(b))) {
    for (const key of Object.keys(total)) total[key] += tally[key];
    console.log(row(fact, tally));
  }
  console.log(row('all', total));
  console.log(`${files.length} pages in ${new Set(files.map((file) => file.slice(0, 2))).size} languages`);
  if (process.argv.includes('--wrong')) console.log(`\n${wrong.join('\n')}`);
}

function row(name, { right, saidWrong, missed, absent, pages }) {
  const share = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);
  const cells = [pages, right, absent, saidWrong, missed].map((count) => String(count).padStart(5)).join('  ');
  return `${name.padEnd(24)}${cells}  ${share(right, right + saidWrong).padStart(9)}  ${share(right, right + missed).padStart(8)}`;
}
