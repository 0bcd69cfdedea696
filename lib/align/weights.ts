import { CALIBRATION_FEATURES, type Calibration } from './calibration';
import { GAP_FEATURES, LINK_FEATURES } from './features';
import { MOVED_FEATURES } from './moved';
import type { Weights } from './steps';
import stored from './weights.json';
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
