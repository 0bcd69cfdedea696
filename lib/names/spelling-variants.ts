/** Finds the different spellings of one name in a text. */
import { TRAITS } from '../languages/by-kind/traits';
import { findNameMatches } from './match/find-name';
import { countPhonemes, getMinScore } from './match/min-score';
import { isSameInAnotherCase } from './name-bases';
import { pronounce } from './pronounce';
import { foldAlikeSigns } from './scripts/alike-signs';

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
