import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const LOOK_MS = 100;

/**
 * Watches a process and all it started, by Linux's /proc: processor seconds of the whole tree (browser helpers included)
 * and the greatest memory of the process itself, MB. Elsewhere both are null.
 */
export function meterTree(pid) {
  const ticks = new Map();
  const known = new Set([pid]);
  let rootMb = null;
  let treeMb = null;
  let latest = { treeMb: null, processes: null };
  const look = () => {
    const all = processes();
    // Parents stand before children in no order: twice through finds grandchildren too.
    for (let round = 0; round < 3; round += 1) for (const each of all) if (known.has(each.parent)) known.add(each.pid);
    let sum = 0;
    let running = 0;
    for (const each of all) {
      if (!known.has(each.pid)) continue;
      running += 1;
      ticks.set(each.pid, each.ticks);
      sum += each.privateMb;
      if (each.pid === pid) rootMb = Math.max(rootMb ?? 0, each.mb);
    }
    treeMb = Math.max(treeMb ?? 0, sum);
    latest = { treeMb: sum, processes: running };
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return {
    /** Memory of the tree that is nobody else's, MB, and how many processes it has. */
    now() {
      look();
      return latest;
    },
    stop() {
      clearInterval(timer);
      const total = [...ticks.values()].reduce((sum, each) => sum + each, 0);
      return ticks.size === 0
        ? { cpuSeconds: null, rootMb: null, treeMb: null }
        : { cpuSeconds: total / TICKS_PER_SECOND, rootMb, treeMb };
    },
  };
}

function processes() {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? read(Number(name)) : []));
  } catch {
    return [];
  }
}

const PAGE_MB = 4096 / 1024 / 1024;

function read(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
    return [
      {
        pid,
        parent: fields[1],
        ticks: fields[11] + fields[12],
        mb: resident * PAGE_MB,
        privateMb: (resident - shared) * PAGE_MB,
      },
    ];
  } catch {
    return []; // gone meanwhile
  }
}
