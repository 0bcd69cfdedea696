/** The embeddings of a text's tokens, and what they tell of its words, by the layers on top of the model. */
import type { TokenEmbeddings } from '../../../core';
import { QUERY_PREFIX } from '../encoder';
import type { LinearLayer } from './linear-layer';
import type { TokenizedText } from './unigram-tokenizer';

/** The layers that Verso's own scripts learn on top of the model. */
export interface TokenLayers {
  /** Gives what tokens are compared by across languages (learn_tokens.py). */
  readonly tokens: LinearLayer;
  /** Gives what tokens tell of their words: numbers of names, then two log-odds in 16ths (learn_words.py). */
  readonly words: LinearLayer;
}

/** The last numbers of the layer for words: the log-odds of a name and of a negation. */
const ODDS_COUNT = 2;

/** The largest whole number of 8 bits that has its negative, too. */
const UNIT = 127;

const toInt8 = (number: number): number => Math.max(-UNIT, Math.min(UNIT, Math.round(number)));

/** The tokens that stand in the text itself, behind the prefix. `states`: of all tokens, in the layers' order. */
export function embedTokens(
  { tokens, words }: TokenLayers,
  { starts, ends }: TokenizedText,
  states: readonly Float32Array[],
): TokenEmbeddings {
  const found = starts.findIndex((_, at) => ends[at]! > QUERY_PREFIX.length);
  const [from, to] = [found < 0 ? starts.length - 1 : found, starts.length - 1];
  const count = Math.max(0, to - from);
  const toOffsets = (offsets: readonly number[]) =>
    Uint32Array.from(offsets.slice(from, to), (offset) => Math.max(0, offset - QUERY_PREFIX.length));
  const vectors = new Int8Array(count * tokens.outputs);
  tokens.run(states, from, to, (numbers, token) => {
    const scale = UNIT / Math.max(Math.hypot(...numbers), Number.MIN_VALUE);
    for (let at = 0; at < tokens.outputs; at++) vectors[token * tokens.outputs + at] = toInt8(numbers[at]! * scale);
  });
  const width = words.outputs - ODDS_COUNT;
  const names = new Int8Array(count * width);
  const [nameOdds, negationOdds] = [new Int8Array(count), new Int8Array(count)];
  words.run(states, from, to, (numbers, token) => {
    for (let at = 0; at < width; at++) names[token * width + at] = toInt8(numbers[at]!);
    nameOdds[token] = toInt8(numbers[width]!);
    negationOdds[token] = toInt8(numbers[width + 1]!);
  });
  return { starts: toOffsets(starts), ends: toOffsets(ends), vectors, names, nameOdds, negationOdds };
}
