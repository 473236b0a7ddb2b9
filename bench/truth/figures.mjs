/** Error allowed by the goal: 25 ms, or 2 % of what is measured, whichever is larger. */
export const allowed = (truth) => Math.max(25, truth * 0.02);

/** `[measured, truth]` pairs → median, p95 and worst error in ms, and the share within the goal. */
export function errorsOf(pairs) {
  const known = pairs.filter(([measured, truth]) => measured !== null && truth !== null);
  const errors = known.map(([measured, truth]) => Math.abs(measured - truth)).sort((a, b) => a - b);
  const within = known.filter(([measured, truth]) => Math.abs(measured - truth) <= allowed(truth)).length;
  return {
    count: known.length,
    missing: pairs.length - known.length,
    median: at(errors, 0.5),
    p95: at(errors, 0.95),
    worst: at(errors, 1),
    within: known.length === 0 ? null : within / known.length,
  };
}

export function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

export function printTable(title, rows) {
  console.log(`\n${title}`);
  console.log('                                         n  miss  median     p95   worst  within goal');
  for (const [name, figures] of rows) console.log(rowOf(name, figures));
}

function rowOf(name, { count, missing, median, p95, worst, within }) {
  const ms = (value) => (value === null ? '-' : value.toFixed(1)).padStart(8);
  const share = within === null ? '-' : `${(within * 100).toFixed(1)} %`;
  return `${name.padEnd(38)}${String(count).padStart(4)}${String(missing).padStart(6)}${ms(median)}${ms(p95)}${ms(worst)}${share.padStart(13)}`;
}
