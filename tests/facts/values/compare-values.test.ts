/** When one value answers for another. */
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../lib/facts/values/compare-values';
import { extractValues } from '../../../lib/facts/values/extract-values';

const atom = (text: string) => extractValues(text, 'en')[0]!.atoms[0]!;

describe('one value answers for another', () => {
  it.each([
    ['7 miles', '11 km', 'converted'],
    ['100 feet', '30 metres', 'converted'],
    ['60 days', '60 days', 'same'],
    ['4.54 million', '4.5 million', 'rounded'],
    ['about 60', '58', 'rounded'],
    ['more than 100', '103', 'rounded'],
    ['nearly 5 years', '4.8 years', 'rounded'],
    ['50%', '50 percent', 'same'],
  ])('%s: %s, %s', (a, b, how) => {
    expect(compareValues(atom(a), atom(b))).toBe(how);
    expect(compareValues(atom(b), atom(a))).toBe(how);
  });

  it.each([
    ['7 miles', '7 km'],
    ['60 days', '30 days'],
    ['more than 18 months', 'more than 19 months'],
    ['about 58', '55'],
    ['nearly 19', '18'],
    ['more than 100', '97'],
    ['4.54 million', '4.6 million'],
  ])('never %s for %s', (a, b) => {
    expect(compareValues(atom(a), atom(b))).toBeUndefined();
    expect(compareValues(atom(b), atom(a))).toBeUndefined();
  });
});
