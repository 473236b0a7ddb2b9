import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold } from '../../shared/text.ts';
import { matchOf } from '../phrases.ts';

/** The mail's own words apart from what it quotes. */
export interface Parted {
  fresh: string;
  quoted: string;
}

const DIVIDER =
  /^\s*(?:[-_=*]{2,}\s*)?(?:original message|forwarded message|begin forwarded message|reply above this line|please type your reply above this line|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|eredeti üzenet|eredeti levél|továbbított üzenet|исходное сообщение|пересылаемое сообщение|пересланное сообщение|originalus laiškas|originali žinutė|pirminė žinutė|pradinis pranešimas|persiųstas laiškas|원본 메시지|원본 메일|original mail|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana|元のメッセージ|転送メッセージ|original nachricht)(?:\s*[-_=*]{2,})?\s*:?\s*$/iu;
/** "Write your answer above this line", as help desks say it at the head of their mails. */
const REPLY_LINE = new RegExp(
  `##-.{0,120}-##|^[-_=#*\\s]*(?=.{0,110}$)(?:.{0,60}\\s)?(?:${[
    'above this line',
    'above the line',
    '(?:e|ezen|a|az?) (?:sor|vonal) fölé',
    '(?:выше|над) (?:этой |данной )?(?:лини|строк|черт)\\p{L}+',
    'virš šios (?:linijos|eilutės)',
    '(?:oberhalb|über) diese[rn]? (?:linie|zeile)',
    'au-dessus de cette ligne',
    '(?:por )?encima de esta línea',
    '(?:powyżej|nad) t[eąę]j? lini\\p{L}+',
  ].join(
    '|',
  )})(?:\\s.{0,40})?[-_=#*\\s]*$|^[-_=#*\\s]*.{0,20}(?:이 (?:줄|선|라인) ?위|この(?:行|線|ライン)(?:より|の)上).{0,40}$`,
  'iu',
);
const RULE = /^\s*_{10,}\s*$/;

/** Cuts off what is quoted: `>` lines, the heads that mail programs write above an old message, and what follows them. */
export function cutQuotes(text: string, languages: MailWords[]): Parted {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const fresh: string[] = [];
  const quoted: string[] = [];
  let cutting = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (REPLY_LINE.test(line)) continue;
    if (cutting) {
      quoted.push(line);
      continue;
    }
    // A row of a table drawn with pipes has more than the one before a quoted line.
    if (/^\s*(?:>|&gt;|\|\s(?!.*\|))/.test(line) || (/^\s*>/.test(line.trimStart()) && line.trim() !== '')) {
      quoted.push(line);
      continue;
    }
    if (isHead(lines, at, languages)) {
      // Nothing above it: the answer stands below, and only marked lines are quoted.
      const above = fresh.join('').trim();
      quoted.push(line);
      if (above !== '' && !isMarkedNext(lines, at)) cutting = true;
      continue;
    }
    const attribution = attributionLength(lines, at, languages);
    if (attribution > 0) {
      quoted.push(...lines.slice(at, at + attribution));
      at += attribution - 1;
      if (!isMarkedNext(lines, at) && fresh.join('').trim() !== '') cutting = true;
      continue;
    }
    fresh.push(line);
  }
  return {
    fresh: fresh
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    quoted: quoted.join('\n'),
  };
}

/** Marked lines follow: they end by themselves, and an answer may stand between or below them. */
function isMarkedNext(lines: string[], at: number): boolean {
  return /^\s*>/.test(lines.slice(at + 1).find((later) => later.trim() !== '') ?? '');
}

/** `-----Original Message-----`, or `From: … Sent: … To: …` lines. */
function isHead(lines: string[], at: number, languages: MailWords[]): boolean {
  const line = lines[at] ?? '';
  if (DIVIDER.test(line)) return true;
  const start = RULE.test(line) ? at + 1 : at;
  if (!/[:：]/.test(lines[start] ?? '')) return false;
  const head = lines.slice(start, start + 7).map((one) => fold(one.replace(/[*_]/g, '')));
  return languages.some(({ quotedHead }) => {
    const labelled = (names: readonly string[], text: string) =>
      names.some((name) => beginsWithLabel(text, fold(name)));
    if (!labelled(quotedHead.from, head[0] ?? '')) return false;
    const found = [quotedHead.sent, quotedHead.to, quotedHead.subject].filter((names) =>
      head.slice(1).some((text) => labelled(names, text)),
    );
    return found.length >= 2;
  });
}

/** Lines of an attribution ("On Monday Anna wrote:") that begins here; 0 when none does. */
function attributionLength(lines: string[], at: number, languages: MailWords[]): number {
  for (const count of [1, 2, 3]) {
    const joined = lines
      .slice(at, at + count)
      .join(' ')
      .trim();
    // Only a line that begins like one goes on over several lines.
    if (count > 1 && (!/[\d@<]/.test(lines[at] ?? '') || /[.!?。！？]\s*$/.test(lines[at] ?? ''))) return 0;
    if (joined.length > 300 || joined === '' || (count > 1 && (lines[at + count - 1] ?? '').trim() === '')) return 0;
    if (!/[:：]\s*$/.test(joined)) continue;
    // A letter of one line right above a whole attribution is none of it.
    if (count > 1 && isWhole(lines.slice(at + 1, at + count).join(' '), languages)) return 0;
    if (isAttribution(joined, lines[at + count] ?? '', languages)) return count;
    return 0;
  }
  return 0;
}

/** Says when and that somebody wrote. */
function isWhole(line: string, languages: MailWords[]): boolean {
  const wrote = languages.some((words) => words.wrote.some((phrase) => matchOf(fold(line), phrase)));
  return wrote && DATED.test(line);
}

const DATED = /\d{1,4}[./-]\s?\d{1,2}|\b\d{4}\b|\d{1,2}:\d{2}|\d+[년月월]/;

function isAttribution(line: string, next: string, languages: MailWords[]): boolean {
  const folded = fold(line);
  const wrote = languages.some((words) => words.wrote.some((phrase) => matchOf(folded, phrase)));
  const dated = DATED.test(line);
  const addressed = /\S+@\S+/.test(line);
  const marked = /^\s*>/.test(next);
  return (wrote && (dated || addressed || marked)) || (dated && addressed) || (marked && (dated || addressed || wrote));
}

/** `from: …`, `from : …`. */
function beginsWithLabel(folded: string, label: string): boolean {
  return folded.startsWith(label) && /^\s?[:：]/.test(folded.slice(label.length));
}
