/** The vectors of the vocabulary's pieces, kept in 3 bits a number and unpacked for the pieces of a text. */

import type { TokenIds } from '../encoder';
import type { Bytes } from '../model-bytes';

/** Numbers that a 3-bit code can stand for. */
const LEVEL_COUNT = 8;

/** Eight codes share three bytes. */
const GROUP_SIZE = 8;
const GROUP_BYTES = 3;

export interface WordVectors {
  readonly width: number;
  /** Unpacks the vectors of pieces, one after another. An id that the vocabulary does not have gets zeros. */
  lookUp(ids: TokenIds): Float32Array;
}

/**
 * Reads the file that tools/model writes: rows and columns (32 bits each); eight levels in single precision; the
 * upper half of each row's scale; rows of codes. A number is its level times its row's scale. Throws RangeError where
 * the file ends too early.
 */
export function parseWordVectors(bytes: Bytes): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [rows, width] = [view.getUint32(0, true), view.getUint32(4, true)];
  const levels = Float32Array.from({ length: LEVEL_COUNT }, (_, code) => view.getFloat32(8 + 4 * code, true));
  const scalesAt = 8 + 4 * LEVEL_COUNT;
  const codesAt = scalesAt + 2 * rows;
  const rowBytes = (width / GROUP_SIZE) * GROUP_BYTES;
  if (codesAt + rows * rowBytes > bytes.length) throw new RangeError('the file of vectors ends too early');
  const scale = new Float32Array(1);
  const scaleBits = new Uint32Array(scale.buffer);

  function unpackRow(row: number, out: Float32Array, at: number): void {
    scaleBits[0] = view.getUint16(scalesAt + 2 * row, true) << 16;
    let from = codesAt + row * rowBytes;
    for (let column = 0; column < width; column += GROUP_SIZE, from += GROUP_BYTES) {
      const codes = bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16);
      for (let k = 0; k < GROUP_SIZE; k++) out[at + column + k] = levels[(codes >> (3 * k)) & 7]! * scale[0]!;
    }
  }

  return {
    width,
    lookUp(ids) {
      const out = new Float32Array(ids.length * width);
      ids.forEach((id, at) => {
        if (id < rows) unpackRow(id, out, at * width);
      });
      return out;
    },
  };
}
