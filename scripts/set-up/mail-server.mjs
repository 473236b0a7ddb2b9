import { existsSync } from 'node:fs';
import { say } from './shell.mjs';
import { aptInstall } from './system-packages.mjs';

const PROGRAMS = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'];

/** A real IMAP server for the tests of the mailbox. Where none can be had those tests say that they did not take place. */
export function ensureMailServer() {
  if (PROGRAMS.some(existsSync)) return;
  if (aptInstall(['dovecot-imapd', 'dovecot-lmtpd']) && PROGRAMS.some(existsSync)) return;
  say('No Dovecot here: the tests that need a real mail server will say so and not take place.');
  say('To have them: apt-get install dovecot-imapd dovecot-lmtpd (macOS: brew install dovecot)');
}
