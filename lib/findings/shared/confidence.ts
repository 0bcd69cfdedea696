/**
 * How sure a finding is, in three stages: what its rule saw (`weighByRule`), how often such a flag is right in such an
 * article (`weighByArticle`), and the cut below which it is not shown at once (`lowerToPossible`) or not at all.
 */
import { MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import { toLogOdds, toProbability } from '../../core/logistic';
import articleWeights from './article-weights.json';
import {
  type ComparisonContext,
  type Features,
  type FindingDraft,
  hasTokens,
  type LinkedPassage,
  type WeighedEvidence,
} from './comparison-context';

// Stage one, the rule: what it saw, weighed by what was learnt or fixed with a reason.

/** Sets of learnt weights by name: that of a rule, or of one kind of case that it tells apart. */
export type WeightSets = Readonly<Record<string, Features>>;

/** The features that a set has weights for. */
export type WeightedFeatures<Weights> = Readonly<Record<Exclude<keyof Weights, 'bias'>, number>>;

/** Those features and no others: one without a weight has the type `never`, so that it does not compile. */
type ExactFeatures<Weights, Given> = Given &
  WeightedFeatures<Weights> &
  Readonly<Record<Exclude<keyof Given, keyof WeightedFeatures<Weights>>, never>>;

/**
 * Weighs what a rule saw by logistic regression. The weights are learnt by `npm run sureness` from pairs of articles with
 * known differences. What has no weight yet weighs nothing, so that it can be learnt; it compiles once it is.
 */
export function weighEvidence<Sets extends WeightSets, Id extends keyof Sets & string, Given extends Features>(
  sets: Sets,
  weights: Id,
  features: ExactFeatures<Sets[Id], Given>,
): WeighedEvidence {
  return { weights, features, confidence: computeLogistic(sets[weights] ?? {}, features) };
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

/** What speaks for less than a rule saw. */
interface Reservations {
  /** The link that all of it rests on. */
  readonly link?: { readonly score: number };
  /** Whether something speaks for there being no difference: it is lowered, so that it is not shown at once. */
  readonly isDoubted?: boolean;
}

/**
 * The highest confidence of what is doubted. Nobody learns it: it only has to stay below what is shown at once, by so much
 * that no rounding lifts it there.
 */
const MAX_DOUBTED_CONFIDENCE = 0.45;

/** The share of a confidence that stays where a link is sure of nothing, and the one that it lends. Not learnt: few are unsure. */
const [OWN_SHARE, LINK_SHARE] = [0.55, 0.45];

/**
 * How sure a rule is: as sure as the surest of several observations that show one difference, and less with what speaks
 * against it. Three decimals, so that it is the same on every platform.
 */
export function weighByRule(seen: number | readonly number[], { link, isDoubted = false }: Reservations = {}): number {
  const surest = Math.max(...[seen].flat());
  const linked = link ? surest * (OWN_SHARE + LINK_SHARE * link.score) : surest;
  return isDoubted ? roundScore(roundScore(linked) * MAX_DOUBTED_CONFIDENCE) : roundScore(linked);
}

const roundScore = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** Log-odds of a probability, limited to ±7 and scaled to about ±1. */
export const toScaledLogOdds = (probability: number): number => toLogOdds(probability, 0.001, 0.999) / 7;

// Stage two, the article: how often a flag is right in the translations that people read. Rules learn from pairs in
// which every fifth sentence was altered; in a recent translation a number is wrong once in several articles, and a
// negation once in hundreds. How often, was learnt from flags that people judged in both texts, with the article as
// evidence: lost sentences and garbled names make whatever else is suspected there more likely.

/** Kinds of flags that were judged together. Of the others too few were: they keep the confidence of their rule. */
export const JUDGED_KINDS = [
  'dropped passage',
  'dropped part',
  'added passage',
  'added part',
  'value',
  'name',
  'quotation',
  'spellings',
] as const;

export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** The kind that a flag was judged with, if its kind was. */
export type JudgedKindFinder = (draft: FindingDraft) => JudgedKind | undefined;

/** From this confidence on a flag is evidence about its article, though it may not be shown. Set before its weights were learnt. */
const MIN_EVIDENCE = 0.3;

/** What is known of the flags of one article, to be asked about each. */
interface ArticleEvidence {
  readonly flags: readonly {
    readonly draft: FindingDraft;
    readonly kind: JudgedKind | undefined;
    readonly key: string;
  }[];
  readonly passages: ReadonlyMap<string, LinkedPassage>;
}

function collectEvidence(
  drafts: readonly FindingDraft[],
  context: ComparisonContext,
  getJudgedKind: JudgedKindFinder,
): ArticleEvidence {
  return {
    flags: drafts
      .filter(({ confidence }) => confidence >= MIN_EVIDENCE)
      .map((draft) => ({ draft, kind: getJudgedKind(draft), key: getMarkedText(draft, context) })),
    passages: new Map(
      context.passages.flatMap((passage) =>
        [...passage.link.translation, ...passage.link.original].map((id) => [id, passage] as const),
      ),
    ),
  };
}

/** The marked words of a draft, in either text, without spaces and capitals: the same error made again has the same. */
const getMarkedText = ({ marks }: FindingDraft, context: ComparisonContext): string =>
  marks
    .map(({ side, segment, start, end }) => context[side].get(segment)?.text.slice(start, end) ?? '')
    .join('|')
    .replace(/\s+/gu, '')
    .toLowerCase();

/**
 * What a flag's kind, its rule and its article tell of whether it is right. Sums are of the confidences of other flags in
 * the article, as logarithms.
 */
function computeArticleFeatures(draft: FindingDraft, kind: JudgedKind, evidence: ArticleEvidence): Features {
  const sums = { gaps: 0, parts: 0, others: 0, own: 0 };
  let isAlike = false;
  const own = getOwnKey(draft, evidence);
  for (const flag of evidence.flags) {
    if (flag.draft === draft) continue;
    const sum = sumName(flag.kind, kind);
    sums[sum] += flag.draft.confidence;
    if (flag.kind === kind && flag.key === own) isAlike = true;
  }
  const passage = evidence.passages.get(draft.translation[0] ?? draft.original[0] ?? '');
  const logOdds = toScaledLogOdds(draft.confidence);
  return {
    'log-odds': logOdds,
    ...Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Math.log1p(sum)])),
    'same words elsewhere': isAlike ? 1 : 0,
    ...describeEvidence(draft),
    'in a link of several':
      passage && passage.link.original.length + passage.link.translation.length > 2 && passage.paired ? 1 : 0,
    tokens: passage && hasTokens(passage) ? 1 : 0,
    ...Object.fromEntries(
      JUDGED_KINDS.flatMap((name) => [
        [name, name === kind ? 1 : 0],
        [`${name} log-odds`, name === kind ? logOdds : 0],
      ]),
    ),
  };
}

/** What a rule had in hand: both sides or one, a spelling, a role. */
function describeEvidence({ category, evidence }: FindingDraft) {
  const [seen] = evidence;
  const isOneSided =
    (seen?.type === 'names' || seen?.type === 'values' || seen?.type === 'polarity') &&
    !(seen.original && seen.translation);
  return {
    'one side only': isOneSided ? 1 : 0,
    'spelt otherwise': seen?.type === 'names' && seen.alike ? 1 : 0,
    role: category === 'role' ? 1 : 0,
  };
}

const getOwnKey = (draft: FindingDraft, { flags }: ArticleEvidence): string | undefined =>
  flags.find((flag) => flag.draft === draft)?.key;

function sumName(kind: JudgedKind | undefined, own: JudgedKind): 'gaps' | 'parts' | 'others' | 'own' {
  if (kind === own && !own.endsWith('passage')) return 'own';
  if (kind?.endsWith('passage')) return 'gaps';
  return kind?.endsWith('part') ? 'parts' : 'others';
}

/**
 * How much a flag's confidence is its article's: all of it where its rule shows the flag, none where the rule or something
 * beside it left the flag possible on purpose, and in between so much that no flag leaps from hidden to sure.
 */
function computeArticleShare({ confidence, seen }: FindingDraft): number {
  if (confidence >= MIN_SHOWN_CONFIDENCE) return 1;
  if (!seen) return 0;
  return Math.max(0, (confidence - MAX_DOUBTED_CONFIDENCE) / (MIN_SHOWN_CONFIDENCE - MAX_DOUBTED_CONFIDENCE));
}

/** A flag that its rule shows or nearly does, of a kind that was judged, with what its article tells of it. Linear in flags times flags. */
export function describeJudgeable(
  drafts: readonly FindingDraft[],
  context: ComparisonContext,
  getJudgedKind: JudgedKindFinder,
) {
  const evidence = collectEvidence(drafts, context, getJudgedKind);
  return drafts.map((draft) => {
    const kind = getJudgedKind(draft);
    const isWeighed = kind && computeArticleShare(draft) > 0;
    return { draft, kind, features: isWeighed ? computeArticleFeatures(draft, kind, evidence) : undefined };
  });
}

/**
 * Gives each flag that its rule would show the share of such flags that were right when they were read, and lets a flag
 * that its rule nearly shows come near to it. Flags that a rule does not show were not judged, and flags between two
 * versions in one language are told by their words alone: both stay as they are.
 */
export function weighByArticle(
  drafts: readonly FindingDraft[],
  context: ComparisonContext,
  getJudgedKind: JudgedKindFinder,
): FindingDraft[] {
  if (context.sameLanguage) return [...drafts];
  return describeJudgeable(drafts, context, getJudgedKind).map(({ draft, features }) => {
    if (!features) return draft;
    const { confidence } = draft;
    const learnt = computeLogistic(articleWeights, features);
    return { ...draft, confidence: roundScore(confidence + computeArticleShare(draft) * (learnt - confidence)) };
  });
}

// Stage three, the cut: what is not shown at once, and what is not shown at all.

/** Findings of which a rule is less sure are dropped as noise. Not learnt: below it too few were ever judged. */
export const MIN_CONFIDENCE = 0.1;

/** A finding that something speaks against is not shown at once, and stays among the possible ones. */
export const lowerToPossible = <Draft extends { readonly confidence: number }>(draft: Draft): Draft => ({
  ...draft,
  confidence: weighByRule(draft.confidence, { isDoubted: true }),
});
