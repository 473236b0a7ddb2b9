// Scores what `look` reads against the labelled pages: precision and recall a fact and a criterion. Run after a build.
//   npm run accuracy            the tables
//   npm run accuracy -- --wrong every fact that is not as labelled
//   npm run accuracy -- --write also writes src/criteria/accuracy.json, which `criteria` and docs/criteria.md show
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { add, criteriaOf, EMPTY, judge, readingOf, shares } from './accuracy/score.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = path.join(ROOT, 'test/fixtures/pages');
const KEPT = path.join(ROOT, 'src/criteria/accuracy.json');
/** The signed-in shopper of the labelled pages. */
const SHOPPER = 'Anna Berg';
const AT_A_TIME = 60;

const labels = JSON.parse(readFileSync(path.join(PAGES, 'labels.json'), 'utf8'));
const files = Object.keys(labels);
const facts = new Map();
const wrong = [];
for (let from = 0; from < files.length; from += AT_A_TIME) {
  const some = files.slice(from, from + AT_A_TIME);
  const looked = look(some.map((file) => path.join(PAGES, file)));
  for (const [index, file] of some.entries()) {
    for (const [fact, label] of Object.entries(labels[file]))
      score(file, fact, label, readingOf(looked[index].facts, fact));
  }
}
print('fact', facts);
print('criterion', criteriaOf(facts));
console.log(`${files.length} pages, ${languages().length} languages (${languages().join(' ')})`);
if (process.argv.includes('--wrong')) console.log(`\n${wrong.join('\n')}`);
if (process.argv.includes('--write')) keep();

function look(pages) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'bin/mystery-shopper.js'), 'look', ...pages, '--json', '--name', SHOPPER],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  if (status !== 0) throw new Error(`look ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function score(file, fact, label, value) {
  const verdict = judge(label, value);
  facts.set(fact, add(facts.get(fact) ?? EMPTY, verdict));
  if (verdict.wrong + verdict.missed > 0)
    wrong.push(`${file} ${fact}: labelled ${JSON.stringify(label)}, read ${JSON.stringify(value)}`);
}

function languages() {
  const all = files.map((file) => /(?:^|-)(en|hu|ru|lt|ko|de|fr|es|pl|ja|it)-/.exec(`-${file}`)?.[1] ?? '');
  return [...new Set(all.filter((language) => language !== ''))].sort();
}

function print(title, tallies) {
  console.log(`${title.padEnd(26)}pages  right  absent  wrong  missed  precision  recall`);
  let total = EMPTY;
  for (const [name, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    total = add(total, tally);
    console.log(row(name, tally));
  }
  console.log(`${row('all', total)}\n`);
}

function row(name, tally) {
  const { precision, recall } = shares(tally);
  const told = (share) => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
  const cells = [tally.pages, tally.right, tally.absent, tally.wrong, tally.missed].map((n) => String(n).padStart(5));
  return `${name.padEnd(26)}${cells.join('  ')}  ${told(precision).padStart(9)}  ${told(recall).padStart(8)}`;
}

/** The first-sight figures in the file are of the day the pages were new, and stay. */
function keep() {
  const before = JSON.parse(readFileSync(KEPT, 'utf8'));
  const criteria = Object.fromEntries(
    [...criteriaOf(facts)]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([id, tally]) => [id, { pages: tally.pages, ...shares(tally) }]),
  );
  const kept = { ...before, pages: files.length, languages: languages(), criteria };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}
