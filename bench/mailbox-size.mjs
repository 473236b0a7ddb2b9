// Fills a Dovecot mailbox with 100,000 messages and measures how long a visit's mails take to be found, and the memory.
//   node bench/mailbox-size.mjs [messages]     (build first; needs dovecot)
import { spawnSync } from 'node:child_process';
import { chown, mkdtemp, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const messages = Number(process.argv[2] ?? 100_000);
const bundle = path.join(await mkdtemp(path.join(tmpdir(), 'bench-')), 'dovecot.mjs');
await build({
  entryPoints: [path.join(here, '../test/mailbox/dovecot.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const { startDovecot } = await import(pathToFileURL(bundle).href);
const dovecot = await startDovecot();
try {
  const cur = path.join(dovecot.folder, 'Maildir/cur');
  const owner = await stat(cur);
  const year = 365 * 86_400_000;
  for (let start = 0; start < messages; start += 500) {
    await Promise.all(
      Array.from({ length: Math.min(500, messages - start) }, async (_, offset) => {
        const index = start + offset;
        const at = new Date(Date.now() - year + (index / messages) * (year - 3 * 86_400_000));
        const file = path.join(cur, `${Math.floor(at.getTime() / 1000)}.M${index}.bench:2,S`);
        await writeFile(
          file,
          `From: friend${index % 500}@else.test\r\nTo: anna@mail.test\r\nSubject: Letter ${index}\r\nMessage-ID: <b${index}@else.test>\r\nDate: ${at.toUTCString()}\r\n\r\nHello number ${index}.\r\n`,
        );
        await chown(file, owner.uid, owner.gid);
        await utimes(file, at, at);
      }),
    );
  }
  for (let index = 0; index < 10; index += 1) {
    await dovecot.deliver(
      `From: shop@needle.test\r\nTo: anna+ms-needle@mail.test\r\nSubject: Order ${index}\r\nMessage-ID: <n${index}@needle.test>\r\n\r\nThank you for your order.\r\n`,
    );
  }
  console.log(`${messages} messages`);
  spawnSync(process.execPath, [path.join(here, 'mailbox-size-look.mjs'), String(dovecot.imapPort)], {
    stdio: 'inherit',
  });
} finally {
  await dovecot.end();
}
