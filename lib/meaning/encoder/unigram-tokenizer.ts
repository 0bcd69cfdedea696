/**
 * Splits texts into the most probable pieces of a vocabulary (a unigram model: Kudo, "Subword Regularization", 2018).
 * The library that reads downloaded tokenizers takes longer to build its tables than this model may take to open.
 */
import type { TokenIds } from '../encoder';
import type { Bytes } from './model-bytes';

// The vocabulary of the model that Verso carries: pieces of words, each with its log probability.

export interface Vocabulary {
  /** Log probability of each piece, by id. */
  readonly scores: Float32Array;
  /** Gives each piece that a text has from offset `from` on to `take`, the shorter ones first: where it ends, its id. */
  findPieces(text: string, from: number, take: (to: number, id: number) => void): void;
}

/**
 * Reads the file that tools/model writes: a count (32 bits); the scores in single precision; the pieces in UTF-8,
 * a line each. Throws RangeError where the file ends too early.
 */
export function parsePieces(bytes: Bytes): Vocabulary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const textAt = 4 + 4 * count;
  if (textAt > bytes.length) throw new RangeError('the file of pieces ends too early');
  const scores = new Float32Array(count);
  for (let id = 0; id < count; id++) scores[id] = view.getFloat32(4 + 4 * id, true);
  return { scores, findPieces: createPieceFinder(new TextDecoder().decode(bytes.subarray(textAt)), count) };
}

const LINE_FEED = 10;
const HASH_START = 0x811c9dc5;

/** One step of the hash FNV-1a: a text's hash goes on from that of the text without its last letter. */
const extendHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * A table of a quarter of a million pieces by their hashes. A map of them would take a third of the time that it takes to
 * open the model, and a text for each of them. `text`: the pieces, a line each.
 */
function createPieceFinder(text: string, count: number): Vocabulary['findPieces'] {
  // At most half of the slots are taken, so that a free one is near.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
  const starts = new Uint32Array(count + 1);
  let longest = 0;

  const isPiece = (id: number, other: string, from: number, length: number): boolean => {
    const start = starts[id]!;
    if (starts[id + 1]! - 1 - start !== length) return false;
    for (let k = 0; k < length; k++) if (text.charCodeAt(start + k) !== other.charCodeAt(from + k)) return false;
    return true;
  };

  /** The slot of a piece, or the free one in which it would stand. A slot holds an id and one more. */
  function findSlot(hash: number, other: string, from: number, length: number): number {
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] && !isPiece(slots[slot]! - 1, other, from, length)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  let id = 0;
  let hash = HASH_START;
  for (let at = 0; at <= text.length && id < count; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (code !== LINE_FEED) {
      hash = extendHash(hash, code);
      continue;
    }
    const start = starts[id]!;
    starts[id + 1] = at + 1;
    slots[findSlot(hash, text, start, at - start)] = id + 1;
    longest = Math.max(longest, at - start);
    id++;
    hash = HASH_START;
  }
  if (id < count || starts[count] !== text.length + 1) throw new RangeError('the file of pieces ends too early');

  return (other, from, take) => {
    const end = Math.min(other.length, from + longest);
    let own = HASH_START;
    for (let to = from + 1; to <= end; to++) {
      own = extendHash(own, other.charCodeAt(to - 1));
      const found = slots[findSlot(own, other, from, to - from)]!;
      if (found) take(to, found - 1);
    }
  };
}

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
