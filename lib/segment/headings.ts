import type { Words } from './languages';

/** Characters that a heading and what follows it have at least: shorter ones are names and titles in running text. */
export const LEAST_HEADING = 25;

/** A word, then one with a capital, then one without, and nothing but spaces between them. */
const RUN_IN = /(?<=([\p{L}\p{M}\p{N}'’]+)["”’»)]?) +(?=(\p{Lu}\p{Ll}*) \p{Ll})/gu;

/**
 * Where text goes on after a heading that ran into it without a stop, as pages have them that part the two by their
 * looks alone: “… mauls farmer to death A farmer was …”. Only a word that begins sentences and is no name tells, with a
 * word before it that could not have led to it.
 */
export function headingEnds(text: string, words: Words): number[] {
  const out: number[] = [];
  for (const match of text.matchAll(RUN_IN)) {
    const [spaces, before = '', after = ''] = match;
    const cut = match.index + spaces.length;
    const begins = words.starters.has(after.toLowerCase()) && !words.capital.has(after.toLowerCase());
    if (begins && !words.starters.has(before.toLowerCase())) out.push(cut);
  }
  return out;
}
