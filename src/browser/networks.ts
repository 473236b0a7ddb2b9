import { Failure } from '../shared/errors.ts';
import { nearest } from '../shared/text.ts';

/** A line of a certain quality. Rates in kbit/s, latency in ms (round trip); null: as this machine's line is. */
export interface Network {
  name: string;
  shape: { downKbps: number; upKbps: number; latencyMs: number } | null;
}

/**
 * Lines by name, with the figures that web performance tools agree on (WebPageTest's connectivity profiles), so that
 * results compare with theirs.
 */
export const NETWORKS: Record<string, Network> = {
  'as-is': { name: 'as-is', shape: null },
  'slow-3g': { name: 'slow-3g', shape: { downKbps: 400, upKbps: 400, latencyMs: 400 } },
  '3g': { name: '3g', shape: { downKbps: 1600, upKbps: 768, latencyMs: 300 } },
  'fast-3g': { name: 'fast-3g', shape: { downKbps: 1600, upKbps: 768, latencyMs: 150 } },
  '4g': { name: '4g', shape: { downKbps: 9000, upKbps: 9000, latencyMs: 170 } },
  dsl: { name: 'dsl', shape: { downKbps: 1500, upKbps: 384, latencyMs: 50 } },
  cable: { name: 'cable', shape: { downKbps: 5000, upKbps: 1000, latencyMs: 28 } },
  fibre: { name: 'fibre', shape: { downKbps: 20_000, upKbps: 5000, latencyMs: 4 } },
};

/** The network of that name; an unknown name is a `usage` failure that names the nearest. */
export function networkNamed(name: string): Network {
  const network = NETWORKS[name];
  if (network) return network;
  const names = Object.keys(NETWORKS);
  const meant = nearest(name, names);
  throw new Failure(
    'usage',
    `unknown network "${name}"`,
    meant ? `Did you mean "${meant}"?` : `Networks: ${names.join(', ')}.`,
  );
}
