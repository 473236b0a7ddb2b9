import path from 'node:path';
import { writeAtomically } from '../evidence/folder.ts';
import { type AuditResult, auditResult } from '../result/schema.ts';

/** `result.json` as text: the keys in the schema's order, so that the same result gives the same bytes. */
export function resultText(result: AuditResult): string {
  return `${JSON.stringify(auditResult.parse(result), null, 2)}\n`;
}

/** Writes `result.json` into the visit's folder, whole or not at all. Returns its path. */
export async function fileResult(visitFolder: string, result: AuditResult): Promise<string> {
  const file = path.join(visitFolder, 'result.json');
  await writeAtomically(file, resultText(result));
  return file;
}
