/** Computes the features of unmatched names from which the confidence of a difference is computed. */
import type { Side } from '../../core/segment';
import { countCharacters, getOtherSide, type LinkedPassage } from '../shared/comparison-context';
import { addFeaturePrefix, toScaledLogOdds } from '../shared/confidence';
import { foldNameWord } from '../shared/name-match';
import { computeNamePosition } from './name-draft';
import type { NameStatistics } from './name-statistics';
import type { UnmatchedName } from './unmatched-names';
import { getLeastFamiliar } from './word-familiarity';

/** Features of a name that only the original has. */
export const computeLostFeatures = (
  statistics: NameStatistics,
  passage: LinkedPassage,
  name: UnmatchedName,
  all: readonly UnmatchedName[],
) => ({
  ...addFeaturePrefix('o', computeSideFeatures(statistics, name)),
  ...computeSingleFeatures(statistics, passage, name, all),
});

/** Features of a name that only the translation has. */
export const computeInsertedFeatures = (
  statistics: NameStatistics,
  passage: LinkedPassage,
  name: UnmatchedName,
  all: readonly UnmatchedName[],
) => ({
  ...addFeaturePrefix('t', computeSideFeatures(statistics, name)),
  ...computeSingleFeatures(statistics, passage, name, all),
});

/** What weighs for a name alone, whichever side has it. */
function computeSingleFeatures(
  statistics: NameStatistics,
  passage: LinkedPassage,
  name: UnmatchedName,
  all: readonly UnmatchedName[],
) {
  const usual = toScaledLogOdds(statistics.getMatchRate(name.side, name.nameClass)) * 2;
  const sounds = Math.min(12, name.phonemeCount) / 12;
  const isNowhere = !isInOtherText(statistics, name) && name.scoreNearby() < 0.2;
  return {
    ...computeCountFeatures(all),
    words: Math.min(3, name.words.length) / 3,
    link: toScaledLogOdds(passage.link.score),
    'by ear': name.isMatchableBySound ? 1 : 0,
    sounds,
    'sounds, usual': sounds * Math.max(0, usual),
    'usual, foreign': (1 - getLeastFamiliar(name.words, statistics.scoreFamiliarity[name.side])) * usual,
    'never there': isNowhere ? 1 : 0,
    'full name, unheard': isFullName(name) && name.soundScore < 0.35 && name.scoreNearby() < 0.35 ? 1 : 0,
    'a name over there': all.some((u) => u.side !== name.side) ? 1 : 0,
    ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
  };
}

/** Whether the other text has one of its words anywhere. */
function isInOtherText({ getWords: words }: NameStatistics, name: UnmatchedName): boolean {
  const otherWords = words[getOtherSide(name.side)]();
  return name.words.some((word) => otherWords.has(foldNameWord(word)));
}

/** Whether a name has several words, none in the lexicon, and does not begin a sentence: mostly a person. */
const isFullName = (name: UnmatchedName): boolean =>
  name.words.length > 1 && name.knownShare === 0 && !name.isInitial && name.phonemeCount >= 6;

const computeCountFeatures = (all: readonly UnmatchedName[]) => {
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
) {
  const [a, b] = [o.words.length, t.words.length];
  const isOnlyPair = all.length === 2;
  const hasKeptName = o.words.some((w) => (statistics.spellingCounts.original.get(foldNameWord(w))?.spelt ?? 0) > 0);
  const hasUnknownWord = t.knownShare === 0 && !t.isNoun && !t.isInitial;
  const computeForeignness = (name: UnmatchedName) =>
    1 - getLeastFamiliar(name.words, statistics.scoreFamiliarity[name.side]);
  return {
    ...computeCountFeatures(all),
    ...addFeaturePrefix('o', computeSideFeatures(statistics, o)),
    ...addFeaturePrefix('t', computeSideFeatures(statistics, t)),
    likeness,
    'likeness, squared': likeness * likeness,
    'kept name, own word': hasKeptName && hasUnknownWord ? 1 : 0,
    company: o.adjacentWords.some((w) => t.adjacentWords.includes(w)) ? 1 : 0,
    'only pair': isOnlyPair ? 1 : 0,
    'only pair, foreign': isOnlyPair ? computeForeignness(o) * computeForeignness(t) : 0,
    'usual of both':
      Math.max(0, toScaledLogOdds(statistics.getMatchRate('original', o.nameClass))) *
      Math.max(0, toScaledLogOdds(statistics.getMatchRate('translation', t.nameClass))) *
      10,
    'both foreign': computeForeignness(o) * computeForeignness(t),
    'either native': Math.min(computeForeignness(o), computeForeignness(t)),
    'loosely there': o.isSimilarThere || t.isSimilarThere ? 1 : 0,
    'both places': o.isPlace && t.isPlace ? 1 : 0,
    'either translatable': o.knownShare > 0 || t.knownShare > 0 ? 1 : 0,
    'either common': o.commonShare > 0 || t.commonShare > 0 ? 1 : 0,
    'both proper': o.commonShare === 0 && t.commonShare === 0 && o.knownShare === 0 && t.knownShare === 0 ? 1 : 0,
    'unknown words': o.knownShare === 0 && t.knownShare === 0 && !o.isInitial && !t.isInitial ? 1 : 0,
    'unknown names': o.knownShare === 0 && t.knownShare === 0 && a > 1 && b > 1 ? 1 : 0,
    'as many words': a === b ? 1 : 0,
    words: Math.min(3, Math.min(a, b)) / 3,
    'number of words': Math.min(3, Math.abs(a - b)) / 3,
    place: Math.abs(computeNamePosition(passage, o) - computeNamePosition(passage, t)),
    link: toScaledLogOdds(passage.link.score),
    length: Math.min(2, Math.abs(Math.log(o.text.length / t.text.length))),
  };
}

/** Features of one name that tell whether such names are usually kept. */
function computeSideFeatures(statistics: NameStatistics, name: UnmatchedName) {
  const counts = name.words.map(
    (w) => statistics.spellingCounts[name.side].get(foldNameWord(w)) ?? { all: 1, spelt: 0 },
  );
  const all = counts.reduce((n, c) => n + c.all, 0) / counts.length;
  const sameSpelling = counts.reduce((n, c) => n + c.spelt, 0) / counts.length;
  return {
    initial: name.isInitial ? 1 : 0,
    'alone at the beginning': name.isAloneAtBeginning ? 1 : 0,
    known: name.knownShare,
    'known, several': name.words.length > 1 && name.knownShare > 0 ? 1 : 0,
    common: name.commonShare,
    'common, no place': name.commonShare > 0 && !name.isPlace ? 1 : 0,
    proper: name.commonShare === 0 && name.knownShare === 0 && !name.isInitial ? 1 : 0,
    'proper, several': name.commonShare === 0 && name.knownShare === 0 && name.words.length > 1 ? 1 : 0,
    place: name.isPlace ? 1 : 0,
    role: name.isRole ? 1 : 0,
    heard: name.soundScore,
    short: name.text.length < 5 ? 1 : 0,
    'spelt elsewhere': sameSpelling > 0 ? 1 : 0,
    'only here': all <= 1 ? 1 : 0,
    'mostly unanswered': all - sameSpelling >= 2 ? 1 : 0,
    'in the other text': isInOtherText(statistics, name) ? 1 : 0,
    usual: toScaledLogOdds(statistics.getMatchRate(name.side, name.nameClass)) * 2,
    foreign: 1 - getLeastFamiliar(name.words, statistics.scoreFamiliarity[name.side]),
    'in foreign letters': name.isInForeignLetters ? 1 : 0,
    'heard near': name.scoreNearby(),
    near: name.isNearby() ? 1 : 0,
    noun: name.isNoun ? 1 : 0,
    'one word': name.words.length === 1 ? 1 : 0,
    'one known word': name.words.length === 1 && name.knownShare > 0 ? 1 : 0,
    joined: /[-’']/.test(name.text) ? 1 : 0,
    capitals: /\p{Lu}{2}/u.test(name.text) ? 1 : 0,
  };
}
