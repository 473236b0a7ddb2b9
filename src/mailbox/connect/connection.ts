import type { ConnectionOptions } from 'node:tls';
import { ImapFlow } from 'imapflow';
import type { MailServer } from '../settings.ts';

export interface ConnectionSettings {
  /** Silence of the server after which the connection counts as lost, ms. */
  timeoutMs: number;
  /** Extra TLS settings (an own certificate authority in the tests). */
  tls?: ConnectionOptions;
}

/** Logs in over IMAP. Errors come as imapflow throws them. */
export async function connect(server: MailServer, settings: ConnectionSettings): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    doSTARTTLS: server.security === 'starttls',
    auth: {
      user: server.user,
      ...(server.accessToken !== null ? { accessToken: server.accessToken } : { pass: server.password ?? '' }),
    },
    ...(settings.tls ? { tls: settings.tls } : {}),
    clientInfo: { name: 'mystery-shopper' },
    logger: false,
    disableAutoIdle: true,
    // We watch with IDLE and NOOP ourselves; compression only costs memory here.
    disableCompression: true,
    connectionTimeout: settings.timeoutMs,
    greetingTimeout: settings.timeoutMs,
    socketTimeout: settings.timeoutMs,
    maxLiteralSize: 256 * 1024 * 1024,
    maxLineLength: 64 * 1024 * 1024,
  });
  // Without a listener a broken connection would end the process; the command that was under way rejects anyhow.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}
