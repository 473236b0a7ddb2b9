import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../shared/errors.ts';
import { type Finding, ill, well } from './finding.ts';

/** Can visits be written into the folder? Leaves nothing behind but the folder itself. */
export async function examineReports(folder: string): Promise<Finding> {
  const trial = path.join(folder, `.doctor-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, 'written by mystery-shopper doctor\n');
    await rm(trial);
    return well('Reports', folder);
  } catch (error) {
    return ill('Reports', `${folder} cannot be written: ${messageOf(error)}`, 'Name another folder with --out.');
  }
}
