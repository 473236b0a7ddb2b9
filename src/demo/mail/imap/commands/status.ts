import { type Command, Refusal, wordAt } from '../connection.ts';
import { quoted } from '../wire.ts';

export const status: Command = {
  needs: 'login',
  run(connection, args) {
    const name = wordAt(args, 0, 'A folder name');
    const folder = connection.mailbox.folder(name);
    if (!folder) throw new Refusal('NO', `[NONEXISTENT] There is no folder ${name}`);
    const items = Array.isArray(args[1]) ? args[1] : [];
    const values: Record<string, number> = {
      MESSAGES: folder.mails.length,
      RECENT: 0,
      UIDNEXT: folder.uidNext,
      UIDVALIDITY: folder.uidValidity,
      UNSEEN: folder.mails.filter((mail) => !mail.flags.has('\\Seen')).length,
    };
    const told = items.map((item) => {
      const key = String(item).toUpperCase();
      if (values[key] === undefined) throw new Refusal('BAD', `This server does not know the item ${key}`);
      return `${key} ${values[key]}`;
    });
    connection.send(`* STATUS ${quoted(folder.name)} (${told.join(' ')})`);
    return 'STATUS completed';
  },
};
