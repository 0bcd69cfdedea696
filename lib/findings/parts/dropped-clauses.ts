/**
 * Finds clauses of an original that the linked passage does not say. A clause that ends with a comma is dropped as a
 * whole, and is often too short for what any stretch of words must show: its bounds are evidence of their own.
 */

import { findMatches } from '../../core/regexp';
import type { Side } from '../../core/segment';
import type { ComparisonContext, Features, LinkedPassage, WeighedEvidence } from '../shared/comparison-context';
import { weighEvidence } from '../shared/confidence';
import { computeLogLengthRatio, type PairStatistics } from '../shared/pair-statistics';
import { computeMeanAbsence, isSaidBeside, type TokenCue, weighTokens } from './token-cues';
import { computeLengthFit, MAX_SHARE, MIN_FIT_OF_SEVERAL, type WeightedCue, weighCues } from './unmatched-span';
import stored from './weights.json';

/** One clause, or several in a row, with what they were weighed by. Offsets as of an unmatched span. */
export interface WeighedClause {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  /** Share of the original's text, 0..1. */
  readonly share: number;
  readonly tokens: readonly TokenCue[];
  readonly evidence: WeighedEvidence;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly TokenCue[];
}

/**
 * What ends a clause within a segment: a sign of East Asian texts, or one before a space, or a dash between spaces. A full
 * stop within one belongs to an abbreviation.
 */
const CLAUSE_END = /[，；：。！？】）—।]+|[,;:!?)،؛؟](?=\s|$)|\s[–—-](?=\s)/gu;

/** Fewer tokens, a comma among them, are a word that introduces: nothing that a reader misses. */
const MIN_TOKENS = 4;

/** Nats of the fit of lengths that count as one. */
const FIT_SCALE = 5;

/** From this confidence on a clause is told: below it a clause of free words, which are no rarer, is as likely. */
const MIN_CLAUSE_CONFIDENCE = 0.6;

/** Below this absence (nats a token) all that a clause says is there, whatever the words for it. */
const MIN_ABSENCE = -2;

/**
 * Whether the sides of a link of several fit each other in length with the clause, no better without it: a clause that
 * seems to be missing is said in another of its sentences then.
 */
const isFreelySplit = (features: Features): boolean =>
  features['in a link of several'] === 1 && (features['fit'] ?? 0) * FIT_SCALE < MIN_FIT_OF_SEVERAL;

/** The clauses of a passage's original that are probably dropped, those that adjoin as one. */
export const findDroppedClauses = (
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
): WeighedClause[] =>
  joinAdjoining(
    weighClauses(context, statistics, passage).filter(
      (clause) =>
        clause.evidence.confidence >= MIN_CLAUSE_CONFIDENCE &&
        !isFreelySplit(clause.evidence.features) &&
        computeMeanAbsence(clause.tokens) > MIN_ABSENCE &&
        !isSaidBeside(context, passage, clause),
    ),
  ).filter(({ share }) => share <= MAX_SHARE);

/** All clauses of a passage's original; none where it is but one, or where tokens are not known. */
export function weighClauses(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
): WeighedClause[] {
  const side = 'original';
  const tokens = weighTokens(passage, side);
  if (!tokens) return [];
  const clauses = splitIntoClauses(
    passage[side].map((segment) => segment.text),
    tokens,
  );
  const length = clauses.at(-1)?.end ?? 0;
  if (clauses.length < 2) return [];
  const cues = weighCues(context, statistics, passage, side);
  return clauses
    .filter((clause) => clause.tokens.length >= MIN_TOKENS)
    .map((clause): WeighedClause => {
      const { start, end } = clause;
      const share = (end - start) / length;
      const features = computeClauseFeatures(statistics, passage, { clause, tokens, cues, share });
      return {
        side,
        start,
        end,
        share,
        tokens: clause.tokens,
        evidence: weighEvidence(stored, 'dropped clause', features),
      };
    });
}

function splitIntoClauses(texts: readonly string[], tokens: readonly TokenCue[]): Clause[] {
  let from = 0;
  const ends = texts.flatMap((text) => {
    const offset = from;
    from += text.length + 1;
    const within = findMatches(text, CLAUSE_END).map((match) => offset + match.index + match[0].length);
    return within.at(-1) === offset + text.length ? within : [...within, offset + text.length];
  });
  const joined = texts.join(' ');
  let next = 0;
  return ends.map((end, at) => {
    const first = next;
    while (next < tokens.length && tokens[next]!.at < end) next++;
    const before = ends[at - 1] ?? 0;
    return { start: before + (joined[before] === ' ' ? 1 : 0), end, tokens: tokens.slice(first, next) };
  });
}

function joinAdjoining(clauses: readonly WeighedClause[]): WeighedClause[] {
  const joined: WeighedClause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (!last || clause.start - last.end > 1) joined.push(clause);
    else {
      const surer = last.evidence.confidence >= clause.evidence.confidence ? last : clause;
      joined[joined.length - 1] = {
        ...surer,
        start: last.start,
        end: clause.end,
        share: last.share + clause.share,
        tokens: [...last.tokens, ...clause.tokens],
      };
    }
  }
  return joined;
}

/** The weights are learnt from omissions that people marked in real translations, by `tools/clause-weights.ts`. */
export function computeClauseFeatures(
  statistics: PairStatistics,
  passage: LinkedPassage,
  {
    clause,
    tokens,
    cues,
    share,
  }: {
    readonly clause: Clause;
    readonly tokens: readonly TokenCue[];
    readonly cues: readonly WeightedCue[];
    readonly share: number;
  },
) {
  const sumAbsence = (some: readonly { readonly absent: number }[]) =>
    some.reduce((sum, { absent }) => sum + absent, 0);
  const own = sumAbsence(clause.tokens);
  const absence = computeMeanAbsence(clause.tokens);
  const rest = (sumAbsence(tokens) - own) / Math.max(1, tokens.length - clause.tokens.length);
  const cueAbsence = sumAbsence(cues.filter((cue) => cue.at >= clause.start && cue.end <= clause.end));
  const deviation = statistics.ratio - computeLogLengthRatio(passage);
  return {
    'token absence': absence / 3,
    'token presence': Math.min(0, absence) / 3,
    'token absence of rest': rest / 3,
    'cue absence': Math.max(-2, Math.min(2, cueAbsence / 5)),
    tokens: Math.log(clause.tokens.length + 1) / 3,
    share,
    fit: computeLengthFit(deviation, Math.min(share, MAX_SHARE), statistics.spread) / FIT_SCALE,
    deviation: Math.max(-2, Math.min(2, deviation)),
    'in a link of several': passage.original.length + passage.translation.length > 2 ? 1 : 0,
  };
}
