/** Weighs by their letters alone how likely names without a counterpart are a difference. */
import type { ComparisonContext, LinkedPassage } from '../../../shared/comparison-context';
import { computeConfidence, type RuleFeatures } from '../../../shared/confidence';
import { SPELLING_RULE } from '../name-draft';
import { computePairFeatures, computeSingleFeatures } from './name-features';
import { getNameStatistics, type NameStatistics } from './name-statistics';
import { computeSpeltLikeness, MIN_SPELT_LIKENESS } from './replaced-names';
import type { UnmatchedName } from './unmatched-names';

/** What a rule saw, and how likely (0..1) it is a difference. */
export interface WeighedNames {
  readonly rule: string;
  readonly features: RuleFeatures;
  readonly confidence: number;
}

const weigh = (rule: string, features: RuleFeatures): WeighedNames => ({
  rule,
  features,
  confidence: computeConfidence(rule, features),
});

/** Weighs a name that only one side has. */
export function weighSingle(context: ComparisonContext, passage: LinkedPassage, name: UnmatchedName): WeighedNames {
  const statistics = getNameStatistics(context);
  const features = computeSingleFeatures(statistics, passage, name, statistics.unanswered.get(passage)!);
  return weigh(name.side === 'original' ? 'lost' : 'inserted', features);
}

/** Weighs two names of which one may stand in the other's place, or be the same one, spelt otherwise. */
export function weighPair(
  context: ComparisonContext,
  passage: LinkedPassage,
  o: UnmatchedName,
  t: UnmatchedName,
): WeighedNames {
  const statistics = getNameStatistics(context);
  const likeness = computeSpeltLikeness(o, t);
  const features = computePairFeatures(statistics, passage, [o, t], likeness, statistics.unanswered.get(passage)!);
  return weigh(likeness >= MIN_SPELT_LIKENESS ? SPELLING_RULE : getPairRule(statistics, o, t), features);
}

/** The rule whose weights apply. Languages that capitalize every noun and scripts without capitals have their own. */
function getPairRule(statistics: NameStatistics, o: UnmatchedName, t: UnmatchedName): string {
  if (statistics.nouns) return 'names among nouns';
  return o.foreignScript || t.foreignScript ? 'names in foreign letters' : 'names';
}
