/** How the words of a language are compared: normalizing, stemming, and removing affixes. */

import { getBaseLanguage } from '../../core/language-tag';
import { WORD_ENDINGS } from '../../languages/by-kind/word-endings';
import type { Morphology } from '../../languages/kinds';
import { createNormalizer, isAcronym } from './normalize-word';

/** Longer words (UTF-16 units) are looked up unchanged, since taking them apart would take time and find nothing. */
const LONGEST_WORD = 48;

/** A keyword of fewer letters at the beginning of a longer word is chance. */
const MIN_HEAD_LETTERS = 4;

interface Affixes {
  readonly suffixes: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly longestSuffix: number;
  readonly longestPrefix: number;
  readonly minStem: number;
  /** Shorter stems are not used to compare words, although they may be words. */
  readonly minComparedStem: number;
  readonly rounds: number;
}

const splitAffixes = (affixes = ''): Set<string> => new Set(affixes.split(' ').filter((affix) => affix !== ''));
const computeLongestLength = (affixes: ReadonlySet<string>): number =>
  Math.max(0, ...Array.from(affixes, (affix) => affix.length));

function buildAffixes(morphology: Morphology): Affixes {
  const suffixes = splitAffixes(morphology.suffixes);
  const prefixes = splitAffixes(morphology.prefixes);
  const { minStem = 3, rounds = 1 } = morphology;
  return {
    suffixes,
    prefixes,
    longestSuffix: computeLongestLength(suffixes),
    longestPrefix: computeLongestLength(prefixes),
    minStem,
    minComparedStem: Math.min(rounds > 1 ? 4 : 3, minStem + 1),
    rounds,
  };
}

/** The word without each of its possible endings, the longest stem first. */
function listStemsWithoutSuffix(word: string, { suffixes, longestSuffix, minStem }: Affixes): string[] {
  const stems: string[] = [];
  for (let length = 1; length <= longestSuffix && word.length - length >= minStem; length++) {
    if (suffixes.has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

function listStemsWithoutPrefix(word: string, { prefixes, longestPrefix, minStem }: Affixes): string[] {
  const stems: string[] = [];
  for (let length = 1; length <= longestPrefix && word.length - length >= minStem; length++) {
    if (prefixes.has(word.slice(0, length))) stems.push(word.slice(length));
  }
  return stems;
}

/**
 * The word without its longest ending. Only one is removed, although some languages stack endings: keywords have few,
 * and after several the rest is another word (Turkish "hastane", hospital, would become "has").
 */
function removeLongestSuffix(word: string, affixes: Affixes): string {
  const stem = listStemsWithoutSuffix(word, affixes).at(-1);
  return stem === undefined || stem.length < affixes.minComparedStem ? word : stem;
}

/** How a language's words are compared. */
export interface WordForms {
  /** Normalizes a word to the spelling in which all are compared. */
  readonly normal: (word: string) => string;
  /** The stem of a normalized word, which its forms with different endings share. */
  readonly stem: (normal: string) => string;
  /** All forms under which a normalized word may be listed, itself included, the most certain first. */
  readonly known: (normal: string) => string[];
  /** How many letters a keyword must have at the beginning of a longer word. */
  readonly head: number;
  /** How many letters a keyword must have at the end of a compound; 0: the language has no compounds. */
  readonly tail: number;
}

/** The table of a language tag or of its primary language; empty for languages whose words do not change. */
export const getMorphology = (lang: string): Morphology =>
  WORD_ENDINGS[lang] ?? WORD_ENDINGS[getBaseLanguage(lang)] ?? {};

export function getWordForms(lang: string): WordForms {
  const morphology = getMorphology(lang);
  const affixes = buildAffixes(morphology);
  const stem = (word: string): string =>
    word.length > LONGEST_WORD || isAcronym(word) ? word : removeLongestSuffix(word, affixes);
  const removeSuffixes = (word: string): string[] => {
    let layer = [word];
    const forms = new Set(layer);
    for (let round = 0; round < affixes.rounds; round++) {
      layer = layer.flatMap((form) => listStemsWithoutSuffix(form, affixes)).filter((form) => !forms.has(form));
      for (const form of layer) forms.add(form);
    }
    return [...forms];
  };
  const listKnownForms = (word: string): string[] => {
    if (word.length > LONGEST_WORD) return [word];
    if (isAcronym(word)) return [word, ...listKnownForms(word.toLowerCase())];
    const ownForms = removeSuffixes(word);
    if (affixes.prefixes.size === 0 && affixes.rounds === 1) return ownForms;
    return [...new Set([...ownForms, ...listStemsWithoutPrefix(word, affixes).flatMap(removeSuffixes)])];
  };
  return {
    normal: createNormalizer(lang),
    stem,
    known: listKnownForms,
    head: morphology.head ?? MIN_HEAD_LETTERS,
    tail: morphology.tail ?? 0,
  };
}
