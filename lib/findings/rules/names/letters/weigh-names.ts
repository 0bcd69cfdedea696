/** Weighs by their letters alone how likely names without a counterpart are a difference. */
import type { ComparisonContext, LinkedPassage } from '../../../shared/comparison-context';
import { type WeighedEvidence, weighEvidence } from '../../../shared/confidence';
import { computeInsertedFeatures, computeLostFeatures, computePairFeatures } from './name-features';
import { getNameStatistics, type NameStatistics } from './name-statistics';
import { computeSpeltLikeness, MIN_SPELT_LIKENESS } from './replaced-names';
import type { UnmatchedName } from './unmatched-names';

/** Weighs a name that only one side has. */
export function weighSingle(context: ComparisonContext, passage: LinkedPassage, name: UnmatchedName): WeighedEvidence {
  const statistics = getNameStatistics(context);
  const all = statistics.unmatched.get(passage)!;
  return name.side === 'original'
    ? weighEvidence('lost', computeLostFeatures(statistics, passage, name, all))
    : weighEvidence('inserted', computeInsertedFeatures(statistics, passage, name, all));
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
    likeness >= MIN_SPELT_LIKENESS ? 'names spelt otherwise' : choosePairWeights(statistics, o, t),
    features,
  );
}

/** The weights that apply. Languages that capitalize every noun and scripts without capitals have their own. */
function choosePairWeights(statistics: NameStatistics, o: UnmatchedName, t: UnmatchedName) {
  if (statistics.hasNounCapitals) return 'names among nouns';
  return o.isInForeignLetters || t.isInForeignLetters ? 'names in foreign letters' : 'names';
}
