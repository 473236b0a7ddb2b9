import { createServer, type Server, type Socket } from 'node:net';
import type { Mailbox } from '../mailbox.ts';
import { type CommandLine, CommandReader } from './command-reader.ts';
import { CAPABILITIES } from './commands/capability.ts';
import { COMMANDS } from './commands/index.ts';
import { type Connection, Refusal, tellNews } from './connection.ts';

/** An IMAP4rev1 server on loopback for one mailbox: reading only, which is all that a shopper's tool does. */
export interface ImapServer {
  port: number;
  close(): Promise<void>;
}

export async function startImapServer(mailbox: Mailbox, user: string, password: string): Promise<ImapServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, mailbox, user, password);
  });
  const port = await listen(server);
  return {
    port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function serve(socket: Socket, mailbox: Mailbox, user: string, password: string): void {
  // Without this every small answer waits ~40 ms for the next one.
  socket.setNoDelay(true);
  const connection: Connection = {
    mailbox,
    user,
    password,
    signedIn: false,
    selected: null,
    idling: null,
    leaving: false,
    send: (line) => void (socket.writable && socket.write(`${line}\r\n`, 'latin1')),
  };
  const reader = new CommandReader();
  socket.on('error', () => socket.destroy());
  socket.on('close', () => connection.idling?.stop());
  socket.on('data', (bytes: Buffer) => {
    try {
      for (const line of reader.push(bytes, () => connection.send('+ go on'))) answer(connection, line);
    } catch {
      connection.send('* BYE Command too long');
      connection.leaving = true;
    }
    if (connection.leaving) socket.end();
  });
  connection.send(`* OK [CAPABILITY ${CAPABILITIES}] Practice mail ready`);
}

function answer(connection: Connection, line: CommandLine): void {
  if (connection.idling) {
    endIdle(connection, line);
    return;
  }
  const { tag } = line;
  try {
    const done = perform(connection, line);
    if (done === null) return;
    if (!line.name.endsWith('FETCH') && !line.name.endsWith('SEARCH')) tellNews(connection);
    connection.send(`${tag} OK ${done}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    connection.send(`${tag || '*'} ${error.kind} ${error.message}`);
  }
}

function perform(connection: Connection, { tag, name, args }: CommandLine): string | null {
  const command = COMMANDS.get(name);
  if (!command) throw new Refusal('BAD', `Unknown command ${name}`);
  if (command.needs !== 'nothing' && !connection.signedIn) throw new Refusal('NO', 'Log in first');
  if (command.needs === 'folder' && !connection.selected) throw new Refusal('BAD', 'Open a folder first');
  return command.run(connection, args, tag);
}

/** While a client idles, DONE is the only thing it may say. */
function endIdle(connection: Connection, line: CommandLine): void {
  const { idling } = connection;
  if (!idling || line.tag.toUpperCase() !== 'DONE') {
    connection.send('* BAD Expected DONE');
    return;
  }
  idling.stop();
  connection.idling = null;
  connection.send(`${idling.tag} OK IDLE completed`);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
