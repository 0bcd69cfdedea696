import type { Weights } from './bead-scores';
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

export interface AlignmentWeights extends Weights {
  readonly moved: Float64Array;
  readonly calibration: Calibration;
  /** The same where an encoder is wholly believed. */
  readonly believed?: Calibration;
}

const inOrder = (names: readonly string[], values: Readonly<Record<string, number>>) =>
  Float64Array.from(names, (name) => values[name] ?? 0);

export const readWeights = (from: StoredWeights): AlignmentWeights => ({
  link: inOrder(LINK_FEATURES, from.link),
  gap: inOrder(GAP_FEATURES, from.gap),
  moved: inOrder(MOVED_FEATURES, from.moved),
  calibration: {
    alone: inOrder(CALIBRATION_FEATURES, from.alone),
    linked: inOrder(CALIBRATION_FEATURES, from.linked),
  },
});

/** One set for all languages. */
export const LEARNT: AlignmentWeights = readWeights(stored);

/** Where an engine has rendered the original in the translation's language. */
export const RENDERED: AlignmentWeights = readWeights(rendered);

const sum = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, k) => value + other[k]!);

/** What is learnt of an encoder's evidence alone, on top of weights that know nothing of it. */
const withMeaning = (base: AlignmentWeights, own: AlignmentWeights): AlignmentWeights => ({
  link: sum(base.link, own.link),
  gap: sum(base.gap, own.gap),
  moved: sum(base.moved, own.moved),
  calibration: base.calibration,
  believed: own.calibration,
});

const MEANING = readWeights(encoded);

/** Where a sentence encoder has placed both texts. */
export const ENCODED: AlignmentWeights = withMeaning(LEARNT, MEANING);

/** Where both are there, a rendering and an encoder's directions. */
export const RENDERED_ENCODED: AlignmentWeights = withMeaning(RENDERED, MEANING);
