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
import { type RuleFeatures, toScaledLogOdds } from '../../shared/confidence';
import { type AbsentName, getMatchShares, listAbsentNames } from './absent-names';
import { canBeReplaced, canStandAlone } from './letters/replaced-names';
import { weighPair, weighSingle } from './letters/weigh-names';
import {
  chooseNameDrafts,
  computeNamePosition,
  createNameDraft,
  SPELLING_RULE,
  SPELLING_RULE_BY_MEANING,
} from './name-draft';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNamesByMeaning(context: ComparisonContext, passage: LinkedPassage): FindingDraft[] {
  const [originals, translations] = [
    listAbsentNames(context, passage, 'original'),
    listAbsentNames(context, passage, 'translation'),
  ];
  const singles = [...originals, ...translations].filter(isAlone).map((name) => ({
    names: [name],
    draft: createSingleDraft(context, passage, name, name.side === 'original' ? translations : originals),
  }));
  const pairs = originals.flatMap((o) =>
    translations
      .filter((t) => canBePair(o, t))
      .map((t) => ({ names: [o, t], draft: createPairDraft(context, passage, o, t) })),
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

/** Features of one name. The feature names are keys of the stored weights. */
function computeNameFeatures(
  context: ComparisonContext,
  passage: LinkedPassage,
  name: AbsentName,
  prefix: string,
): RuleFeatures {
  const statistics = getMatchShares(context);
  const features = {
    odds: Math.max(-2, Math.min(6, name.odds)) / 6,
    linked: name.linked,
    'linked beside usual': name.linked - statistics.meanLikeness(name.side),
    near: name.near,
    far: Math.max(name.far, name.near),
    pieces: name.pieces,
    'linked, in pieces': name.linked * name.pieces,
    'matched elsewhere': statistics.elsewhere(name),
    'usual by meaning': statistics.usual(name.side),
    ...(name.letters
      ? {
          'by letters': toScaledLogOdds(weighSingle(context, passage, name.letters).confidence),
          heard: name.letters.heard,
          known: name.letters.known,
          common: name.letters.common,
          place: name.letters.place ? 1 : 0,
          partial: name.letters.partial ? 1 : 0,
          initial: name.letters.initial ? 1 : 0,
        }
      : {
          heard: name.heard,
          short: name.end - name.start < 4 ? 1 : 0,
          words: Math.min(3, countWords(name.text)) / 3,
        }),
  };
  return Object.fromEntries(Object.entries(features).map(([key, value]) => [`${prefix} ${key}`, value]));
}

/** The words of a name; foreign names in Japanese and Chinese have dots between theirs. */
const countWords = (text: string): number => text.split(/[\s・·＝]+/u).filter(Boolean).length;

const computePassageFeatures = (passage: LinkedPassage): RuleFeatures => ({
  link: toScaledLogOdds(passage.link.score),
  ratio: Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
});

function createPairDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: AbsentName,
  t: AbsentName,
): FindingDraft {
  const letters = o.letters && t.letters ? weighPair(context, passage, o.letters, t.letters) : undefined;
  const isOfTwoScripts = Boolean(o.letters) !== Boolean(t.letters);
  const describe = (name: AbsentName) => (name.letters ? 'with capitals' : 'without capitals');
  const features = {
    ...computeNameFeatures(context, passage, o, isOfTwoScripts ? describe(o) : 'o'),
    ...computeNameFeatures(context, passage, t, isOfTwoScripts ? describe(t) : 't'),
    ...computePassageFeatures(passage),
    ...(letters ? { 'by letters': toScaledLogOdds(letters.confidence) } : {}),
    alike: compareNames(o, t),
    'of several words': countWords(o.text) > 1 && countWords(t.text) > 1 ? 1 : 0,
    'alike by sound': computeNameSimilarity(o.text, context.langs.original, t.text, context.langs.translation),
    place: Math.abs(computeNamePosition(passage, o) - computeNamePosition(passage, t)),
  };
  return createNameDraft(passage, getPairRule(o, t, letters?.rule), features, [o, t]);
}

/** The rule whose weights apply. */
function getPairRule(o: AbsentName, t: AbsentName, lettersRule: string | undefined): string {
  if (lettersRule) return lettersRule === SPELLING_RULE ? SPELLING_RULE_BY_MEANING : 'names by letters and meaning';
  return o.letters || t.letters ? 'names of two scripts by meaning' : 'names by meaning';
}

/** `others`: the names of the other side that could have taken its place, or that it could have taken the place of. */
function createSingleDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  name: AbsentName,
  others: readonly AbsentName[],
): FindingDraft {
  const rule = name.side === 'original' ? 'lost' : 'inserted';
  const features = {
    ...computeNameFeatures(context, passage, name, 'name'),
    ...computePassageFeatures(passage),
    'a name over there': others.length ? 1 : 0,
    'most absent over there': others.length ? 1 - Math.min(...others.map(({ linked }) => linked)) : 0,
  };
  return createNameDraft(passage, `${rule} by ${name.letters ? 'letters and ' : ''}meaning`, features, [name]);
}
