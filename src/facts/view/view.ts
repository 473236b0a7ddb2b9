import type { Evidence, EvidenceKind, EvidenceOf } from '../../evidence/types.ts';
import type { VisitFile } from '../../evidence/visit-file.ts';
import type { Hop } from '../../mail/time/on-the-way.ts';
import type { MailReading } from '../../mail/types.ts';
import type { PageFacts } from '../../reading/types.ts';

/** A page of the visit with what it says. */
export interface PageSeen {
  evidence: EvidenceOf<'page'>;
  facts: PageFacts;
  /** How far the page was scrolled when it was seen, CSS px; absent = not at all. */
  scrollYPx?: number;
}

/** A mail of the visit with what it says. */
export interface MailSeen {
  evidence: EvidenceOf<'mail'>;
  reading: MailReading;
  /** Its `Received` lines, newest first. */
  hops: Hop[];
}

/** Another visit to the same store, for what a single visit cannot show. */
export interface PeerVisit {
  visit: VisitFile;
  steps: EvidenceOf<'step'>[];
}

/** Everything that was seen on one visit, read once, in the order in which it was filed. */
export interface View {
  visit: VisitFile;
  evidence: Evidence[];
  pages: PageSeen[];
  mails: MailSeen[];
  peers: PeerVisit[];
  /** What could not be read, in words for the report. */
  warnings: string[];
}

/** All pieces of one kind. */
export function allOf<K extends EvidenceKind>(view: { evidence: Evidence[] }, kind: K): EvidenceOf<K>[] {
  return view.evidence.filter((piece): piece is EvidenceOf<K> => piece.kind === kind);
}
