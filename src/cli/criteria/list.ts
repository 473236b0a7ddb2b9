import type { Explained } from '../../judging/explain.ts';
import type { World } from '../world.ts';

const SEEN_BY: Record<Explained['by'], string> = { page: 'page', mail: 'mail', person: 'person', trend: 'visits' };

/** The criteria by chapter, one line each. */
export function listCriteria(all: readonly Explained[], paint: World['paint']['out']): string {
  const chapters = [...new Set(all.map((one) => one.chapter))];
  const width = Math.max(...all.map((one) => one.id.length));
  const parts = chapters.map((chapter) => {
    const members = all.filter((one) => one.chapter === chapter);
    const share = Math.round(members.reduce((sum, one) => sum + one.share, 0) * 100);
    const lines = members.map((one) => line(one, width, paint));
    return `${paint.bold(members[0]?.chapterTitle ?? chapter)} ${paint.dim(`(${chapter}, ${share} % of the score)`)}\n${lines.join('\n')}`;
  });
  return `${parts.join('\n\n')}\n\n${all.length} criteria. Explain one: mystery-shopper criteria <id>\n`;
}

function line(one: Explained, width: number, paint: World['paint']['out']): string {
  const passes = one.weight === null ? 'left out' : one.passes;
  return `  ${paint.cyan(one.id.padEnd(width))}  ${SEEN_BY[one.by].padEnd(6)}  ${one.title}${paint.dim(`  ${passes}`)}`;
}
