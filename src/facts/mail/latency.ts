import type { EvidenceOf } from '../../evidence/types.ts';

/** From a moment on our clock to the mail's arrival on the mailbox's, ms; the known difference of the clocks is taken off. */
export function latencyOf(mail: EvidenceOf<'mail'>, since: string): number {
  const ms = Date.parse(mail.deliveredAt) - (mail.skewMs ?? 0) - Date.parse(since);
  return Math.max(0, Math.round(ms));
}

/** Uncertainty of that time, ms: the mailbox counts whole seconds, and the clocks' difference is not known exactly. */
export function latencyErrorOf(mail: EvidenceOf<'mail'>): number {
  return 1000 + (mail.skewErrorMs ?? 0);
}
