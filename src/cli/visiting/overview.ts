import { formatDuration } from '../../shared/duration.ts';
import { plain } from '../../shared/text.ts';
import type { PlannedVisit } from '../../visit/many/plan.ts';
import type { World } from '../world.ts';

/** What is seen while many visits go on. */
export interface Overview {
  /** One line of talk of a visit. */
  says(place: number, line: string): void;
  begins(place: number): void;
  ends(place: number, how: 'well' | 'ill', line: string): void;
  close(): void;
}

interface Going {
  since: number;
  line: string;
}

const UP = '\u001b[1A';
const ERASE_LINE = '\u001b[2K';
/** More visits at once than this are only counted. */
const MOST_ROWS = 12;

/**
 * On a terminal one row for each visit that goes on, with the step it is at, and a count of all; what ended stays above.
 * Elsewhere a line when a visit begins and one when it ends.
 */
export function openOverview(world: World, plan: readonly PlannedVisit[]): Overview {
  if (world.quiet)
    return { says: () => undefined, begins: () => undefined, ends: () => undefined, close: () => undefined };
  const { stderr } = world;
  const paint = world.paint.err;
  const going = new Map<number, Going>();
  const ended = { well: 0, ill: 0 };
  let rows = 0;

  const count = () => {
    const done = ended.well + ended.ill;
    const failed = ended.ill > 0 ? `, ${ended.ill} with trouble` : '';
    return `${done} of ${plan.length} visits done${failed}, ${going.size} going on, ${plan.length - done - going.size} to come`;
  };
  const wipe = () => {
    stderr.write(`${UP}${ERASE_LINE}`.repeat(rows));
    rows = 0;
  };
  const draw = () => {
    if (!stderr.isTTY) return;
    wipe();
    const lines = [...going].slice(0, MOST_ROWS).map(([place, { since, line }]) => {
      const took = formatDuration(performance.now() - since);
      return `  ${nameOf(plan[place])}  ${took.padStart(7)}  ${line}`;
    });
    const shown = [...lines, count()].map((line) => plainRow(line, stderr.columns - 1));
    for (const line of shown) stderr.write(`${paint.dim(line)}\n`);
    rows = shown.length;
  };
  const tell = (line: string) => {
    if (stderr.isTTY) wipe();
    stderr.write(`${line}\n`);
    draw();
  };

  return {
    begins(place) {
      going.set(place, { since: performance.now(), line: '' });
      if (stderr.isTTY) draw();
      else stderr.write(`begins  ${place + 1}/${plan.length}  ${plain(nameOf(plan[place]))}\n`);
    },
    says(place, line) {
      const visit = going.get(place);
      if (!visit || !/^\s{0,1}\d/.test(line)) return;
      visit.line = line.trim();
      draw();
    },
    ends(place, how, line) {
      going.delete(place);
      ended[how] += 1;
      const mark = how === 'well' ? paint.green('done') : paint.red('trouble');
      tell(`${mark}  ${place + 1}/${plan.length}  ${plain(`${nameOf(plan[place])}  ${line}`, 300)}`);
    },
    close() {
      if (stderr.isTTY) wipe();
      stderr.write(`${count()}\n`);
    },
  };
}

/** `shop.example, phone, 3g, repeat 2/5`: what tells a visit from the others. */
export function nameOf(visit: PlannedVisit | undefined): string {
  if (!visit) return '';
  const { scenario, store, repeat } = visit;
  const parts = [
    store,
    scenario.device === 'desktop' ? null : scenario.device,
    scenario.network === 'as-is' ? null : scenario.network,
    scenario.locale,
    scenario.timezone,
    scenario.cache === 'cold' ? null : scenario.cache,
    repeat ? `${repeat.index}/${repeat.of}` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Kept within one row of the terminal: a row that wraps could not be wiped. Its indent stays. */
function plainRow(line: string, columns: number): string {
  const indent = line.startsWith('  ') ? '  ' : '';
  return indent + plain(line, Math.max(20, columns - indent.length));
}
