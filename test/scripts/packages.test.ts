import { expect, it } from 'vitest';
import { whatIsMissing } from '../../scripts/set-up/packages.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/yaml': { version: '2.9.1' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

it('installs nothing when the packages are those of the lock file', () => {
  expect(whatIsMissing(locked, { 'node_modules/yaml': { version: '2.9.1' } })).toBeNull();
});

it('installs in a fresh clone', () => {
  expect(whatIsMissing(locked, null)).toBe('none are there yet');
});

it('installs when the lock file names a package that is not there, or another version', () => {
  expect(whatIsMissing(locked, {})).toBe('yaml is not there');
  expect(whatIsMissing(locked, { 'node_modules/yaml': { version: '2.8.0' } })).toBe('yaml is 2.8.0, not 2.9.1');
});

it('knows a folder that is no clone of the project', () => {
  expect(whatIsMissing(null, null)).toBe('no package-lock.json');
});
