/** Phrases that pages have beside their articles. */
import { describe, expect, it } from 'vitest';
import {
  getNoticeLabels,
  getPagePhrases,
  getTextAfterLabel,
  getTextAfterNotice,
  hasOpening,
  isWholePhrase,
} from '../../lib/page/html/page-words';
import { foldLine } from '../../lib/text/fold-text';
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

  it.each(['original', 'translation'] as const)('every label of provenance begins a notice of the kind %s', (kind) => {
    // A bracket before a line is taken off, so that a label in brackets begins none; some stand behind what they label.
    const labels = getNoticeLabels(kind)
      .filter((label) => !/^[(…]/.test(label))
      .map((label) => label.replaceAll('*', '').replaceAll('…', 'x y z'));
    expect(labels.length).toBeGreaterThan(1000);
    expect(labels.filter((label) => getTextAfterNotice(kind, `${label} 12`) === undefined)).toEqual([]);
  });

  it('a notice needs no phrase of its own beside the label', () => {
    const credit = 'Mfasiri: Juma Mwakazi';
    expect(getTextAfterLabel('translation', credit)).toBeUndefined();
    expect(getTextAfterNotice('translation', credit)).toBe(' juma mwakazi');
    expect(getTextAfterNotice('translation', 'Juma Mwakazi')).toBeUndefined();
  });
});
