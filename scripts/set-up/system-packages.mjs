import { spawnSync } from 'node:child_process';
import { does, say } from './shell.mjs';

/** Installs packages of the system where that needs no question (apt, as root or with sudo that does not ask). */
export function aptInstall(names) {
  const rights = rightsForApt();
  if (rights === null) return false;
  const apt = (...words) => {
    const [program, ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words];
    return does(program, rest);
  };
  say(`Installing ${names.join(', ')} with apt-get …`);
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...names);
}

/** What must stand before the command, null where apt cannot be used without a question. */
function rightsForApt() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function works(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
