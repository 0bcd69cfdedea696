/** Finds what a passage says in each place that the other side should say too: content cues. */

import { memoizeBounded, memoizeByObject, WORD_CACHE } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { extractMatchKeys } from '../../text/match-keys';
import { UNSPACED_NATIVE_LETTERS } from '../../text/scripts';
import type { LocatedValue } from './located-value';
import { MIN_KEY_WEIGHT } from './match-keys';

/** A concept, a value, or a word that may be the same in both languages. */
export type ContentCueKind = 'concept' | 'value' | 'word';

/**
 * A place of a passage that should have a counterpart on the other side: a concept, a value, or a word that may be
 * kept.
 */
export interface ContentCue {
  readonly kind: ContentCueKind;
  /** UTF-16 units in the passage's text, its segments joined by a space. */
  readonly at: number;
  readonly end: number;
  /**
   * Concepts that it may name, or keys of its word. Any of them on the other side is a counterpart. A value is matched
   * by `atom`.
   */
  readonly keys: readonly (number | string)[];
  readonly atom?: unknown;
}

/** Words of five letters or more, which may be cognates or names. Shorter ones are mostly grammatical. */
const LONG_WORD = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{4,40}/gu;
const UNSPACED_SCRIPTS = new RegExp(`[${UNSPACED_NATIVE_LETTERS}]`, 'u');

/** The cues of one side of a passage, in the order of the text; found once. */
export const findContentCues = memoizeByObject((segments: readonly AnalyzedSegment[]): readonly ContentCue[] => {
  const [first, ...others] = segments;
  if (first && !others.length) return getSegmentCues(first);
  let from = 0;
  return segments.flatMap((segment) => {
    const offset = from;
    from += segment.text.length + 1;
    return getSegmentCues(segment).map((cue) => ({ ...cue, at: cue.at + offset, end: cue.end + offset }));
  });
});

const getSegmentCues = memoizeByObject((segment: AnalyzedSegment): readonly ContentCue[] =>
  [...findConceptCues(segment), ...findValueCues(segment), ...findWordCues(segment)].sort((a, b) => a.at - b.at),
);

/** One cue for each span, matched by any of the concepts that the span may name. */
function findConceptCues({ mentions }: AnalyzedSegment): ContentCue[] {
  const cues: { kind: 'concept'; at: number; end: number; keys: number[] }[] = [];
  for (const { concept, start, end } of mentions.filter(({ shared }) => shared).sort((a, b) => a.start - b.start)) {
    let last = cues.length - 1;
    while (cues[last]?.at === start && cues[last]!.end !== end) last--;
    if (cues[last]?.at === start) cues[last]!.keys.push(concept);
    else cues.push({ kind: 'concept', at: start, end, keys: [concept] });
  }
  return cues;
}

const findValueCues = ({ facts }: AnalyzedSegment): ContentCue[] =>
  facts
    .flatMap((fact) => fact.atoms)
    .filter((atom) => !atom.weak)
    .map((atom) => ({ kind: 'value', at: atom.start, end: atom.end, keys: [], atom }));

/** The keys that stand for a whole word or name. */
const listWordKeys = memoizeBounded(
  (word: string): readonly string[] =>
    [...extractMatchKeys(word)].filter(([, weight]) => weight >= MIN_KEY_WEIGHT).map(([key]) => key),
  WORD_CACHE,
);

/** Cues for words that are not in the lexicon: they may be names or cognates. */
function findWordCues({ text, mentions }: AnalyzedSegment): ContentCue[] {
  const mentionStarts = new Set(mentions.map((m) => m.start));
  return findMatches(text, LONG_WORD).flatMap((match) => {
    if (mentionStarts.has(match.index) || UNSPACED_SCRIPTS.test(match[0])) return [];
    const keys = listWordKeys(match[0]);
    return keys.length ? [{ kind: 'word', at: match.index, end: match.index + match[0].length, keys }] : [];
  });
}

/**
 * Whether the other side has a counterpart: one of the cue's keys or, for a value, a matched value. `left` are the
 * unmatched values of the cue's side.
 */
export function isCueMatched(
  cue: ContentCue,
  keys: ReadonlySet<number | string>,
  unmatched: readonly LocatedValue[],
): boolean {
  return cue.kind === 'value' ? !unmatched.some((p) => p.atom === cue.atom) : cue.keys.some((key) => keys.has(key));
}

/** One of each for both sides. */
export type BySide<T> = Readonly<Record<Side, T>>;
