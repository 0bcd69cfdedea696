/** CONTRIBUTING's recipes, walked as they stand. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSteps, ROOT } from './recipes/contributing';
import { complaints, copied, seen, walked } from './recipes/copy';
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
    after: ['text/x-outline;charset=utf-8', 'de of en', '  2026-10-07', '    Number altered'],
  },
  {
    heading: 'Add a language',
    what: 'language',
    walk: LANGUAGE_WALK,
    before: { sentences: 2, numbers: [] },
    after: { sentences: 1, numbers: [20] },
  },
];

describe('in one copy of the sources, where each is walked as it stands', () => {
  let folder: string;
  beforeAll(() => {
    folder = copied();
    for (const { heading, walk } of WALKS) for (const step of listSteps(heading)) walked(folder, step, walk);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the compiler has nothing against them', () => expect(complaints(folder)).toBe(''));

  it.each(WALKS)('“$heading” is all that it takes', ({ what, before, after }) => {
    expect(seen(ROOT, what)).toEqual(before);
    expect(seen(folder, what)).toEqual(after);
  });
});
