/** Decides whether two texts belong together at all, by a logistic model over a few features of their alignment. */

import type { Mark } from '../core/finding';
import { toLogOdds, toProbability } from '../core/logistic';
import type { Agreement, Report, SharedCount } from '../core/report';
import type { Alignment, AnalyzedSegment, Side } from '../core/segment';
import type { Value } from '../core/value';
import type { MeaningAgreement } from './meaning-agreement';

// Computes the figures that say how much the two texts agree, and how much of each has a counterpart.

/** From this score on a link is trusted: it is more probably right than wrong. */
const MIN_TRUSTED_SCORE = 0.5;

/** Ids of the segments of one side that are in a trusted link with a counterpart. */
const collectTrustedIds = (links: Alignment['links'], side: Side): ReadonlySet<string> =>
  new Set(
    links
      .filter((link) => link.original.length > 0 && link.translation.length > 0 && link.score >= MIN_TRUSTED_SCORE)
      .flatMap((link) => link[side]),
  );

const hasValue = (values: ReadonlySet<number>, { value, or }: Value): boolean =>
  values.has(value) || (or !== undefined && values.has(or));

/** Small numbers are in every text, and weak number words are often articles. Neither tells texts apart. */
const isDistinctiveValue = ({ value, weak, unit, currency }: Value): boolean =>
  weak !== true && (value > 12 || !Number.isInteger(value) || unit !== undefined || currency !== undefined);

/** A distinctive value, and the segment that states it. */
interface Figure {
  readonly value: Value;
  readonly segment: string;
}

/** Distinctive values by number; of equal numbers the last one. */
function collectFigures(segments: readonly AnalyzedSegment[]): Map<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const { id, facts } of segments)
    for (const value of facts.flatMap((fact) => fact.atoms))
      if (isDistinctiveValue(value)) figures.set(value.value, { value, segment: id });
  return figures;
}

/** How many distinctive values of the side that has fewer of them the other side has, too; and where the others stand. */
function compareFigures(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
): Pick<Agreement, 'figures' | 'unmatched'> {
  const sides: readonly [FiguresOfSide, FiguresOfSide] = [
    { side: 'translation', figures: collectFigures(translation) },
    { side: 'original', figures: collectFigures(original) },
  ];
  const [fewer, more] = sides[1].figures.size < sides[0].figures.size ? [sides[1], sides[0]] : sides;
  const values = new Set(
    [...more.figures.values()].flatMap(({ value: { value, or } }) => (or === undefined ? [value] : [value, or])),
  );
  const unmatched = [...fewer.figures.values()]
    .filter(({ value }) => !hasValue(values, value))
    .map(({ value: { start, end }, segment }): Mark => ({ side: fewer.side, segment, start, end }));
  return {
    figures: { shared: fewer.figures.size - unmatched.length, of: fewer.figures.size },
    ...(unmatched.length > 0 ? { unmatched } : {}),
  };
}

interface FiguresOfSide {
  readonly side: Side;
  readonly figures: Map<number, Figure>;
}

/** Match keys of the consonant skeletons (`s:…`) of names. */
function collectNames(segments: readonly AnalyzedSegment[]): Set<string> {
  const names = new Set<string>();
  for (const { strings } of segments)
    strings.forEach((weight, key) => {
      if (weight >= MIN_NAME_WEIGHT && key.startsWith('s:')) names.add(key);
    });
  return names;
}

/** How many of these keys a text has, with whatever weight. */
function countKeys(segments: readonly AnalyzedSegment[], keys: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const { strings } of segments) for (const key of strings.keys()) if (keys.has(key)) found.add(key);
  return found.size;
}

/**
 * Counts names and codes that both texts write alike. Names in different scripts are compared passage by passage by the
 * rules of the findings, not here.
 */
function countSharedNames(translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): SharedCount {
  const namesInTranslation = collectNames(translation);
  const namesInOriginal = collectNames(original);
  if (namesInTranslation.size === 0 && namesInOriginal.size === 0) return { shared: 0, of: 0 };
  const hasTranslationFewer =
    namesInOriginal.size === 0 || (namesInTranslation.size > 0 && namesInTranslation.size <= namesInOriginal.size);
  const [names, other] = hasTranslationFewer ? [namesInTranslation, original] : [namesInOriginal, translation];
  return { shared: countKeys(other, names), of: names.size };
}

/** From this weight on a skeleton is that of a name (see `lib/text/match-keys`). */
const MIN_NAME_WEIGHT = 0.8;

/** How many paragraphs of the translation have a segment in a trusted link. */
function countLinkedParagraphs(translation: readonly AnalyzedSegment[], { links }: Alignment): SharedCount {
  const trusted = collectTrustedIds(links, 'translation');
  const all = new Set(translation.map(({ block }) => block));
  const shared = new Set(translation.filter(({ id }) => trusted.has(id)).map(({ block }) => block));
  return { shared: shared.size, of: all.size };
}

/** How many paragraphs, figures and names the two texts share. A reader can check these numbers. */
export const computeAgreement = (
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
): Agreement => ({
  paragraphs: countLinkedParagraphs(translation, alignment),
  ...compareFigures(translation, original),
  names: countSharedNames(translation, original),
});

/** Share of one side's characters that is in a trusted link with a counterpart: 0..1, three decimals; 0 for no text. */
export function computeCoverageShare(segments: readonly AnalyzedSegment[], { links }: Alignment, side: Side): number {
  const linked = collectTrustedIds(links, side);
  const sumLengths = (list: readonly AnalyzedSegment[]) => list.reduce((sum, s) => sum + s.text.length, 0);
  const total = sumLengths(segments);
  return total ? Math.round((1000 * sumLengths(segments.filter((s) => linked.has(s.id)))) / total) / 1000 : 0;
}

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

/** A link of at least this score fits so well that texts which do not belong together have few such in a row. */
const MIN_FITTING_SCORE = 0.9;
/**
 * A run of so many of them, one after the other with one gap between at most, is no chance: of 362 pairs that do not
 * belong together, most of them pages of one administration, none has more than seven.
 */
const MIN_FITTING_RUN = 10;
/** The longer two texts are, the longer runs chance gives them: of the shorter one the run has this share. */
const MIN_FITTING_SHARE = 0.25;

/** So sure links make a short text belong where they take up most of it: among 252 of these pairs .67 is the most. */
const MIN_SURE_SCORE = 0.98;
const MIN_SURE_LINKS = 4;
const MIN_SURE_SHARE = 0.8;

/** The most links in a row that fit, in the order of both texts: what moved is not counted. */
function countLongestRun({ links }: Alignment): number {
  let [longest, run, gaps] = [0, 0, 0];
  for (const { original, translation, score, moved } of links) {
    if (moved) continue;
    if (original.length > 0 && translation.length > 0 && score >= MIN_FITTING_SCORE) [run, gaps] = [run + 1, 0];
    else if (++gaps > 1) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Whether the texts follow each other passage by passage, however much either side has besides: a long addition lowers
 * what of the whole has a counterpart, and makes no other story of it.
 */
function isFollowed(alignment: Alignment): boolean {
  const countSegments = (side: Side) => alignment.links.reduce((sum, link) => sum + link[side].length, 0);
  const shorter = Math.min(countSegments('original'), countSegments('translation'));
  if (countLongestRun(alignment) >= Math.max(MIN_FITTING_RUN, MIN_FITTING_SHARE * shorter)) return true;
  const sure = listTwoSidedLinks(alignment).filter(({ score, moved }) => !moved && score >= MIN_SURE_SCORE);
  return sure.length >= MIN_SURE_LINKS && sure.length >= MIN_SURE_SHARE * shorter;
}

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
  if (isSameLanguage && isOtherStory(agreement)) return 'not-the-original';
  if (coverage < MIN_COVERAGE) return 'not-the-original';
  if (isFollowed(alignment)) return 'compared';
  if (listTwoSidedLinks(alignment).length < MIN_LINKS) return 'compared';
  const probability = computeMatchProbability(computeVerdictFeatures(alignment, coverage, agreement, meaning));
  return probability < MIN_UNCERTAIN_PROBABILITY
    ? 'not-the-original'
    : probability < MIN_COMPARED_PROBABILITY
      ? 'uncertain'
      : 'compared';
}
