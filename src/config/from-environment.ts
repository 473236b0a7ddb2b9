import { Failure } from '../shared/errors.ts';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';

type Environment = Record<string, string | undefined>;
type Server = MailboxSettings['imap'];

/** Environment variables that set what the config file also sets; they go before it. */
export const VARIABLES = {
  config: 'MYSTERY_SHOPPER_CONFIG',
  address: 'MYSTERY_SHOPPER_ADDRESS',
  imap: 'MYSTERY_SHOPPER_IMAP',
  imapPassword: 'MYSTERY_SHOPPER_IMAP_PASSWORD',
  smtp: 'MYSTERY_SHOPPER_SMTP',
  smtpPassword: 'MYSTERY_SHOPPER_SMTP_PASSWORD',
  reports: 'MYSTERY_SHOPPER_REPORTS',
  browser: 'MYSTERY_SHOPPER_BROWSER',
  endpoint: 'MYSTERY_SHOPPER_BROWSER_ENDPOINT',
  edition: 'MYSTERY_SHOPPER_EDITION',
  language: 'MYSTERY_SHOPPER_LANGUAGE',
  identify: 'MYSTERY_SHOPPER_IDENTIFY',
  webhook: 'MYSTERY_SHOPPER_WEBHOOK',
} as const;

/** The value of a variable; an empty one counts as unset. */
export function variable(env: Environment, name: keyof typeof VARIABLES): string | null {
  return env[VARIABLES[name]] || null;
}

/** The mailbox: what the environment says, the rest from the file; null when neither names an IMAP server. */
export function mailboxFrom(env: Environment, file: MailboxSettings | null): MailboxSettings | null {
  const imapText = variable(env, 'imap');
  const imap = imapText ? serverFrom('imap', imapText) : (file?.imap ?? null);
  const address = variable(env, 'address') ?? file?.address ?? addressOf(imap);
  if (imap === null) {
    if (variable(env, 'address') === null && variable(env, 'smtp') === null) return null;
    throw new Failure('usage', `the mailbox has no IMAP server`, `Set ${VARIABLES.imap}=imaps://user@host.`);
  }
  if (address === null) {
    throw new Failure('usage', 'the mailbox has no address', `Set ${VARIABLES.address}=anna+{tag}@example.org.`);
  }
  const smtpText = variable(env, 'smtp');
  const smtp = smtpText ? serverFrom('smtp', smtpText) : (file?.smtp ?? null);
  return {
    address,
    imap: withPassword(imap, VARIABLES.imapPassword, env, [VARIABLES.imapPassword]),
    ...(smtp
      ? { smtp: withPassword(smtp, VARIABLES.smtpPassword, env, [VARIABLES.smtpPassword, VARIABLES.imapPassword]) }
      : {}),
  };
}

/** `imaps://user@host:993` → server. A plain scheme means STARTTLS, on this machine itself no encryption. */
function serverFrom(kind: 'imap' | 'smtp', text: string): Server {
  const name = VARIABLES[kind];
  const example = `Example: ${name}=${kind}s://anna%40example.org@mail.example.org:${kind === 'imap' ? 993 : 465}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '' || ![`${kind}:`, `${kind}s:`].includes(url.protocol)) {
    throw new Failure('usage', `${name} is not an address of a mail server`, example);
  }
  if (url.password !== '') {
    throw new Failure('usage', `${name} must not hold the password`, `Put it into ${VARIABLES[`${kind}Password`]}.`);
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const loopback = /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host);
  return {
    host,
    security: url.protocol === `${kind}s:` ? 'tls' : loopback ? 'none' : 'starttls',
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(url.username === '' ? {} : { user: decoded(url.username) }),
  };
}

/** Names the variable that holds the password, unless the file names one or the server takes no login. */
function withPassword(server: Server, fallback: string, env: Environment, names: string[]): Server {
  if (server.password || server.accessToken) return server;
  const set = names.find((name) => env[name]);
  const wanted = server.user !== undefined || fallback === VARIABLES.imapPassword || env[fallback];
  return wanted ? { ...server, password: { secret: set ?? fallback } } : server;
}

function addressOf(server: Server | null): string | null {
  return server?.user?.includes('@') ? server.user : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
