/** Finds the word on the other side that says what words around a token say, by the encoder's embeddings of tokens. */
import type { TokenEmbeddings } from '../core/engine';
import { findBestLikeness, sliceTokens, toAbsence } from './token-likeness';

/** A token of a text: its offsets, in UTF-16 units, and which text of a list it is of. */
export interface LocatedToken {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A token and the most similar one of another text. */
export interface Counterpart {
  readonly own: { readonly start: number; readonly end: number };
  readonly other: LocatedToken;
}

/** So much likeness (cosine) a token loses for each further token between it and the place. */
const DISTANCE_COST = 0.08;

/**
 * Of the tokens near a place, the one that is most surely said on the other side, and where; the nearer of two alike.
 * `isWord` and `isOtherWord` say which tokens may be taken, as an article or a comma has a counterpart anywhere.
 * Undefined where none is more probably said there than not.
 */
export function findCounterpartNear(
  tokens: TokenEmbeddings,
  place: number,
  reach: number,
  others: readonly TokenEmbeddings[],
  isWord: (start: number, end: number) => boolean,
  isOtherWord: (token: LocatedToken) => boolean,
): Counterpart | undefined {
  const near = [...tokens.starts.keys()].filter(
    (k) => k !== place && Math.abs(k - place) <= reach && isWord(tokens.starts[k]!, tokens.ends[k]!),
  );
  const found = near.flatMap((k) => {
    const own = { start: tokens.starts[k]!, end: tokens.ends[k]! };
    const best = findMostLike(sliceTokens(tokens, own.start, own.end), others, isOtherWord);
    if (!best || toAbsence(best.likeness) >= 0) return [];
    return [{ own, other: best.token, score: best.likeness - DISTANCE_COST * Math.abs(k - place) }];
  });
  return found.sort((x, y) => y.score - x.score)[0];
}

/** The token of some texts that is most like a single one. */
function findMostLike(
  one: TokenEmbeddings,
  others: readonly TokenEmbeddings[],
  isWord: (token: LocatedToken) => boolean,
): { readonly token: LocatedToken; readonly likeness: number } | undefined {
  let best: { token: LocatedToken; likeness: number } | undefined;
  others.forEach((other, text) => {
    const likeness = findBestLikeness(other, [one]);
    other.starts.forEach((start, k) => {
      const token = { text, start, end: other.ends[k]! };
      if ((best && likeness[k]! <= best.likeness) || !isWord(token)) return;
      best = { token, likeness: likeness[k]! };
    });
  });
  return best;
}
