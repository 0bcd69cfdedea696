import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findPackageFaults, type Lockfile } from '../tools/release/lockfile';

const LOCKED = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const faultsOf = (entry: object) =>
  findPackageFaults({ packages: { '': {}, 'node_modules/one': { ...LOCKED, ...entry } } });

it('finds nothing wrong with the packages that are locked', () => {
  const lockfile = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lockfile;
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(findPackageFaults(lockfile)).toEqual([]);
});

it('finds a licence that asks for more, or is not stated', () => {
  expect(faultsOf({ license: 'GPL-3.0-only' })).toEqual(['one: its licence is GPL-3.0-only']);
  expect(faultsOf({ license: undefined })).toEqual(['one: its licence is not stated']);
  expect(faultsOf({ license: '(MIT AND GPL-2.0)' })).toEqual(['one: its licence is (MIT AND GPL-2.0)']);
  expect(faultsOf({ license: '(MIT OR GPL-2.0)' })).toEqual([]);
});

it('finds a script that runs on installing, but where only development needs it', () => {
  expect(faultsOf({ hasInstallScript: true })).toEqual(['one: runs a script when it is installed']);
  expect(faultsOf({ hasInstallScript: true, dev: true })).toEqual([]);
});

it('finds a package without a hash', () => {
  expect(faultsOf({ integrity: undefined })).toEqual(['one: no hash of it is kept']);
});
