import type { AuditResult } from '../../result/schema.ts';
import type { UiKey } from '../texts/en.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { duration, say } from './format.ts';

const STOPS: Record<string, UiKey> = {
  receipt: 'stopReceipt',
  'first-answer': 'stopFirst',
  'complete-answer': 'stopComplete',
};

/** What is to say of a mail's time: the clocks it stops, the service hours, and what was not the store's doing. */
export function mailNotes(mail: AuditResult['mails'][number], texts: LanguageTexts): string[] {
  const spans: [UiKey, number | null | undefined][] = [
    ['inServiceHours', mail.serviceMs],
    ['wayGreylisted', mail.onTheWay?.greylistedMs],
    [mail.onTheWay?.wrongZone ? 'wayZone' : 'wayDateOff', mail.onTheWay?.dateOffMs],
  ];
  const stops = (mail.stops ?? []).flatMap((stop) => (STOPS[stop] ? [texts.ui[STOPS[stop]]] : []));
  return [
    ...stops,
    ...spans.flatMap(([key, ms]) =>
      typeof ms === 'number' ? [say(texts, key, { latency: duration(Math.abs(ms), texts) })] : [],
    ),
    ...(mail.onTheWay?.junk ? [texts.ui.wayJunk] : []),
  ];
}
