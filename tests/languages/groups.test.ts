/** Whether languages are told by the base of their tag. */
import { describe, expect, it } from 'vitest';
import { hasClausesAsSegments, hasUnspacedSentences } from '../../lib/languages/groups';

describe('languages', () => {
  it('without spaces between sentences are told by the base of the tag', () => {
    for (const tag of ['zh', 'zh-Hant', 'ja', 'yue', 'ZH']) expect(hasUnspacedSentences(tag)).toBe(true);
    for (const tag of ['zha', 'ko', 'th', '']) expect(hasUnspacedSentences(tag)).toBe(false);
  });

  it('whose segments are clauses are told by the base of the tag', () => {
    for (const tag of ['th', 'my-MM', 'TH']) expect(hasClausesAsSegments(tag)).toBe(true);
    for (const tag of ['tha', 'zh', '']) expect(hasClausesAsSegments(tag)).toBe(false);
  });
});
