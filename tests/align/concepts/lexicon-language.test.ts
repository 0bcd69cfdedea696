/** Which lexicon serves a language tag. */
import { describe, expect, it } from 'vitest';
import { findLexiconLanguage } from '../../../lib/align/concepts/lexicon';
import { lexiconIndex } from './stored-lexicons';

describe('the lexicon of a language tag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nb-NO', 'no'],
    ['no', 'no'],
    ['nn', 'nn'],
    ['tl', 'fil'],
    ['iw', 'he'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['yue', 'yue'],
    ['yue-Hans', 'zh'],
    ['sr', 'sr'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['pt-BR', 'pt'],
    ['TH', 'th'],
    ['uz-Cyrl', undefined],
    ['tlh', undefined],
    ['', undefined],
    ['not a tag', undefined],
  ])('%s → %s', (tag, file) => {
    expect(findLexiconLanguage(tag, lexiconIndex().languages)).toBe(file);
  });
});
