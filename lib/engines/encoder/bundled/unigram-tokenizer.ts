/**
 * Splits texts into the most probable pieces of a vocabulary (a unigram model: Kudo, "Subword Regularization", 2018).
 * The library that reads downloaded tokenizers takes longer to build its tables than this model may take to open.
 */
import type { TextTokenizer, TokenIds } from '../tokenizer';
import type { Vocabulary } from './pieces';

/** Ids of the pieces that stand for no text. */
const [BEGIN, END, UNKNOWN] = [0, 2, 3];

/** The sign that stands for the space before a word. */
const SPACE = '▁';

/** The most pieces that the model takes, with those for beginning and end. */
const MAX_TOKENS = 512;

/** How much less probable an unknown character is than the least probable piece, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;

/** Creates the tokenizer: gives a text's pieces between those for beginning and end. */
export function createUnigramTokenizer(vocabulary: Vocabulary): TextTokenizer {
  let longest = 1;
  for (const piece of vocabulary.ids.keys()) longest = Math.max(longest, piece.length);
  const unknownScore = vocabulary.scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  const split = (word: string): TokenIds => splitWord(word, vocabulary, longest, unknownScore);
  return (text) => {
    const words = text.normalize('NFKC').split(/\s+/u).filter(Boolean);
    return [BEGIN, ...words.flatMap((word) => split(SPACE + word)).slice(0, MAX_TOKENS - 2), END];
  };
}

/** The pieces of the most probable way to split a word (Viterbi). Unknown characters side by side are one piece. */
function splitWord(
  word: string,
  { ids, scores }: Vocabulary,
  longest: number,
  unknownScore: number,
): readonly number[] {
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
    for (let to = from + 1; to <= Math.min(word.length, from + longest); to++) {
      const id = ids.get(word.slice(from, to));
      if (id !== undefined) offer(from, to, id, scores[id]!);
    }
    offer(from, from + String.fromCodePoint(word.codePointAt(from)!).length, UNKNOWN, unknownScore);
  }
  const pieces: number[] = [];
  for (let at = word.length; at > 0; at = startOf[at]!)
    if (pieceTo[at] !== UNKNOWN || pieces.at(-1) !== UNKNOWN) pieces.push(pieceTo[at]!);
  return pieces.reverse();
}
