import { Failure, messageOf } from '../../shared/errors.ts';
import type { MailServer } from '../settings.ts';

/**
 * What went wrong with a mailbox. `login` refused name or password · `host` no such host, nobody listens · `tls` no
 * agreement on encryption · `secret` a named secret is not set · `connection` it broke and did not come back ·
 * `protocol` the server said something that we cannot use · `gone` the folder was renumbered under us.
 */
export type MailboxFailureReason = 'login' | 'host' | 'tls' | 'secret' | 'connection' | 'protocol' | 'gone';

/** A failure of mail server or mailbox, with one thing to do about it. */
export class MailboxFailure extends Failure {
  readonly reason: MailboxFailureReason;

  constructor(reason: MailboxFailureReason, message: string, remedy: string, options?: ErrorOptions) {
    super('environment', message, remedy, options);
    this.name = 'MailboxFailure';
    this.reason = reason;
  }
}

/** Turns what imapflow, nodemailer or the socket threw into a failure that says what to do. */
export function mailboxFailure(thrown: unknown, server: MailServer): MailboxFailure {
  if (thrown instanceof MailboxFailure) return thrown;
  const code = codeOf(thrown);
  const where = `${server.host}:${server.port}`;
  const said = detailOf(thrown);
  const because = { cause: thrown };
  if (isLoginRefusal(thrown)) {
    return new MailboxFailure(
      'login',
      `${where} refused the login of ${server.user}: ${said}`,
      `Check the user name and ${server.secretName ? `the secret ${server.secretName}` : 'the password'}. Where the account has two-step login, make an app password and use that.`,
      because,
    );
  }
  if (/unsupported authentication mechanism/i.test(said)) {
    return new MailboxFailure(
      'login',
      `${where} offers no way to log in ${server.accessToken !== null ? 'with an OAuth2 token (OAUTHBEARER or XOAUTH2)' : 'with a password (PLAIN or LOGIN)'}`,
      server.accessToken !== null
        ? 'Use an app password ("password" instead of "accessToken"), or ask the provider to allow OAuth2.'
        : 'Use an OAuth2 token ("accessToken" instead of "password"), or ask the provider to allow passwords.',
      because,
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new MailboxFailure(
      'host',
      `mail server ${server.host} not found`,
      'Check the host name of the mailbox.',
      because,
    );
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return new MailboxFailure(
      'host',
      `nobody answers at ${where} (${code})`,
      `Check host and port: ${usualPorts(server)}.`,
      because,
    );
  }
  if (
    /^(ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code) ||
    flag(thrown, 'tlsFailed') ||
    code === 'ETLS' ||
    /wrong version number|certificate/i.test(said)
  ) {
    return new MailboxFailure(
      'tls',
      `no safe connection to ${where}: ${said}`,
      `Check "security" (tls, starttls) against the port: ${usualPorts(server)}. An own certificate authority is named with NODE_EXTRA_CA_CERTS.`,
      because,
    );
  }
  if (isConnectionLoss(thrown)) {
    return new MailboxFailure(
      'connection',
      `the connection to ${where} broke: ${said}`,
      'Try again; what was collected is kept.',
      because,
    );
  }
  return new MailboxFailure(
    'protocol',
    `${where}: ${said}`,
    'Run `mystery-shopper doctor` to see what the server can do.',
    because,
  );
}

/** True when the name or password was refused, false for anything that may pass by itself. */
export function isLoginRefusal(thrown: unknown): boolean {
  return flag(thrown, 'authenticationFailed') || codeOf(thrown) === 'EAUTH';
}

const LOSSES = new Set([
  'NoConnection',
  'EConnectionClosed',
  'ClosedAfterConnectText',
  'ClosedAfterConnectTLS',
  'StateLogout',
  'ETIMEOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ESOCKET',
  'ECONNECTION',
  'ECONNREFUSED',
  'ECONNABORTED',
  'LockTimeout',
  'ETHROTTLE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'InvalidResponse',
  'ResponseProcessingFailed',
]);

/** True when connecting anew may help. */
export function isConnectionLoss(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return (
    LOSSES.has(code) ||
    code.startsWith('ParserError') ||
    /connection (not available|closed)|unexpected close/i.test(messageOf(thrown))
  );
}

export function codeOf(thrown: unknown): string {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function flag(thrown: unknown, name: 'authenticationFailed' | 'tlsFailed'): boolean {
  return (thrown as Record<string, unknown> | null)?.[name] === true;
}

function detailOf(thrown: unknown): string {
  const said = (thrown as { responseText?: unknown } | null)?.responseText;
  return typeof said === 'string' && said !== '' ? said : messageOf(thrown);
}

function usualPorts(server: MailServer): string {
  return server.protocol === 'imap'
    ? 'IMAP has 993 with tls, 143 with starttls'
    : 'SMTP has 465 with tls, 587 with starttls';
}
