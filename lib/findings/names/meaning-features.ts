/** Computes the features of absent names, by the encoder and by letters, from which the confidence is computed. */

import { computeNameSimilarity } from '../../facts/names/similarity';
import { compareNames } from '../../meaning/embedded-names';
import { type ComparisonContext, countCharacters, type LinkedPassage } from '../shared/comparison-context';
import { addFeaturePrefix, toScaledLogOdds } from '../shared/confidence';
import { type AbsentName, getMatchShares } from './absent-names';
import { computeNamePosition } from './name-draft';
import { weighSingle } from './replaced-names';

/** A name whose letters tell something of it, as its script has capitals. */
export type LetteredName = AbsentName & Required<Pick<AbsentName, 'letters'>>;

export const isLettered = (name: AbsentName): name is LetteredName => name.letters !== undefined;

/** Features of one name, in any script. */
function computeNameFeatures(context: ComparisonContext, name: AbsentName) {
  const statistics = getMatchShares(context);
  return {
    odds: Math.max(-2, Math.min(6, name.odds)) / 6,
    linked: name.linkedLikeness,
    'linked beside usual': name.linkedLikeness - statistics.getMeanLikeness(name.side),
    near: name.nearLikeness,
    far: Math.max(name.farLikeness, name.nearLikeness),
    pieces: name.pieces,
    'linked, in pieces': name.linkedLikeness * name.pieces,
    'matched elsewhere': statistics.compareElsewhere(name),
    'usual by meaning': statistics.getMatchShare(name.side),
  };
}

/** Features of one name in a script with capitals. */
const computeLetteredFeatures = (context: ComparisonContext, passage: LinkedPassage, name: LetteredName) => ({
  ...computeNameFeatures(context, name),
  'by letters': toScaledLogOdds(weighSingle(context, passage, name.letters).confidence),
  heard: name.letters.soundScore,
  known: name.letters.knownShare,
  common: name.letters.commonShare,
  place: name.letters.isPlace ? 1 : 0,
  partial: name.letters.isPartial ? 1 : 0,
  initial: name.letters.isInitial ? 1 : 0,
});

/** Features of one name in a script without capitals. */
const computeUnletteredFeatures = (context: ComparisonContext, name: AbsentName) => ({
  ...computeNameFeatures(context, name),
  heard: name.soundScore,
  short: name.end - name.start < 4 ? 1 : 0,
  words: Math.min(3, countWords(name.text)) / 3,
});

/** The words of a name; foreign names in Japanese and Chinese have dots between theirs. */
const countWords = (text: string): number => text.split(/[\s・·＝]+/u).filter(Boolean).length;

const computePassageFeatures = (passage: LinkedPassage) => ({
  link: toScaledLogOdds(passage.link.score),
  ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
});

/** How alike two names are, and where they stand. */
const computeLikenessFeatures = (
  { langs }: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
) => ({
  alike: compareNames(o, t),
  'alike by sound': computeNameSimilarity(o.text, langs.original, t.text, langs.translation),
  place: Math.abs(computeNamePosition(passage, o) - computeNamePosition(passage, t)),
});

const hasSeveralWords = (o: AbsentName, t: AbsentName) => countWords(o.text) > 1 && countWords(t.text) > 1;

/** Features of two names in scripts with capitals; `byLetters` is the confidence that their letters give. */
export const computeLetteredPairFeatures = (
  context: ComparisonContext,
  passage: LinkedPassage,
  [o, t]: readonly [LetteredName, LetteredName],
  byLetters: number,
) => ({
  ...addFeaturePrefix('o', computeLetteredFeatures(context, passage, o)),
  ...addFeaturePrefix('t', computeLetteredFeatures(context, passage, t)),
  ...computePassageFeatures(passage),
  'by letters': toScaledLogOdds(byLetters),
  ...computeLikenessFeatures(context, passage, o, t),
});

/** Features of two names of which one is in a script with capitals. */
export const computeMixedPairFeatures = (
  context: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
  { lettered, unlettered }: { readonly lettered: LetteredName; readonly unlettered: AbsentName },
) => ({
  ...addFeaturePrefix('with capitals', computeLetteredFeatures(context, passage, lettered)),
  ...addFeaturePrefix('without capitals', computeUnletteredFeatures(context, unlettered)),
  ...computePassageFeatures(passage),
  'of several words': hasSeveralWords(o, t) ? 1 : 0,
  ...computeLikenessFeatures(context, passage, o, t),
});

/** Features of two names in scripts without capitals. */
export const computeUnletteredPairFeatures = (
  context: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
) => ({
  ...addFeaturePrefix('o', computeUnletteredFeatures(context, o)),
  ...addFeaturePrefix('t', computeUnletteredFeatures(context, t)),
  ...computePassageFeatures(passage),
  'of several words': hasSeveralWords(o, t) ? 1 : 0,
  ...computeLikenessFeatures(context, passage, o, t),
});

/** What the names of the other side say of one that only one side has: those that it could have replaced, or they it. */
const computeRivalFeatures = (others: readonly AbsentName[]) => ({
  'a name over there': others.length ? 1 : 0,
  'most absent over there': others.length ? 1 - Math.min(...others.map(({ linkedLikeness: linked }) => linked)) : 0,
});

/** Features of a name in a script with capitals that only one side has. */
export const computeLetteredSingleFeatures = (
  context: ComparisonContext,
  passage: LinkedPassage,
  name: LetteredName,
  others: readonly AbsentName[],
) => ({
  ...addFeaturePrefix('name', computeLetteredFeatures(context, passage, name)),
  ...computePassageFeatures(passage),
  ...computeRivalFeatures(others),
});

/** Features of a name in a script without capitals that only one side has. */
export const computeUnletteredSingleFeatures = (
  context: ComparisonContext,
  passage: LinkedPassage,
  name: AbsentName,
  others: readonly AbsentName[],
) => ({
  ...addFeaturePrefix('name', computeUnletteredFeatures(context, name)),
  ...computePassageFeatures(passage),
  ...computeRivalFeatures(others),
});
