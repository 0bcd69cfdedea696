/** Normalizes words, so that a keyword of a lexicon and the word in a text are spelled alike. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { TRAITS } from '../../languages/by-kind/traits';
import { UNSPACED_SCRIPT_CODES } from '../../text/scripts';

/** A pattern and what replaces it: letters with several spellings are brought to one. */
type Fold = readonly [RegExp, string];

const INVISIBLE: Fold = [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''];

const ARABIC: readonly Fold[] = [
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىیېے]/g, 'ي'],
  [/[ةۀہھە]/g, 'ه'],
  [/ک/g, 'ك'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
];
const APOSTROPHES: readonly Fold[] = [[/['’ʼʻ‘`]/g, '']];

/** By writing system. A language's own stand among its traits. */
const SCRIPT_FOLDS: Readonly<Record<string, readonly Fold[]>> = {
  Arab: ARABIC,
  // Vowel points, and the marks of acronyms, which are often typed as ASCII quotes.
  Hebr: [[/[\u0591-\u05c7"\u05f3\u05f4]/g, '']],
  Deva: [
    [/\u0901/g, '\u0902'],
    [/\u093c/g, ''],
  ],
};

/** Words that need no normalizing: most of those in Latin letters. */
const UNCHANGED_WORD = /^[a-z]+$/;

/** Elided articles and prepositions before an apostrophe: l'Assemblée, dell'anno. */
const ELIDED_ARTICLE =
  /^(?:[a-zà-ÿ]{1,2}|lorsqu|puisqu|quelqu|jusqu|dell|nell|dall|sull|all|coll|gl|agl|degl|negl|dagl|sugl)['’]/;

/** Removes the article before an apostrophe, or the ending after it. */
function removeApostropheParts(word: string): string {
  if (!/['’]/.test(word)) return word;
  const withoutArticle = word.replace(ELIDED_ARTICLE, '');
  if (withoutArticle !== word && withoutArticle.length > 1) return withoutArticle.replace(/['’].*/s, '');
  const before = word.slice(0, word.search(/['’]/));
  return before.length > 1 ? before : word.replace(/['’]/g, '');
}

/** Two to five capitals, with or without full stops. US and "us", ALL and "all" are different words. */
const ACRONYM = /^(?:\p{Lu}\.?){2,5}$/u;

export const isAcronym = (word: string): boolean => ACRONYM.test(word);

export type WordNormalizer = (word: string) => string;

/** The most likely writing system of a language tag: `th` → `Thai`. `Latn` for an invalid tag. */
export const getLanguageScript = memoize((lang: string): string => {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
});

/** Whether a language writes its words without spaces between them. */
export const isUnspacedLanguage = (lang: string): boolean => UNSPACED_SCRIPT_CODES.has(getLanguageScript(lang));

/**
 * Creates a function that normalizes one word: NFKC, lower case by the language's rules except for acronyms, one
 * spelling of each letter, no apostrophes.
 */
export function createNormalizer(lang: string): WordNormalizer {
  const base = getBaseLanguage(lang);
  const { letterFolds = [], apostropheLetters, dotlessI } = TRAITS[base] ?? {};
  const folds = [
    INVISIBLE,
    ...(SCRIPT_FOLDS[getLanguageScript(lang)] ?? []),
    ...letterFolds,
    ...(apostropheLetters ? APOSTROPHES : []),
  ];
  return (word) => {
    if (UNCHANGED_WORD.test(word)) return word;
    const composed = word.normalize('NFKC');
    const bare = composed.replace(/['’]s$/u, '');
    if (isAcronym(bare)) return bare.replaceAll('.', '');
    const lower = dotlessI ? composed.toLocaleLowerCase(base) : composed.toLowerCase();
    return removeApostropheParts(folds.reduce((text, [pattern, letter]) => text.replace(pattern, letter), lower));
  };
}
