/** Weighs each token of a passage: whether the other side says it, by the encoder's embeddings. */
import type { AnalyzedSegment, Side } from '../../../core';
import { findBestLikeness, sliceTokens, toAbsence } from '../../../meaning/token-likeness';
import { type ComparisonContext, getOtherSide, type LinkedPassage } from '../../shared/comparison-context';

type Tokens = NonNullable<NonNullable<AnalyzedSegment['embedding']>['tokens']>;

/** A token's place in the passage's text, its segments joined by a space, and what speaks for its absence. */
export interface TokenCue {
  readonly at: number;
  readonly end: number;
  /** Log-likelihood ratio (nats) of being absent from the linked passage rather than present. */
  readonly absent: number;
  /** The token itself, to be looked for elsewhere. */
  readonly token: Tokens;
}

/** The cues of one side in the order of the text; undefined where a segment's tokens are not known. */
export function weighTokens(passage: LinkedPassage, side: Side): readonly TokenCue[] | undefined {
  const [own, linked] = [listTokens(passage[side]), listTokens(passage[getOtherSide(side)])];
  if (own.length < passage[side].length || linked.length < passage[getOtherSide(side)].length) return undefined;
  let offset = 0;
  return own.flatMap((tokens, nth) => {
    const from = offset;
    offset += passage[side][nth]!.text.length + 1;
    return [...findBestLikeness(tokens, linked)].map((likeness, at) => ({
      at: from + tokens.starts[at]!,
      end: from + tokens.ends[at]!,
      absent: toAbsence(likeness),
      token: sliceTokens(tokens, tokens.starts[at]!, tokens.ends[at]!),
    }));
  });
}

const listTokens = (segments: readonly AnalyzedSegment[]): readonly Tokens[] =>
  segments.flatMap(({ embedding }) => embedding?.tokens ?? []);

/** So many segments before and after the linked passage are near it. */
const NEAR_SEGMENTS = 3;

/**
 * How sure tokens of one side of a passage are to be said nowhere near it on the other side, and nowhere in the whole
 * text: mean log-likelihood ratios (nats).
 */
export function weighElsewhere(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  cues: readonly TokenCue[],
): { readonly near: number; readonly far: number } {
  const others = [...context[getOtherSide(side)].values()];
  const linked = passage[getOtherSide(side)];
  const [first, last] = [others.indexOf(linked[0]!), others.indexOf(linked.at(-1)!)];
  const nearby = listTokens(others.slice(Math.max(0, first - NEAR_SEGMENTS), last + 1 + NEAR_SEGMENTS));
  const weigh = (texts: readonly Tokens[]) =>
    cues.reduce((sum, { token }) => sum + toAbsence(findBestLikeness(token, texts)[0]!), 0) / Math.max(1, cues.length);
  return { near: weigh(nearby), far: weigh(listTokens(others)) };
}
