/** Phrases that pages have beside their articles. */
import { describe, expect, it } from 'vitest';
import { foldLine, hasOpening, isWholePhrase } from '../../lib/page/clean/phrase-matcher';
import { getPagePhrases } from '../../lib/page/get-page-phrases';
import { PAGE_PHRASE_KINDS } from './page-phrase-kinds';

describe('phrases', () => {
  it.each(PAGE_PHRASE_KINDS)('%s: each is written as lines are compared, and is found as a line', (kind) => {
    const phrases = getPagePhrases(kind);
    expect(phrases.length).toBeGreaterThan(50);
    expect(phrases.filter((phrase) => phrase !== foldLine(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => !isWholePhrase(kind, phrase.replace(/…$/, '')))).toEqual([]);
    const openings = phrases.filter((phrase) => phrase.endsWith('…'));
    expect(openings.filter((phrase) => !hasOpening(kind, `${phrase.slice(0, -1)} 12`))).toEqual([]);
  });
});
