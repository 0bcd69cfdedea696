/** The weights of match keys by their kind, so that many n-grams of one word do not outweigh a name. */

/**
 * Weight by the first letter of a key, before its rarity: `w` a literal word, `s` the consonant skeleton of a name, `g`
 * an n-gram of four letters, `h` two Han characters. With a machine translation also `e` a word, `f` the beginning of a
 * word, `u` letters of a text without spaces.
 */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { w: 1.2, s: 1, g: 0.3, h: 0.5, e: 1.2, f: 0.6, u: 0.5 };

/** Keys of a kind without a weight of its own count 0.5. */
export const getKeyKindWeight = (key: string): number => KEY_WEIGHTS[key[0]!] ?? 0.5;
