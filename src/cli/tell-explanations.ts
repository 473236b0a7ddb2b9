import type { VisitFolder } from '../evidence/folder.ts';
import { plain } from '../shared/text.ts';
import type { World } from './world.ts';

/** `--explain`: for each step, what was looked for, what won, how sure, and what else there was. */
export async function tellExplanations(folder: VisitFolder, world: World): Promise<void> {
  const paint = world.paint.err;
  for (const step of await folder.readAll()) {
    if (step.kind !== 'step') continue;
    world.stderr.write(
      `${paint.bold(plain(step.sentence))} ${step.outcome}${step.because ? `: ${plain(step.because)}` : ''}\n`,
    );
    for (const { intent, chosen, how, sureness, candidates } of step.resolutions) {
      world.stderr.write(`  ${intent}: ${chosen ? plain(chosen) : 'nothing'} (by ${how}, sureness ${sureness})\n`);
      for (const candidate of candidates)
        world.stderr.write(
          paint.dim(`    ${candidate.score}  ${plain(candidate.what, 60)}  ${plain(candidate.because, 160)}\n`),
        );
    }
  }
}
