import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { VisitFolder } from '../../evidence/folder.ts';
import { manifestOf } from '../../evidence/manifest.ts';

/** What is to be done with one visit. */
export type Move =
  | { how: 'copy'; from: string; to: string }
  /** The same visit, of which more is known where it comes from (mails that were collected later). */
  | { how: 'update'; from: string; to: string }
  | { how: 'keep'; from: string; to: string }
  | { how: 'clash'; from: string; to: string; because: string };

/** What joining would do; nothing is written. Two sources with the same visit are held against each other, too. */
export async function planMerge(folders: readonly string[], into: string): Promise<Move[]> {
  const moves: Move[] = [];
  const coming = new Map<string, string>();
  for (const from of folders) {
    const to = path.join(into, path.basename(path.dirname(from)), path.basename(from));
    if (path.resolve(from) === path.resolve(to)) continue;
    const rival = coming.get(to) ?? ((await isThere(to)) ? to : null);
    const move = rival === null ? ({ how: 'copy', from, to } as const) : await against(from, rival, to);
    // A later source that knows more takes the place of the one before it.
    if (move.how === 'update' && coming.has(to))
      moves.splice(
        moves.findIndex((one) => one.to === to && one.how !== 'keep'),
        1,
      );
    moves.push(move.how === 'update' && !(await isThere(to)) ? { how: 'copy', from, to } : move);
    if (move.how === 'copy' || move.how === 'update') coming.set(to, from);
  }
  return moves;
}

/** Does what was planned. Each visit is there whole or not at all; doing it again changes nothing. */
export async function carryOut(moves: readonly Move[]): Promise<void> {
  for (const { how, from, to } of moves) {
    if (how !== 'copy' && how !== 'update') continue;
    const temporary = `${path.dirname(to)}/.${path.basename(to)}.coming`;
    await rm(temporary, { recursive: true, force: true });
    await mkdir(path.dirname(to), { recursive: true });
    await cp(from, temporary, { recursive: true, preserveTimestamps: true });
    if (how === 'update') await rm(to, { recursive: true, force: true });
    await rename(temporary, to);
  }
}

async function against(from: string, rival: string, to: string): Promise<Move> {
  const [mine, other] = await Promise.all([knownOf(from), knownOf(rival)]);
  if (mine.id !== other.id || mine.startedAt !== other.startedAt)
    return { how: 'clash', from, to, because: `another visit is at its place (${other.id}, begun ${other.startedAt})` };
  const changed = Object.keys(mine.files).find((name) => name in other.files && mine.files[name] !== other.files[name]);
  if (changed) return { how: 'clash', from, to, because: `its evidence differs: ${changed}` };
  const news = Object.keys(mine.files).filter((name) => !(name in other.files));
  const lacks = Object.keys(other.files).filter((name) => !(name in mine.files));
  if (news.length > 0 && lacks.length > 0)
    return { how: 'clash', from, to, because: `each has evidence that the other lacks: ${news[0]}, ${lacks[0]}` };
  if (news.length > 0) return { how: 'update', from, to };
  const later = lacks.length === 0 && mine.judgedAt > other.judgedAt;
  return { how: later ? 'update' : 'keep', from, to };
}

interface Known {
  id: string;
  startedAt: string;
  files: Record<string, string>;
  /** ISO; empty: never judged. */
  judgedAt: string;
}

async function knownOf(folder: string): Promise<Known> {
  const visit = new VisitFolder(folder);
  const { id, startedAt } = await visit.readVisit();
  return { id, startedAt, files: await manifestOf(visit), judgedAt: await judgedAt(folder) };
}

async function judgedAt(folder: string): Promise<string> {
  const text = await readFile(path.join(folder, 'result.json'), 'utf8').catch(() => '{}');
  try {
    const { judgedAt: at } = JSON.parse(text) as { judgedAt?: unknown };
    return typeof at === 'string' ? at : '';
  } catch {
    return '';
  }
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
