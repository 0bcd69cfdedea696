/** `npm test` runs everything: no file and no project is left out of its parts, and none is run twice. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LONG, listBrowserParts, listOtherParts } from '../../tools/test-parts.mjs';
import config from '../../vitest.config';

const ROOT = new URL('../../', import.meta.url).pathname;

interface Part {
  readonly name: string;
  readonly projects: readonly string[];
  readonly args: readonly string[];
}

const browserParts: readonly Part[] = listBrowserParts();
const otherParts: readonly Part[] = listOtherParts();

it('every file of the browsers’ tests is in one part', () => {
  const files = readdirSync(`${ROOT}tests/e2e`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.e2e.ts'))
    .map((file) => `tests/e2e/${file}`)
    .sort();
  expect(files.length).toBeGreaterThan(60);
  expect(browserParts.flatMap(({ args }) => args).sort()).toEqual(files);
});

it('no name of a file is a part of another’s, which would run it twice', () => {
  const files = browserParts.flatMap(({ args }) => args);
  expect(files.filter((one) => files.some((other) => other !== one && other.includes(one)))).toEqual([]);
});

it('what is said to be long is there, and begins first', () => {
  const begins = browserParts.slice(0, LONG.length).map(({ args }) => args);
  expect(begins).toEqual(LONG.map((name: string) => [`tests/e2e/${name}.e2e.ts`]));
});

it('every project is in the parts, each of its shards once', () => {
  const { projects } = (config as (env: { mode: string }) => { test: { projects: { test: { name: string } }[] } })({
    mode: 'test',
  }).test;
  const run = [...browserParts, ...otherParts].flatMap((part) => part.projects);
  expect([...new Set(run)].sort()).toEqual(projects.map(({ test }) => test.name).sort());
  for (const name of new Set(otherParts.flatMap((part) => part.projects))) {
    const parts = otherParts.filter((part) => part.projects.includes(name));
    const whole = parts.map((_, at) => `--shard=${at + 1}/${parts.length}`);
    expect([name, parts.flatMap(({ args }) => args)]).toEqual([name, parts.length === 1 ? [] : whole]);
  }
});

it('parts have names of their own, under which their results are written', () => {
  const names = [...browserParts, ...otherParts].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
