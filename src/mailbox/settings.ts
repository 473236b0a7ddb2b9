import { Failure } from '../shared/errors.ts';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import { MailboxFailure } from './connect/failures.ts';

/** Gives the value of a named secret (an environment variable), or undefined when it is not set. */
export type Secrets = (name: string) => string | undefined;

/** One mail server with its secrets filled in. Never written anywhere. */
export interface MailServer {
  protocol: 'imap' | 'smtp';
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  user: string;
  password: string | null;
  accessToken: string | null;
  /** Name of the secret that was used, for messages. */
  secretName: string | null;
}

const PORTS = {
  imap: { tls: 993, starttls: 143, none: 143 },
  smtp: { tls: 465, starttls: 587, none: 25 },
} as const;

/** The shopper's address for a visit: `{tag}` filled in; without a placeholder the address as it is. */
export function addressFor(settings: MailboxSettings, tag: string): string {
  return settings.address.replaceAll('{tag}', tag);
}

/** The address without its tag: `anna+{tag}@example.org` → `anna@example.org`. */
export function baseAddress(address: string): string {
  const bare = address.replace(/[+\-.]?\{tag\}/, '');
  return bare.startsWith('@') ? `shopper${bare}` : bare;
}

/** Host, port and secrets of one side of the mailbox. Throws MailboxFailure when a named secret is not set. */
export function serverOf(protocol: 'imap' | 'smtp', settings: MailboxSettings, secrets: Secrets): MailServer {
  const side = protocol === 'imap' ? settings.imap : settings.smtp;
  if (!side) {
    throw new Failure(
      'usage',
      `the mailbox has no ${protocol} server`,
      `Add "${protocol}:" with a host to the mailbox.`,
    );
  }
  if (side.security === 'none' && !isLoopback(side.host)) {
    throw new Failure(
      'usage',
      `${side.host} would be used without encryption`,
      'Use security: tls or starttls; "none" is for this machine only.',
    );
  }
  const secretName = side.accessToken?.secret ?? side.password?.secret ?? null;
  return {
    protocol,
    host: side.host,
    port: side.port ?? PORTS[protocol][side.security],
    security: side.security,
    user: side.user ?? baseAddress(settings.address),
    password: side.password ? secretValue(side.password.secret, secrets) : null,
    accessToken: side.accessToken ? secretValue(side.accessToken.secret, secrets) : null,
    secretName,
  };
}

/** True for this machine itself, the only place where mail may go unencrypted. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function secretValue(name: string, secrets: Secrets): string {
  const value = secrets(name);
  if (value !== undefined && value !== '') return value;
  throw new MailboxFailure(
    'secret',
    `the secret ${name} of the mailbox is not set`,
    `Set the environment variable ${name} and start again.`,
  );
}
