import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../../lib/facts';

/** A real Thai page about a Vietnamese official; it is not part of the project. */
const PAGE = path.resolve('../shared/data/seed/000_fab6b54be84c0e1a.txt');
const present = existsSync(PAGE);
if (!present) console.warn(`not there, so not tested: ${PAGE}`);

describe(present ? 'the real page' : 'the real page (SKIPPED: the page is not on this machine)', () => {
  it.skipIf(!present)('has years of both calendars, each read by its own', () => {
    const facts = readFileSync(PAGE, 'utf8')
      .split('\n')
      .flatMap((line) => factsIn(line, 'th'));
    const years = facts.flatMap(({ text, atoms }) =>
      atoms.filter(({ kind }) => kind === 'year').map(({ value, read }) => ({ text, value, read })),
    );
    expect(years).toEqual([
      { text: '2019', value: 2019, read: undefined },
      { text: 'ธันวาคม พ.ศ. 2567', value: 2024, read: 'buddhist' },
      { text: '2567', value: 2024, read: 'buddhist' },
      { text: '2570', value: 2027, read: 'buddhist' },
    ]);
  });
});
