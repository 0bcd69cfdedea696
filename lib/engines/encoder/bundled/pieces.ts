/** The vocabulary of the model that Verso carries: pieces of words, each with its log probability. */
import type { Bytes } from '../store/model-store';

export interface Vocabulary {
  /** The ids of the pieces. */
  readonly ids: ReadonlyMap<string, number>;
  /** Log probability of each piece, by id. */
  readonly scores: Float32Array;
}

/**
 * Reads the file that tests/tools/model writes: a count (32 bits); the scores in single precision; the pieces in UTF-8,
 * a line each. Throws RangeError where the file ends too early.
 */
export function parsePieces(bytes: Bytes): Vocabulary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const textAt = 4 + 4 * count;
  if (textAt > bytes.length) throw new RangeError('the file of pieces ends too early');
  const pieces = new TextDecoder().decode(bytes.subarray(textAt)).split('\n');
  if (pieces.length !== count) throw new RangeError('the file of pieces ends too early');
  const ids = new Map<string, number>();
  // A list of pairs would take more memory than the map.
  for (let id = 0; id < count; id++) ids.set(pieces[id]!, id);
  return {
    ids,
    scores: Float32Array.from({ length: count }, (_, id) => view.getFloat32(4 + 4 * id, true)),
  };
}
