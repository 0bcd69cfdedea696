import type { Tokens } from './tokenizer';

export interface BatchLimits {
  readonly texts: number;
  /** With the padding. */
  readonly tokens: number;
}

/** Indices of the texts, those of like length together, so that little is padded; the shortest first. */
export function batchesOf(texts: readonly Tokens[], limits: BatchLimits): readonly (readonly number[])[] {
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

/** A batch as a model takes it, row by row. */
export interface Padded {
  readonly rows: number;
  readonly columns: number;
  readonly ids: BigInt64Array;
  /** 1 for a token, 0 for padding. */
  readonly mask: BigInt64Array;
}

export function padded(texts: readonly Tokens[], padding: number): Padded {
  const [rows, columns] = [texts.length, Math.max(...texts.map(({ length }) => length))];
  const ids = new BigInt64Array(rows * columns).fill(BigInt(padding));
  const mask = new BigInt64Array(rows * columns);
  texts.forEach((tokens, row) => {
    ids.set(tokens.map(BigInt), row * columns);
    mask.fill(1n, row * columns, row * columns + tokens.length);
  });
  return { rows, columns, ids, mask };
}
