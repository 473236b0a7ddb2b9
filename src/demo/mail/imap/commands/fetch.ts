import type { Token } from '../command-reader.ts';
import { type Command, type Connection, knownMails, Refusal, selectionOf, wordAt } from '../connection.ts';
import { fetchItem, itemsAsked, marksSeen } from '../fetch-items.ts';
import { numberSet } from '../wire.ts';

export const fetch: Command = { needs: 'folder', run: (connection, args) => tell(connection, args, false) };
export const uidFetch: Command = { needs: 'folder', run: (connection, args) => tell(connection, args, true) };

function tell(connection: Connection, args: Token[], byUid: boolean): string {
  const selection = selectionOf(connection);
  const mails = knownMails(selection);
  const wanted = numberSet(wordAt(args, 0, 'A message set'), byUid ? (mails.at(-1)?.uid ?? 0) : mails.length);
  if (!wanted) throw new Refusal('BAD', 'A message set expected');
  const asked = itemsAsked(args.slice(1).flat(2).map(String));
  const items = byUid && !asked.some((item) => item.toUpperCase() === 'UID') ? ['UID', ...asked] : asked;
  mails.forEach((mail, at) => {
    if (!wanted(byUid ? mail.uid : at + 1)) return;
    if (!selection.readOnly && items.some(marksSeen)) mail.flags.add('\\Seen');
    connection.send(`* ${at + 1} FETCH (${items.map((item) => fetchItem(mail, item)).join(' ')})`);
  });
  return 'FETCH completed';
}
