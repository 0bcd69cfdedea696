/** The match keys of two texts as numbers in flat tables, which are read many times as fast as maps of them. */

/** Match keys of one segment → weight. */
export type SparseVector<K> = ReadonlyMap<K, number>;

/** The keys of one text's segments: those of segment i from `starts[i]` to before `starts[i + 1]`. */
export interface KeyTable {
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  /** 1 where neither neighbor of the segment has the key. */
  readonly fresh: Uint8Array;
}

/** The segments of a text that have each key, in order: those of a key from `starts[key]` on. */
export interface Postings {
  readonly starts: Int32Array;
  readonly segments: Int32Array;
  /** Where the key stands in the table. */
  readonly places: Int32Array;
}

/** What the weight of a key is multiplied by. */
export type KeyScale<K> = (key: K) => number;

/** Numbers the keys in `numbers`, which both texts share. */
export function buildKeyTable<K>(
  vectors: readonly SparseVector<K>[],
  numbers: Map<K, number>,
  scale?: KeyScale<K>,
): KeyTable {
  const size = vectors.reduce((sum, vector) => sum + vector.size, 0);
  const [starts, keys] = [new Int32Array(vectors.length + 1), new Int32Array(size)];
  const [weights, fresh] = [new Float64Array(size), new Uint8Array(size).fill(1)];
  /** By key, where it was last. */
  const latest: number[] = [];
  let place = 0;
  vectors.forEach((vector, at) => {
    for (const [name, weight] of vector) {
      let key = numbers.get(name);
      if (key === undefined) {
        key = numbers.size;
        numbers.set(name, key);
      }
      keys[place] = key;
      weights[place] = scale ? weight * scale(name) : weight;
      const before = latest[key];
      if (before !== undefined && before >= starts[at - 1]!) {
        fresh[before] = 0;
        fresh[place] = 0;
      }
      latest[key] = place;
      place++;
    }
    starts[at + 1] = place;
  });
  return { starts, keys, weights, fresh };
}

/** `count`: how many keys there are. */
export function buildPostings(table: KeyTable, count: number): Postings {
  const starts = new Int32Array(count + 1);
  for (const key of table.keys) starts[key + 1]!++;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const [segments, places] = [new Int32Array(table.keys.length), new Int32Array(table.keys.length)];
  for (let segment = 0; segment + 1 < table.starts.length; segment++) {
    for (let place = table.starts[segment]!; place < table.starts[segment + 1]!; place++) {
      const at = next[table.keys[place]!]!++;
      segments[at] = segment;
      places[at] = place;
    }
  }
  return { starts, segments, places };
}
