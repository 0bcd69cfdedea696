/** Texts that follow each other passage by passage belong together, however much one has besides. */
import { describe, expect, it } from 'vitest';
import { decideVerdict } from '../../lib/compare/verdict';
import type { Agreement } from '../../lib/core/report';
import type { Alignment, Link } from '../../lib/core/segment';

const NOTHING_SHARED: Agreement = {
  paragraphs: { shared: 3, of: 30 },
  figures: { shared: 0, of: 4 },
  names: { shared: 0, of: 4 },
};

/** One passage a score: a link where it is one, and a passage that only the translation has for `+`. */
function makeAlignment(...passages: readonly (number | '+')[]): Alignment {
  const links = passages.map((score, at): Link => {
    const translation = [`t${at}`];
    return score === '+' ? { translation, original: [], score: 0.8 } : { translation, original: [`o${at}`], score };
  });
  return { links, uncertain: [], support: 0.4 };
}

const listTimes = <T>(count: number, passage: T): T[] => Array.from({ length: count }, () => passage);
const decide = (...passages: readonly (number | '+')[]) =>
  decideVerdict(makeAlignment(...passages), 0.3, NOTHING_SHARED);

describe('texts that follow each other', () => {
  it('in twelve passages, before a long addition', () => {
    expect(decide(...listTimes(12, 0.95), ...listTimes(24, '+' as const))).toBe('compared');
  });

  it('with a passage added here and there', () => {
    expect(decide(...listTimes(6, [0.95, 0.97, '+'] as const).flat(), ...listTimes(20, '+' as const))).toBe('compared');
  });

  it('in all of a short text', () => {
    expect(decide(1, 1, 0.99, 1, '+', '+', '+', '+')).toBe('compared');
  });

  it('for a few passages only are another story', () => {
    expect(decide(...listTimes(6, 0.95), ...listTimes(8, 0.4), ...listTimes(12, '+' as const))).toBe(
      'not-the-original',
    );
    expect(decide(1, 1, 0.99, 0.5, 0.4, 0.6, 0.5, '+')).toBe('not-the-original');
  });

  it('for ten of a hundred passages are another story', () => {
    expect(decide(...listTimes(10, 0.95), ...listTimes(90, 0.4))).toBe('not-the-original');
  });
});
