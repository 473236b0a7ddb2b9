import type { ConnectionOptions } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import { mailboxFailure } from './connect/failures.ts';
import { loginByToken, TOKEN_LOGIN } from './connect/token-login.ts';
import { type MailServer, type Secrets, serverOf } from './settings.ts';

/** A mail as a customer writes it: plain text, own name, own address. */
export interface OutgoingMail {
  fromName: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

export interface SentMail {
  /** Without angle brackets. */
  messageId: string;
  /** When our mail server took it, our clock. */
  sentAt: string;
  /** The server's answer: `250 2.0.0 Ok: queued as …`. */
  response: string;
}

/** Sends a question by SMTP. Wrong host, password or refused address is a MailboxFailure that says what to do. */
export async function sendQuestion(
  mail: OutgoingMail,
  settings: MailboxSettings,
  secrets: Secrets,
  options: { now?: () => Date; tls?: ConnectionOptions } = {},
): Promise<SentMail> {
  const server = serverOf('smtp', settings, secrets);
  const transport = createTransport(transportSettings(server, options.tls));
  try {
    const sent = await transport.sendMail({
      from: { name: mail.fromName, address: mail.from },
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      // The library's own name in the mail would not be natural for a customer.
      xMailer: false,
    });
    return {
      messageId: sent.messageId.replace(/^<|>$/g, ''),
      sentAt: (options.now?.() ?? new Date()).toISOString(),
      response: sent.response,
    };
  } catch (error) {
    throw mailboxFailure(error, server);
  } finally {
    transport.close();
  }
}

function transportSettings(server: MailServer, tls?: ConnectionOptions) {
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(tls ? { tls } : {}),
    ...authOf(server),
  };
}

function authOf(server: MailServer) {
  if (server.accessToken !== null) {
    return {
      auth: { type: 'custom' as const, method: TOKEN_LOGIN, user: server.user, pass: server.accessToken },
      customAuth: { [TOKEN_LOGIN]: (context: Parameters<typeof loginByToken>[0]) => loginByToken(context, server) },
    };
  }
  return server.password === null ? {} : { auth: { user: server.user, pass: server.password } };
}
