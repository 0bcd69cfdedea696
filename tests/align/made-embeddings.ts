/** Makes embeddings for tests: directions that are alike as much as is wanted. */
import { createRandom } from '../../tools/random';

const unit = (vector: readonly number[]): Float32Array => {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (x) => x / length);
};

/** A direction drawn at random, the same for the same seed. */
export function randomDirection(seed: number, width = 64): Float32Array {
  const next = createRandom(seed);
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return unit(Array.from({ length: width }, gaussian));
}

/** What several sentences, by number, say together, as one encoder or another side's puts it: with noise, and compressed. */
export function directionOf(meanings: readonly number[], noise: number): Float32Array {
  const add = (vectors: readonly Float32Array[]) =>
    vectors[0]!.length ? Array.from(vectors[0]!, (_, d) => vectors.reduce((sum, v) => sum + v[d]!, 0)) : [];
  const own = unit(add(meanings.map((meaning) => randomDirection(1000 + meaning))));
  const near = unit(Array.from(own, (x, d) => x + 0.5 * randomDirection(noise)[d]!));
  return unit(Array.from(near, (x, d) => 0.5 * x + 0.86 * randomDirection(1)[d]!));
}
