import Table from 'cli-table3';
import type { AuditResult, Verdict } from '../result/schema.ts';
import { plain } from '../shared/text.ts';
import { asciiOnly, bar, cut, pad, padStart, type Signs, signsFor, widthOf, wrap } from './terminal/layout.ts';
import type { ReportContext, Reporter } from './types.ts';
import {
  awaitedText,
  checkoutSteps,
  firstMissedText,
  listTitle,
  mustHavesNewestFirst,
  remediesWorthMost,
  stepText,
  timeOf,
} from './view/first-screen.ts';
import { duration, number, percent, points, say } from './view/format.ts';
import { mailNotes } from './view/mail-notes.ts';
import {
  becauseOf,
  byChapter,
  chapterTitle,
  limitOf,
  measuredOf,
  remedyOf,
  type State,
  titleOf,
} from './view/verdict-text.ts';

/** The scorecard: fits 80 columns, with colour or without, in UTF-8 or ASCII. */
export const terminal: Reporter = { fileName: 'report.txt', render: renderTerminal };

export function renderTerminal(result: AuditResult, context: ReportContext): string {
  const width = Math.max(60, Math.min(context.columns, 100));
  const card = new Card(context, width);
  const text = [
    card.head(result),
    card.score(result),
    card.chapters(result),
    card.mustHaves(result),
    card.remedies(result),
    card.checkout(result),
    card.verdicts(result),
    card.mails(result),
    card.awaited(result),
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n').replace(/ +$/gm, '')}\n`)
    .join('\n');
  return context.unicode ? text : asciiOnly(text);
}

/** The parts of the scorecard, each a list of lines; what they share is the terminal they are written for. */
class Card {
  readonly #context: ReportContext;
  readonly #width: number;
  readonly #signs: Signs;

  constructor(context: ReportContext, width: number) {
    this.#context = context;
    this.#width = width;
    this.#signs = signsFor(context.unicode);
  }

  head(result: AuditResult): string[] {
    const { paint } = this.#context;
    const visit = result.visits[0];
    return [
      paint.bold(this.#cut(plain(result.store.name, 200))),
      paint.dim(
        this.#cut(
          [
            plain(result.store.url, 120),
            visit?.startedAt.slice(0, 16).replace('T', ' '),
            plain(result.edition.name, 60),
          ]
            .filter(Boolean)
            .join(`  ${this.#signs.dot}  `),
        ),
      ),
    ];
  }

  score({ total }: AuditResult): string[] {
    const { texts, paint } = this.#context;
    if (total.score === null) return [texts.ui.noScore];
    const figure = `${points(total.score, texts)} ${texts.ui.ofHundred}`;
    return [
      `${paint.bold(figure)}  ${bar(total.low ?? 0, total.high ?? 0, this.#width - 2 - widthOf(figure), this.#signs, paint)}`,
      ...wrap(
        `${say(texts, 'scoreRange', { low: points(total.low, texts), high: points(total.high, texts) })} ${say(texts, 'coverageLine', { share: percent(total.coverage, texts) })}`,
        this.#width,
      ).map((line) => paint.dim(line)),
    ];
  }

  chapters(result: AuditResult): string[] {
    const { texts, paint } = this.#context;
    const nameWidth = this.#width - 36;
    return [
      this.#rule(texts.ui.chapters),
      ...result.chapters.map((chapter) => {
        const name = pad(cut(chapterTitle(chapter, texts), nameWidth, this.#context.unicode), nameWidth);
        const range =
          chapter.low === null ? '' : `${points(chapter.low, texts)}${this.#signs.dash}${points(chapter.high, texts)}`;
        return `${name}  ${bar(chapter.low ?? 0, chapter.high ?? 0, 18, this.#signs, paint)} ${padStart(points(chapter.score, texts), 4)} ${paint.dim(padStart(range, 8))}`;
      }),
    ];
  }

  mustHaves(result: AuditResult): string[] {
    const { texts, paint } = this.#context;
    const lists = mustHavesNewestFirst(result);
    if (lists.length === 0) return [];
    const table = this.#table([30, 9, this.#width - 40]);
    for (const list of lists) {
      const word = texts.ui[list.conclusion === 'met' ? 'met' : list.conclusion === 'missed' ? 'missed' : 'open'];
      const colour = list.conclusion === 'met' ? paint.green : list.conclusion === 'missed' ? paint.red : paint.dim;
      const missed = firstMissedText(list, texts);
      const what =
        missed === null
          ? texts.ui[list.conclusion === 'met' ? 'allMet' : 'stillOpen']
          : say(texts, 'firstMissed', { what: missed });
      table.push([wrap(listTitle(list, texts), 28).join('\n'), colour(word), wrap(what, this.#width - 41).join('\n')]);
    }
    return [this.#rule(texts.ui.mustHaves), table.toString()];
  }

  remedies(result: AuditResult): string[] {
    const { texts, paint } = this.#context;
    const remedies = remediesWorthMost(result);
    if (remedies.length === 0) return [];
    return [
      this.#rule(`${texts.ui.remedies}: ${texts.ui.remediesLead}`),
      ...remedies.flatMap(({ verdict, gain }, at) => {
        const won = `+${number(gain, texts, 1)}`;
        return [
          `${at + 1}. ${pad(cut(titleOf(verdict, texts), this.#width - 12, this.#context.unicode), this.#width - 12)} ${paint.green(padStart(won, 6))}`,
          ...wrap(remedyOf(verdict, texts) ?? '', this.#width - 12).map((line) => paint.dim(`   ${line}`)),
        ];
      }),
    ];
  }

  checkout(result: AuditResult): string[] {
    const { texts } = this.#context;
    const steps = checkoutSteps(result);
    if (steps.length === 0) return [];
    return [
      this.#rule(texts.ui.checkoutTimes),
      ...steps.map((step) => this.#pair(stepText(step, texts, 200), duration(timeOf(step) ?? 0, texts))),
    ];
  }

  verdicts(result: AuditResult): string[] {
    const { texts, paint } = this.#context;
    return byChapter(result).flatMap((chapter) => [
      this.#rule(chapterTitle(chapter, texts)),
      ...chapter.verdicts.map((verdict) => {
        const limit = limitOf(verdict, texts);
        const right = cut(
          verdict.value === null || typeof verdict.value === 'boolean'
            ? ''
            : `${measuredOf(verdict, texts)}${limit && ` (${limit})`}`,
          34,
          this.#context.unicode,
        );
        const [sign, colour] = this.#signOf(verdict.state);
        const line = this.#pair(titleOf(verdict, texts), right, this.#width - 2);
        const because =
          verdict.value === null && verdict.because
            ? [paint.dim(`  ${cut(becauseOf(verdict, texts) ?? '', this.#width - 2, this.#context.unicode)}`)]
            : [];
        return [`${colour(sign)} ${line}`, ...because].join('\n');
      }),
      '',
    ]);
  }

  mails(result: AuditResult): string[] {
    const { texts } = this.#context;
    if (result.mails.length === 0) return [];
    return [
      this.#rule(texts.ui.mails),
      ...result.mails.flatMap((mail) => {
        const notes = mailNotes(mail, texts).join(' · ');
        const error =
          mail.latencyErrorMs === null
            ? ''
            : ` ${say(texts, 'uncertainty', { error: duration(mail.latencyErrorMs, texts) })}`;
        const after = mail.latencyMs === null ? '' : say(texts, 'after', { latency: duration(mail.latencyMs, texts) });
        const row = this.#pair(plain(mail.subject, 200), `${after}${error}`);
        return notes === ''
          ? [row]
          : [row, this.#context.paint.dim(`  ${cut(notes, this.#width - 2, this.#context.unicode)}`)];
      }),
    ];
  }

  awaited(result: AuditResult): string[] {
    const { texts } = this.#context;
    if (result.awaited.length === 0) return [];
    return [
      this.#rule(texts.ui.awaitedTitle),
      ...result.awaited.map(({ what, until }) =>
        this.#pair(awaitedText(what, texts), say(texts, 'untilWhen', { when: until.slice(0, 16).replace('T', ' ') })),
      ),
    ];
  }

  #signOf(state: State): [string, (text: string) => string] {
    const { paint } = this.#context;
    const known: Partial<Record<Verdict['state'], [string, (text: string) => string]>> = {
      pass: [this.#signs.pass, paint.green],
      partial: [this.#signs.partial, paint.yellow],
      fail: [this.#signs.fail, paint.red],
      error: ['!', paint.red],
    };
    return known[state] ?? [state === 'not-applicable' ? this.#signs.dash : this.#signs.open, paint.dim];
  }

  /** Left and right at the two edges; the left gives way. */
  #pair(left: string, right: string, width = this.#width): string {
    if (right === '') return cut(left, width, this.#context.unicode);
    const room = width - widthOf(right);
    return `${pad(cut(left, room - 2, this.#context.unicode), room)}${right}`;
  }

  #rule(title: string): string {
    const { paint } = this.#context;
    const shown = cut(title, this.#width - 4, this.#context.unicode);
    return `${paint.bold(shown)} ${paint.dim(this.#signs.rule.repeat(Math.max(0, this.#width - widthOf(shown) - 1)))}`;
  }

  #cut(text: string): string {
    return cut(text, this.#width, this.#context.unicode);
  }

  #table(colWidths: number[]): Table.Table {
    const none = {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    };
    return new Table({
      colWidths,
      chars: none,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    });
  }
}
