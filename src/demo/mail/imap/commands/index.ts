import type { Command } from '../connection.ts';
import { capability } from './capability.ts';
import { fetch, uidFetch } from './fetch.ts';
import { id } from './id.ts';
import { idle } from './idle.ts';
import { list, lsub } from './list.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { namespace } from './namespace.ts';
import { noop } from './noop.ts';
import { search, uidSearch } from './search.ts';
import { examine, select, unselect } from './select.ts';
import { status } from './status.ts';

export const COMMANDS = new Map<string, Command>([
  ['CAPABILITY', capability],
  ['CHECK', noop],
  ['CLOSE', unselect],
  ['EXAMINE', examine],
  ['FETCH', fetch],
  ['ID', id],
  ['IDLE', idle],
  ['LIST', list],
  ['LOGIN', login],
  ['LOGOUT', logout],
  ['LSUB', lsub],
  ['NAMESPACE', namespace],
  ['NOOP', noop],
  ['SEARCH', search],
  ['SELECT', select],
  ['STATUS', status],
  ['UID FETCH', uidFetch],
  ['UID SEARCH', uidSearch],
  ['UNSELECT', unselect],
]);
