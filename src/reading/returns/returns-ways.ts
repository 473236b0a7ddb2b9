import type { Patterns } from '../../lexicon/service-words.ts';
import { fold } from '../../shared/text.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { returnWindows } from './returns-window.ts';

export interface ReturnsWays {
  policy: Read<boolean> | null;
  label: Read<boolean> | null;
  inStore: Read<boolean> | null;
  onlineStart: Read<boolean> | null;
  singlePolicy: Read<boolean> | null;
}

/** How goods go back: with the store's label, over the counter, started online, under one policy or several. */
export function returnsWays(page: PageText): ReturnsWays {
  const words = page.words.returns;
  return {
    policy: policy(page),
    label: said(page, words.label, words.noLabel),
    inStore: said(page, words.inStore, words.notInStore),
    onlineStart: said(page, words.online, []),
    singlePolicy: singlePolicy(page),
  };
}

/** True where a sentence about returns says yes; false where one says no (a no about the same thing outweighs). */
function said(page: PageText, yes: Patterns, no: Patterns): Read<boolean> | null {
  let positive: Read<boolean> | null = null;
  for (const block of readable(page)) {
    for (const sentence of page.sentencesOf(block)) {
      const topic = topicOf(page, block);
      const about = saysAny(sentence.folded, page.words.returns.about) || topic === 'returns';
      if (!about) continue;
      if (saysAny(sentence.folded, no)) return read(page, false, block.ref, sentence.raw);
      if (saysAny(sentence.folded, yes)) positive ??= read(page, true, block.ref, sentence.raw);
    }
  }
  return positive;
}

/** A policy is there when the page says in its own text how returns go: not just a title or a link. */
function policy(page: PageText): Read<boolean> | null {
  const own = readable(page).filter((block) => !block.heads && block.region !== 'footer' && block.region !== 'header');
  const telling = own.filter((block) => {
    const topic = topicOf(page, block);
    if (saysAny(fold(block.text), page.words.faq.placeholder)) return false;
    return block.text.length > 25 && (topic === 'returns' || saysAny(fold(block.text), page.words.returns.about));
  });
  const length = telling.reduce((sum, block) => sum + block.text.length * (isWide(block.text) ? 2.5 : 1), 0);
  const first = telling.find((block) => saysAny(fold(block.text), page.words.returns.about)) ?? telling[0];
  const window = returnWindows(page)[0];
  if (!first || (length < 160 && !window)) return null;
  const shown = window ?? null;
  return shown
    ? read(page, true, shown.block.ref, shown.quote)
    : length < 250
      ? null
      : read(page, true, first.ref, first.text);
}

function isWide(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}

/** True: one policy for all goods and channels. False: periods or rules differ, or reduced goods are left out. */
function singlePolicy(page: PageText): Read<boolean> | null {
  const words = page.words.returns;
  let single: Read<boolean> | null = null;
  for (const block of readable(page)) {
    for (const sentence of page.sentencesOf(block)) {
      const { folded, raw } = sentence;
      if (!saysAny(folded, words.about) && topicOf(page, block) !== 'returns') continue;
      const excluded = saysAny(folded, words.split) && saysAny(folded, words.sale);
      if (saysAny(folded, words.single)) single ??= read(page, true, block.ref, raw);
      else if (saysAny(folded, words.differs) || excluded) return read(page, false, block.ref, raw);
    }
  }
  return single ?? severalWindows(page);
}

/** `Clothing 60 days, electronics 14 days`: two well-said periods in one place. */
function severalWindows(page: PageText): Read<boolean> | null {
  const windows = returnWindows(page).filter((each) => each.score >= 3);
  const other = windows.find(
    (each) =>
      each.days !== windows[0]?.days && each.block.headings.at(-1)?.ref === windows[0]?.block.headings.at(-1)?.ref,
  );
  return other && new Set(windows.map((each) => each.days)).size >= 2
    ? read(page, false, other.block.ref, other.quote)
    : null;
}
