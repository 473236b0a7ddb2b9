import type { AuditResult } from '../../src/result/schema.ts';
import { sampleResult } from './sample-result.ts';

/** Texts that a store could put into names, titles, subjects and quotes to break out of a report. */
export const HOSTILE = {
  script: '<script>window.broken=1</script><img src=x onerror="window.broken=1">',
  attribute: '" onmouseover="window.broken=1" x="',
  closing: '</title></style></script>-->]]></system-out>',
  formula: '=HYPERLINK("https://evil.example","click")',
  plus: '+1+cmd|\' /C calc\'!A0',
  escape: '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  bidi: 'invoice\u202egnp.exe\u2066\u200f',
  command: 'x\n::error::injected\r\n::set-output name=a::b',
  markdown: '[click](javascript:alert(1)) ![x](https://evil.example/x.png) @team #12 | a | b |\n# Heading',
  template: '${process.exit(1)} {{constructor}} \\u0000',
  long: `long ${'ä'.repeat(20_000)}`,
} as const;

/** A text longer than any report should repeat. */
export const MILLION = 'ä'.repeat(1_000_000);

/** The sample with hostile text wherever a store's, a mail's or a person's words can stand. */
export function hostileResult(): AuditResult {
  const result = sampleResult();
  const texts = Object.values(HOSTILE);
  let next = 0;
  const hostile = () => texts[next++ % texts.length] ?? '';
  const all = HOSTILE.script + HOSTILE.bidi + HOSTILE.escape;
  return {
    ...result,
    store: { ...result.store, name: HOSTILE.script + HOSTILE.formula + MILLION, url: 'javascript:window.broken=1' },
    warnings: texts.map((text) => text),
    steps: result.steps.map((step) => ({
      ...step,
      label: hostile(),
      sentence: hostile(),
      because: hostile(),
      url: step.index % 2 ? 'javascript:window.broken=1' : `https://shop.example/?q=${HOSTILE.attribute}`,
      at: hostile(),
      interruptions: [hostile()],
      healed: [{ intent: all, before: hostile(), after: hostile() }],
    })),
    verdicts: result.verdicts.map((verdict, index) => ({
      ...verdict,
      title: index === 0 ? MILLION : hostile(),
      sentence: hostile(),
      because: hostile(),
      why: hostile(),
      remedy: hostile(),
      value: typeof verdict.value === 'string' ? HOSTILE.formula : verdict.value,
      evidence: [hostile().slice(0, 50)],
      quotes: [{ text: hostile(), where: hostile(), evidence: all }],
      positions: verdict.positions.map((position) => ({ ...position, sentence: hostile(), source: { title: hostile(), publisher: hostile(), url: 'data:text/html,<script>' } })),
    })),
    mails: result.mails.map((mail, index) => ({ ...mail, subject: index === 0 ? MILLION : hostile(), from: hostile(), kind: all, quotes: texts.map((text) => ({ what: text, text })) })),
    interruptions: result.interruptions.map((one) => ({ ...one, what: hostile(), closedBy: hostile() })),
    awaited: result.awaited.map((one) => ({ ...one, about: all })),
    stages: result.stages.map((stage, index) => (index > 6 ? { ...stage, reached: false, because: hostile() } : stage)),
    checkout: {
      screens: result.checkout.screens.map((screen) => ({ ...screen, title: hostile() })),
      order: { placed: true, number: HOSTILE.script, total: HOSTILE.plus, because: HOSTILE.command, evidence: 'order-042' },
    },
    observations: result.observations.map((one) => ({ ...one, answer: HOSTILE.formula, note: hostile(), observer: hostile() })),
    openObservations: [all, ...result.openObservations],
    mustHaves: result.mustHaves.map((list) => ({ ...list, title: hostile(), firstMissed: list.firstMissed && HOSTILE.script, items: list.items.map((item) => ({ ...item, text: hostile() })) })),
    evidence: result.evidence.map((piece) => ({ ...piece, title: hostile(), url: 'javascript:1', file: piece.file === null ? null : piece.kind === 'mail' ? '../../../etc/passwd' : piece.file })),
  };
}
