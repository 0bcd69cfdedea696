import type { FeatureWeights } from './bead-scores';
import { GAP_FEATURES, LINK_FEATURES } from './features';
import { CALIBRATION_FEATURES, type Calibration } from './postprocess/calibration';
import { MOVED_FEATURES } from './postprocess/moved-passages';
import stored from './weights.json';
import encoded from './weights-encoded.json';
import rendered from './weights-rendered.json';

/** What `npm run weights` writes: by feature name, so that a reader can see what counts for what. */
export interface StoredWeights {
  /** What they were learnt from. */
  readonly learntFrom: readonly string[];
  readonly link: Readonly<Record<string, number>>;
  readonly gap: Readonly<Record<string, number>>;
  readonly moved: Readonly<Record<string, number>>;
  /** Calibration of segments that stand alone, and of links. */
  readonly alone: Readonly<Record<string, number>>;
  readonly linked: Readonly<Record<string, number>>;
}

export interface AlignmentWeights extends FeatureWeights {
  readonly moved: Float64Array;
  readonly calibration: Calibration;
  /** The same where an encoder is wholly believed. */
  readonly believed?: Calibration;
}

const toWeightVector = (names: readonly string[], values: Readonly<Record<string, number>>) =>
  Float64Array.from(names, (name) => values[name] ?? 0);

export const parseWeights = (from: StoredWeights): AlignmentWeights => ({
  link: toWeightVector(LINK_FEATURES, from.link),
  gap: toWeightVector(GAP_FEATURES, from.gap),
  moved: toWeightVector(MOVED_FEATURES, from.moved),
  calibration: {
    alone: toWeightVector(CALIBRATION_FEATURES, from.alone),
    linked: toWeightVector(CALIBRATION_FEATURES, from.linked),
  },
});

/** One set for all languages. */
export const WEIGHTS_PLAIN: AlignmentWeights = parseWeights(stored);

/** Where an engine has rendered the original in the translation's language. */
export const WEIGHTS_WITH_TRANSLATION: AlignmentWeights = parseWeights(rendered);

const addVectors = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, k) => value + other[k]!);

/** What is learnt of an encoder's evidence alone, on top of weights that know nothing of it. */
const addEmbeddingWeights = (base: AlignmentWeights, own: AlignmentWeights): AlignmentWeights => ({
  link: addVectors(base.link, own.link),
  gap: addVectors(base.gap, own.gap),
  moved: addVectors(base.moved, own.moved),
  calibration: base.calibration,
  believed: own.calibration,
});

const EMBEDDING_WEIGHTS = parseWeights(encoded);

/** Where a sentence encoder has placed both texts. */
export const WEIGHTS_WITH_EMBEDDINGS: AlignmentWeights = addEmbeddingWeights(WEIGHTS_PLAIN, EMBEDDING_WEIGHTS);

/** Where both are there, a rendering and an encoder's directions. */
export const WEIGHTS_WITH_BOTH: AlignmentWeights = addEmbeddingWeights(WEIGHTS_WITH_TRANSLATION, EMBEDDING_WEIGHTS);
