import type { Token } from '../command-reader.ts';
import { type Command, type Connection, knownMails, selectionOf } from '../connection.ts';
import { testOf } from '../search-keys.ts';

export const search: Command = { needs: 'folder', run: (connection, args) => find(connection, args, false) };
export const uidSearch: Command = { needs: 'folder', run: (connection, args) => find(connection, args, true) };

function find(connection: Connection, program: Token[], byUid: boolean): string {
  const mails = knownMails(selectionOf(connection));
  const fits = testOf(program, { sequence: mails.length, uid: mails.at(-1)?.uid ?? 0 });
  const found = mails.flatMap((mail, at) => (fits(mail, at + 1) ? [byUid ? mail.uid : at + 1] : []));
  connection.send(['* SEARCH', ...found].join(' '));
  return 'SEARCH completed';
}
