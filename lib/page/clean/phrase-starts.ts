/** Tells by how a line begins which kinds of phrases it may begin with: most lines need not be compared with any. */
import type { PagePhraseKind } from '../../languages/kinds';

/** Kinds of phrases, one bit each. */
export type KindBits = number;

export const PHRASE_KINDS = [
  'source',
  'original',
  'translation',
  'byline',
  'related',
  'share',
  'subscribe',
  'video',
  'tags',
  'cookies',
  'comments',
  'advertisement',
  'copyright',
  'paywall',
  'credit',
  'attribution',
  'stamp',
] as const satisfies readonly PagePhraseKind[];

const BITS = Object.fromEntries(PHRASE_KINDS.map((kind, i) => [kind, 1 << i])) as Record<PagePhraseKind, KindBits>;

/** The bits of some kinds. */
export const toKindBits = (kinds: readonly PagePhraseKind[]): KindBits =>
  kinds.reduce((bits, kind) => bits | BITS[kind], 0);

/** Whether bits hold that of a kind. */
export const hasKind = (bits: KindBits, kind: PagePhraseKind): boolean => (bits & BITS[kind]) !== 0;

const ALL_KINDS: KindBits = -1;

/** So many UTF-16 units of each phrase are compared: with fewer more lines pass, with more the table is larger. */
const START_LENGTHS = [5, 4, 3, 2, 1];

/** Kinds by the first UTF-16 units of their phrases, or all of a shorter phrase. */
export type PhraseStarts = ReadonlyMap<string, KindBits>;

export function buildPhraseStarts(phrases: Iterable<readonly [PagePhraseKind, string]>): PhraseStarts {
  const starts = new Map<string, KindBits>();
  for (const [kind, phrase] of phrases) {
    const start = phrase.slice(0, START_LENGTHS[0]);
    starts.set(start, (starts.get(start) ?? 0) | BITS[kind]);
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
