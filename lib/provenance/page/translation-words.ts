/** Finds words of translating in plain text, by the stems that the page's languages have (`translationWords`). */

import { getBaseLanguage } from '../../core/language-tag';
import { createLazy, memoizeByKey } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { Span } from '../../core/span';
import { TRANSLATION_WORDS } from '../../languages/by-kind/translation-words';
import type { TranslationWords } from '../../languages/kinds';
import { toAlternation, toPlainText } from '../../text/plain-text';
import { isUnspacedLabel } from '../../text/scripts';
import { filterLikeLanguages, SPACED_LETTERS } from './label-matcher';

/** A word of translating in a plain text, with the span of its stem. */
export interface TranslationWord extends Span {
  readonly kind: 'translated' | 'original';
}

/** Finds words of translating in plain texts of a page. */
export interface TranslationWordMatcher {
  /** Whether a text has such a word. Most have none. */
  has(text: string): boolean;
  /** All such words of a text, in order. */
  find(text: string): readonly TranslationWord[];
  /** Whether a text has a word for several languages, into which another work was translated. */
  namesLanguages(text: string): boolean;
  /** Whether a text has a word for another work, such as a novel. */
  namesWork(text: string): boolean;
}

/** A link's text that is longer is a title, which may name a novel as an article does (plain letters). */
export const MAX_WORK_NAME = 24;

/** The stems of words of translating that these languages and those related to them have. */
export const listTranslationStems = (languages: readonly string[]): readonly string[] =>
  filterLikeLanguages(Object.keys(TRANSLATION_WORDS), languages).flatMap((lang) => {
    const words = TRANSLATION_WORDS[lang];
    return words ? [words.translated, words.original].flatMap((all) => all.split('|')) : [];
  });

/** The sources of patterns for the stems that begin a word, and for those that may stand inside one (`*…`). */
function buildSources(stems: readonly string[], number: string): { readonly start: string; readonly inside: string } {
  const isInside = (stem: string): boolean => stem.startsWith('*') || isUnspacedLabel(stem);
  const toSource = (group: readonly string[]): string =>
    toAlternation(group.map((stem) => stem.replace('*', ''))).source.replaceAll('#', number);
  const plain = stems.map(toPlainText);
  return { start: toSource(plain.filter((stem) => !isInside(stem))), inside: toSource(plain.filter(isInside)) };
}

/** Builds a pattern for stems. `#` is a number; a stem that may stand inside a word begins with `*`. */
function buildPattern(stems: readonly string[]): RegExp {
  const { start, inside } = buildSources(stems, '\\p{N}+');
  return new RegExp(`(?<!\\p{L})${start}|${inside}`, 'gu');
}

/** Builds a test that passes wherever that pattern matches, and seldom elsewhere: it knows fewer letters, and is quick. */
function buildQuickTest(stems: readonly string[]): RegExp {
  const { start, inside } = buildSources(stems, '.{1,9}');
  return new RegExp(`(?:^|[^${SPACED_LETTERS}])${start}|${inside}`);
}

const buildMatcher = memoizeByKey(
  (languages: readonly string[]): TranslationWordMatcher => {
    const words = filterLikeLanguages(Object.keys(TRANSLATION_WORDS), languages).flatMap(
      (lang) => TRANSLATION_WORDS[lang] ?? [],
    );
    const createPattern = (kind: keyof TranslationWords): (() => RegExp) =>
      createLazy(() => buildPattern(words.flatMap((one) => one[kind].split('|'))));
    const patterns = { translated: createPattern('translated'), original: createPattern('original') };
    const quickTest = createLazy(() => buildQuickTest(listTranslationStems(languages)));
    const [languagesPattern, worksPattern] = [createPattern('languages'), createPattern('works')];
    const find = (text: string, kind: TranslationWord['kind']): TranslationWord[] =>
      findMatches(text, patterns[kind]()).map(({ index, 0: { length } }) => ({
        kind,
        start: index,
        end: index + length,
      }));
    const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
    return {
      has: (text) =>
        quickTest().test(text) && (matches(patterns.translated(), text) || matches(patterns.original(), text)),
      find: (text) => [...find(text, 'translated'), ...find(text, 'original')].sort((a, b) => a.start - b.start),
      namesLanguages: (text) => matches(languagesPattern(), text),
      namesWork: (text) => matches(worksPattern(), text),
    };
  },
  (languages) => languages.join(),
);

/** Creates the matcher for some languages and those related to them; for all languages where none is given. */
export const createTranslationWordMatcher = (languages: readonly string[]): TranslationWordMatcher =>
  buildMatcher([...new Set(languages.map(getBaseLanguage))]);
