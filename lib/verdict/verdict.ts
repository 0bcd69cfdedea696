/** Decides whether two texts belong together at all, by a logistic model over a few features of their alignment. */
import type { Agreement, Alignment, Report } from '../core';
import { toLogOdds, toProbability } from '../util/logistic';
import type { MeaningAgreement } from './meaning-agreement';

/** The features of the logistic model. */
export interface VerdictFeatures {
  /** Log-odds of the mean score of the links, gaps left out: a mean of .99 differs much from one of .95. */
  readonly links: number;
  /** `Alignment.support`: how much content linked passages share, in nats. Lengths do not count. */
  readonly support: number;
  /** Share of the translation's characters that have a counterpart, 0..1. */
  readonly coverage: number;
  /** Share of the distinctive values that both texts have, 0..1, smoothed. */
  readonly figures: number;
  /** That share less one half, times the logarithm of their number: many figures tell more than few. */
  readonly manyFigures: number;
  /** What the encoder says: see `MeaningAgreement`. Both or none. */
  readonly names?: number;
  readonly words?: number;
}

type VerdictWeights = VerdictFeatures & { readonly bias: number };

/**
 * Learned by tools/verdict.ts from 1,560 pairs of news articles that belong together and 4,680 that do not, in 13
 * language pairs. Measured on articles left out of the learning: of 1,558 pairs that belong together 2 get
 * `not-the-original` and 7 more `uncertain`; of 4,668 that do not, 5 get `uncertain` and none `compared`.
 */
const WEIGHTS: VerdictWeights = {
  bias: -13.3,
  links: 1.66,
  support: 2.69,
  coverage: 4.09,
  figures: 3.38,
  manyFigures: 1.73,
};

/**
 * The same where the encoder has its say, too: from 312 pairs that belong together and 936 that do not, of the three
 * articles each whose sentences are most like the translation's, so mostly of one topic, in 13 language pairs. Learnt
 * without its language pair, every pair that belongs together is kept, and 935 of the others are told apart.
 */
const WEIGHTS_WITH_MEANING: VerdictWeights = {
  bias: -14.3,
  links: 1.2,
  support: 1.17,
  coverage: 5.79,
  figures: 0.47,
  manyFigures: 1.14,
  names: 3.51,
  words: 5.24,
};

/** Below the first probability the page is not the original. Below the second, findings would be guesses. */
const MIN_UNCERTAIN_PROBABILITY = 0.25;
const MIN_COMPARED_PROBABILITY = 0.6;

/** With fewer links the model does not decide: a text of two sentences gives too little evidence against a match. */
const MIN_LINKS = 3;
/** Below this coverage, 0..1, nothing corresponds, however short the texts are. */
const MIN_COVERAGE = 0.15;

/** The links that are no gaps. */
const listTwoSidedLinks = ({ links }: Alignment): Alignment['links'] =>
  links.filter(({ original, translation }) => original.length > 0 && translation.length > 0);

/** The features of one pair of texts. `coverage` is the translation's, 0..1. */
export function computeVerdictFeatures(
  alignment: Alignment,
  coverage: number,
  { figures }: Agreement,
  meaning?: MeaningAgreement,
): VerdictFeatures {
  const links = listTwoSidedLinks(alignment);
  const share = (figures.shared + 0.5) / (figures.of + 1);
  return {
    links: toLogOdds(links.reduce((sum, { score }) => sum + score, 0) / Math.max(1, links.length), MIN_MEAN, MAX_MEAN),
    support: alignment.support,
    coverage,
    figures: share,
    manyFigures: Math.log1p(figures.of) * (share - 0.5),
    ...meaning,
  };
}

/** Beyond these a mean score tells no more. */
const [MIN_MEAN, MAX_MEAN] = [0.3, 0.99];

function computeMatchProbability(features: VerdictFeatures): number {
  const weights = features.names === undefined ? WEIGHTS : WEIGHTS_WITH_MEANING;
  const names = Object.keys(features) as (keyof VerdictFeatures)[];
  return toProbability(names.reduce((sum, name) => sum + (weights[name] ?? 0) * (features[name] ?? 0), weights.bias));
}

/**
 * An edited copy in the same language keeps the names. Where there are at least so many names, and the texts share less
 * than this share of them, they are two different stories.
 */
const MIN_NAMES = 8;
const MIN_NAME_SHARE = 0.25;

/** Two different stories in one language share everyday words, but few names. */
const isOtherStory = ({ names }: Agreement): boolean =>
  names.of >= MIN_NAMES && names.shared < MIN_NAME_SHARE * names.of;

/**
 * Whether the texts belong together at all. What the page says about itself does not count here, only what the texts
 * share. `coverage` is the translation's, 0..1; `meaning`: what the encoder says, where it has its say; `isSameLanguage`:
 * the translation is an edited copy in the same language.
 */
export function decideVerdict(
  alignment: Alignment,
  coverage: number,
  agreement: Agreement,
  { meaning, isSameLanguage = false }: { readonly meaning?: MeaningAgreement; readonly isSameLanguage?: boolean } = {},
): Report['verdict'] {
  if (coverage < MIN_COVERAGE) return 'not-the-original';
  if (listTwoSidedLinks(alignment).length < MIN_LINKS) return 'compared';
  if (isSameLanguage && isOtherStory(agreement)) return 'not-the-original';
  const probability = computeMatchProbability(computeVerdictFeatures(alignment, coverage, agreement, meaning));
  return probability < MIN_UNCERTAIN_PROBABILITY
    ? 'not-the-original'
    : probability < MIN_COMPARED_PROBABILITY
      ? 'uncertain'
      : 'compared';
}
