/** Locked packages have hashes, known licences and no unknown scripts that run on installing. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listCarriedPackages } from '../../tools/release/carried';
import { findPackageFaults, KNOWN_SCRIPTS, type Lockfile } from '../../tools/release/lockfile';

const LOCKED = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const faultsOf = (entry: object) =>
  findPackageFaults({ packages: { '': {}, 'node_modules/one': { ...LOCKED, ...entry } } });

const lockfile = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lockfile;

it('finds nothing wrong with the packages that are locked', () => {
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(findPackageFaults(lockfile)).toEqual([]);
});

it('finds a licence that asks for more, or is not stated', () => {
  expect(faultsOf({ license: 'GPL-3.0-only' })).toEqual(['one: its licence is GPL-3.0-only']);
  expect(faultsOf({ license: undefined })).toEqual(['one: its licence is not stated']);
  expect(faultsOf({ license: '(MIT AND GPL-2.0)' })).toEqual(['one: its licence is (MIT AND GPL-2.0)']);
  expect(faultsOf({ license: '(MIT OR GPL-2.0)' })).toEqual([]);
});

it('finds a script that runs on installing, but where development brings it and it is known', () => {
  const esbuild = (entry: object) =>
    findPackageFaults({ packages: { 'node_modules/esbuild': { ...LOCKED, hasInstallScript: true, ...entry } } });
  expect(faultsOf({ hasInstallScript: true })).toEqual(['one: runs a script when it is installed']);
  expect(faultsOf({ hasInstallScript: true, dev: true })).toEqual(['one: runs a script when it is installed']);
  expect(esbuild({})).toEqual(['esbuild: runs a script when it is installed']);
  expect(esbuild({ dev: true })).toEqual([]);
});

it('keeps an npm that asks about scripts from running those that are known', () => {
  const { allowScripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(allowScripts).toEqual(Object.fromEntries(Object.keys(KNOWN_SCRIPTS).map((name) => [name, false])));
});

it('finds a package without a hash', () => {
  expect(faultsOf({ integrity: undefined })).toEqual(['one: no hash of it is kept']);
});

it('knows the packages that Verso carries from those that build and test it', () => {
  const names = listCarriedPackages(lockfile).map((place) => place.replace(/^.*node_modules\//, ''));
  for (const name of ['happy-dom', 'ws', 'd3-array', 'onnxruntime-web', 'preact', 'idb', 'tinyld'])
    expect(names).toContain(name);
  for (const name of ['vite', 'typescript', 'fast-check', 'puppeteer-core', 'esbuild'])
    expect(names).not.toContain(name);
});
