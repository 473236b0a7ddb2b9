import type { Gate } from '../result/gates.ts';
import type { AuditResult } from '../result/schema.ts';
import type { LanguageTexts } from './texts/types.ts';

/** Colours a piece of text for the terminal, or leaves it as it is. chalk fits. */
export interface Painter {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

/** What a consultant may put on the report (`report.branding` of the configuration). */
export interface Branding {
  /** A picture as data URI, or null. */
  logo: string | null;
  title: string | null;
  /** An executive summary; blank lines part its paragraphs. */
  summary: string | null;
}

/** A picture ready to be put into the page, or the address of its file where it is too large for that. */
export interface Picture {
  /** `data:image/jpeg;base64,…`; null where only the file is linked. */
  dataUri: string | null;
  /** Address of the file, relative to the report; null where it does not exist. */
  href: string | null;
}

/** Everything but the result that a format may need. The world comes in from outside. */
export interface ReportContext {
  texts: LanguageTexts;
  branding: Branding;
  paint: Painter;
  /** The reader's terminal shows UTF-8. */
  unicode: boolean;
  /** Width of the terminal in characters. */
  columns: number;
  /** Screenshots by evidence id, read beforehand. */
  pictures: ReadonlyMap<string, Picture>;
  /** Quoted places cut out of the screenshots, as data URIs by `spotKey`. */
  spots: ReadonlyMap<string, string>;
  /** From the report's folder to the visit's: '' when the report lies in it. Null: evidence files are not linked. */
  evidenceBase: string | null;
  /** The bounds that decide the exit code; empty when none was set. */
  gates: readonly Gate[];
  /** Prints a page to an A4 PDF; null where there is no browser. */
  printPdf: ((html: string) => Promise<Uint8Array>) | null;
}

/** One format: a pure rendering of one result. */
export interface Reporter {
  /** Name of the file it is written to. */
  fileName: string;
  render(result: AuditResult, context: ReportContext): string | Promise<string | Uint8Array>;
}
