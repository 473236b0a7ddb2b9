import type { Folder } from '../../mailbox.ts';
import type { Token } from '../command-reader.ts';
import { type Command, type Connection, wordAt } from '../connection.ts';
import { quoted } from '../wire.ts';

export const list: Command = { needs: 'login', run: (connection, args) => tell('LIST', connection, args) };
export const lsub: Command = { needs: 'login', run: (connection, args) => tell('LSUB', connection, args) };

function tell(name: 'LIST' | 'LSUB', connection: Connection, args: Token[]): string {
  // LIST may be asked for special-use folders only: `LIST (SPECIAL-USE) "" "*"`.
  const special = Array.isArray(args[0]);
  const [, pattern] = special ? args.slice(1) : args;
  const wanted = wordAt([pattern ?? '*'], 0, 'A folder name');
  if (wanted === '') connection.send(`* ${name} (\\Noselect) "/" ""`);
  for (const folder of connection.mailbox.folders) {
    if (!fits(folder, wanted) || (special && folder.use === null)) continue;
    const attributes = ['\\HasNoChildren', ...(folder.use ? [folder.use] : [])];
    connection.send(`* ${name} (${attributes.join(' ')}) "/" ${quoted(folder.name)}`);
  }
  return `${name} completed`;
}

function fits(folder: Folder, pattern: string): boolean {
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/[*%]/g, '.*');
  return new RegExp(`^${expression}$`, folder.name === 'INBOX' ? 'i' : '').test(folder.name);
}
