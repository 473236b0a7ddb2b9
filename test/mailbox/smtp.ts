import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server that takes mail on loopback and hands each message on. */
export interface TestSmtp {
  port: number;
  /** How the last client logged in: `PLAIN`, `LOGIN`, `XOAUTH2`. */
  method: string | null;
  end(): Promise<void>;
}

const PASSWORD = 'app-pass-word';
const TOKEN = 'token-anna';

/** Takes the app password and the token of the tests; anything else is refused. */
export async function startSmtp(
  take: (message: Buffer, to: string) => Promise<void>,
  options: SMTPServerOptions = {},
): Promise<TestSmtp> {
  const state: TestSmtp = { port: 0, method: null, end: () => new Promise((resolve) => server.close(() => resolve())) };
  const server = new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    ...options,
    onAuth(auth, _session, done) {
      state.method = auth.method;
      if (auth.password === PASSWORD || auth.accessToken === TOKEN) done(null, { user: auth.username });
      else done(Object.assign(new Error('535 Authentication failed'), { responseCode: 535 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        take(Buffer.concat(chunks), to).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.port = (server.server.address() as AddressInfo).port;
  return state;
}
