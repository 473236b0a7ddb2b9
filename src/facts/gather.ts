import type { VisitFolder } from '../evidence/folder.ts';
import { type Facts, factsOf } from './index.ts';
import { type ViewOptions, viewOf } from './view/read.ts';

/** Reads a visit's folder and draws its facts. Fails only where the folder itself cannot be read. */
export async function gatherFacts(folder: VisitFolder, options: ViewOptions = {}): Promise<Facts> {
  return factsOf(await viewOf(folder, options));
}
