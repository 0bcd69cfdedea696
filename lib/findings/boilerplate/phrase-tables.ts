/** Looks up the phrases of boilerplate of a language, in tables too large to be in every program that compares. */

import { getBaseLanguage } from '../../core/language-tag';
import { createLazy, memoize } from '../../core/memoize';
import { CREDIT_NAMES } from '../../languages/by-kind/credit-names';
import { PAGE_PHRASES } from '../../languages/by-kind/page-phrases';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import type { LabelPurpose, PagePhraseKind } from '../../languages/kinds';
import { foldLine } from '../../text/fold-text';
import { UNSPACED_CREDIT_LETTERS } from '../../text/scripts';
import { type BoilerplatePhrases, normalizePunctuation } from '../shared/phrases';

/** What the reader is asked to do, and what pages tell of themselves. */
const CALL_KINDS: readonly PagePhraseKind[] = [
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
];

/** A label's separator at the end of a phrase. */
const SEPARATOR_END = /[:=/|ㅣः]$/u;

/** Whether a phrase has a separator, after which text follows. */
const isLabel = (phrase: string): boolean => /[:=/|ㅣः]…?$/u.test(phrase);

/** Without the sign that more may follow, and without a separator. */
const removePhraseEnd = (phrase: string): string => phrase.replace(/…$/u, '').trim().replace(SEPARATOR_END, '').trim();

const sortByLength = (phrases: Iterable<string>): string[] => [...new Set(phrases)].sort((a, b) => b.length - a.length);

const listPhrases = (phrases: string | undefined): string[] =>
  phrases ? phrases.split('|').map((phrase) => foldLine(normalizePunctuation(phrase))) : [];

const listPagePhrases = (lang: string, ...kinds: readonly PagePhraseKind[]): string[] =>
  kinds.flatMap((kind) => listPhrases(PAGE_PHRASES[lang]?.[kind]));

/** Labels without a placeholder, which stand for themselves. */
const listLabels = (lang: string, ...purposes: readonly LabelPurpose[]): string[] =>
  purposes
    .flatMap((purpose) => listPhrases(PROVENANCE_LABELS[lang]?.[purpose]))
    .filter((label) => !/[*…]/u.test(label));

const isAfterName = (phrase: string): boolean => phrase.startsWith('…');

/** What names who took, wrote, edited or translated, before a name. */
const listCreditWords = (lang: string): string[] =>
  [
    ...listPagePhrases(lang, 'credit', 'byline', 'translation').filter((phrase) => !isAfterName(phrase)),
    ...listLabels(lang, 'picture', 'translated'),
  ].map(removePhraseEnd);

const listSourceWords = (lang: string): string[] =>
  [...listPagePhrases(lang, 'source'), ...listLabels(lang, 'source')].map(removePhraseEnd);

/** Labels of all languages with their signs. */
const joinAllLabels = (...purposes: readonly LabelPurpose[]): string =>
  Object.values(PROVENANCE_LABELS)
    .flatMap((labels) => purposes.flatMap((purpose) => listPhrases(labels[purpose])))
    .join('|');

/** Labels of all languages, because a translation may keep a line of its original. */
const getAllLabels = createLazy(() => {
  const languages = Object.keys(PAGE_PHRASES);
  return {
    credit: new Set(languages.flatMap(listCreditWords)),
    source: new Set(languages.flatMap(listSourceWords)),
    notices: [
      ['translated', joinAllLabels('translated', 'machine')],
      ['original', joinAllLabels('original', 'republished')],
    ] satisfies BoilerplatePhrases['notices'],
  };
});

/** Small words that the credits of a language have besides names: its labels of one word, too ("Photo: via Reuters"). */
const listSmallWords = (lang: string): string[] => [
  ...listPhrases(CREDIT_NAMES[lang]?.beside).flatMap((phrase) => phrase.split(' ')),
  ...[...listCreditWords(lang), ...listSourceWords(lang)].filter((phrase) => !phrase.includes(' ')),
];

const isOpening = (phrase: string): boolean => phrase.endsWith('…') && !isLabel(phrase);

const UNSPACED_END = new RegExp(`[${UNSPACED_CREDIT_LETTERS}]$`, 'u');

/** Phrases that stand directly before a name: those listed for it, and the others that end in a word for "by". */
function listPhrasesBeforeName(lang: string): string[] {
  const by = listPhrases(CREDIT_NAMES[lang]?.by);
  const isBeforeName = (phrase: string): boolean =>
    by.some(
      (word) => phrase === word || (UNSPACED_END.test(word) ? phrase.endsWith(word) : phrase.endsWith(` ${word}`)),
    );
  return [
    ...listPagePhrases(lang, 'attribution').filter((phrase) => !isAfterName(phrase)),
    ...listPagePhrases(lang, 'credit').filter(isOpening).map(removePhraseEnd),
    ...[...listCreditWords(lang), ...listSourceWords(lang)].filter(isBeforeName),
  ];
}

const getPhrasesByLanguage = memoize((lang: string): Omit<BoilerplatePhrases, 'lang'> => {
  const languages = [...new Set([lang, 'en'])];
  const joinOpenings = (...kinds: readonly PagePhraseKind[]): string =>
    languages
      .flatMap((one) => listPagePhrases(one, ...kinds).filter(isOpening))
      .map(removePhraseEnd)
      .join('|');
  const calls = languages.flatMap((one) => listPagePhrases(one, ...CALL_KINDS));
  return {
    ...getAllLabels(),
    small: new Set(languages.flatMap(listSmallWords)),
    never: listPhrases(CREDIT_NAMES[lang]?.never),
    after: sortByLength(
      listPagePhrases(lang, 'attribution')
        .filter(isAfterName)
        .map((phrase) => phrase.slice(1)),
    ),
    whole: new Set(calls.map(removePhraseEnd)),
    labels: new Set(calls.filter(isLabel).map(removePhraseEnd)),
    beginnings: [
      ['by', languages.flatMap(listPhrasesBeforeName).join('|')],
      ['opening', joinOpenings(...CALL_KINDS.filter((kind) => kind !== 'share'))],
      ['named', joinOpenings('share')],
      ['stamp', languages.flatMap((one) => listPagePhrases(one, 'stamp')).join('|')],
    ],
  };
});

/** The phrases for a BCP 47 tag. For a language without phrases, the English ones. */
export function getBoilerplatePhrases(tag: string): BoilerplatePhrases {
  const lang = getBaseLanguage(tag);
  return { lang: tag, ...getPhrasesByLanguage(Object.hasOwn(PAGE_PHRASES, lang) ? lang : 'en') };
}

/** The phrases for the languages of two articles, each language once. */
export const listBoilerplatePhrases = (...tags: readonly string[]): readonly BoilerplatePhrases[] =>
  [...new Set(tags)].map(getBoilerplatePhrases);
