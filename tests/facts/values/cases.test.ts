/** Values of texts, as a careful reader takes them. */
import { describe, expect, it } from 'vitest';
import { allCases, faultsOf } from './cases';

const cases = allCases();

describe('values as a careful reader takes them', () => {
  it('covers twenty languages', () => {
    expect(new Set(cases.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(20);
    expect(cases.length).toBeGreaterThanOrEqual(600);
  });

  it.each(cases.map((one) => [`${one.lang}:${one.line}`, one.text, one] as const))('%s %s', (_, __, one) => {
    expect(faultsOf(one)).toEqual([]);
  });
});
