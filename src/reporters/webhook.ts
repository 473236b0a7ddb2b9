import type { Regression } from '../comparison/regression.ts';
import type { Gate } from '../result/gates.ts';
import { plain } from '../shared/text.ts';

/** The JSON that Slack's incoming webhooks take, and those that speak like them (Mattermost, Rocket.Chat, Discord's /slack). */
export interface WebhookMessage {
  text: string;
  blocks: { type: 'section'; text: { type: 'mrkdwn'; text: string } }[];
}

export interface WebhookNews {
  store: { name: string; url: string };
  /** 0..1 or null. */
  score: number | null;
  gates: readonly Gate[];
  regressions: readonly Regression[];
}

const MOST_LINES = 20;

/** A message about missed gates and regressions; null when there is nothing to tell. */
export function webhookMessage({ store, score, gates, regressions }: WebhookNews): WebhookMessage | null {
  const missed = gates
    .filter(({ passed }) => !passed)
    .map(({ name, sentence }) => `• *${slackText(name, 80)}* ${slackText(sentence, 240)}`);
  const worse = regressions.map(({ sentence }) => `• ${slackText(sentence, 240)}`);
  const lines = [...missed, ...worse];
  if (lines.length === 0) return null;
  const points = score === null ? 'no score' : `score ${Math.round(score * 100)} of 100`;
  const head = `${slackText(store.name, 80)} (${slackText(store.url, 120)}): ${points}, gates missed: ${missed.length}, regressions: ${worse.length}`;
  const more = lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} more`] : [];
  return { text: head, blocks: [sectionOf(head), ...inSections([...lines.slice(0, MOST_LINES), ...more])] };
}

/** Slack refuses a section over 3,000 characters. */
function inSections(lines: string[]): WebhookMessage['blocks'] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < 2800) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map(sectionOf);
}

function sectionOf(text: string): WebhookMessage['blocks'][number] {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

/** Text that can neither mark up, link, nor call anybody (`<!channel>`, `@here`). */
function slackText(text: string, maxLength: number): string {
  return plain(text, maxLength)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*_~`]/g, (sign) => `\u2060${sign}`)
    .replace(/@(?=\w)/g, '@\u2060');
}
