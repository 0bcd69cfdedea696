/** A rule of findings: what it finds, how sure it is of that, and what has to be learnt before it. */
import type { Category } from '../../core/finding';
import type { ComparisonContext, FindingDraft, WeightsId } from './comparison-context';
import type { WeightedFeatures } from './confidence';

export interface Rule {
  /** Unique among the rules. */
  readonly id: string;
  /** The categories of what it finds. */
  readonly finds: readonly Category[];
  /** The sets of weights from which its confidence is computed, by their names in `confidence-weights.json`. */
  readonly learnt?: { readonly [Id in WeightsId]?: LearntConfidence<Id> };
  /** The confidences that are not learnt. */
  readonly fixed?: FixedConfidence;
  /** What the alignment is sure of where its probability, which is learnt with its weights, is the confidence. */
  readonly byAlignment?: string;
  /** Its findings before postprocessing. */
  readonly find: (context: ComparisonContext) => FindingDraft[];
}

/** What a set of weights is learnt from. */
export interface LearntConfidence<Id extends WeightsId> {
  /** Computes the features: the compiler wants a weight for each, and each of the weights used. */
  readonly features: (...seen: never[]) => WeightedFeatures<Id>;
  /** Sets whose confidence is among the features: where one of them changes, this one must be learnt again. */
  readonly dependsOn: readonly WeightsId[];
}

/** Confidences that nobody learns, by case, 0..1. */
export interface FixedConfidence {
  readonly confidence: Readonly<Record<string, number>>;
  /** What they rest on, and why they are not learnt. */
  readonly reason: string;
}
