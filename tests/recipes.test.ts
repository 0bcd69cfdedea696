/** CONTRIBUTING's recipes, walked as they stand. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, recipe } from './recipes/contributing';
import { complaints, copied, filled, isCommand, seen, walked } from './recipes/copy';
import { FORMAT_WALK, LANGUAGE_WALK, RULE_WALK, SIGNAL_WALK } from './recipes/walks';

const WALKS = [
  {
    heading: 'Add a signal',
    what: 'signal',
    walk: SIGNAL_WALK,
    before: [],
    after: [['https://elvalle.example.es/2025/03/08/el-pueblo-y-su-horno', 'globe-link']],
  },
  { heading: 'Add a rule', what: 'rule', walk: RULE_WALK, before: [], after: [['address', 't1']] },
  {
    heading: 'Add a format',
    what: 'format',
    walk: FORMAT_WALK,
    before: [],
    after: ['text/x-outline;charset=utf-8', 'de of en', '  2026-10-07', '    Number, altered'],
  },
  {
    heading: 'Add a language',
    what: 'language',
    walk: LANGUAGE_WALK,
    before: { sentences: 2, numbers: [] },
    after: { sentences: 1, numbers: [20] },
  },
];

const isThere = (file: string): boolean => existsSync(path.join(ROOT, file));

describe.each(WALKS)('“$heading”', ({ heading, walk }) => {
  const { steps, besides } = recipe(heading);

  it('names files that are there, or are to be made', () => {
    const files = steps.filter((step) => !isCommand(step));
    expect(files.map((step) => filled(step, walk)).sort()).toEqual(Object.keys(walk.edits).sort());
    for (const file of [...files, ...besides].filter((one) => !one.includes('<')))
      expect(isThere(file), file).toBe(true);
    for (const file of [...files, ...besides].filter((one) => one.includes('<')))
      expect(isThere(path.dirname(`${file.split('<')[0]}x`)), file).toBe(true);
    expect(besides.some((file) => file.endsWith('.test.ts'))).toBe(true);
  });
});

describe('in one copy of the sources, where each is walked as it stands', () => {
  let folder: string;
  beforeAll(() => {
    folder = copied();
    for (const { heading, walk } of WALKS) for (const step of recipe(heading).steps) walked(folder, step, walk);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the compiler has nothing against them', () => expect(complaints(folder)).toBe(''));

  it.each(WALKS)('“$heading” is all that it takes', ({ what, before, after }) => {
    expect(seen(ROOT, what)).toEqual(before);
    expect(seen(folder, what)).toEqual(after);
  });
});
