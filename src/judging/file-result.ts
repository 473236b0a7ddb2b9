import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../evidence/folder.ts';
import { type AuditResult, auditResult } from '../result/schema.ts';

/** `result.json` as text: the keys in the schema's order, so that the same result gives the same bytes. */
export function resultText(result: AuditResult): string {
  return `${JSON.stringify(auditResult.parse(result), null, 2)}\n`;
}

/**
 * Writes `result.json` into the visit's folder, whole or not at all. What the visit's repeats said together stays with
 * it as long as it is judged in the same way. Returns its path.
 */
export async function fileResult(visitFolder: string, result: AuditResult): Promise<string> {
  const file = path.join(visitFolder, 'result.json');
  const repeats = result.repeats ?? (await repeatsThere(file, result));
  await writeAtomically(file, resultText(repeats ? { ...result, repeats } : result));
  return file;
}

/** The repeats of the result that is there, where edition and version are the same. */
async function repeatsThere(file: string, { edition, tool }: AuditResult): Promise<AuditResult['repeats']> {
  const there = auditResult.safeParse(
    await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => null),
  ).data;
  const alike = there?.edition.digest === edition.digest && there.tool.version === tool.version;
  return alike ? there.repeats : undefined;
}
