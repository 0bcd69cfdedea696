/**
 * Turns how sure a rule is of a difference into how often such a flag is right in the translations that people read.
 * Rules learn from pairs in which every fifth sentence was altered; in a recent translation a number is wrong once in
 * several articles, and a negation once in hundreds. How often, was learnt from flags that people judged in both texts,
 * with the article as evidence: lost sentences and garbled names make whatever else is suspected there more likely.
 */
import { MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import { type ComparisonContext, type FindingDraft, hasTokens, type LinkedPassage } from '../shared/comparison-context';
import {
  computeLogistic,
  type Features,
  MAX_LOWERED_CONFIDENCE,
  roundScore,
  toScaledLogOdds,
} from '../shared/confidence';
import stored from './article-weights.json';

/** Kinds of flags that were judged together. Of the others too few were: they keep the confidence of their rule. */
export const JUDGED_KINDS = [
  'dropped passage',
  'dropped part',
  'added passage',
  'added part',
  'value',
  'name',
  'negation',
  'quotation',
  'spellings',
] as const;

export type JudgedKind = (typeof JUDGED_KINDS)[number];

const ALTERED_KINDS: Readonly<Partial<Record<FindingDraft['category'], JudgedKind>>> = {
  number: 'value',
  percentage: 'value',
  money: 'value',
  unit: 'value',
  date: 'value',
  time: 'value',
  year: 'value',
  name: 'name',
  place: 'name',
  organisation: 'name',
  role: 'name',
  negation: 'negation',
  quotation: 'quotation',
  renderings: 'spellings',
};

const PASSAGES: ReadonlySet<FindingDraft['category']> = new Set(['headline', 'paragraph', 'sentence', 'caption']);

/** The kind that a flag was judged with, if its kind was. Flags that rest on a machine translation were not. */
export function getJudgedKind({ kind, category, byEngine }: FindingDraft): JudgedKind | undefined {
  if (byEngine) return undefined;
  if (kind === 'altered') return ALTERED_KINDS[category];
  if (category === 'part') return `${kind} part`;
  return PASSAGES.has(category) ? `${kind} passage` : undefined;
}

/** From this confidence on a flag is evidence about its article, though it may not be shown. */
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

function collectEvidence(drafts: readonly FindingDraft[], context: ComparisonContext): ArticleEvidence {
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
  return Math.max(0, (confidence - MAX_LOWERED_CONFIDENCE) / (MIN_SHOWN_CONFIDENCE - MAX_LOWERED_CONFIDENCE));
}

/** A flag that its rule shows or nearly does, of a kind that was judged, with what its article tells of it. Linear in flags times flags. */
export function describeJudgeable(drafts: readonly FindingDraft[], context: ComparisonContext) {
  const evidence = collectEvidence(drafts, context);
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
export function weighByArticle(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [...drafts];
  return describeJudgeable(drafts, context).map(({ draft, features }) => {
    if (!features) return draft;
    const { confidence } = draft;
    const learnt = computeLogistic(stored, features);
    return { ...draft, confidence: roundScore(confidence + computeArticleShare(draft) * (learnt - confidence)) };
  });
}
