/** Finds the text nodes of a page that copied text nodes were made from. */

function groupPositionsByText(texts: readonly Text[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  texts.forEach(({ data }, position) => {
    const samePositions = positions.get(data);
    if (samePositions) samePositions.push(position);
    else positions.set(data, [position]);
  });
  return positions;
}

/**
 * Computes an upper bound for the position of each copy's original: where the original of the next copy is whose text
 * occurs only once, else `end`.
 */
function computeUpperBounds(
  copies: readonly Text[],
  positions: ReadonlyMap<string, readonly number[]>,
  end: number,
): number[] {
  const counts = new Map<string, number>();
  for (const { data } of copies) counts.set(data, (counts.get(data) ?? 0) + 1);
  const bounds: number[] = [];
  let bound = end;
  for (let k = copies.length - 1; k >= 0; k -= 1) {
    bounds[k] = bound;
    const { data } = copies[k] as Text;
    const candidates = positions.get(data) ?? [];
    if (candidates.length === 1 && counts.get(data) === 1 && (candidates[0] as number) < bound)
      bound = candidates[0] as number;
  }
  return bounds;
}

/**
 * Finds neighboring originals, from a position on, whose texts together are the text of a copy: parsing joins them.
 * Undefined where they do not.
 */
function findJoinedNodesAt(data: string, originals: readonly Text[], from: number): readonly number[] | undefined {
  const positions: number[] = [];
  let remaining = data;
  for (let position = from; remaining !== '' && position < originals.length; position += 1) {
    const { data: part } = originals[position] as Text;
    if (!remaining.startsWith(part)) return undefined;
    positions.push(position);
    remaining = remaining.slice(part.length);
  }
  return remaining === '' ? positions : undefined;
}

/** Number of originals tried as the first of several joined ones. */
const MAX_LOOKAHEAD = 400;

function findJoinedNodes(data: string, originals: readonly Text[], from: number, bound: number): readonly number[] {
  for (let position = from; position < Math.min(bound, from + MAX_LOOKAHEAD); position += 1) {
    const joined = data.startsWith(originals[position]?.data ?? '\0')
      ? findJoinedNodesAt(data, originals, position)
      : undefined;
    if (joined) return joined;
  }
  return [];
}

/** How many of some positions in ascending order are no greater than one (binary search): a text may occur often. */
function countUpTo(positions: readonly number[], most: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the original of each copy by its text and order; copies are in page order. A text that occurs once identifies
 * its original; every other original is looked for between those of its neighbors. Before the first identified one the
 * last occurrence is taken, since menus and headings repeat the text below them. Copies without an original are left
 * out.
 */
export function findOriginalNodes(copies: readonly Text[], originals: readonly Text[]): readonly Text[] {
  const positions = groupPositionsByText(originals);
  const bounds = computeUpperBounds(copies, positions, originals.length);
  const matched: Text[] = [];
  let lastPosition = -1;
  copies.forEach(({ data }, k) => {
    const bound = bounds[k] as number;
    const candidates = positions.get(data) ?? [];
    const [first, end] = [countUpTo(candidates, lastPosition), countUpTo(candidates, bound - 1)];
    const between = lastPosition < 0 ? end - 1 : first;
    const single = first < end ? candidates[between] : candidates.length === 1 ? candidates[0] : undefined;
    const matchedPositions =
      single === undefined ? findJoinedNodes(data, originals, lastPosition + 1, bound) : [single];
    for (const at of matchedPositions) matched.push(originals[at] as Text);
    lastPosition = Math.max(lastPosition, matchedPositions.at(-1) ?? lastPosition);
  });
  return matched;
}
