/**
 * A rule that finds names replaced, left out or added by the encoder and by letters together: what is a name, and
 * whether the other side has it, is told in every script, with capitals or without.
 */
import { compareNames, MIN_NAME_LIKENESS } from '../../../meaning/embedded-names';
import { computeNameSimilarity } from '../../../names';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { addFeaturePrefix, toScaledLogOdds, type WeighedEvidence, weighEvidence } from '../../shared/confidence';
import { type AbsentName, getMatchShares, listAbsentNames } from './absent-names';
import { canBeReplaced, canStandAlone } from './letters/replaced-names';
import { weighPair, weighSingle } from './letters/weigh-names';
import { chooseNameDrafts, computeNamePosition, createNameDraft } from './name-draft';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNamesByMeaning(context: ComparisonContext, passage: LinkedPassage): FindingDraft[] {
  const [originals, translations] = [
    listAbsentNames(context, passage, 'original'),
    listAbsentNames(context, passage, 'translation'),
  ];
  const singles = [...originals, ...translations].filter(isAlone).map((name) => ({
    names: [name],
    draft: createNameDraft(
      passage,
      weighSingleByMeaning(context, passage, name, name.side === 'original' ? translations : originals),
      [name],
    ),
  }));
  const pairs = originals.flatMap((o) =>
    translations
      .filter((t) => canBePair(o, t))
      .map((t) => ({
        names: [o, t],
        draft: createNameDraft(passage, weighPairByMeaning(context, passage, o, t), [o, t]),
      })),
  );
  return chooseNameDrafts(pairs, singles, LEAST_PAIR_CONFIDENCE);
}

/** Below this, two names are rather each alone than one in the place of the other. */
const LEAST_PAIR_CONFIDENCE = 0.3;

/** Whether it says something by itself: it does not stand near, as where sentences are split elsewhere. */
const isAlone = ({ near, letters }: AbsentName): boolean =>
  letters ? canStandAlone(letters) : near < MIN_NAME_LIKENESS;

const canBePair = (o: AbsentName, t: AbsentName): boolean =>
  o.letters && t.letters ? canBeReplaced(o.letters, t.letters) : !o.letters?.loose && !t.letters?.loose;

/** A name whose letters tell something of it, as its script has capitals. */
type LetteredName = AbsentName & Required<Pick<AbsentName, 'letters'>>;

const isLettered = (name: AbsentName): name is LetteredName => name.letters !== undefined;

/** Features of one name, in any script. */
function computeNameFeatures(context: ComparisonContext, name: AbsentName) {
  const statistics = getMatchShares(context);
  return {
    odds: Math.max(-2, Math.min(6, name.odds)) / 6,
    linked: name.linked,
    'linked beside usual': name.linked - statistics.meanLikeness(name.side),
    near: name.near,
    far: Math.max(name.far, name.near),
    pieces: name.pieces,
    'linked, in pieces': name.linked * name.pieces,
    'matched elsewhere': statistics.elsewhere(name),
    'usual by meaning': statistics.usual(name.side),
  };
}

/** Features of one name in a script with capitals. */
const computeLetteredFeatures = (context: ComparisonContext, passage: LinkedPassage, name: LetteredName) => ({
  ...computeNameFeatures(context, name),
  'by letters': toScaledLogOdds(weighSingle(context, passage, name.letters).confidence),
  heard: name.letters.heard,
  known: name.letters.known,
  common: name.letters.common,
  place: name.letters.place ? 1 : 0,
  partial: name.letters.partial ? 1 : 0,
  initial: name.letters.initial ? 1 : 0,
});

/** Features of one name in a script without capitals. */
const computeUnletteredFeatures = (context: ComparisonContext, name: AbsentName) => ({
  ...computeNameFeatures(context, name),
  heard: name.heard,
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

/** Weighs two names of which one may stand in the other's place, by what their scripts tell of them. */
function weighPairByMeaning(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
): WeighedEvidence {
  if (isLettered(o) && isLettered(t)) return weighLetteredPair(context, passage, o, t);
  const shared = {
    ...computePassageFeatures(passage),
    'of several words': hasSeveralWords(o, t) ? 1 : 0,
    ...computeLikenessFeatures(context, passage, o, t),
  };
  if (isLettered(o) || isLettered(t)) {
    const [lettered, unlettered] = isLettered(o) ? [o, t] : [t as LetteredName, o];
    return weighEvidence('names of two scripts by meaning', {
      ...addFeaturePrefix('with capitals', computeLetteredFeatures(context, passage, lettered)),
      ...addFeaturePrefix('without capitals', computeUnletteredFeatures(context, unlettered)),
      ...shared,
    });
  }
  return weighEvidence('names by meaning', {
    ...addFeaturePrefix('o', computeUnletteredFeatures(context, o)),
    ...addFeaturePrefix('t', computeUnletteredFeatures(context, t)),
    ...shared,
  });
}

function weighLetteredPair(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: LetteredName,
  t: LetteredName,
): WeighedEvidence {
  const byLetters = weighPair(context, passage, o.letters, t.letters);
  return weighEvidence(
    byLetters.weights === 'names spelt otherwise' ? 'names spelt otherwise by meaning' : 'names by letters and meaning',
    {
      ...addFeaturePrefix('o', computeLetteredFeatures(context, passage, o)),
      ...addFeaturePrefix('t', computeLetteredFeatures(context, passage, t)),
      ...computePassageFeatures(passage),
      'by letters': toScaledLogOdds(byLetters.confidence),
      ...computeLikenessFeatures(context, passage, o, t),
    },
  );
}

/**
 * Weighs a name that only one side has. `others`: the names of the other side that could have taken its place, or that
 * it could have taken the place of.
 */
function weighSingleByMeaning(
  context: ComparisonContext,
  passage: LinkedPassage,
  name: AbsentName,
  others: readonly AbsentName[],
): WeighedEvidence {
  const shared = {
    ...computePassageFeatures(passage),
    'a name over there': others.length ? 1 : 0,
    'most absent over there': others.length ? 1 - Math.min(...others.map(({ linked }) => linked)) : 0,
  };
  const isLost = name.side === 'original';
  return isLettered(name)
    ? weighEvidence(isLost ? 'lost by letters and meaning' : 'inserted by letters and meaning', {
        ...addFeaturePrefix('name', computeLetteredFeatures(context, passage, name)),
        ...shared,
      })
    : weighEvidence(isLost ? 'lost by meaning' : 'inserted by meaning', {
        ...addFeaturePrefix('name', computeUnletteredFeatures(context, name)),
        ...shared,
      });
}
