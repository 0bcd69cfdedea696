/**
 * A rule that finds names replaced, left out or added by the encoder: what is a name, and whether the other side has it,
 * is told in every script, with capitals or without. Spelling, sound and the lists of places may only speak for a name.
 */
import { compareNames, MIN_NAME_LIKENESS } from '../../../meaning/embedded-names';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { type RuleFeatures, toScaledLogOdds } from '../../shared/confidence';
import { type AbsentName, getMatchShares, listAbsentNames } from './absent-names';
import { computeNamePosition, createNameDraft } from './name-draft';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNamesByMeaning(context: ComparisonContext, passage: LinkedPassage): FindingDraft[] {
  const [originals, translations] = [
    listAbsentNames(context, passage, 'original'),
    listAbsentNames(context, passage, 'translation'),
  ];
  const singles = [...originals, ...translations].map((name) => ({
    names: [name],
    draft: createSingleDraft(context, passage, name, name.side === 'original' ? translations : originals),
  }));
  const pairs = originals
    .flatMap((o) => translations.map((t) => ({ names: [o, t], draft: createPairDraft(context, passage, o, t) })))
    .sort((one, other) => other.draft.confidence - one.draft.confidence);
  const used = new Set<AbsentName>();
  const chosen = pairs.filter(({ names, draft }) => {
    if (draft.confidence < LEAST_PAIR_CONFIDENCE || names.some((name) => used.has(name))) return false;
    for (const name of names) used.add(name);
    return true;
  });
  const isRemaining = ({ names }: NameDraft) => !used.has(names[0]!) && !isNear(names[0]!);
  const rivals = [
    ...pairs.filter((pair) => !chosen.includes(pair)),
    ...singles.filter((single) => !isRemaining(single)),
  ];
  return [...chosen.map((pair) => raiseConfidence(pair, singles)), ...singles.filter(isRemaining)].map(
    ({ draft }, at) => (at ? draft : { ...draft, rivals: rivals.map((rival) => rival.draft) }),
  );
}

interface NameDraft {
  readonly names: readonly AbsentName[];
  readonly draft: FindingDraft;
}

/** Below this, two names are rather each alone than one in the place of the other. */
const LEAST_PAIR_CONFIDENCE = 0.3;

/** Whether it stands near: sentences may be split elsewhere. */
const isNear = ({ near }: AbsentName): boolean => near >= MIN_NAME_LIKENESS;

/** Raises the confidence of a pair to that of the more certain of its two names alone. */
function raiseConfidence(pair: NameDraft, singles: readonly NameDraft[]): NameDraft {
  const own = singles.filter(({ names }) => pair.names.includes(names[0]!) && !isNear(names[0]!));
  const confidence = Math.max(pair.draft.confidence, ...own.map(({ draft }) => draft.confidence));
  return { ...pair, draft: { ...pair.draft, confidence } };
}

/** Features of one name. The feature names are keys of the stored weights. */
function computeNameFeatures(context: ComparisonContext, name: AbsentName, prefix: string): RuleFeatures {
  const statistics = getMatchShares(context);
  return {
    [`${prefix} odds`]: Math.min(6, name.odds) / 6,
    [`${prefix} linked`]: name.linked,
    [`${prefix} near`]: name.near,
    [`${prefix} far`]: Math.max(name.far, name.near),
    [`${prefix} heard`]: name.heard,
    [`${prefix} short`]: name.end - name.start < 4 ? 1 : 0,
    [`${prefix} words`]: Math.min(3, (name.text.match(/\s+/gu)?.length ?? 0) + 1) / 3,
    [`${prefix} matched elsewhere`]: statistics.elsewhere(name),
    [`${prefix} usual`]: statistics.usual(name.side),
  };
}

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
  const features = {
    ...computeNameFeatures(context, o, 'o'),
    ...computeNameFeatures(context, t, 't'),
    ...computePassageFeatures(passage),
    alike: compareNames(o, t),
    place: Math.abs(computeNamePosition(passage, o) - computeNamePosition(passage, t)),
  };
  return createNameDraft(passage, 'names by meaning', features, [o, t]);
}

/** `others`: the names of the other side that could have taken its place, or that it could have taken the place of. */
function createSingleDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  name: AbsentName,
  others: readonly AbsentName[],
): FindingDraft {
  const rule = name.side === 'original' ? 'lost by meaning' : 'inserted by meaning';
  const features = {
    ...computeNameFeatures(context, name, 'name'),
    ...computePassageFeatures(passage),
    'a name over there': others.length ? 1 : 0,
    'most absent over there': others.length ? 1 - Math.min(...others.map(({ linked }) => linked)) : 0,
  };
  return createNameDraft(passage, rule, features, [name]);
}
