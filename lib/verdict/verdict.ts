/** Decides whether two texts belong together at all, by a logistic model over a few features of their alignment. */
import type { Agreement, Alignment, Report } from '../core';
import { toLogOdds, toProbability } from '../util/logistic';

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
}

/**
 * Learned by tests/tools/verdict.ts from 1,560 pairs of news articles that belong together and 4,680 that do not, in 13
 * language pairs. Measured on articles left out of the learning: of 1,558 pairs that belong together 2 get
 * `not-the-original` and 7 more `uncertain`; of 4,668 that do not, 5 get `uncertain` and none `compared`.
 */
const WEIGHTS: Readonly<Record<keyof VerdictFeatures | 'bias', number>> = {
  bias: -13.3,
  links: 1.66,
  support: 2.69,
  coverage: 4.09,
  figures: 3.38,
  manyFigures: 1.73,
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
): VerdictFeatures {
  const links = listTwoSidedLinks(alignment);
  const share = (figures.shared + 0.5) / (figures.of + 1);
  return {
    links: toLogOdds(links.reduce((sum, { score }) => sum + score, 0) / Math.max(1, links.length), MIN_MEAN, MAX_MEAN),
    support: alignment.support,
    coverage,
    figures: share,
    manyFigures: Math.log1p(figures.of) * (share - 0.5),
  };
}

/** Beyond these a mean score tells no more. */
const [MIN_MEAN, MAX_MEAN] = [0.3, 0.99];

function computeMatchProbability(features: VerdictFeatures): number {
  const names = Object.keys(features) as (keyof VerdictFeatures)[];
  return toProbability(names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], WEIGHTS.bias));
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
 * share. `coverage` is the translation's, 0..1; `isSameLanguage`: the translation is an edited copy in the same language.
 */
export function decideVerdict(
  alignment: Alignment,
  coverage: number,
  agreement: Agreement,
  isSameLanguage = false,
): Report['verdict'] {
  if (coverage < MIN_COVERAGE) return 'not-the-original';
  if (listTwoSidedLinks(alignment).length < MIN_LINKS) return 'compared';
  if (isSameLanguage && isOtherStory(agreement)) return 'not-the-original';
  const probability = computeMatchProbability(computeVerdictFeatures(alignment, coverage, agreement));
  return probability < MIN_UNCERTAIN_PROBABILITY
    ? 'not-the-original'
    : probability < MIN_COMPARED_PROBABILITY
      ? 'uncertain'
      : 'compared';
}
