/** Computes the features of unmatched names from which the confidence of a difference is computed. */
import type { Side } from '../../../../core';
import { countCharacters, getOtherSide, type LinkedPassage } from '../../../shared/comparison-context';
import { type RuleFeatures, toScaledLogOdds } from '../../../shared/confidence';
import { foldNameWord } from '../../../shared/name-match';
import { computeNamePosition } from '../name-draft';
import type { NameStatistics } from './name-statistics';
import type { UnmatchedName } from './unmatched-names';
import { getLeastFamiliar } from './word-familiarity';

/** Features of a name that only one side has. */
export function computeSingleFeatures(
  statistics: NameStatistics,
  passage: LinkedPassage,
  name: UnmatchedName,
  all: readonly UnmatchedName[],
): RuleFeatures {
  const usual = toScaledLogOdds(statistics.usual(name.side, name.class)) * 2;
  const sounds = Math.min(12, name.sounds) / 12;
  const isNowhere = !isInOtherText(statistics, name) && name.scoreNearby() < 0.2;
  return {
    ...computeSideFeatures(statistics, name, name.side === 'original' ? 'o' : 't'),
    ...computeCountFeatures(all),
    words: Math.min(3, name.words.length) / 3,
    link: toScaledLogOdds(passage.link.score),
    'by ear': name.byEar ? 1 : 0,
    sounds,
    'sounds, usual': sounds * Math.max(0, usual),
    'usual, foreign': (1 - getLeastFamiliar(name.words, statistics.native[name.side])) * usual,
    'never there': isNowhere ? 1 : 0,
    'full name, unheard': isFullName(name) && name.heard < 0.35 && name.scoreNearby() < 0.35 ? 1 : 0,
    'a name over there': all.some((u) => u.side !== name.side) ? 1 : 0,
    ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
  };
}

/** Whether the other text has one of its words anywhere. */
function isInOtherText({ words }: NameStatistics, name: UnmatchedName): boolean {
  const otherWords = words[getOtherSide(name.side)]();
  return name.words.some((word) => otherWords.has(foldNameWord(word)));
}

/** Whether a name has several words, none in the lexicon, and does not begin a sentence: mostly a person. */
const isFullName = (name: UnmatchedName): boolean =>
  name.words.length > 1 && name.known === 0 && !name.initial && name.sounds >= 6;

const computeCountFeatures = (all: readonly UnmatchedName[]): RuleFeatures => {
  const count = (side: Side) => Math.min(4, Math.max(0, all.filter((u) => u.side === side).length - 1)) / 4;
  return { 'more in the original': count('original'), 'more in the translation': count('translation') };
};

/** Features of two names of which one may stand in the other's place. `likeness` is that of the two, 0..1. */
export function computePairFeatures(
  statistics: NameStatistics,
  passage: LinkedPassage,
  [o, t]: readonly [original: UnmatchedName, translation: UnmatchedName],
  likeness: number,
  all: readonly UnmatchedName[],
): RuleFeatures {
  const [a, b] = [o.words.length, t.words.length];
  const isOnlyPair = all.length === 2;
  const hasKeptName = o.words.some((w) => (statistics.seen.original.get(foldNameWord(w))?.spelt ?? 0) > 0);
  const hasUnknownWord = t.known === 0 && !t.noun && !t.initial;
  const computeForeignness = (name: UnmatchedName) => 1 - getLeastFamiliar(name.words, statistics.native[name.side]);
  return {
    ...computeCountFeatures(all),
    ...computeSideFeatures(statistics, o, 'o'),
    ...computeSideFeatures(statistics, t, 't'),
    likeness,
    'likeness, squared': likeness * likeness,
    'kept name, own word': hasKeptName && hasUnknownWord ? 1 : 0,
    company: o.company.some((w) => t.company.includes(w)) ? 1 : 0,
    'only pair': isOnlyPair ? 1 : 0,
    'only pair, foreign': isOnlyPair ? computeForeignness(o) * computeForeignness(t) : 0,
    'usual of both':
      Math.max(0, toScaledLogOdds(statistics.usual('original', o.class))) *
      Math.max(0, toScaledLogOdds(statistics.usual('translation', t.class))) *
      10,
    'both foreign': computeForeignness(o) * computeForeignness(t),
    'either native': Math.min(computeForeignness(o), computeForeignness(t)),
    'loosely there': o.loose || t.loose ? 1 : 0,
    'both places': o.place && t.place ? 1 : 0,
    'either translatable': o.known > 0 || t.known > 0 ? 1 : 0,
    'either common': o.common > 0 || t.common > 0 ? 1 : 0,
    'both proper': o.common === 0 && t.common === 0 && o.known === 0 && t.known === 0 ? 1 : 0,
    'unknown words': o.known === 0 && t.known === 0 && !o.initial && !t.initial ? 1 : 0,
    'unknown names': o.known === 0 && t.known === 0 && a > 1 && b > 1 ? 1 : 0,
    'as many words': a === b ? 1 : 0,
    words: Math.min(3, Math.min(a, b)) / 3,
    'number of words': Math.min(3, Math.abs(a - b)) / 3,
    place: Math.abs(computeNamePosition(passage, o) - computeNamePosition(passage, t)),
    link: toScaledLogOdds(passage.link.score),
    length: Math.min(2, Math.abs(Math.log(o.text.length / t.text.length))),
  };
}

/**
 * Features of one name that tell whether such names are usually kept. The feature names are keys of the stored weights.
 */
function computeSideFeatures(statistics: NameStatistics, name: UnmatchedName, prefix: string): RuleFeatures {
  const counts = name.words.map((w) => statistics.seen[name.side].get(foldNameWord(w)) ?? { all: 1, spelt: 0 });
  const all = counts.reduce((n, c) => n + c.all, 0) / counts.length;
  const sameSpelling = counts.reduce((n, c) => n + c.spelt, 0) / counts.length;
  return {
    [`${prefix} initial`]: name.initial ? 1 : 0,
    [`${prefix} alone at the beginning`]: name.weak ? 1 : 0,
    [`${prefix} known`]: name.known,
    [`${prefix} known, several`]: name.words.length > 1 && name.known > 0 ? 1 : 0,
    [`${prefix} common`]: name.common,
    [`${prefix} common, no place`]: name.common > 0 && !name.place ? 1 : 0,
    [`${prefix} proper`]: name.common === 0 && name.known === 0 && !name.initial ? 1 : 0,
    [`${prefix} proper, several`]: name.common === 0 && name.known === 0 && name.words.length > 1 ? 1 : 0,
    [`${prefix} place`]: name.place ? 1 : 0,
    [`${prefix} role`]: name.role ? 1 : 0,
    [`${prefix} heard`]: name.heard,
    [`${prefix} short`]: name.text.length < 5 ? 1 : 0,
    [`${prefix} spelt elsewhere`]: sameSpelling > 0 ? 1 : 0,
    [`${prefix} only here`]: all <= 1 ? 1 : 0,
    [`${prefix} mostly unanswered`]: all - sameSpelling >= 2 ? 1 : 0,
    [`${prefix} in the other text`]: isInOtherText(statistics, name) ? 1 : 0,
    [`${prefix} usual`]: toScaledLogOdds(statistics.usual(name.side, name.class)) * 2,
    [`${prefix} foreign`]: 1 - getLeastFamiliar(name.words, statistics.native[name.side]),
    [`${prefix} in foreign letters`]: name.foreignScript ? 1 : 0,
    [`${prefix} heard near`]: name.scoreNearby(),
    [`${prefix} near`]: name.isNearby() ? 1 : 0,
    [`${prefix} noun`]: name.noun ? 1 : 0,
    [`${prefix} one word`]: name.words.length === 1 ? 1 : 0,
    [`${prefix} one known word`]: name.words.length === 1 && name.known > 0 ? 1 : 0,
    [`${prefix} joined`]: /[-’']/.test(name.text) ? 1 : 0,
    [`${prefix} capitals`]: /\p{Lu}{2}/u.test(name.text) ? 1 : 0,
  };
}
