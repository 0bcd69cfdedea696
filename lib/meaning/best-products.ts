/** Finds the greatest products of two lists of vectors of 8-bit numbers. Most of the time of a comparison goes here. */

/** For each vector of either list the greatest product with one of the other. */
interface BestProducts {
  readonly own: Int32Array;
  readonly other: Int32Array;
}

/** Two vectors share a number of 53 bits: a product of theirs has less than half of these, whatever is in them. */
const SHIFT = 2 ** 26;

/** So many such numbers of two own vectors are summed side by side, so that no sum waits for another. */
const PAIRS_AT_ONCE = 4;
const COLUMNS_AT_ONCE = 2 * PAIRS_AT_ONCE;

/** Less than any product. */
const LEAST = -(2 ** 31);

/** Both lists hold vectors of `width` numbers, one after another. */
export function findBestProducts(own: Int8Array, other: Int8Array, width: number): BestProducts {
  const [rows, columns] = [own.length / width, other.length / width];
  const best = { own: new Int32Array(rows).fill(LEAST), other: new Int32Array(columns).fill(LEAST) };
  // One row more, where their number is odd, so that they can be taken two by two.
  const ownNumbers = new Float64Array((rows + (rows % 2)) * width);
  ownNumbers.set(own);
  const products = new Float64Array(2 * COLUMNS_AT_ONCE);
  const packed = new Float64Array(width * PAIRS_AT_ONCE);
  for (let first = 0; first < columns; first += COLUMNS_AT_ONCE) {
    const count = Math.min(COLUMNS_AT_ONCE, columns - first);
    packColumns(other, first, count, packed);
    for (let row = 0; row < rows; row += 2) {
      multiplyPacked(ownNumbers, row * width, packed, products);
      raiseBest(best, products, row, first, count);
      if (row + 1 < rows) raiseBest(best, products.subarray(COLUMNS_AT_ONCE), row + 1, first, count);
    }
  }
  return best;
}

function raiseBest({ own, other }: BestProducts, products: Float64Array, row: number, first: number, count: number) {
  for (let k = 0; k < count; k++) {
    const product = products[k]!;
    if (product > own[row]!) own[row] = product;
    if (product > other[first + k]!) other[first + k] = product;
  }
}

/** Packs `count` vectors, two in a number: for each place, that of each pair. */
function packColumns(other: Int8Array, first: number, count: number, packed: Float64Array): void {
  const width = packed.length / PAIRS_AT_ONCE;
  packed.fill(0);
  for (let k = 0; k < count; k++) {
    const unit = k % 2 ? SHIFT : 1;
    for (let d = 0, from = (first + k) * width, at = k >> 1; d < width; d++, at += PAIRS_AT_ONCE)
      packed[at]! += other[from + d]! * unit;
  }
}

/** The products of two vectors, the first from index `from` on, with all that are packed: those of one, of the other. */
function multiplyPacked(own: Float64Array, from: number, packed: Float64Array, products: Float64Array): void {
  const width = packed.length / PAIRS_AT_ONCE;
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    e = 0,
    f = 0,
    g = 0,
    h = 0;
  for (let at = 0, k = from; at < packed.length; at += PAIRS_AT_ONCE, k++) {
    const one = own[k]!,
      two = own[k + width]!;
    const p = packed[at]!,
      q = packed[at + 1]!,
      r = packed[at + 2]!,
      s = packed[at + 3]!;
    a += one * p;
    b += one * q;
    c += one * r;
    d += one * s;
    e += two * p;
    f += two * q;
    g += two * r;
    h += two * s;
  }
  splitPair(a, products, 0);
  splitPair(b, products, 2);
  splitPair(c, products, 4);
  splitPair(d, products, 6);
  splitPair(e, products, 8);
  splitPair(f, products, 10);
  splitPair(g, products, 12);
  splitPair(h, products, 14);
}

function splitPair(sum: number, products: Float64Array, at: number): void {
  const upper = Math.round(sum / SHIFT);
  products[at] = sum - upper * SHIFT;
  products[at + 1] = upper;
}
