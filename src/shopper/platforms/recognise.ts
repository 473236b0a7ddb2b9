import type { Snapshot } from '../../snapshot/types.ts';
import { PLATFORMS } from './all.ts';
import type { Platform } from './types.ts';

/** What a page holds that may give its shop system away. */
interface Traces {
  generator: string[];
  scripts: string[];
  links: string[];
  classes: string[];
}

/** How much each kind of trace proves; two points are needed, so one class name alone never decides. */
const WEIGHTS = { generator: 4, scripts: 2, links: 1, classes: 1 } as const;
const ENOUGH = 2;
const KINDS = ['generator', 'scripts', 'links', 'classes'] as const;

/** The shop system that the page most likely runs on, or null where nothing known shows. */
export function recognisePlatform(snapshot: Snapshot): Platform | null {
  const traces = tracesOf(snapshot);
  const ranked = PLATFORMS.map((platform) => ({ platform, points: pointsOf(platform, traces) })).sort(
    (a, b) => b.points - a.points,
  );
  const best = ranked[0];
  return best && best.points >= ENOUGH ? best.platform : null;
}

function pointsOf(platform: Platform, traces: Traces): number {
  return KINDS.reduce((sum, kind) => {
    const patterns = platform.recognise[kind] ?? [];
    const found = patterns.filter((pattern) => traces[kind].some((trace) => pattern.test(trace))).length;
    return sum + Math.min(found, 2) * WEIGHTS[kind];
  }, 0);
}

function tracesOf(snapshot: Snapshot): Traces {
  const generator = snapshot.meta.filter((meta) => meta.name.toLowerCase() === 'generator').map((meta) => meta.content);
  const links = new Set(snapshot.links.map((link) => link.href));
  const classes = new Set<string>();
  for (const { attrs } of snapshot.nodes) {
    for (const address of [attrs.href, attrs.src, attrs.action]) if (address) links.add(address);
    for (const name of (attrs.class ?? '').split(/\s+/)) if (name) classes.add(name);
    if (attrs.id) classes.add(attrs.id);
  }
  return { generator, scripts: snapshot.scripts, links: [...links], classes: [...classes] };
}
