import type { EvidenceOf } from '../../evidence/types.ts';
import { deliveryOf, type Latency, latencyOf, type QuestionClocks, questionClocks } from '../../mail/time/clocks.ts';
import { type OnTheWay, onTheWay } from '../../mail/time/on-the-way.ts';
import { serviceMs, timezoneOf } from '../../mail/time/service-hours.ts';
import { withoutBreaks } from '../../reading/self-service/hours-week.ts';
import type { OpeningHours } from '../../reading/types.ts';
import { allOf, type MailSeen, type View } from '../view/view.ts';

/** The moment from which a mail's time counts, our clock: its question, or the order; null when it has none. */
export function sinceOf(view: View, mail: MailSeen): string | null {
  const question = allOf(view, 'question').find((one) => one.id === mail.evidence.question);
  if (question) return question.sentAt;
  if (mail.evidence.about !== 'order') return null;
  return allOf(view, 'order').find((order) => order.placed)?.placedAt ?? null;
}

/** How long a mail took, with its error; null when nothing says from when it counts. */
export function delayOf(view: View, mail: MailSeen): Latency | null {
  const since = sinceOf(view, mail);
  return since === null ? null : latencyOf(since, timed(view, mail));
}

/** A mail's delivery with the clocks' difference: as measured when it was fetched, else as measured for the visit since. */
export function timed(view: View, { evidence }: Pick<MailSeen, 'evidence'>) {
  const clock = evidence.skewMs === null ? view.visit.mailClock : evidence;
  return {
    deliveredAt: evidence.deliveredAt,
    skewMs: clock?.skewMs ?? null,
    skewErrorMs: clock?.skewErrorMs ?? null,
  };
}

/** Receipt, first and complete answer of a question; null when it was not sent. */
export function clocksOf(view: View, question: EvidenceOf<'question'>): QuestionClocks | null {
  if (question.sentAt === null) return null;
  const mails = view.mails
    .filter((mail) => mail.evidence.question === question.id)
    .map(({ evidence, reading }) => ({
      id: evidence.id,
      kind: reading.kind,
      ...timed(view, { evidence }),
      answered: reading.reply?.answered ?? [],
    }));
  return questionClocks(question.sentAt, mails);
}

/** The part of a mail's time that lies within the store's own service hours, ms; null where hours or zone were not seen. */
export function inServiceHours(view: View, mail: MailSeen): number | null {
  const since = sinceOf(view, mail);
  const stated = statedHours(view);
  if (since === null || stated === null) return null;
  return serviceMs(since, deliveryOf(timed(view, mail)), stated.hours, stated.timezone);
}

/** What happened to a mail on its way that is not the store's doing. */
export function wayOf(view: View, mail: MailSeen): OnTheWay {
  return onTheWay({
    hops: mail.hops,
    deliveredAt: mail.evidence.deliveredAt,
    sentAt: mail.reading.sentAt,
    since: sinceOf(view, mail),
    junk: mail.evidence.folderUse === 'junk',
  });
}

const HOUR_PAGES = ['contact', 'hours', 'home', 'help', 'faq'];

/** Opening hours as the store's pages state them, the page about them first, and the zone they are meant in. */
function statedHours(view: View): { hours: OpeningHours[]; timezone: string } | null {
  const rank = (kind: string) => (HOUR_PAGES.includes(kind) ? HOUR_PAGES.indexOf(kind) : HOUR_PAGES.length);
  const page = [...view.pages]
    .sort((a, b) => rank(a.evidence.pageKind) - rank(b.evidence.pageKind))
    .find((one) => one.facts.serviceHours !== null);
  if (!page?.facts.serviceHours) return null;
  const said = page.facts.serviceHoursTimezone?.value ?? null;
  const timezone = zoneNamed(said) ?? timezoneOf(view.visit.store.country, view.visit.startedAt);
  const hours = withoutBreaks(page.facts.serviceHours.value, page.facts.serviceBreaks?.value ?? []);
  return timezone === null ? null : { hours, timezone };
}

/** Abbreviations of zones as stores write them beside their hours; US zones only, where the letters mean one. */
const ZONES: Record<string, string> = {
  GMT: 'Europe/London',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EET: 'Europe/Vilnius',
  EEST: 'Europe/Vilnius',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  MSK: 'Europe/Moscow',
  МСК: 'Europe/Moscow',
  KST: 'Asia/Seoul',
  JST: 'Asia/Tokyo',
  UTC: 'UTC',
};

function zoneNamed(said: string | null): string | null {
  const shifted = /^(?:UTC|GMT)\s?([+-])(\d{1,2})$/.exec(said ?? '');
  // The names of these zones count westwards.
  if (shifted) return `Etc/GMT${shifted[1] === '+' ? '-' : '+'}${Number(shifted[2])}`;
  return ZONES[said ?? ''] ?? null;
}
