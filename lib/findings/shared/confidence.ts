/** The one way in for confidence: learnt weights for what a rule saw, fixed values with a reason, and how they combine. */
import { toLogOdds, toProbability } from '../../core/logistic';
import stored from './confidence-weights.json';

/** Features by name, each about 0..1 so that their weights can be compared. */
export type Features = Readonly<Record<string, number>>;

/** The name of a set of learnt weights: that of a rule, or of one kind of case that it tells apart. */
export type WeightsId = keyof typeof stored;

/** The features that a set has weights for. */
export type WeightedFeatures<Id extends WeightsId> = Readonly<
  Record<Exclude<keyof (typeof stored)[Id], 'bias'>, number>
>;

/** Those features and no others: one without a weight has the type `never`, so that it does not compile. */
type ExactFeatures<Id extends WeightsId, Given> = Given &
  WeightedFeatures<Id> &
  Readonly<Record<Exclude<keyof Given, keyof WeightedFeatures<Id>>, never>>;

/** What a rule saw, the weights that apply, and the confidence that they give. */
export interface WeighedEvidence {
  readonly weights: WeightsId;
  readonly features: Features;
  /** The probability (0..1) that what the rule saw is a difference. */
  readonly confidence: number;
}

/** Findings with a lower confidence are dropped as noise. */
export const MIN_CONFIDENCE = 0.1;

/**
 * Weighs what a rule saw by logistic regression. The weights are learnt by `npm run sureness` from pairs of articles with
 * known differences. What has no weight yet weighs nothing, so that it can be learnt; it compiles once it is.
 */
export function weighEvidence<Id extends WeightsId, Given extends Features>(
  weights: Id,
  features: ExactFeatures<Id, Given>,
): WeighedEvidence {
  return { weights, features, confidence: computeLogistic(stored[weights] ?? {}, features) };
}

/** The probability (0..1) that learnt weights, with their `bias`, give some features; one without a weight counts for 0. */
export const computeLogistic = (weights: Features, features: Features): number =>
  toProbability(
    Object.entries<number>(features).reduce((z, [name, x]) => z + x * (weights[name] ?? 0), weights['bias'] ?? 0),
  );

/** The features with a word before each name, which tells whose they are. */
export const addFeaturePrefix = <Prefix extends string, Given extends Features>(prefix: Prefix, features: Given) =>
  Object.fromEntries(Object.entries(features).map(([name, x]) => [`${prefix} ${name}`, x])) as {
    readonly [Name in keyof Given & string as `${Prefix} ${Name}`]: number;
  };

/** The rule of combination: a difference that several observations show is as sure as the surest of them. */
export const combineConfidence = (...confidences: readonly number[]): number => Math.max(...confidences);

/** What a confidence is worth where it is only as good as the link it rests on. */
export const computeLinkedConfidence = (confidence: number, link: { readonly score: number }): number =>
  confidence * (0.55 + 0.45 * link.score);

/** The highest confidence of what is no longer shown by default, but stays among the possible ones. */
export const MAX_LOWERED_CONFIDENCE = 0.45;

/** The finding where something speaks for its being none: no longer shown by default, but among the possible ones. */
export const lowerToPossible = <Draft extends { readonly confidence: number }>(draft: Draft): Draft => ({
  ...draft,
  confidence: roundScore(draft.confidence * MAX_LOWERED_CONFIDENCE),
});

/** Limits a score to 0..1 and rounds it to three decimals, so that it is the same on every platform. */
export const roundScore = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** Log-odds of a probability, limited to ±7 and scaled to about ±1. */
export const toScaledLogOdds = (probability: number): number => toLogOdds(probability, 0.001, 0.999) / 7;
