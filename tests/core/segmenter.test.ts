/** The browser's segmenter, made once a language. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSegmenter, getSegmenter } from '../../lib/text/segmenter';

afterEach(() => void vi.unstubAllGlobals());

describe('a segmenter', () => {
  it('is made once for each language and size of segments', () => {
    expect(getSegmenter('th', 'word')).toBe(getSegmenter('th', 'word'));
    expect(getSegmenter('th', 'word')).toBe(findSegmenter('th', 'word'));
    expect(getSegmenter('th', 'word')).not.toBe(getSegmenter('lo', 'word'));
    expect(getSegmenter('th', 'word')).not.toBe(getSegmenter('th', 'sentence'));
  });

  it.each(['grapheme', 'word', 'sentence'] as const)('cuts into %ss of the language', (granularity) => {
    const { locale, granularity: own } = getSegmenter('de-ch', granularity).resolvedOptions();
    expect(locale).toMatch(/^de/);
    expect(own).toBe(granularity);
  });

  it.each(['', 'x_y', 'not a tag', '<b>'])('is none for what is no language tag: "%s"', (tag) => {
    expect(findSegmenter(tag, 'word')).toBeUndefined();
    expect(findSegmenter(tag, 'word')).toBeUndefined();
    expect(() => getSegmenter(tag, 'word')).toThrow(RangeError);
  });

  it('may be used again while it is used', () => {
    const segmenter = getSegmenter('en', 'word');
    const pairs = [...segmenter.segment('a b')].map(({ segment }) => [segment, [...segmenter.segment('c d e')].length]);
    expect(pairs).toEqual([
      ['a', 5],
      [' ', 5],
      ['b', 5],
    ]);
  });

  it('is none where the platform has none', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(findSegmenter('nds', 'word')).toBeUndefined();
    expect(() => getSegmenter('nds', 'word')).toThrow(TypeError);
  });
});
