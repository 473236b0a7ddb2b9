/** One mistake in a file that a person wrote, with the place to put the cursor. */
export interface Diagnostic {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** How many units from `column` the caret covers; at least 1. */
  length: number;
  /** The line as written; null when the mistake is not in a line (a missing file). */
  source: string | null;
  message: string;
  /** The nearest right word, or what is accepted; null when the message says it all. */
  hint: string | null;
}

/** What is found while a file is read; handed down so that all mistakes are told at once. */
export interface Problems {
  found: Diagnostic[];
  /** Nodes that already have a diagnostic: a second one about the same node is noise. */
  broken: Set<unknown>;
}

export function noProblems(): Problems {
  return { found: [], broken: new Set() };
}

/** A mistake about a file as a whole. */
export function reportFile(problems: Problems, file: string, message: string, hint: string | null = null): void {
  problems.found.push({ file, line: 1, column: 1, length: 1, source: null, message, hint });
}

/** In reading order, without repeats (a part that is used twice has its mistakes once). */
export function sortedDiagnostics(problems: Problems): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const one of problems.found) {
    seen.set(`${one.file}:${one.line}:${one.column}:${one.message}`, one);
  }
  const files = [...new Set(problems.found.map((one) => one.file))];
  return [...seen.values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
