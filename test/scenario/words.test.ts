import { expect, it } from 'vitest';
import { DEVICES as SCREENS } from '../../src/browser/devices.ts';
import { NETWORKS as LINES } from '../../src/browser/networks.ts';
import { DEVICES, NETWORKS } from '../../src/scenario/head.ts';

it('a scenario may name every device and network that the browser knows, and no other', () => {
  expect([...DEVICES]).toEqual(Object.keys(SCREENS));
  expect([...NETWORKS]).toEqual(Object.keys(LINES));
});
