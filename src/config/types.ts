import type { ShopperHead } from '../scenario/types.ts';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import type { REPORT_FORMATS } from './schema.ts';

/** What is set for every visit, from the environment and the config file. Flags of a command go before it. */
export interface Config {
  mailbox: MailboxSettings | null;
  /** Absolute path of the folder for visits; null = the command's default. */
  reports: string | null;
  browser: { path: string | null; endpoints: string[] };
  edition: string | null;
  gates: Gates;
  report: {
    formats: (typeof REPORT_FORMATS)[number][] | null;
    language: string | null;
    /** `logo` is an absolute path. */
    branding: { logo: string | null; title: string | null; summary: string | null };
  };
  shopper: ShopperHead;
  /** What is added to the user agent so that stores know who shops; null = nothing. */
  identify: string | null;
  webhook: string | null;
  /** Values of secrets that were read, to be masked in everything that is written. */
  secrets: string[];
}

/** Bounds that decide the exit code. Scores are 0..100, as users write them. */
export interface Gates {
  minScore: number | null;
  /** Chapter id → least score, 0..100. */
  minChapter: Record<string, number>;
  /** true: every list; else numbers of studies; null: no gate. */
  mustHave: true | number[] | null;
  /** Criterion id → greatest value in the criterion's unit, or a duration text such as `24h`. */
  max: Record<string, number | string>;
  /** true: against the visit before; a path: against that result file (absolute). */
  noRegress: boolean | string;
  allowUnmeasured: boolean;
}
