/** Tells by how a line begins which kinds of phrases it may begin with: most lines need not be compared with any. */
import { PAGE_PHRASE_KINDS, type PagePhraseKind } from '../../languages/kinds';

/** Kinds of phrases, one bit each. */
export type KindBits = number;

const BITS = Object.fromEntries(PAGE_PHRASE_KINDS.map((kind, i) => [kind, 1 << i])) as Record<PagePhraseKind, KindBits>;

/** The bits of some kinds. */
export const toKindBits = (kinds: readonly PagePhraseKind[]): KindBits =>
  kinds.reduce((bits, kind) => bits | BITS[kind], 0);

/** Whether bits hold that of a kind. */
export const hasKind = (bits: KindBits, kind: PagePhraseKind): boolean => (bits & BITS[kind]) !== 0;

const ALL_KINDS: KindBits = -1;

/** So many UTF-16 units of each phrase are compared: with fewer more lines pass, with more the table is larger. */
const START_LENGTH = 5;
const START_LENGTHS = [5, 4, 3, 2, 1];

/** Kinds by the first UTF-16 units of their phrases, or all of a shorter phrase. */
export type PhraseStarts = ReadonlyMap<string, KindBits>;

/** Adds the start of a phrase, or of a joined list's phrase from `from` to `end`. */
function addStart(starts: Map<string, KindBits>, bit: KindBits, list: string, from = 0, end = list.length): void {
  const start = list.slice(from, Math.min(end, from + START_LENGTH));
  const bits = starts.get(start) ?? 0;
  if ((bits & bit) === 0) starts.set(start, bits | bit);
}

/**
 * Builds the table from lists of phrases with bars between them, of one kind each. The lists are long, so that their
 * phrases are not taken out one by one, save those that `listForms` has more forms of: where their start may be
 * punctuation, as `isWordUnit` says.
 */
export function buildPhraseStarts(
  lists: readonly (readonly [PagePhraseKind, string])[],
  isWordUnit: (unit: number) => boolean,
  listForms: (phrase: string) => readonly string[],
): PhraseStarts {
  const starts = new Map<string, KindBits>();
  for (const [kind, list] of lists)
    for (let [from, end] = [0, 0]; from < list.length; from = end + 1) {
      end = list.indexOf('|', from);
      if (end < 0) end = list.length;
      addStart(starts, BITS[kind], list, from, end);
      const last = end - from < START_LENGTH ? end - 1 : from + START_LENGTH - 1;
      const hasOneForm =
        isWordUnit(list.charCodeAt(from)) &&
        (isWordUnit(list.charCodeAt(last)) || isWordUnit(list.charCodeAt(end - 1)));
      if (!hasOneForm) for (const form of listForms(list.slice(from, end))) addStart(starts, BITS[kind], form);
    }
  return starts;
}

/** Finds the kinds that have a phrase with which a line may begin. Of a line without letters nothing is said. */
export function findKindsByStart(starts: PhraseStarts, line: string): KindBits {
  if (line === '') return ALL_KINDS;
  let kinds = 0;
  for (const length of START_LENGTHS) kinds |= starts.get(line.slice(0, length)) ?? 0;
  return kinds;
}
