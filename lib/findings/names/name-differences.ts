/** A rule that finds names replaced, spelt otherwise, left out or added in the translation. */

import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
  type WeighedEvidence,
} from '../shared/comparison-context';
import type { Rule } from '../shared/rule';
import {
  computeLetteredPairFeatures,
  computeLetteredSingleFeatures,
  computeMixedPairFeatures,
  computeUnletteredPairFeatures,
  computeUnletteredSingleFeatures,
} from './meaning-features';
import { chooseNameDrafts, createNameDraft } from './name-draft';
import { computeInsertedFeatures, computeLostFeatures, computePairFeatures } from './name-features';
import { getNameStatistics } from './name-statistics';
import { findNamesByMeaning } from './names-by-meaning';
import { canBeReplaced, canStandAlone, weighPair, weighSingle } from './replaced-names';
import { isInTranslatedTitle } from './translated-names';
import type { UnmatchedName } from './unmatched-names';
import stored from './weights.json';

/**
 * The confidence of names: letters give one, and where the encoder has tokens it is a feature of a second one. Weights
 * are by what the scripts tell: whether a name has capitals, and whether all nouns have. A pair of names of which one
 * replaced the other is at least as sure as either of them alone (`chooseNameDrafts`). Where the encoder is asked, only
 * a pair that proves itself is shown (`isProven`); the sets for a name alone tell how possible it is.
 *
 * Which set a pair takes: without tokens `names`, or `… among nouns` where a language capitalizes all nouns, or
 * `… in foreign letters`; with tokens `… by letters and meaning` where both have capitals, `… of two scripts by meaning`
 * where one has, `… by meaning` where neither has. A pair spelt alike takes `… spelt otherwise`. A name alone takes
 * `lost` or `inserted` in the same manner.
 */
export const NAME_RULE = {
  id: 'names',
  brings: {
    name: { effect: 'as its evidence tells', judged: 'name', lost: undefined, explains: undefined },
  },
  finds: ['name'],
  weights: stored,
  learnt: {
    names: { features: computePairFeatures, dependsOn: [] },
    'names among nouns': { features: computePairFeatures, dependsOn: [] },
    'names in foreign letters': { features: computePairFeatures, dependsOn: [] },
    'names spelt otherwise': { features: computePairFeatures, dependsOn: [] },
    lost: { features: computeLostFeatures, dependsOn: [] },
    inserted: { features: computeInsertedFeatures, dependsOn: [] },
    'names by letters and meaning': {
      features: computeLetteredPairFeatures,
      dependsOn: ['names', 'names among nouns', 'names in foreign letters', 'lost', 'inserted'],
    },
    'names spelt otherwise by meaning': {
      features: computeLetteredPairFeatures,
      dependsOn: ['names spelt otherwise', 'lost', 'inserted'],
    },
    'names of two scripts by meaning': { features: computeMixedPairFeatures, dependsOn: ['lost', 'inserted'] },
    'names by meaning': { features: computeUnletteredPairFeatures, dependsOn: [] },
    'lost by letters and meaning': { features: computeLetteredSingleFeatures, dependsOn: ['lost'] },
    'inserted by letters and meaning': { features: computeLetteredSingleFeatures, dependsOn: ['inserted'] },
    'lost by meaning': { features: computeUnletteredSingleFeatures, dependsOn: [] },
    'inserted by meaning': { features: computeUnletteredSingleFeatures, dependsOn: [] },
  },
  find: findNameDifferences,
} as const satisfies Rule<typeof stored>;

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
function findNameDifferences(context: ComparisonContext): FindingDraft[] {
  return [...getNameStatistics(context).unmatched].flatMap(([passage, all]) =>
    hasTokens(passage) ? findNamesByMeaning(context, passage) : findNamesByLetters(context, passage, all),
  );
}

function findNamesByLetters(
  context: ComparisonContext,
  passage: LinkedPassage,
  unmatched: readonly UnmatchedName[],
): FindingDraft[] {
  const all = unmatched.filter((name) => !isInTranslatedTitle(name, name.lang, passage[getOtherSide(name.side)]));
  const [originals, translations] = [
    all.filter((name) => name.side === 'original'),
    all.filter((name) => name.side === 'translation'),
  ];
  const toDraft = (names: readonly UnmatchedName[], evidence: WeighedEvidence) => ({
    names,
    draft: createNameDraft(passage, evidence, names),
  });
  const pairs = originals.flatMap((o) =>
    translations.filter((t) => canBeReplaced(o, t)).map((t) => toDraft([o, t], weighPair(context, passage, o, t))),
  );
  const singles = all.filter(canStandAlone).map((name) => toDraft([name], weighSingle(context, passage, name)));
  return chooseNameDrafts(pairs, singles, 0);
}
