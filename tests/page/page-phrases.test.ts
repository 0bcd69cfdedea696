import { describe, expect, it } from 'vitest';
import type { PagePhraseKind } from '../../lib/languages/types/page-phrases';
import { foldLine, hasOpening, isWholePhrase } from '../../lib/page/clean/phrase-matcher';
import { getPagePhrases } from '../../lib/page/get-page-phrases';

const KINDS: readonly PagePhraseKind[] = [
  'source',
  'original',
  'translation',
  'byline',
  'related',
  'share',
  'subscribe',
  'video',
  'tags',
  'cookies',
  'comments',
  'advertisement',
  'copyright',
  'paywall',
  'credit',
];

describe('phrases', () => {
  it.each(KINDS)('%s: each is written as lines are compared, and is found as a line', (kind) => {
    const phrases = getPagePhrases(kind);
    expect(phrases.length).toBeGreaterThan(50);
    expect(phrases.filter((phrase) => phrase !== foldLine(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => !isWholePhrase(kind, phrase.replace(/…$/, '')))).toEqual([]);
    const openings = phrases.filter((phrase) => phrase.endsWith('…'));
    expect(openings.filter((phrase) => !hasOpening(kind, `${phrase.slice(0, -1)} 12`))).toEqual([]);
  });
});
