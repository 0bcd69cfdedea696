/** Values of a real page. */
import { describe, expect, it } from 'vitest';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { hasRealPage, realPage } from '../../real-page';

describe.skipIf(!hasRealPage)('the real page', () => {
  it('has years of both calendars, each read by its own', () => {
    const facts = realPage()
      .split('\n')
      .flatMap((line) => extractValues(line, 'th'));
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
