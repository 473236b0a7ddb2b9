import { expect, it } from 'vitest';
import { DEVICES, deviceNamed, userAgentFor } from '../../src/browser/devices.ts';
import { NETWORKS, networkNamed } from '../../src/browser/networks.ts';
import { DEVICES as SCENARIO_DEVICES, NETWORKS as SCENARIO_NETWORKS } from '../../src/scenario/head.ts';

const HEADLESS =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36';

it('a desktop names itself as the ordinary Chrome of the same version', () => {
  expect(userAgentFor(deviceNamed('desktop'), HEADLESS)).toBe(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  );
});

it("a phone names itself as that Chrome's Android form, a tablet without the word Mobile", () => {
  expect(userAgentFor(deviceNamed('phone'), HEADLESS)).toBe(
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
  );
  expect(userAgentFor(deviceNamed('tablet'), HEADLESS)).not.toContain('Mobile');
});

it('an unknown device or network names the nearest', () => {
  expect(() => deviceNamed('fone')).toThrow(
    expect.objectContaining({ kind: 'usage', remedy: 'Did you mean "phone"?' }),
  );
  expect(() => networkNamed('fiber')).toThrow(
    expect.objectContaining({ kind: 'usage', remedy: 'Did you mean "fibre"?' }),
  );
});

it('a scenario may name every device and network, and no others', () => {
  expect([...SCENARIO_DEVICES].sort()).toEqual(Object.keys(DEVICES).sort());
  expect([...SCENARIO_NETWORKS].sort()).toEqual(Object.keys(NETWORKS).sort());
});
