/** Weighs each token of a passage: whether the other side says it, by the encoder's embeddings. */

import type { TokenEmbeddings } from '../../core/engine';
import type { Side } from '../../core/segment';
import type { Span } from '../../core/span';
import {
  findOwnLikeness,
  joinTokens,
  listTokens,
  sliceTokens,
  type TokenVectors,
  toOwnAbsence,
} from '../../meaning/token-likeness';
import {
  type ComparisonContext,
  getOtherSide,
  type LinkedPassage,
  listSegmentsAround,
} from '../shared/comparison-context';
import { computeAbsence, isSaidElsewhere, type SoughtSpan, toPartSpan } from '../shared/said-elsewhere';

/** A token's place in the passage's text, its segments joined by a space, and what speaks for its absence. */
export interface TokenCue {
  readonly at: number;
  readonly end: number;
  /** Log-likelihood ratio (nats) of being absent from the linked passage rather than present. */
  readonly absent: number;
  /** The token itself, to be looked for elsewhere. */
  readonly token: TokenEmbeddings;
}

/** The cues of one side in the order of the text; undefined where a segment's tokens are not known. */
export function weighTokens(passage: LinkedPassage, side: Side): readonly TokenCue[] | undefined {
  const [own, linked] = [listTokens(passage[side]), listTokens(passage[getOtherSide(side)])];
  if (own.length < passage[side].length || linked.length < passage[getOtherSide(side)].length) return undefined;
  const likenesses = findOwnLikeness(own, linked);
  let offset = 0;
  return own.flatMap((tokens, nth) => {
    const from = offset;
    offset += passage[side][nth]!.text.length + 1;
    return [...likenesses[nth]!].map((likeness, at) => ({
      at: from + tokens.starts[at]!,
      end: from + tokens.ends[at]!,
      absent: toOwnAbsence(likeness),
      token: sliceTokens(tokens, tokens.starts[at]!, tokens.ends[at]!),
    }));
  });
}

/**
 * So many segments before and after the linked passage are near it, and so many are looked through at all: the time for
 * a long text grows with its length, not with the square of it.
 */
const [NEAR_SEGMENTS, FAR_SEGMENTS] = [3, 60];

/** A slice begins with the sign for a space where that is a token of its own: it is what is looked for then. */
const pickFirst = ({ starts, vectors }: TokenEmbeddings): TokenVectors => ({
  starts: starts.subarray(0, 1),
  vectors: vectors.subarray(0, vectors.length / starts.length),
});

/**
 * How sure tokens of one side of a passage are to be said nowhere near it on the other side, and nowhere far around it:
 * mean log-likelihood ratios (nats).
 */
export function weighElsewhere(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  cues: readonly TokenCue[],
): { readonly near: number; readonly far: number } {
  const other = getOtherSide(side);
  const tokens = joinTokens(cues.map(({ token }) => pickFirst(token)));
  const weigh = (reach: number) =>
    computeAbsence(tokens, listTokens([...passage[other], ...listSegmentsAround(context, passage, other, reach)]));
  return { near: weigh(NEAR_SEGMENTS), far: weigh(FAR_SEGMENTS) };
}

/** How sure tokens are to be absent from the linked passage: mean log-likelihood ratio (nats). */
export const computeMeanAbsence = (cues: readonly TokenCue[]): number =>
  cues.reduce((sum, { absent }) => sum + absent, 0) / Math.max(1, cues.length);

/** A part of one side of a passage, with its tokens where they are known. */
interface PassagePart extends Span {
  readonly side: Side;
  readonly tokens: readonly TokenCue[] | undefined;
}

/** Whether the sentence before or behind says a part: a translator may put the end of one at the beginning of the next. */
export function isSaidBeside(context: ComparisonContext, passage: LinkedPassage, part: PassagePart): boolean {
  const span: SoughtSpan = toPartSpan(passage, part.side, part);
  const absence = part.tokens?.length ? { absence: computeMeanAbsence(part.tokens) } : {};
  return isSaidElsewhere(context, { ...span, ...absence }, 1);
}
