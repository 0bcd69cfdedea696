/** Warnings by the dates of two articles. */
import { describe, expect, it } from 'vitest';
import { findDateWarnings } from '../../lib/panel/text/provenance-text';

const doubts = (here: string | undefined, original: string | undefined, modified?: string) =>
  findDateWarnings({ published: here }, { published: original, modified }).map(({ kind }) => kind);

describe('dates of a pair', () => {
  it('raise no doubt where the translation follows within a year', () => {
    expect(doubts('2026-03-12', '2026-03-12')).toEqual([]);
    expect(doubts('2026-03-12T08:00:00+07:00', '2026-03-11T20:00:00Z')).toEqual([]);
    expect(doubts('2026-03-12', '2025-06-01')).toEqual([]);
  });

  it('forgive a day: clocks and time zones differ', () => {
    expect(doubts('2026-03-12T01:00:00+07:00', '2026-03-12T20:00:00Z')).toEqual([]);
    expect(doubts('2026-03-12', '2026-03-13')).toEqual([]);
  });

  it('tell an original that came out later', () => {
    expect(findDateWarnings({ published: '2026-03-12' }, { published: '2026-03-15' })).toEqual([
      { kind: 'newer', days: 3 },
    ]);
  });

  it('tell an original that is years older', () => {
    expect(findDateWarnings({ published: '2026-03-12' }, { published: '2022-01-02' })).toEqual([
      { kind: 'older', years: 4 },
    ]);
  });

  it('tell an original that was changed after the translation came out', () => {
    expect(doubts('2026-03-12', '2026-03-11', '2026-03-11T21:00:00Z')).toEqual([]);
    expect(doubts('2026-03-12', '2026-03-11', '2026-05-01')).toEqual(['edited-since']);
  });

  it('stay silent without dates, and with what is none', () => {
    expect(doubts(undefined, '2026-03-12')).toEqual([]);
    expect(doubts('2026-03-12', undefined)).toEqual([]);
    expect(doubts('yesterday', '2026-03-12', 'soon')).toEqual([]);
  });
});
