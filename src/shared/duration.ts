const UNITS_MS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** `250ms`, `5s`, `2m`, `1.5h`, `3d` → milliseconds; null when the text is not a duration. */
export function parseDuration(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|d)\s*$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return Math.round(Number(match[1]) * (UNITS_MS[match[2]] ?? 0));
}

/** Milliseconds → the shortest honest form: `420 ms`, `3.4 s`, `12 min`, `18.7 h`, `3.4 d`. */
export function formatDuration(durationMs: number): string {
  const size = Math.abs(durationMs);
  if (size < 1000) return `${Math.round(durationMs)} ms`;
  if (size < 120_000) return `${trim(durationMs / 1000)} s`;
  if (size < 7_200_000) return `${Math.round(durationMs / 60_000)} min`;
  if (size < 172_800_000) return `${trim(durationMs / 3_600_000)} h`;
  return `${trim(durationMs / 86_400_000)} d`;
}

function trim(amount: number): string {
  return amount.toFixed(1).replace(/\.0$/, '');
}
