import {
  type Call,
  type CallTimes,
  describeCall,
  hangUp,
  type Key,
  NO_CALL,
  PHASES,
  press,
  timesOf,
} from '../../observe/stopwatch.ts';
import { Failure } from '../../shared/errors.ts';
import type { World } from '../world.ts';

interface RawInput extends NodeJS.ReadableStream {
  setRawMode?: (raw: boolean) => unknown;
}

/** The stopwatch: one key a phase, q ends the call. Works wherever keys arrive one by one, over SSH too. */
export function timeCall(world: World): Promise<CallTimes> {
  const input: RawInput = world.stdin;
  world.stderr.write('Press when it begins: r ring, m menu, h hold, t transfer, k talk; q when you hang up.\n');
  input.setRawMode?.(true);
  input.resume();
  return new Promise<CallTimes>((resolve, reject) => {
    let call: Call = NO_CALL;
    const show = setInterval(() => showTimes(world, call), 200);
    const end = (settle: () => void) => {
      clearInterval(show);
      input.removeListener('data', hear);
      input.setRawMode?.(false);
      input.pause();
      world.stderr.write('\n');
      settle();
    };
    const hear = (data: Buffer | string) => {
      for (const key of data.toString()) {
        if (key === '\u0003') return end(() => reject(new Failure('interrupted', 'the call was not kept')));
        const now = world.now().getTime();
        if (key === 'q') {
          call = hangUp(call, now);
          return end(() => resolve(timesOf(call, now)));
        }
        if (isKey(key)) call = press(call, key, now);
        showTimes(world, call);
      }
    };
    input.on('data', hear);
  });
}

function isKey(key: string): key is Key {
  return key in PHASES;
}

function showTimes(world: World, call: Call): void {
  if (!world.stderr.isTTY) return;
  const now = world.now().getTime();
  const phase = call.marks.at(-1)?.phase ?? 'press r when it rings';
  const line = `${phase}  ${describeCall(timesOf(call, now))}`;
  world.stderr.write(`\r${line.slice(0, world.stderr.columns - 1).padEnd(world.stderr.columns - 1)}`);
}
