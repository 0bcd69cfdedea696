/** Finds the text nodes of a page that copied text nodes were made from. */

function groupPositionsByText(texts: readonly Text[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach(({ data }, at) => {
    const same = places.get(data);
    if (same) same.push(at);
    else places.set(data, [at]);
  });
  return places;
}

/**
 * Computes an upper bound for the position of each copy's original: where the original of the next copy is whose text
 * occurs only once, else `end`.
 */
function computeUpperBounds(
  copies: readonly Text[],
  places: ReadonlyMap<string, readonly number[]>,
  end: number,
): number[] {
  const counts = new Map<string, number>();
  for (const { data } of copies) counts.set(data, (counts.get(data) ?? 0) + 1);
  const bounds: number[] = [];
  let bound = end;
  for (let k = copies.length - 1; k >= 0; k -= 1) {
    bounds[k] = bound;
    const { data } = copies[k] as Text;
    const own = places.get(data) ?? [];
    if (own.length === 1 && counts.get(data) === 1 && (own[0] as number) < bound) bound = own[0] as number;
  }
  return bounds;
}

/**
 * Finds neighboring originals, from a position on, whose texts together are the text of a copy: parsing joins them.
 * Undefined where they do not.
 */
function findJoinedNodesAt(data: string, originals: readonly Text[], from: number): readonly number[] | undefined {
  const places: number[] = [];
  let rest = data;
  for (let at = from; rest !== '' && at < originals.length; at += 1) {
    const { data: part } = originals[at] as Text;
    if (!rest.startsWith(part)) return undefined;
    places.push(at);
    rest = rest.slice(part.length);
  }
  return rest === '' ? places : undefined;
}

/** Number of originals tried as the first of several joined ones. */
const MAX_LOOKAHEAD = 400;

function findJoinedNodes(data: string, originals: readonly Text[], from: number, bound: number): readonly number[] {
  for (let at = from; at < Math.min(bound, from + MAX_LOOKAHEAD); at += 1) {
    const found = data.startsWith(originals[at]?.data ?? '\0') ? findJoinedNodesAt(data, originals, at) : undefined;
    if (found) return found;
  }
  return [];
}

/**
 * Finds the original of each copy by its text and order; copies are in page order. A text that occurs once identifies
 * its original; every other original is looked for between those of its neighbors. Before the first identified one the
 * last occurrence is taken, since menus and headings repeat the text below them. Copies without an original are left
 * out.
 */
export function findOriginalNodes(copies: readonly Text[], originals: readonly Text[]): readonly Text[] {
  const places = groupPositionsByText(originals);
  const bounds = computeUpperBounds(copies, places, originals.length);
  const found: Text[] = [];
  let after = -1;
  copies.forEach(({ data }, k) => {
    const bound = bounds[k] as number;
    const own = places.get(data) ?? [];
    const between = own.filter((at) => at > after && at < bound);
    const single = (after < 0 ? between.at(-1) : between[0]) ?? (own.length === 1 ? own[0] : undefined);
    const all = single === undefined ? findJoinedNodes(data, originals, after + 1, bound) : [single];
    for (const at of all) found.push(originals[at] as Text);
    after = Math.max(after, all.at(-1) ?? after);
  });
  return found;
}
