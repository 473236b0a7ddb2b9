import { SMTPServer } from 'smtp-server';

/** A mail as it came in: whom it is for, who sent it, and its source with a Received header on top. */
export interface IncomingMail {
  from: string;
  to: string[];
  source: Buffer;
  receivedAt: Date;
}

export interface SmtpIntake {
  port: number;
  close(): Promise<void>;
}

export interface IntakeOptions {
  /** The name that the server gives itself in its greeting and its Received headers. */
  hostName: string;
  now: () => Date;
  /** Whether mail for that address is taken here. */
  accepts(address: string): boolean;
  /** Takes the mail; the sender hears OK when this resolves. */
  take(mail: IncomingMail): Promise<void> | void;
}

/** An SMTP server on loopback, without encryption and without sign-in. */
export async function startSmtpIntake(options: IntakeOptions): Promise<SmtpIntake> {
  const server = new SMTPServer({
    name: options.hostName,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    // A sender that keeps its line open must not hold up the closing.
    closeTimeout: 200,
    onRcptTo(recipient, _session, done) {
      if (options.accepts(recipient.address)) return done();
      done(Object.assign(new Error(`No mailbox for ${recipient.address}`), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const receivedAt = options.now();
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const to = session.envelope.rcptTo.map((one) => one.address);
        const trace = receivedHeader(session.hostNameAppearsAs || 'unknown', options.hostName, to[0] ?? '', receivedAt);
        const source = Buffer.concat([Buffer.from(`Return-Path: <${from}>\r\n${trace}`), ...chunks]);
        Promise.resolve(options.take({ from, to, source, receivedAt })).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
  // A sender that hangs up in the middle is its own affair.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function receivedHeader(from: string, by: string, recipient: string, at: Date): string {
  const date = at.toUTCString().replace('GMT', '+0000');
  return `Received: from ${from} by ${by} with ESMTP for <${recipient}>; ${date}\r\n`;
}
