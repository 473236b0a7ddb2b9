// Finding a visit's mails in a mailbox of 100,000 messages: time and memory of the process.
// Called by mailbox-size.mjs with the port of a server that is filled.
import { openMailbox } from '../dist/mailbox/mailbox.js';

const port = Number(process.argv[2]);
const settings = {
  address: 'anna+{tag}@mail.test',
  imap: { host: '127.0.0.1', port, security: 'none', user: 'anna', password: { secret: 'P' } },
};
const mailbox = await openMailbox(settings, () => 'secret');
for (let round = 0; round < 3; round += 1) {
  const started = performance.now();
  const found = await mailbox.find({
    since: new Date(Date.now() - 3_600_000),
    addresses: ['anna+ms-needle@mail.test'],
    words: ['boots-needle'],
    references: [],
    senders: ['needle.test'],
  });
  const mine = found.filter((mail) => mail.headers.recipients.includes('anna+ms-needle@mail.test'));
  console.log(
    `round ${round + 1}: ${mine.length} found in ${Math.round(performance.now() - started)} ms, ${Math.round(process.memoryUsage().rss / 1048576)} MB`,
  );
}
await mailbox.close();
