/** Finds names in a passage that a reader of another language can recognize. */

import { getLanguageScript, isAcronym } from '../align/concepts/normalize-word';
import { getBaseLanguage } from '../core/language-tag';
import type { Span } from '../core/span';
import { type CapitalizedRun, findCapitalizedRuns } from '../facts/names/capitalized-runs';
import { toLatinName } from '../facts/names/to-latin-name';
import { TRAITS } from '../languages/by-kind/traits';
import { getFunctionWords, isCommonWord } from '../text/common-words';

/** A name, as it is written and in letters that the reader knows. */
export interface KnownNameMatch extends Span {
  readonly text: string;
  readonly written: string;
}

/** What tells names from other words with a capital. */
export interface NameClues {
  readonly lang: string;
  readonly readerLang: string;
  /** The words of the passage that the lexicon has. */
  readonly known: readonly Span[];
  /** Words that the article writes with a capital where a sentence does not begin with them. */
  readonly capitals: ReadonlySet<string>;
}

type RunWord = CapitalizedRun['words'][number];

/** An article before a name, joined by an apostrophe. */
const ELIDED = /^(?:[ld]|qu|dell|nell|all|sull|dall)['’](?=\p{Lu})/iu;
const POSSESSIVE = /['’]s$/u;
/** Titles of fewer letters may be syllables of a name. */
const MIN_TITLE_LETTERS = 5;
/** In a heading all words have capitals from this share of its words on. */
const TITLE_CASE_SHARE = 0.75;

/** The words that an article writes with a capital within its sentences. */
export const collectCapitals = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      isTitleCase(text)
        ? []
        : findCapitalizedRuns(text).flatMap(({ words, initial }) =>
            words.slice(initial ? 1 : 0).map((word) => word.text),
          ),
    ),
  );

/**
 * Runs of capitalized words without the common word or title that they begin with ("Bürgermeister Anna Meier"). Scripts
 * without capitals give only what is in another script.
 */
export function findKnownNames(text: string, clues: NameClues): KnownNameMatch[] {
  const { lang, readerLang, known } = clues;
  if (isTitleCase(text)) return [];
  const hasCapitalNouns = TRAITS[getBaseLanguage(lang)]?.capitalNouns === true;
  return findCapitalizedRuns(text).flatMap((run) => {
    if (known.some((word) => word.start <= run.start && run.end <= word.end)) return [];
    const words = removeCommonWords(run, clues);
    if (words.length === 0 || (hasCapitalNouns && !isNameAmongNouns(text, words))) return [];
    const written = text.slice(words[0]!.start, words.at(-1)!.end);
    const [elided = ''] = ELIDED.exec(written) ?? [];
    const [ending = ''] = POSSESSIVE.exec(written) ?? [];
    const span = { start: words[0]!.start + elided.length, end: words.at(-1)!.end - ending.length };
    const name = text.slice(span.start, span.end);
    return /\p{L}{2}/u.test(name) ? [{ ...span, written: name, text: toReadersLetters(name, lang, readerLang) }] : [];
  });
}

/** Where every noun has a capital, one word alone tells nothing, nor do two with a small word between them. */
const isNameAmongNouns = (text: string, words: readonly RunWord[]): boolean =>
  words.length === 1
    ? isAcronym(words[0]!.text)
    : words.every((word, at) => at === 0 || /^[ -]$/.test(text.slice(words[at - 1]!.end, word.start)));

/** What remains of a run is a name: all of it within a sentence, without the word that begins a sentence otherwise. */
function removeCommonWords(
  { words, initial }: CapitalizedRun,
  { lang, known, capitals }: NameClues,
): readonly RunWord[] {
  const [first, ...others] = words;
  if (!first) return [];
  const isKnown = known.some(({ start, end }) => start <= first.start && first.end <= end);
  const isTitle = isKnown && first.text.length >= MIN_TITLE_LETTERS && others.length > 0;
  const lower = first.text.toLowerCase();
  const isFunctionWord = getFunctionWords(lang)?.has(lower) === true;
  if (!initial) return (isTitle && others.length > 1) || (isFunctionWord && others.length === 0) ? others : words;
  if (isAcronym(first.text)) return words;
  const isCommon = isFunctionWord || isCommonWord(lower) || isKnown;
  // A lone word at the beginning is a name only where the article has it as one elsewhere.
  return isCommon ? others : others.length > 0 || capitals.has(first.text) ? words : [];
}

function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{Lu}\p{Ll}][\p{L}\p{M}’'-]*/gu) ?? [];
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitalized > TITLE_CASE_SHARE * words.length;
}

/** A name in letters that the reader knows, who also knows Latin ones. */
export const toReadersLetters = (name: string, lang: string, readerLang: string): string =>
  getLanguageScript(lang) === getLanguageScript(readerLang) ? name : toLatinName(name, getBaseLanguage(lang));
