/** The vocabulary of the model that Verso carries: pieces of words, each with its log probability. */
import type { Bytes } from '../model-bytes';

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
