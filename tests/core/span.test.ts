/** Ranges of a text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSpans, trimSpan } from '../../lib/core/span';

const spaced = fc.string({ unit: fc.constantFrom('a', 'ก', '😀', ' ', '\n', '\u00a0'), maxLength: 30 });

describe('a span', () => {
  it('loses the white space at both of its ends, and nothing else', () => {
    fc.assert(
      fc.property(spaced, fc.nat(30), fc.nat(30), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const trimmed = trimSpan(text, { start, end });
        expect(text.slice(trimmed.start, trimmed.end)).toBe(text.slice(start, end).trim());
        expect(trimmed.start).toBeGreaterThanOrEqual(start);
        expect(trimmed.end).toBeLessThanOrEqual(end);
      }),
    );
  });

  it('is empty where there is nothing but white space', () => {
    const { start, end } = trimSpan(' \n ', { start: 0, end: 3 });
    expect(start).toBe(end);
    expect(trimSpan('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('is left as it was handed in', () => {
    const span = { start: 0, end: 3 };
    trimSpan(' a ', span);
    expect(span).toEqual({ start: 0, end: 3 });
  });
});

describe('spans from where they begin', () => {
  it('hold every letter once, in order, and are never empty', () => {
    fc.assert(
      fc.property(spaced, fc.uniqueArray(fc.nat(30)), (text, cuts) => {
        const starts = [0, ...cuts.filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b)];
        const spans = buildSpans(text, starts);
        const letters = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(letters.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(spans.every(({ start, end }) => end > start)).toBe(true);
        expect(spans.every(({ start }, i) => i === 0 || start >= spans[i - 1]!.end)).toBe(true);
      }),
    );
  });

  it('are none in an empty text, and none without a beginning', () => {
    expect(buildSpans('', [0])).toEqual([]);
    expect(buildSpans('abc', [])).toEqual([]);
  });
});
