/** The learned weights of the aligner, without and with the encoder, read from the JSON files beside this one. */
import type { FeatureWeights } from './bead-scores';
import { GAP_FEATURES, LINK_FEATURES } from './features';
import { CALIBRATION_FEATURES, type Calibration } from './marginals';
import { MOVED_FEATURES } from './moved-passages';
import stored from './weights.json';
import storedForEmbeddings from './weights-encoded.json';

/** The form of the JSON files that `npm run weights` writes: by feature name, so that a reader can see each weight. */
export interface StoredWeights {
  /** The sets of pairs that the weights were learned weights. */
  readonly learntFrom: readonly string[];
  readonly link: Readonly<Record<string, number>>;
  readonly gap: Readonly<Record<string, number>>;
  readonly moved: Readonly<Record<string, number>>;
  /** Calibration of gaps, and of links. */
  readonly alone: Readonly<Record<string, number>>;
  readonly linked: Readonly<Record<string, number>>;
}

/** The weights as vectors, in the order of the lists of features. */
export interface AlignmentWeights extends FeatureWeights {
  readonly moved: Float64Array;
  readonly calibration: Calibration;
  /** The calibration where the encoder is fully trusted; only where embeddings are used. */
  readonly believed?: Calibration;
}

const toWeightVector = (names: readonly string[], values: Readonly<Record<string, number>>) =>
  Float64Array.from(names, (name) => values[name] ?? 0);

/** Weights as vectors; a feature that the file does not name has weight 0. */
export const parseWeights = (weights: StoredWeights): AlignmentWeights => ({
  link: toWeightVector(LINK_FEATURES, weights.link),
  gap: toWeightVector(GAP_FEATURES, weights.gap),
  moved: toWeightVector(MOVED_FEATURES, weights.moved),
  calibration: {
    alone: toWeightVector(CALIBRATION_FEATURES, weights.alone),
    linked: toWeightVector(CALIBRATION_FEATURES, weights.linked),
  },
});

/** Without the encoder; one set for all languages. */
export const WEIGHTS_PLAIN: AlignmentWeights = parseWeights(stored);

const addVectors = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, k) => value + other[k]!);

/** Adds the weights of the embedding features, which were learned apart, to a set without them. */
const addEmbeddingWeights = (base: AlignmentWeights, embedding: AlignmentWeights): AlignmentWeights => ({
  link: addVectors(base.link, embedding.link),
  gap: addVectors(base.gap, embedding.gap),
  moved: addVectors(base.moved, embedding.moved),
  calibration: base.calibration,
  believed: embedding.calibration,
});

const EMBEDDING_WEIGHTS = parseWeights(storedForEmbeddings);

/** With embeddings of both texts. */
export const WEIGHTS_WITH_EMBEDDINGS: AlignmentWeights = addEmbeddingWeights(WEIGHTS_PLAIN, EMBEDDING_WEIGHTS);
