/**
 * Splits texts into the most probable pieces of a vocabulary (a unigram model: Kudo, "Subword Regularization", 2018).
 * The library that reads downloaded tokenizers takes longer to build its tables than this model may take to open.
 */
import type { TokenIds } from '../encoder';
import type { Vocabulary } from './pieces';

/** Ids of the pieces that stand for no text. */
const [BEGIN, END, UNKNOWN] = [0, 2, 3];

/** The sign that stands for the space before a word. */
const SPACE = '▁';

/** The most pieces that the model takes, with those for beginning and end. */
const MAX_TOKENS = 512;

/** How much less probable an unknown character is than the least probable piece, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;

/** A text's tokens between those for beginning and end, and where each stands. */
export interface TokenizedText {
  readonly ids: TokenIds;
  /** UTF-16 units in the text. The tokens for beginning and end stand nowhere: 0 and 0. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Creates the tokenizer. Longer texts than the model takes are cut. */
export function createUnigramTokenizer(vocabulary: Vocabulary): (text: string) => TokenizedText {
  const unknownScore = vocabulary.scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  return (text) => {
    const pieces = findWords(text).flatMap(({ word, toOffset }) =>
      splitWord(SPACE + word, vocabulary, unknownScore).map(({ id, start, end }) => ({
        id,
        // Less the sign for the space.
        start: toOffset(Math.max(0, start - 1)),
        end: toOffset(end - 1),
      })),
    );
    const tokens = [EDGE, ...pieces.slice(0, MAX_TOKENS - 2), { ...EDGE, id: END }];
    return {
      ids: tokens.map(({ id }) => id),
      starts: tokens.map(({ start }) => start),
      ends: tokens.map(({ end }) => end),
    };
  };
}

interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const EDGE: Piece = { id: BEGIN, start: 0, end: 0 };

/** A word as the model reads it (NFKC), and where each offset in it lies in the text. */
interface NormalizedWord {
  readonly word: string;
  readonly toOffset: (at: number) => number;
}

function findWords(text: string): NormalizedWord[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: written, index }) => {
    const normalized = written.normalize('NFKC');
    // Where characters became more or fewer, their places are estimated.
    const scale = written.length / Math.max(1, normalized.length);
    return [...normalized.matchAll(/\S+/gu)].map(({ 0: word, index: from }) => ({
      word,
      toOffset: (at: number) => index + Math.round((from + at) * scale),
    }));
  });
}

/** The pieces of the most probable way to split a word (Viterbi). Unknown characters side by side are one piece. */
function splitWord(word: string, { scores, findPieces }: Vocabulary, unknownScore: number): readonly Piece[] {
  const best = new Float64Array(word.length + 1).fill(Number.NEGATIVE_INFINITY);
  const startOf = new Int32Array(word.length + 1);
  const pieceTo = new Int32Array(word.length + 1).fill(UNKNOWN);
  best[0] = 0;
  const offer = (from: number, to: number, id: number, score: number): void => {
    if (best[from]! + score <= best[to]!) return;
    best[to] = best[from]! + score;
    startOf[to] = from;
    pieceTo[to] = id;
  };
  for (let from = 0; from < word.length; from++) {
    if (best[from] === Number.NEGATIVE_INFINITY) continue;
    findPieces(word, from, (to, id) => offer(from, to, id, scores[id]!));
    offer(from, from + String.fromCodePoint(word.codePointAt(from)!).length, UNKNOWN, unknownScore);
  }
  const pieces: Piece[] = [];
  for (let at = word.length; at > 0; at = startOf[at]!) {
    const [id, start, behind] = [pieceTo[at]!, startOf[at]!, pieces.at(-1)];
    if (id === UNKNOWN && behind?.id === UNKNOWN) pieces[pieces.length - 1] = { ...behind, start };
    else pieces.push({ id, start, end: at });
  }
  return pieces.reverse();
}
