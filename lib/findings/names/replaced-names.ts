/** Tells which unmatched names may stand for one another, and which say something by themselves. */

import { computeNameSimilarity } from '../../facts/names/similarity';
import { TRAITS } from '../../languages/by-kind/traits';
import { isEnglish } from '../../languages/groups';
import { toLatin } from '../../text/consonant-skeleton';
import type { ComparisonContext, LinkedPassage, WeighedEvidence } from '../shared/comparison-context';
import { weighEvidence } from '../shared/confidence';
import { computeLetterSimilarity, foldNameWord, MIN_SOUND_SCORE } from '../shared/name-match';
import { computeInsertedFeatures, computeLostFeatures, computePairFeatures } from './name-features';
import { getNameStatistics, type NameStatistics } from './name-statistics';
import { ABBREVIATION, hasRegnalNumber, isAbbreviation } from './translated-names';
import type { UnmatchedName } from './unmatched-names';
import stored from './weights.json';

// Weighs by their letters alone how likely names without a counterpart are a difference.

/** Weighs a name that only one side has. */
export function weighSingle(context: ComparisonContext, passage: LinkedPassage, name: UnmatchedName): WeighedEvidence {
  const statistics = getNameStatistics(context);
  const all = statistics.unmatched.get(passage)!;
  return name.side === 'original'
    ? weighEvidence(stored, 'lost', computeLostFeatures(statistics, passage, name, all))
    : weighEvidence(stored, 'inserted', computeInsertedFeatures(statistics, passage, name, all));
}

/** Weighs two names of which one may stand in the other's place, or be the same one, spelt otherwise. */
export function weighPair(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
): WeighedEvidence {
  const statistics = getNameStatistics(context);
  const likeness = computeSpeltLikeness(o, t);
  const features = computePairFeatures(statistics, passage, [o, t], likeness, statistics.unmatched.get(passage)!);
  return weighEvidence(
    stored,
    likeness >= MIN_SPELT_LIKENESS ? 'names spelt otherwise' : choosePairWeights(statistics, o, t),
    features,
  );
}

/** The weights that apply. Languages that capitalize every noun and scripts without capitals have their own. */
function choosePairWeights(statistics: NameStatistics, o: UnmatchedName, t: UnmatchedName) {
  if (statistics.hasNounCapitals) return 'names among nouns';
  return o.isInForeignLetters || t.isInForeignLetters ? 'names in foreign letters' : 'names';
}

/** From this likeness on two names are one, spelt otherwise. */
export const MIN_SPELT_LIKENESS = 0.45;

/**
 * Whether one of two unmatched names may stand in the other's place. Both must be names: what is made of words of the
 * language is translated, and so is a noun where all nouns have capitals. One of the two must not merely begin a
 * sentence. What is like a known place is a form of it ("New Zealand's", "Novozélandský").
 */
export const canBeReplaced = (o: UnmatchedName, t: UnmatchedName): boolean =>
  canBeName(o) &&
  canBeName(t) &&
  !(o.isAloneAtBeginning && t.isAloneAtBeginning) &&
  !canBeSameName(o, t) &&
  (!(o.isSimilarThere || t.isSimilarThere) || computeSpeltLikeness(o, t) >= MIN_SPELT_LIKENESS) &&
  !(o.isPlace && computeSpeltLikeness(o, t) >= MIN_SPELT_LIKENESS);

const canBeName = ({ isProper: proper, isNoun: noun }: UnmatchedName): boolean => proper && !noun;

/** Where all nouns have capitals, a word may be one that no list knows. */
const canBeNoun = ({ lang, isPlace: place }: UnmatchedName): boolean => TRAITS[lang]?.capitalNouns === true && !place;

/** Words that are also common ones may be half of a person's name ("Hùng"), hardly more. */
const MOST_COMMON = 0.5;

/**
 * Whether a name says something by itself: most of it cannot be translated, it merely begins no sentence, and nothing like it
 * stands nearby.
 */
export const canStandAlone = (name: UnmatchedName): boolean =>
  canBeName(name) &&
  (name.isPlace || name.commonShare <= MOST_COMMON) &&
  !name.isAloneAtBeginning &&
  !name.isSimilarThere &&
  !canBeNoun(name) &&
  !isExplained(name) &&
  !hasRegnalNumber(name) &&
  !isSpelledOut(name) &&
  !name.isNearby();

/** Whether the translation says the name of whom the original speaks of nearby, as for a pronoun. */
const isExplained = (name: UnmatchedName): boolean =>
  name.side === 'translation' && name.scoreNearby() >= MIN_SOUND_SCORE.withMeaning;

/** Whether it is an abbreviation that the other text never has: it may say all the words. */
const isSpelledOut = (name: UnmatchedName): boolean =>
  isAbbreviation(name.text) && !name.isElsewhere && !name.isInForeignLetters;

/**
 * Whether two unmatched names may be the same: an acronym and its full form, a known word and its English name in
 * other letters, or a ruler's name in two languages.
 */
const canBeSameName = (o: UnmatchedName, t: UnmatchedName): boolean =>
  isAcronymFor(o, t) ||
  isAcronymFor(t, o) ||
  isForeignAbbreviation(o, t) ||
  isPartOf(o, t) ||
  isPartOf(t, o) ||
  isClippedCompound(o, t) ||
  isClippedCompound(t, o) ||
  canBeEnglishName(o, t) ||
  canBeEnglishName(t, o) ||
  isRulerInBoth(o, t);

/** Whether two names alike are one ruler's, whose name each language has its own form of. */
const isRulerInBoth = (o: UnmatchedName, t: UnmatchedName): boolean =>
  (hasRegnalNumber(o) || hasRegnalNumber(t)) && computeSpeltLikeness(o, t) >= MIN_SPELT_LIKENESS;

/** Whether a single word is a part of the other name: "Saint-Sébastien" and "Sebastián". */
const isPartOf = ({ words }: UnmatchedName, { text }: UnmatchedName): boolean =>
  words.length === 1 &&
  text
    .split(/[\s-]/u)
    .some((part) => part !== text && foldNameWord(part).startsWith(foldNameWord(words[0]!).slice(0, -1)));

/** Least length in letters of a part of a compound, without its last letter, which may be an ending. */
const MIN_COMPOUND_PART = 3;

/** Whether one word is a compound that ends in a word of the other name: "Госдума" and "State Duma". */
function isClippedCompound({ words }: UnmatchedName, long: UnmatchedName): boolean {
  const compound = toLatin(words.at(-1)!);
  return (
    words.length === 1 &&
    long.words.length > 1 &&
    long.words.some((word) => {
      const part = toLatin(word).slice(0, -1);
      return part.length >= MIN_COMPOUND_PART && compound.indexOf(part) > 1;
    })
  );
}

const canBeEnglishName = (word: UnmatchedName, gloss: UnmatchedName): boolean =>
  word.knownShare === 1 && !isEnglish(word.lang) && gloss.isInForeignLetters;

/** Whether one may be the abbreviation of the other. Across alphabets the initials differ, so any phrase may be meant. */
const isAcronymFor = (short: UnmatchedName, long: UnmatchedName): boolean =>
  isInstitution(short, long) ||
  (long.words.length > 1 &&
    ABBREVIATION.test(short.words[0]!) &&
    (isLatin(short.text) !== isLatin(long.text) ||
      short.text.replace(/\P{L}/gu, '') === long.words.map((w) => w[0]).join('') ||
      short.lang !== long.lang));

/** Whether an abbreviation may be of what begins with a word that is no name by itself: "Генеральная прокуратура". */
const isInstitution = (short: UnmatchedName, long: UnmatchedName): boolean =>
  short.lang !== long.lang &&
  isAbbreviation(short.text) &&
  !long.isPlace &&
  long.words.length === 1 &&
  (long.commonShare === 1 || long.knownShare === 1 || (!long.isElsewhere && isBeforeNoun(long)));

/** Whether a word written with a small letter follows: only the first word of an institution has a capital. */
const isBeforeNoun = ({ segment, end }: UnmatchedName): boolean => /^ \p{Ll}{3}/u.test(segment.text.slice(end));

/**
 * Whether both are abbreviations, which abbreviate the words of different languages: in two alphabets, or in one where
 * the other text has neither. A script without capitals keeps foreign ones.
 */
const isForeignAbbreviation = (o: UnmatchedName, t: UnmatchedName): boolean =>
  isLatin(o.text) === isLatin(t.text)
    ? o.lang !== t.lang &&
      [o, t].every((name) => isAbbreviation(name.text) && !name.isElsewhere && !name.isInForeignLetters) &&
      countSharedLetters(o.text, t.text) >= MIN_SHARED_LETTERS
    : ABBREVIATION.test(o.words[0]!) && ABBREVIATION.test(t.words[0]!);

/** Abbreviations of the same words in two languages have so many letters in common: EU and UE, IMF and FMI. */
const MIN_SHARED_LETTERS = 2;

const countSharedLetters = (one: string, other: string): number =>
  new Set(
    foldNameWord(one)
      .match(/\p{L}/gu)
      ?.filter((letter) => foldNameWord(other).includes(letter)),
  ).size;

const isLatin = (text: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(text);

/** How alike two names are, by their letters or their sound, 0..1. */
export function computeSpeltLikeness(o: UnmatchedName, t: UnmatchedName): number {
  const letters = computeLetterSimilarity(foldNameWord(o.text), foldNameWord(t.text));
  return Math.max(letters, computeNameSimilarity(o.text, o.lang, t.text, t.lang));
}
