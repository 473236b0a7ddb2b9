import type { AuditResult } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import type { ReportContext, Reporter } from './types.ts';
import { remediesWorthMost } from './view/first-screen.ts';
import { number, points, say } from './view/format.ts';
import { remedyOf, titleOf } from './view/verdict-text.ts';

/** Workflow commands for GitHub Actions: missed gates as errors, the remedies worth most as warnings, the score as a notice. */
export const github: Reporter = { fileName: 'report.github.txt', render: renderGithub };

export function renderGithub(result: AuditResult, { texts, gates }: ReportContext): string {
  const store = plain(result.store.name, 80);
  const file = result.visits[0]?.scenario.file ?? null;
  const lines = [
    command(
      'notice',
      `${store}: ${texts.ui.score}`,
      `${points(result.total.score, texts)} (${points(result.total.low, texts)}–${points(result.total.high, texts)})`,
      file,
    ),
    ...gates
      .filter(({ passed }) => !passed)
      .map((gate) => command('error', `${store}: ${gate.name}`, gate.sentence, file)),
    ...remediesWorthMost(result).map(({ verdict, gain }) =>
      command(
        'warning',
        `${store}: ${titleOf(verdict, texts)}`,
        `${say(texts, 'points', { points: number(gain, texts, 1) })}. ${remedyOf(verdict, texts) ?? ''}`,
        file,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function command(kind: 'notice' | 'warning' | 'error', title: string, message: string, file: string | null): string {
  const at = file === null ? '' : `file=${property(file)},`;
  return `::${kind} ${at}title=${property(title)}::${data(plain(message, 900))}`;
}

/** The two escapings that the runner undoes; a line break or `::` in a store's text must not start a command of its own. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(plain(text, 200)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
