import { resolve } from 'node:path';
import { shopperOf } from '../scenario/head.ts';
import { Failure } from '../shared/errors.ts';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import { mailboxFrom, variable } from './from-environment.ts';
import type { ConfigFile } from './schema.ts';
import type { Config, Gates } from './types.ts';

type Environment = Record<string, string | undefined>;

/**
 * Lays the environment over the file. Paths of the file are relative to its folder, those of the environment to the
 * working directory.
 */
export function assembleConfig(file: ConfigFile, env: Environment, folder: string, cwd: string): Config {
  const fromFile = (path: string | undefined) => (path === undefined ? null : resolve(folder, path));
  const fromEnv = (path: string | null) => (path === null ? null : resolve(cwd, path));
  const mailbox = mailboxFrom(env, file.mailbox ?? null);
  const webhook = webhookOf(file, env);
  return {
    mailbox,
    reports: fromEnv(variable(env, 'reports')) ?? fromFile(file.reports),
    browser: {
      path: fromEnv(variable(env, 'browser')) ?? fromFile(file.browser?.path),
      endpoints: endpointsOf(variable(env, 'endpoint')?.split(/[\s,]+/) ?? file.browser?.endpoint),
    },
    edition: variable(env, 'edition') ?? file.edition ?? null,
    gates: gatesOf(file.gates, fromFile),
    report: {
      formats: file.report?.formats ?? null,
      language: variable(env, 'language') ?? file.report?.language ?? null,
      branding: {
        logo: fromFile(file.report?.branding?.logo),
        title: file.report?.branding?.title ?? null,
        summary: file.report?.branding?.summary ?? null,
      },
    },
    shopper: file.shopper ? shopperOf(file.shopper) : {},
    identify: variable(env, 'identify') ?? file.identify ?? null,
    webhook: webhook?.url ?? null,
    secrets: [...new Set([...secretsOf(mailbox, env), ...(webhook?.secret ? [webhook.url] : [])])],
  };
}

function endpointsOf(endpoint: string | string[] | undefined): string[] {
  const list = typeof endpoint === 'string' ? [endpoint] : (endpoint ?? []);
  return list.filter((one) => one !== '');
}

function gatesOf(file: ConfigFile['gates'], path: (text: string) => string | null): Gates {
  const mustHave = file?.['must-have'];
  const noRegress = file?.['no-regress'] ?? false;
  return {
    minScore: file?.['min-score'] ?? null,
    minChapter: file?.['min-chapter'] ?? {},
    mustHave: mustHave === undefined || mustHave === false ? null : mustHave,
    max: file?.max ?? {},
    noRegress: typeof noRegress === 'string' ? (path(noRegress) ?? false) : noRegress,
    allowUnmeasured: file?.['allow-unmeasured'] ?? false,
  };
}

function webhookOf(file: ConfigFile, env: Environment): { url: string; secret: boolean } | null {
  const own = variable(env, 'webhook');
  if (own !== null) return { url: own, secret: true };
  if (file.webhook === undefined) return null;
  if (typeof file.webhook === 'string') return { url: file.webhook, secret: false };
  const url = env[file.webhook.secret];
  if (url) return { url, secret: true };
  throw new Failure(
    'usage',
    'the secret of the webhook is not set',
    `Set the environment variable ${file.webhook.secret}.`,
  );
}

function secretsOf(mailbox: MailboxSettings | null, env: Environment): string[] {
  return [mailbox?.imap, mailbox?.smtp]
    .flatMap((server) => [server?.password?.secret, server?.accessToken?.secret])
    .flatMap((name) => (name === undefined ? [] : (env[name] ?? [])));
}
