import type { Token } from '../command-reader.ts';
import { type Command, type Connection, Refusal, wordAt } from '../connection.ts';

const FLAGS = '\\Seen \\Answered \\Flagged \\Deleted \\Draft';

export const select: Command = { needs: 'login', run: (connection, args) => open(connection, args, false) };
export const examine: Command = { needs: 'login', run: (connection, args) => open(connection, args, true) };

/** CLOSE and UNSELECT: nothing is ever deleted, so both only put the folder away. */
export const unselect: Command = {
  needs: 'folder',
  run(connection) {
    connection.selected = null;
    return 'Folder closed';
  },
};

function open(connection: Connection, args: Token[], readOnly: boolean): string {
  const name = wordAt(args, 0, 'A folder name');
  const folder = connection.mailbox.folder(name);
  connection.selected = null;
  if (!folder) throw new Refusal('NO', `[NONEXISTENT] There is no folder ${name}`);
  const unseen = folder.mails.findIndex((mail) => !mail.flags.has('\\Seen'));
  connection.selected = { folder, readOnly, told: folder.mails.length };
  connection.send(`* FLAGS (${FLAGS})`);
  connection.send(`* OK [PERMANENTFLAGS (${readOnly ? '' : FLAGS})] Flags`);
  connection.send(`* ${folder.mails.length} EXISTS`);
  connection.send('* 0 RECENT');
  if (unseen >= 0) connection.send(`* OK [UNSEEN ${unseen + 1}] First unseen`);
  connection.send(`* OK [UIDVALIDITY ${folder.uidValidity}] UIDs valid`);
  connection.send(`* OK [UIDNEXT ${folder.uidNext}] Predicted next UID`);
  return readOnly ? '[READ-ONLY] EXAMINE completed' : '[READ-WRITE] SELECT completed';
}
