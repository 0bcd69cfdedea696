/** Finds the different spellings of one name in a text. */
import { TRAITS } from '../../languages/by-kind/traits';
import { findNameMatches } from './find-name';
import { isSameInAnotherCase } from './name-bases';
import { countPhonemes, getMinScore } from './score';
import { pronounce } from './sounds/pronounce';

/** Signs for one sound, and marks that are often left out, each with what stands for all of them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  // The dot below of the scripts of India, and the length of their vowels.
  [/[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/gu, ''],
  [/\u0940/gu, '\u093f'],
  [/\u0942/gu, '\u0941'],
  [/\u0908/gu, '\u0907'],
  [/\u090a/gu, '\u0909'],
  [/\u0949/gu, '\u093e'],
  [/\u0911/gu, '\u0906'],
  [/[\u0901\u0902]|[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/gu, '\u0902'],
  // Devanagari has two rows for the t and d of other languages, and may write the vowel that is not heard after an n.
  [/[\u091f\u0920]/gu, '\u0924'],
  [/[\u0921\u0922]/gu, '\u0926'],
  [/\u0928(?=[\u0924-\u0927])/gu, '\u0902'],
  [/\u093f\u092f(?![\u093e-\u094d])/gu, '\u093f\u090f'],
  // Vowels of Cyrillic that systems of transcription write in two ways.
  [/э/gu, 'е'],
  [/Э/gu, 'Е'],
  [/[иї]/gu, 'і'],
  [/[ИЇ]/gu, 'І'],
  [/я/gu, 'іа'],
  [/Я/gu, 'Іа'],
  // Length and foreign consonants of katakana.
  [/ヴァ/gu, 'バ'],
  [/ヴィ/gu, 'ビ'],
  [/ヴェ/gu, 'ベ'],
  [/ヴォ/gu, 'ボ'],
  [/ヴ/gu, 'ブ'],
  [/[ーッ]/gu, ''],
  // Letters of Arabic that news leaves without their marks.
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/[\u064b-\u0652\u0640]/gu, ''],
];

const MARKED_SCRIPT =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Katakana}ー\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/** A spelling with one sign for each sound, in scripts that have several. */
export const foldAlikeSigns = (spelling: string): string =>
  MARKED_SCRIPT.test(spelling)
    ? ALIKE.reduce((text, [pattern, sign]) => text.replace(pattern, sign), spelling.normalize('NFC'))
    : spelling;

/** A text in which a name is searched. */
export interface SearchText {
  readonly id: string;
  readonly text: string;
}

/** An occurrence of a name: UTF-16 offsets in one text, and the score 0..1 of the match. */
export interface NameOccurrence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** One spelling of a name, and its occurrences in reading order. */
export interface SpellingVariant {
  /** The spelling of the first occurrence, without an ending. */
  readonly spelling: string;
  readonly places: readonly NameOccurrence[];
}

type SpelledOccurrence = NameOccurrence & { readonly spelling: string };

/** How many letters a case ending may add or change, and how many must stay equal. */
const MAX_ENDING_LETTERS = 3;
const MIN_STEM_LETTERS = 3;
const TRIVIAL_CHARACTERS = /[\s\u00ad\u200b-\u200f\u2060\ufeff'’·・.-]+/g;
/** Least share of the best score that another occurrence needs: beside a clear match, weak ones are chance. */
const MIN_SCORE_SHARE = 0.88;
/** Words of scripts whose languages add endings to names. */
const INFLECTED_SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{M}]+$/u;

/** A spelling without spaces, hyphens, joiners and signs that others may stand for, in lower case. Tones and accents stay. */
const toSpellingKey = (spelling: string): string =>
  foldAlikeSigns(spelling.normalize('NFC')).replace(TRIVIAL_CHARACTERS, '').toLowerCase();

const WORD_GAP = /[\s\u2060'’·・.‐‑–-]+/u;

/** The words of a spelling, in lower case. */
const listWords = (spelling: string): string[] =>
  spelling.normalize('NFC').toLowerCase().split(WORD_GAP).filter(Boolean);

/** Whether two spellings are one name in two cases: each word may have its own ending. */
function isSameInOtherCases(one: string, other: string, lang: string): boolean {
  const [words, others] = [listWords(one), listWords(other)];
  return words.length === others.length && words.every((word, at) => isSameInAnotherCase(word, others[at]!, lang));
}

/** Whether two spellings are equal but for case endings and signs that sound alike. */
export function isSameSpelling(one: string, other: string, lang: string): boolean {
  const [a, b] = [toSpellingKey(one), toSpellingKey(other)];
  if (a === b || isSameInOtherCases(one, other, lang)) return true;
  if (TRAITS[lang]?.uninflectedNames) return false;
  if (!INFLECTED_SCRIPTS.test(a) || !INFLECTED_SCRIPTS.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return (
    common > MIN_STEM_LETTERS && Math.max(a.length, b.length) - common <= MAX_ENDING_LETTERS && shorter - common <= 1
  );
}

/** The best matches of a name in one text, without overlaps, in reading order. */
function findNameOccurrences(
  { id, text }: SearchText,
  langText: string,
  name: ReturnType<typeof pronounce>,
  minScore: number,
): SpelledOccurrence[] {
  const occurrences: SpelledOccurrence[] = [];
  for (const { start, end, stem, score } of findNameMatches(
    name,
    pronounce(text, langText),
    { least: minScore },
    Number.POSITIVE_INFINITY,
  )) {
    if (occurrences.some((other) => start < other.end && other.start < end)) continue;
    occurrences.push({ id, start, end, score, spelling: text.slice(start, stem) });
  }
  return occurrences.sort((a, b) => a.start - b.start);
}

/**
 * Finds all occurrences of a name in texts of one language, grouped by spelling in order of appearance. Spellings that
 * differ in spaces, case, hyphens, joiners, case endings or signs that sound alike count as one; Thai tone marks and
 * accents make another. The
 * score of a match must reach `minScore`, by default `getMinScore` for the length of the name.
 */
export function findSpellingVariants(
  name: string,
  langName: string,
  texts: readonly SearchText[],
  langText: string,
  minScore?: number,
): SpellingVariant[] {
  const pronunciations = pronounce(name, langName);
  const threshold = minScore ?? getMinScore(countPhonemes(pronunciations));
  const occurrences = texts.flatMap((text) => findNameOccurrences(text, langText, pronunciations, threshold));
  const bestScore = Math.max(0, ...occurrences.map(({ score }) => score));
  const groups: { spelling: string; places: NameOccurrence[] }[] = [];
  for (const { spelling, ...occurrence } of occurrences.filter(({ score }) => score >= MIN_SCORE_SHARE * bestScore)) {
    const group = groups.find((candidate) => isSameSpelling(candidate.spelling, spelling, langText));
    if (group) group.places.push(occurrence);
    else groups.push({ spelling, places: [occurrence] });
  }
  return groups;
}
