/** Findings on a real page that has no original. */
import { describe, expect, it } from 'vitest';
import { analyzeSegments } from '../../lib/compare/compare-pair';
import { findRepeats } from '../../lib/findings/repeated/repeated-passages';
import { hasRealPage, realPage } from '../real-page';

describe.skipIf(!hasRealPage)('a real page without its original', () => {
  it('gives one quotation twice in a row, and nothing else twice', () => {
    const text = realPage();
    const blocks = text
      .split(/\n+/)
      .flatMap((line) => (line.trim() ? [{ kind: 'paragraph' as const, text: line.trim() }] : []));
    const [repeat, ...rest] = findRepeats(analyzeSegments(blocks, 'th', 'translation'), 'th');
    expect(rest).toEqual([]);
    expect(repeat).toMatchObject({ adjacent: true });
    expect(repeat!.again.what).toBe('quotation');
    // The two stand in the same paragraph, marks and a space between them, and begin with the same word.
    expect(text).toContain(`“${repeat!.first.text}” “${repeat!.again.text}”`);
    expect(repeat!.first.text.slice(0, 8)).toBe(repeat!.again.text.slice(0, 8));
  });
});
