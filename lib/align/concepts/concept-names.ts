/**
 * Packs what a language calls each concept: one keyword of those that name it, as a text writes it. The keywords are in
 * the file already, so a name is an entry that says which of them it is and how it differs:
 *
 *     D           the keyword as it is, with a capital, or with a capital in each word (see `CASES`)
 *     DNrest|     the first N UTF-16 units of the keyword, then `rest`
 *     ~           nothing: the concept is a sense of its words, but is not told
 *     a space     nothing: it is no sense that counts, such as the picture of an emoji
 *
 * D and N are characters of `DIGITS`. Entries follow each other in the order of the concepts' numbers.
 */
import { memoizeByObject } from '../../core/memoize';
import { type Keyword, type PackedLexicon, unpackKeywords } from './packed-lexicon';

const capitalize = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const capitalizeWords = (text: string): string => text.split(' ').map(capitalize).join(' ');

/** How a keyword, which is stored in lower case, is written where it is a name; the last one is by a patch. */
const CASES: readonly (((text: string) => string) | undefined)[] = [
  (text) => text,
  capitalize,
  capitalizeWords,
  undefined,
];
const PATCHED = CASES.length - 1;

// Printable ASCII without what JSON has to escape and without the sign that ends a patch.
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !'"\\|~'.includes(c));
const UNTOLD = '~';
const UNCOUNTED = ' ';
const MAX_DIGIT = DIGITS.length - 1;

/** The keywords that name each concept, by concept number, ascending. */
function groupByConcept(keywords: readonly Keyword[]): (readonly [number, readonly string[]])[] {
  const groups = new Map<number, string[]>();
  for (const { text, named } of keywords) {
    for (const concept of named) {
      const group = groups.get(concept);
      if (group) group.push(text);
      else groups.set(concept, [text]);
    }
  }
  return [...groups].map(([concept, group]) => [concept, group.sort()] as const).sort(([a], [b]) => a - b);
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length, MAX_DIGIT) && one[shared] === other[shared]) shared++;
  return shared;
}

function encodeName(name: string, keywords: readonly string[]): string {
  const reachable = keywords.slice(0, Math.floor(DIGITS.length / CASES.length));
  for (const [at, keyword] of reachable.entries()) {
    const style = CASES.findIndex((write) => write?.(keyword) === name);
    if (style >= 0) return DIGITS[at * CASES.length + style]!;
  }
  const closest = reachable.reduce(
    (best, keyword, at) => (countShared(keyword, name) > countShared(reachable[best]!, name) ? at : best),
    0,
  );
  const shared = countShared(reachable[closest]!, name);
  return `${DIGITS[closest * CASES.length + PATCHED]}${DIGITS[shared]}${name.slice(shared)}|`;
}

/** Packs names by concept number: "" for one that is not told, none for one that does not count. */
export const packConceptNames = (names: ReadonlyMap<number, string>, keywords: readonly Keyword[]): string =>
  groupByConcept(keywords)
    .map(([concept, group]) => {
      const name = names.get(concept);
      if (!name) return name === undefined ? UNCOUNTED : UNTOLD;
      return encodeName(name.replaceAll('|', ''), group);
    })
    .join('');

/** A lexicon's keywords with the names of its concepts. */
export interface NamedLexicon extends PackedLexicon {
  readonly concepts: number;
  /** As `packConceptNames` wrote them; an older file has none. */
  readonly names?: string;
}

/** Unpacks what a language calls each concept (see `packConceptNames`). Damaged entries are left out. */
export const unpackConceptNames = memoizeByObject((file: NamedLexicon): ReadonlyMap<number, string> => {
  const packed = file.names ?? '';
  const names = new Map<number, string>();
  let at = 0;
  for (const [concept, keywords] of groupByConcept(unpackKeywords(file, file.concepts))) {
    const sign = packed[at++] ?? '';
    if (sign === UNTOLD) names.set(concept, '');
    if (sign === UNTOLD || sign === UNCOUNTED) continue;
    const digit = sign === '' ? -1 : DIGITS.indexOf(sign);
    if (digit < 0) break;
    const keyword = keywords[Math.floor(digit / CASES.length)] ?? '';
    const write = CASES[digit % CASES.length];
    if (write) names.set(concept, write(keyword));
    else {
      const end = packed.indexOf('|', at + 1);
      if (end < 0) break;
      names.set(concept, keyword.slice(0, Math.max(0, DIGITS.indexOf(packed[at]!))) + packed.slice(at + 1, end));
      at = end + 1;
    }
  }
  return names;
});
