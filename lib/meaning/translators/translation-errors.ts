/**
 * Finds errors of machine translation that can be told without understanding it: empty, untranslated, looped, wrong
 * script, odd length, one answer for many texts.
 */

import { computeMedian } from '../../core/collections';
import { getBaseLanguage } from '../../core/language-tag';
import { OTHER_SCRIPTS } from '../../languages/by-kind/other-scripts';
import { isInOneGroup, LANGUAGES_WRITTEN_ALIKE } from '../../languages/groups';
import { foldWords } from '../../text/fold-text';
import { countLetters } from '../../text/scripts';
import { getSegmenter } from '../../text/segmenter';
import type { LanguagePair } from '../translator';

/** Letters that a repeated sentence must have at least: "No, no." may well be said twice. */
const MIN_REPEATED_LENGTH = 12;

const splitIntoSentences = (text: string, lang: string): string[] =>
  [...getSegmenter(lang, 'sentence').segment(text)].map(({ segment }) => segment);

/** Lists the sentences without repeated ones; a sentence under `minLength` letters never counts as repeated. */
function listDistinctSentences(text: string, lang: string, minLength: number): readonly string[] {
  const seen = new Set<string>();
  return splitIntoSentences(text, lang).filter((sentence) => {
    const key = foldWords(sentence);
    if (key.length < minLength) return true;
    return seen.size !== seen.add(key).size;
  });
}

/**
 * Removes a translation's repeated sentences; where the source repeats a sentence too, nothing is removed. Engines
 * sometimes repeat themselves; of a repeated sentence the first is kept. Languages as BCP 47 tags.
 */
export function removeRepeatedSentences(
  source: string,
  translation: string,
  { from, to }: { from: string; to: string },
): string {
  const distinctSentences = listDistinctSentences(translation, to, MIN_REPEATED_LENGTH);
  if (distinctSentences.length === splitIntoSentences(translation, to).length) return translation;
  return listDistinctSentences(source, from, 1).length < splitIntoSentences(source, from).length
    ? translation
    : distinctSentences.join('').trim();
}

/** ISO 15924 codes that stand for several scripts, or for a variant, and the Unicode scripts they consist of. */
const COMBINED_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Returns a global pattern for one letter of a language's (BCP 47) scripts; undefined where they are not known. */
export function getScriptLetters(lang: string): RegExp | undefined {
  try {
    const { language, script } = new Intl.Locale(lang).maximize();
    const codes = script
      ? [...(COMBINED_SCRIPTS[script] ?? [script]), ...(OTHER_SCRIPTS[language]?.split(' ') ?? [])]
      : [];
    return codes.length ? new RegExp(`[${codes.map((code) => `\\p{Script=${code}}`).join('')}]`, 'gu') : undefined;
  } catch {
    return undefined;
  }
}

/** What an engine may give instead of a translation. */
export type TranslationError = 'empty' | 'untranslated' | 'looped' | 'script' | 'length' | 'same-for-many';

/** A text and the engine's translation of it. */
export interface TranslatedText {
  readonly source: string;
  readonly answer: string;
}

/**
 * Words that begin with a lower-case letter, and letters without case. Names and parts of an address, which a
 * translation may keep unchanged, do not match the first.
 */
const LOWERCASE_WORD = /(?<=^|[\s"'“”‘’«(¿¡—–,])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}]|[./@:]\S)/gu;
const CASELESS_LETTER = /\p{Lo}/gu;

const countLowercaseWords = (text: string): number => text.match(LOWERCASE_WORD)?.length ?? 0;
const countCaselessLetters = (text: string): number => text.match(CASELESS_LETTER)?.length ?? 0;

/** Whether both are closely related languages, which write many short sentences alike. */
const isRelatedPair = ({ from, to }: LanguagePair): boolean =>
  isInOneGroup(LANGUAGES_WRITTEN_ALIKE, getBaseLanguage(from), getBaseLanguage(to));

/** An unchanged text is an error only from this many lower-case words, or letters without case: it may be all names. */
const MIN_UNCHANGED = { words: 3, letters: 8 } as const;
const MIN_UNCHANGED_RELATED = { words: 8, letters: 16 } as const;

function isUntranslated({ source, answer }: TranslatedText, langs: LanguagePair): boolean {
  if (foldWords(source) !== foldWords(answer)) return false;
  const minimum = isRelatedPair(langs) ? MIN_UNCHANGED_RELATED : MIN_UNCHANGED;
  return countLowercaseWords(source) >= minimum.words || countCaselessLetters(source) >= minimum.letters;
}

/** Share of letters in the target language's script below which a text counts as written in another. */
const MIN_OWN_SCRIPT_SHARE = 0.2;

/** Whether a translation is in another script. A name in foreign letters does not count: it is capitalized or short. */
function isInOtherScript(answer: string, lang: string): boolean {
  const ownScriptLetters = getScriptLetters(lang);
  const letterCount = countLetters(answer);
  if (!ownScriptLetters || (answer.match(ownScriptLetters)?.length ?? 0) >= MIN_OWN_SCRIPT_SHARE * letterCount)
    return false;
  const foreign = answer.replace(ownScriptLetters, ' ');
  return (
    countLowercaseWords(foreign) >= MIN_UNCHANGED.words || countCaselessLetters(foreign) >= MIN_UNCHANGED.letters / 2
  );
}

/** A loop: a phrase of 2 to 60 characters (UTF-16 units), 4 times in a row, over at least 12 characters. */
const LOOP = { shortest: 2, longest: 60, times: 4, characters: 12 } as const;

function hasLoop(text: string): boolean {
  for (let period = LOOP.shortest; period <= LOOP.longest && period * LOOP.times <= text.length; period++)
    if (hasLoopWithPeriod(period, text)) return true;
  return false;
}

function hasLoopWithPeriod(period: number, text: string): boolean {
  const minLength = Math.max(LOOP.times * period, LOOP.characters);
  let runLength = period;
  for (let i = period; i < text.length; i++) {
    runLength = text[i] === text[i - period] ? runLength + 1 : period;
    if (runLength >= minLength && /\p{L}/u.test(text.slice(i - period + 1, i + 1))) return true;
  }
  return false;
}

/** Checks one translation by itself; undefined where nothing is wrong. */
export function checkTranslation(translation: TranslatedText, langs: LanguagePair): TranslationError | undefined {
  const { source, answer } = translation;
  if (!answer.trim()) return 'empty';
  if (isUntranslated(translation, langs)) return 'untranslated';
  if (isInOtherScript(answer, langs.to)) return 'script';
  return hasLoop(answer) && !hasLoop(source) ? 'looped' : undefined;
}

/** The number of translations from which a median of length ratios is meaningful. */
const MIN_TEXTS_FOR_MEDIAN = 6;
/**
 * How far a translation's length may be off: `times` longer or shorter than the article's median ratio says. For short
 * texts some characters (`longer`, `shorter`) come on top.
 */
const LENGTH_TOLERANCE = { times: 3, longer: 25, shorter: 6 } as const;

function hasOddLength({ source, answer }: TranslatedText, ratio: number): boolean {
  const expected = source.length * ratio;
  return (
    answer.length > LENGTH_TOLERANCE.times * expected + LENGTH_TOLERANCE.longer ||
    LENGTH_TOLERANCE.times * (answer.length + LENGTH_TOLERANCE.shorter) < expected
  );
}

/**
 * One answer of at least 10 letters for 3 different texts is an error. A "Yes." may translate several texts, a sentence
 * only one, or two that say the same.
 */
const REPEATED_ANSWER = { sources: 3, letters: 10 } as const;

function findRepeatedAnswers(translations: readonly TranslatedText[]): ReadonlySet<string> {
  const sourcesByAnswer = new Map<string, Set<string>>();
  for (const { source, answer } of translations) {
    const key = foldWords(answer);
    sourcesByAnswer.set(key, (sourcesByAnswer.get(key) ?? new Set()).add(foldWords(source)));
  }
  const repeated = [...sourcesByAnswer].filter(
    ([answer, answerSources]) =>
      answerSources.size >= REPEATED_ANSWER.sources && countLetters(answer) >= REPEATED_ANSWER.letters,
  );
  return new Set(repeated.map(([answer]) => answer));
}

/** Checks all translations of an article, also against each other. One result each; undefined for a good one. */
export function findTranslationErrors(
  translations: readonly TranslatedText[],
  langs: LanguagePair,
): readonly (TranslationError | undefined)[] {
  const ownErrors = translations.map((translation) => checkTranslation(translation, langs));
  const soundTranslations = translations.filter((_, at) => !ownErrors[at]);
  const repeatedAnswers = findRepeatedAnswers(soundTranslations);
  const ratio =
    soundTranslations.length < MIN_TEXTS_FOR_MEDIAN
      ? undefined
      : computeMedian(soundTranslations.map((r) => r.answer.length / r.source.length));
  return translations.map((translation, at) => {
    if (ownErrors[at]) return ownErrors[at];
    if (repeatedAnswers.has(foldWords(translation.answer))) return 'same-for-many';
    return ratio !== undefined && hasOddLength(translation, ratio) ? 'length' : undefined;
  });
}
