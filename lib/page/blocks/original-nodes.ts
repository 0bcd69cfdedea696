function groupPositionsByText(texts: readonly Text[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach(({ data }, at) => {
    const same = places.get(data);
    if (same) same.push(at);
    else places.set(data, [at]);
  });
  return places;
}

/** For each copy, the place of the next one whose original is beyond doubt; the end where none follows. */
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

/** Neighbours that parsing anew has joined, from a place on; undefined where they do not make up the characters. */
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

/** How far ahead the first of several joined neighbours is looked for. */
const MAX_LOOKAHEAD = 400;

function findJoinedNodes(data: string, originals: readonly Text[], from: number, bound: number): readonly number[] {
  for (let at = from; at < Math.min(bound, from + MAX_LOOKAHEAD); at += 1) {
    const found = data.startsWith(originals[at]?.data ?? '\0') ? findJoinedNodesAt(data, originals, at) : undefined;
    if (found) return found;
  }
  return [];
}

/**
 * The text nodes that copies in page order were made of, told by their characters and their order: what stands but once
 * on the page is beyond doubt, and what stands between two such, between their originals. Before the first of them the
 * last place is taken, since menus and headings repeat what follows.
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
