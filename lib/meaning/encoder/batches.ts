/** Groups tokenized texts into batches for the encoder and pads them to one length. */
import type { TokenIds } from '../encoder';

/** The most that one batch may hold. */
export interface TokenBatchLimit {
  readonly texts: number;
  /** All tokens of the batch, padding included. */
  readonly tokens: number;
}

/** Groups the texts' indices by length, the shortest first, so that little padding is needed. */
export function batchByLength(texts: readonly TokenIds[], limits: TokenBatchLimit): readonly (readonly number[])[] {
  const order = texts.map((_, at) => at).sort((a, b) => texts[a]!.length - texts[b]!.length);
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const at of order) {
    const count = batch.length + 1;
    if (batch.length && (count > limits.texts || count * texts[at]!.length > limits.tokens)) batch = [];
    if (!batch.length) batches.push(batch);
    batch.push(at);
  }
  return batches;
}

/** A batch as the model's input: `rows` × `columns` numbers, row by row, one row a text. */
export interface PaddedBatch {
  readonly rows: number;
  readonly columns: number;
  readonly ids: BigInt64Array;
  /** 1 for a token, 0 for padding. */
  readonly mask: BigInt64Array;
}

/** Pads texts to the length of the longest. `padding`: the padding token's id. */
export function padBatch(texts: readonly TokenIds[], padding: number): PaddedBatch {
  const [rows, columns] = [texts.length, Math.max(...texts.map(({ length }) => length))];
  const ids = new BigInt64Array(rows * columns).fill(BigInt(padding));
  const mask = new BigInt64Array(rows * columns);
  texts.forEach((tokens, row) => {
    ids.set(tokens.map(BigInt), row * columns);
    mask.fill(1n, row * columns, row * columns + tokens.length);
  });
  return { rows, columns, ids, mask };
}
