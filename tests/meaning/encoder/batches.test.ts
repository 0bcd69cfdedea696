/** Sentences are put together for the encoder, and their tokens' vectors are pooled. */
import { describe, expect, it } from 'vitest';
import { batchByLength, padBatch } from '../../../lib/meaning/encoder/batches';
import { poolStates } from '../../../lib/meaning/encoder/pool-states';

const ofLengths = (...lengths: number[]) => lengths.map((length) => new Array<number>(length).fill(9));

describe('batches', () => {
  it('put texts of like length together, every one once', () => {
    expect(batchByLength(ofLengths(5, 1, 5, 2), { texts: 2, tokens: 100 })).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  it('hold no more tokens than they may, padding counted, save a text alone', () => {
    expect(batchByLength(ofLengths(3, 4, 4, 20), { texts: 8, tokens: 8 })).toEqual([[0, 1], [2], [3]]);
  });

  it('are filled up behind the tokens', () => {
    const { rows, columns, ids, mask } = padBatch(
      [
        [5, 6],
        [7, 8, 9],
      ],
      1,
    );
    expect([rows, columns]).toEqual([2, 3]);
    expect([...ids]).toEqual([5n, 6n, 1n, 7n, 8n, 9n]);
    expect([...mask]).toEqual([1n, 1n, 0n, 1n, 1n, 1n]);
  });
});

describe('pooling', () => {
  it('takes the mean of the tokens and not of the padding', () => {
    const batch = padBatch(
      [
        [5, 6],
        [7, 8, 9],
      ],
      1,
    );
    const states = Float32Array.from([3, 0, 3, 8, 99, 99, 0, 1, 0, 1, 0, 1]);
    const [one, two] = poolStates(states, batch, 2);
    expect([...one!].map((value) => value.toFixed(3))).toEqual(['0.600', '0.800']);
    expect([...two!]).toEqual([0, 1]);
  });
});
