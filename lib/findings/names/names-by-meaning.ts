/**
 * Finds names replaced, left out or added by the encoder and by letters together: what is a name, and whether the other
 * side has it, is told in every script, with capitals or without.
 */
import type { Side } from '../../core/segment';
import { hasHanReadings, isHanReading } from '../../facts/names/sounds/han';
import { TRAITS } from '../../languages/by-kind/traits';
import { compareNames, MIN_NAME_LIKENESS } from '../../meaning/embedded-names';
import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
  type WeighedEvidence,
} from '../shared/comparison-context';
import { weighEvidence } from '../shared/confidence';
import { foldNameWord } from '../shared/name-match';
import { type AbsentName, listAbsentNames } from './absent-names';
import {
  computeLetteredPairFeatures,
  computeLetteredSingleFeatures,
  computeMixedPairFeatures,
  computeUnletteredPairFeatures,
  computeUnletteredSingleFeatures,
  isLettered,
  type LetteredName,
} from './meaning-features';
import { chooseNameDrafts, createNameDraft, SPELLING_WEIGHTS } from './name-draft';
import { canBeReplaced, canStandAlone, weighPair } from './replaced-names';
import { isAbbreviation, isInTranslatedTitle, isPhrase } from './translated-names';
import stored from './weights.json';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNamesByMeaning(context: ComparisonContext, passage: LinkedPassage): FindingDraft[] {
  const listNames = (side: Side) =>
    listAbsentNames(context, passage, side).filter(
      (name) => !isInTranslatedTitle(name, context.langs[side], passage[getOtherSide(side)]),
    );
  const { original: originals, translation: translations } = removeReadings(
    { original: listNames('original'), translation: listNames('translation') },
    context.langs,
  );
  const singles = [...originals, ...translations].filter(isAlone).map((name) => ({
    names: [name],
    draft: createNameDraft(
      passage,
      weighSingleByMeaning(context, passage, name, name.side === 'original' ? translations : originals),
      [name],
      false,
    ),
  }));
  const pairs = originals.flatMap((o) =>
    translations
      .filter((t) => canBePair(o, t))
      .map((t) => {
        const evidence = weighPairByMeaning(context, passage, o, t);
        return { names: [o, t], draft: createNameDraft(passage, evidence, [o, t], isProven(evidence, o, t)) };
      }),
  );
  return chooseNameDrafts(pairs, singles, LEAST_PAIR_CONFIDENCE);
}

/**
 * Leaves out the names of which nobody can tell how they are read, and as many of the other side's, which may be their
 * readings.
 */
function removeReadings(
  names: Readonly<Record<Side, readonly AbsentName[]>>,
  langs: Readonly<Record<Side, string>>,
): Record<Side, readonly AbsentName[]> {
  const findReadings = (side: Side) =>
    names[side].filter((name) => isLettered(name) && canBeReading(name, langs[getOtherSide(side)]));
  const findUnreadable = (side: Side) =>
    findReadings(getOtherSide(side)).length ? names[side].filter((name) => isUnreadable(name, langs[side])) : [];
  const unreadable = { original: findUnreadable('original'), translation: findUnreadable('translation') };
  const remove = (side: Side) => {
    const others = unreadable[getOtherSide(side)].length;
    const readings = findReadings(side).slice(0, others);
    return names[side].filter((name) => !unreadable[side].includes(name) && !readings.includes(name));
  };
  return { original: remove('original'), translation: remove('translation') };
}

/** Whether each word of a name is like a reading in Latin letters. */
const canBeReading = ({ text }: AbsentName, lang: string): boolean =>
  text.split(/[\s-]+/u).every((word) => TRAITS[lang]?.manyReadings?.test(word));

const HAN_NAME = /^\p{Script=Han}+$/u;

const isUnreadable = ({ text }: AbsentName, lang: string): boolean =>
  TRAITS[lang]?.manyReadings !== undefined &&
  HAN_NAME.test(text) &&
  !(isHanReading(lang) && hasHanReadings(text, lang));

/** Below this, two names are rather each alone than one in the place of the other. */
const LEAST_PAIR_CONFIDENCE = 0.3;

/** Whether it says something by itself: it does not stand near, as where sentences are split elsewhere. */
const isAlone = ({ nearLikeness: near, letters }: AbsentName): boolean =>
  letters ? canStandAlone(letters) : near < MIN_NAME_LIKENESS;

const canBePair = (o: AbsentName, t: AbsentName): boolean =>
  o.letters && t.letters
    ? canBeReplaced(o.letters, t.letters)
    : !o.letters?.isSimilarThere && !t.letters?.isSimilarThere && !isSpelledOutAs(o, t) && !isSpelledOutAs(t, o);

/** Two names that are as unlike as this are those of two. */
const MOST_ALIKE = 0.4;

/** Han characters do not say how a name is read, nor whether the other one is its reading. */
const canBeHeard = ({ text }: AbsentName): boolean => !/\p{Script=Han}/u.test(text);

/**
 * Whether two names prove by themselves that one stands in the other's place: their letters say that they are one, spelt
 * otherwise, or both say how they sound and the encoder says that they are two. That the encoder does not find a name
 * proves nothing: of those that it alone missed, people found one in three to be wrong.
 */
const isProven = ({ weights }: WeighedEvidence, o: AbsentName, t: AbsentName): boolean =>
  SPELLING_WEIGHTS.has(weights) ||
  ([o, t].every(canBeHeard) && (hasSameLetters(o.text, t.text) || compareNames(o, t) <= MOST_ALIKE));

const sortLetters = (text: string): string => [...foldNameWord(text)].sort().join('');

/** Whether two names have the same letters, in another order: "NSW" and "NWS". */
const hasSameLetters = (one: string, other: string): boolean => sortLetters(one) === sortLetters(other);

/** Whether a phrase in a script without capitals may be what an abbreviation stands for. */
const isSpelledOutAs = (short: AbsentName, long: AbsentName): boolean =>
  !long.letters && isAbbreviation(short.text) && isPhrase(long);

/** Weighs two names of which one may stand in the other's place, by what their scripts tell of them. */
function weighPairByMeaning(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
): WeighedEvidence {
  if (isLettered(o)) {
    if (isLettered(t)) return weighLetteredPair(context, passage, o, t);
    const features = computeMixedPairFeatures(context, passage, o, t, { lettered: o, unlettered: t });
    return weighEvidence(stored, 'names of two scripts by meaning', features);
  }
  if (isLettered(t)) {
    const features = computeMixedPairFeatures(context, passage, o, t, { lettered: t, unlettered: o });
    return weighEvidence(stored, 'names of two scripts by meaning', features);
  }
  return weighEvidence(stored, 'names by meaning', computeUnletteredPairFeatures(context, passage, o, t));
}

function weighLetteredPair(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: LetteredName,
  t: LetteredName,
): WeighedEvidence {
  const byLetters = weighPair(context, passage, o.letters, t.letters);
  return weighEvidence(
    stored,
    byLetters.weights === 'names spelt otherwise' ? 'names spelt otherwise by meaning' : 'names by letters and meaning',
    computeLetteredPairFeatures(context, passage, [o, t], byLetters.confidence),
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
  const isLost = name.side === 'original';
  return isLettered(name)
    ? weighEvidence(
        stored,
        isLost ? 'lost by letters and meaning' : 'inserted by letters and meaning',
        computeLetteredSingleFeatures(context, passage, name, others),
      )
    : weighEvidence(
        stored,
        isLost ? 'lost by meaning' : 'inserted by meaning',
        computeUnletteredSingleFeatures(context, passage, name, others),
      );
}
