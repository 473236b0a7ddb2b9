import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { MailboxSettings } from '../../src/shared/mailbox-settings.ts';

const BINARY = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'].find(existsSync);

/** False where no Dovecot is installed; the suites that need one say so in their title. */
export const hasDovecot = BINARY !== undefined;
export const NO_DOVECOT = 'dovecot is not installed (Debian: apt-get install dovecot-imapd dovecot-lmtpd)';

/** A real IMAP server in a throw-away folder, loopback only, user `anna` with the password `secret`. */
export interface Dovecot {
  imapPort: number;
  /** Port for TLS from the first byte; answers only with `tls`. */
  imapsPort: number;
  settings: MailboxSettings;
  secrets: (name: string) => string | undefined;
  folder: string;
  /** Hands a message over by LMTP, as a mail server would. */
  deliver(message: string | Buffer, to?: string): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  end(): Promise<void>;
}

/** Extra ways in: encrypted with an own certificate, and OAuth2 tokens that a local server vouches for. */
export interface DovecotOptions {
  tls?: { certFile: string; keyFile: string };
  /** Address of a token introspection endpoint: Dovecot asks it with the token as Bearer. */
  introspectionUrl?: string;
  /** The ways to log in that it offers; default: by password and, with `introspectionUrl`, both by token. */
  mechanisms?: string;
}

export async function startDovecot(address = 'anna+{tag}@mail.test', options: DovecotOptions = {}): Promise<Dovecot> {
  if (!BINARY) throw new Error(NO_DOVECOT);
  const folder = await mkdtemp(path.join(tmpdir(), 'shopper-dovecot-'));
  const [imapPort, lmtpPort, imapsPort] = [await freePort(), await freePort(), await freePort()];
  const root = process.getuid?.() === 0;
  const me = userInfo().username;
  const mailOwner = root ? 'nobody' : me;
  for (const name of ['run', 'state', 'home', 'Maildir', 'Maildir/new', 'Maildir/cur', 'Maildir/tmp']) {
    await mkdir(path.join(folder, name), { recursive: true });
  }
  await chmod(folder, 0o755);
  if (root) {
    const uid = idOf('-u', 'nobody');
    const gid = idOf('-g', 'nobody');
    for (const name of ['home', 'Maildir', 'Maildir/new', 'Maildir/cur', 'Maildir/tmp']) {
      await chown(path.join(folder, name), uid, gid);
    }
  }
  const config = path.join(folder, 'dovecot.conf');
  await writeFile(
    config,
    configText({
      ...options,
      folder,
      imapPort,
      imapsPort,
      lmtpPort,
      root,
      me,
      mailOwner,
      group: groupOf(mailOwner),
      ownGroup: groupOf(me),
    }),
  );
  if (options.introspectionUrl)
    await writeFile(path.join(folder, 'oauth2.conf.ext'), oauth2Text(options.introspectionUrl));
  let child: ChildProcess | null = null;
  const start = async () => {
    const started = spawn(BINARY, ['-F', '-c', config], { stdio: 'ignore' });
    child = started;
    await answers(imapPort, started);
    await answers(lmtpPort, started);
  };
  const stop = async () => {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    running.kill('SIGTERM');
    await gone;
  };
  await start();
  const lmtp = createTransport({
    host: '127.0.0.1',
    port: lmtpPort,
    lmtp: true,
    secure: false,
    ignoreTLS: true,
  } as object);
  return {
    imapPort,
    imapsPort,
    folder,
    settings: {
      address,
      imap: {
        host: '127.0.0.1',
        port: imapPort,
        security: 'none',
        user: 'anna',
        password: { secret: 'TEST_PASSWORD' },
      },
    },
    secrets: (name) => (name === 'TEST_PASSWORD' ? 'secret' : undefined),
    deliver: async (message, to = 'anna@mail.test') => {
      await lmtp.sendMail({ envelope: { from: 'store@shop.test', to: [to] }, raw: message });
    },
    stop,
    start,
    end: async () => {
      lmtp.close();
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Config extends DovecotOptions {
  folder: string;
  imapPort: number;
  imapsPort: number;
  lmtpPort: number;
  root: boolean;
  me: string;
  mailOwner: string;
  group: string;
  ownGroup: string;
}

function configText(at: Config): string {
  return `
base_dir = ${at.folder}/run
state_dir = ${at.folder}/state
instance_name = shopper-${at.imapPort}
log_path = ${at.folder}/dovecot.log
info_log_path = ${at.folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
${at.tls ? `ssl = yes\nssl_cert = <${at.tls.certFile}\nssl_key = <${at.tls.keyFile}` : 'ssl = no'}
disable_plaintext_auth = no
auth_mechanisms = ${at.mechanisms ?? `plain login${at.introspectionUrl ? ' oauthbearer xoauth2' : ''}`}
default_login_user = ${at.root ? 'dovenull' : at.me}
default_internal_user = ${at.root ? 'dovecot' : at.me}
default_internal_group = ${at.root ? 'dovecot' : at.ownGroup}
first_valid_uid = 1
mail_location = maildir:${at.folder}/Maildir
mailbox_list_index = no
mailbox_idle_check_interval = 1 secs
mail_max_userip_connections = 50
postmaster_address = postmaster@mail.test
submission_host =
auth_failure_delay = 0
${at.introspectionUrl ? `passdb {\n  driver = oauth2\n  mechanisms = oauthbearer xoauth2\n  args = ${at.folder}/oauth2.conf.ext\n}` : ''}
passdb {
  driver = static
  mechanisms = plain login
  args = password=secret
}
userdb {
  driver = static
  args = uid=${at.mailOwner} gid=${at.group} home=${at.folder}/home allow_all_users=yes
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    address = 127.0.0.1
    port = ${at.imapPort}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${at.tls ? at.imapsPort : 0}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${at.lmtpPort}
  }
}
protocol lmtp {
  auth_username_format = %n
}
`;
}

function oauth2Text(introspectionUrl: string): string {
  return `introspection_url = ${introspectionUrl}\nintrospection_mode = auth\nusername_attribute = user\nactive_attribute = active\nactive_value = true\n`;
}

function idOf(which: '-u' | '-g', user: string): number {
  return Number(execFileSync('id', [which, user], { encoding: 'utf8' }).trim());
}

function groupOf(user: string): string {
  return execFileSync('id', ['-gn', user], { encoding: 'utf8' }).trim();
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`dovecot ended with ${child.exitCode}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (open) return;
    await sleep(25);
  }
  throw new Error(`dovecot does not answer at port ${port}`);
}
