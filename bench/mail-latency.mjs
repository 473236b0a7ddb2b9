// How exactly delivery is timed, and whether a mail is lost or counted twice, while the mail server misbehaves.
//   node bench/mail-latency.mjs [mails]     (build first; needs dovecot)
// Mails are handed over by LMTP at known moments while `collect --wait` runs as its own process behind a line that is cut
// (in IDLE, and in the middle of a FETCH), slowed down and refused; the server is restarted; the process is killed and
// started again. Then each filed mail's time is held against the moment of its hand-over.
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const count = Number(process.argv[2] ?? 500);
const GOAL_MS = 2000;
const tools = await bundled(['dovecot', 'flaky-proxy', 'a-visit', 'message']);
const dovecot = await tools.startDovecot();
const proxy = await tools.flakyProxy(dovecot.imapPort);
const settings = { ...dovecot.settings, imap: { ...dovecot.settings.imap, port: proxy.port } };
const folder = await tools.aVisit('ms-latency', { mailbox: settings, until: new Date(Date.now() + 3_600_000) });
const faults = {
  cut: 0,
  'cut in the middle of a FETCH': 0,
  refused: 0,
  slow: 0,
  'server restarted': 0,
  'process killed': 0,
};
const handedOver = new Map();
let collecting = collect();
const started = Date.now();

for (let index = 0; index < count; index += 1) {
  await handOver(index);
  await sleep(100 + Math.random() * 200);
  if (index % 7 === 3) fault('cut', () => proxy.cut());
  if (index % 25 === 10)
    fault('cut in the middle of a FETCH', () => {
      proxy.cutAfterBytes = 20_000;
    });
  if (index % 25 === 18) proxy.cutAfterBytes = null;
  if (index % 40 === 20) fault('refused', () => refuseFor(600));
  if (index % 60 === 30)
    fault('slow', () => {
      proxy.delayMs = 80;
    });
  if (index % 60 === 45) proxy.delayMs = 0;
  if (index % 120 === 60) {
    faults['server restarted'] += 1;
    await dovecot.stop();
    await dovecot.start();
  }
  if (index % 90 === 70) {
    faults['process killed'] += 1;
    collecting.kill('SIGKILL');
    await ended(collecting);
    collecting = collect();
  }
}
proxy.cutAfterBytes = null;
proxy.delayMs = 0;
const lastHandedOver = Date.now();
while ((await filed()).length < count && Date.now() - lastHandedOver < 60_000) await sleep(500);
collecting.kill('SIGTERM');
await ended(collecting);
// What the last process had no time for any more, the next look finds.
collecting = collect('--once');
await ended(collecting);
report(await filed());
await proxy.end();
await dovecot.end();

/** LMTP says when it has the mail: the truth lies between our two times. */
async function handOver(index) {
  const subject = `Note ${index}`;
  const before = Date.now();
  await dovecot.deliver(
    tools.message({
      to: 'anna+ms-latency@mail.test',
      subject,
      messageId: idOf(index),
      body: 'Your order is being prepared. '.repeat(60),
    }),
  );
  handedOver.set(idOf(index), { before, after: Date.now() });
}

function idOf(index) {
  return `latency-${index}@shop.test`;
}

function fault(name, act) {
  faults[name] += 1;
  act();
}

function refuseFor(ms) {
  proxy.refusing = true;
  proxy.cut();
  setTimeout(() => {
    proxy.refusing = false;
  }, ms);
}

function collect(...how) {
  const child = spawn(
    process.execPath,
    [
      path.join(here, '../bin/mystery-shopper.js'),
      'collect',
      folder.path,
      '--quiet',
      ...(how.length > 0 ? how : ['--wait', '30m']),
    ],
    { stdio: 'ignore', env: { ...process.env, TEST_PASSWORD: 'secret' } },
  );
  return child;
}

async function filed() {
  return (await folder.readAll()).filter((one) => one.kind === 'mail');
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', resolve));
}

function report(mails) {
  const times = new Map();
  for (const mail of mails) times.set(mail.messageId, [...(times.get(mail.messageId) ?? []), mail]);
  const twice = [...times.values()].filter((same) => same.length > 1).length;
  const errors = [...handedOver].flatMap(([id, { before, after }]) => {
    const mail = mails.find((one) => one.messageId === id);
    if (!mail) return [];
    // As `latencyOf` reads it: the middle of the server's whole second.
    const delivered = Date.parse(mail.deliveredAt) + 500;
    return [delivered < before ? delivered - before : Math.max(0, delivered - after)];
  });
  const off = errors.map(Math.abs).sort((a, b) => a - b);
  const within = off.filter((error) => error <= GOAL_MS).length;
  const at = (share) => `${off[Math.min(off.length - 1, Math.floor(share * off.length))]} ms`;
  const rows = [
    ['mails handed over', handedOver.size],
    ['filed', new Set(mails.map((mail) => mail.messageId)).size],
    ['lost', handedOver.size - errors.length],
    ['counted twice', twice],
    [
      `time right within ± ${GOAL_MS / 1000} s`,
      `${within} of ${handedOver.size} (${((100 * within) / handedOver.size).toFixed(1)} %)`,
    ],
    ['error: median', at(0.5)],
    ['error: 99 of 100', at(0.99)],
    ['error: worst', at(1)],
    ['connections made', proxy.connections],
    ...Object.entries(faults),
    ['took', `${Math.round((Date.now() - started) / 1000)} s`],
  ];
  const lost = [...handedOver.keys()].filter((id) => !times.has(id));
  if (lost.length > 0) console.log(`not filed: ${lost.join(', ')}; in ${folder.path}`);
  for (const [name, value] of rows) console.log(`${name.padEnd(32)} ${value}`);
}

/** The tests' own tools, which are TypeScript. */
async function bundled(names) {
  const out = path.join(await mkdtemp(path.join(tmpdir(), 'bench-')), 'tools.mjs');
  await build({
    stdin: {
      contents: names.map((name) => `export * from './${name}.ts';`).join('\n'),
      resolveDir: path.join(here, '../test/mailbox'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: out,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(pathToFileURL(out).href);
}
