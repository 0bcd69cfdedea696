/**
 * What a matching key is worth before its rarity: a literal word, a name's skeleton, four letters, two Han characters; of
 * a rendering a word, its beginning, letters of a text without blanks.
 */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { w: 1.2, s: 1, g: 0.3, h: 0.5, e: 1.2, f: 0.6, u: 0.5 };

/** The string keys of a segment weighed by kind, so that many four-grams of one word do not outweigh a name. */
export function buildStringVector(keys: ReadonlyMap<string, number>): Map<string, number> {
  const out = new Map<string, number>();
  for (const [key, weight] of keys) out.set(key, weight * (KEY_WEIGHTS[key[0]!] ?? 0.5));
  return out;
}
