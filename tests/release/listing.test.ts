/** What the stores are told is true and short enough. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../../wxt.config';

const LISTING = path.join(import.meta.dirname, '../../tools/release/listing');
const LOCALES = path.join(import.meta.dirname, '../../assets/_locales');

const text = (file: string) => readFileSync(path.join(LISTING, file), 'utf8');

/** The parts of a form: heading and what stands under it. */
const partsOf = (file: string): Map<string, string> =>
  new Map(
    text(file)
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );

/** What the stores take, in characters. */
const MOST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'chrome.md': { Name: 75, Summary: 132, 'Single purpose': 1000, 'Remote code': 1000 },
  'edge.md': { Name: 45, 'Short description': 132, 'Notes for certification': 2000 },
  'firefox.md': { Name: 50, Summary: 250, 'Notes for the reviewer': 3000 },
};

describe.each(Object.keys(MOST))('%s', (file) => {
  const parts = partsOf(file);

  it.each(Object.entries(MOST[file]!))('%s has at most %i characters, and some', (part, most) => {
    expect(parts.get(part)?.length ?? 0).toBeGreaterThan(0);
    expect(parts.get(part)!.length).toBeLessThanOrEqual(most);
  });
});

it('describes Verso within what every store takes', () => {
  expect(text('description.txt').length).toBeGreaterThan(250);
  expect(text('description.txt').length).toBeLessThanOrEqual(10_000);
});

const messageOf = (locale: string): string =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')).browser_description.message;

it.each(readdirSync(LOCALES))('has a summary in %s that Chrome and Edge take', (locale) => {
  expect(messageOf(locale).length).toBeGreaterThan(20);
  expect(messageOf(locale).length).toBeLessThanOrEqual(132);
});

it('sums Verso up as the package itself does', () => {
  expect(partsOf('chrome.md').get('Summary')).toBe(messageOf('en'));
  expect(partsOf('edge.md').get('Short description')).toBe(messageOf('en'));
});

type Asked = Pick<UserManifest, 'permissions' | 'host_permissions'> & {
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
};

function askedBy(browser: string): string[] {
  const make = config.manifest as (env: object) => Asked;
  const asked = make({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  const { permissions = [], optional_permissions = [], host_permissions, optional_host_permissions } = asked;
  const hosts = host_permissions?.length || optional_host_permissions?.length ? ['host_permissions'] : [];
  return [...permissions, ...optional_permissions, ...hosts] as string[];
}

it('gives a reason for each permission that is asked for, and for no other', () => {
  const asked = new Set(['chrome', 'edge', 'firefox'].flatMap(askedBy));
  const reasons = partsOf('permissions.md');
  expect([...reasons.keys()].sort()).toEqual([...asked].sort());
  for (const [, reason] of reasons) expect(reason.length).toBeLessThanOrEqual(1000);
});
