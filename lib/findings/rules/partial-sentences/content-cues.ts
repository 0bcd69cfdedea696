import type { AnalyzedSegment, Side } from '../../../core';
import { extractMatchKeys } from '../../../text/match-keys';
import { findWordKeys } from '../../../text/word-keys';
import { memoizeByObject } from '../../../util/memoize';
import { findMatches } from '../../../util/regexp';
import { UNSPACED_NATIVE_LETTERS } from '../../../util/writing/scripts';
import type { LocatedValue } from '../../shared/located-value';

export type ContentCueKind = 'concept' | 'value' | 'word' | 'meaning';

/**
 * Something a passage says in one place that the other side can be asked for: a concept, a value, a word that may be
 * kept; where the original was rendered, a word of the translation's language.
 */
export interface ContentCue {
  readonly kind: ContentCueKind;
  /** Offsets in the passage's text, its segments joined by a space. */
  readonly at: number;
  readonly end: number;
  /** Concepts it may name or keys it may be recognised by; any of them answers. A value is asked for by itself. */
  readonly keys: readonly (number | string)[];
  readonly atom?: unknown;
  /** What it counts, 0..1; 1 where nothing is said: letters of a text without blanks are several to a word. */
  readonly weight?: number;
}

/** A word of five letters or more, which cognates and names keep; shorter ones are grammar. */
const LONG_WORD = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{4,40}/gu;
const UNSPACED_SCRIPTS = new RegExp(`[${UNSPACED_NATIVE_LETTERS}]`, 'u');
/** From this weight a key stands for a name or a word as it is, not for four letters of it. */
const MIN_KEY_WEIGHT = 0.5;

/** Keys a text is recognised by on the other side: concepts by number, strings by key. Each passage is read once. */
export const collectMatchKeys = memoizeByObject(
  (segments: readonly AnalyzedSegment[]): ReadonlySet<number | string> => {
    const keys = new Set<number | string>();
    for (const segment of segments) {
      for (const concept of segment.concepts.keys()) keys.add(concept);
      for (const [key, weight] of segment.strings) if (weight >= MIN_KEY_WEIGHT) keys.add(key);
    }
    return keys;
  },
);

/** The signs of a side of a passage in order of place. */
export function findContentCues(segments: readonly AnalyzedSegment[]): readonly ContentCue[] {
  const [first, ...others] = segments;
  if (first && !others.length) return getSegmentCues(first);
  let from = 0;
  return segments.flatMap((segment) => {
    const offset = from;
    from += segment.text.length + 1;
    return getSegmentCues(segment).map((sign) => ({ ...sign, at: sign.at + offset, end: sign.end + offset }));
  });
}

const getSegmentCues = memoizeByObject((segment: AnalyzedSegment): readonly ContentCue[] =>
  extractSegmentCues(segment).sort((a, b) => a.at - b.at),
);

function extractSegmentCues(segment: AnalyzedSegment): ContentCue[] {
  const { rendered } = segment;
  if (rendered === undefined) return [...findConceptCues(segment), ...findValueCues(segment), ...findWordCues(segment)];
  return [
    ...(rendered === segment.text ? [] : findConceptCues(segment)),
    ...findValueCues(segment),
    ...findTranslationCues(segment),
  ];
}

/** Words of the rendering; in the original they are taken to stand where the lengths say. */
function findTranslationCues({ text, rendered = text, mentions }: AnalyzedSegment): ContentCue[] {
  const scale = rendered === text ? 1 : text.length / Math.max(1, rendered.length);
  const own = rendered === text ? mentions.filter(({ shared }) => shared) : [];
  return findWordKeys(rendered).map(({ start, end, keys }) => ({
    kind: 'meaning',
    at: Math.round(start * scale),
    end: Math.round(end * scale),
    keys: [...keys, ...own.filter((m) => m.start < end && m.end > start).map((m) => m.concept)],
    weight: computeCueWeight(keys),
  }));
}

/** A few letters of a text without blanks overlap with the next few: each counts as one letter of them. */
const computeCueWeight = ([key = '']: readonly string[]): number => (key.startsWith('u:') ? 1 / (key.length - 2) : 1);

/** One sign a stretch: it is answered when any of the concepts it may name is. */
function findConceptCues({ mentions }: AnalyzedSegment): ContentCue[] {
  const places = new Map<string, { kind: 'concept'; at: number; end: number; keys: number[] }>();
  for (const { concept, start, end, shared } of mentions) {
    if (!shared) continue;
    const place = places.get(`${start}:${end}`) ?? { kind: 'concept', at: start, end, keys: [] };
    place.keys.push(concept);
    places.set(`${start}:${end}`, place);
  }
  return [...places.values()];
}

const findValueCues = ({ facts }: AnalyzedSegment): ContentCue[] =>
  facts
    .flatMap((fact) => fact.atoms)
    .filter((atom) => !atom.weak)
    .map((atom) => ({ kind: 'value', at: atom.start, end: atom.end, keys: [], atom }));

/** Words that no lexicon knows may be names or cognates. */
function findWordCues({ text, mentions }: AnalyzedSegment): ContentCue[] {
  const named = new Set(mentions.map((m) => m.start));
  return findMatches(text, LONG_WORD).flatMap((match) => {
    if (named.has(match.index) || UNSPACED_SCRIPTS.test(match[0])) return [];
    const keys = [...extractMatchKeys(match[0])].filter(([, weight]) => weight >= MIN_KEY_WEIGHT).map(([key]) => key);
    return keys.length ? [{ kind: 'word', at: match.index, end: match.index + match[0].length, keys }] : [];
  });
}

/** Whether the other side answers: with any key of the sign, or, for a value, with another value. */
export function isCueMatched(
  sign: ContentCue,
  keys: ReadonlySet<number | string>,
  left: readonly LocatedValue[],
): boolean {
  return sign.kind === 'value' ? !left.some((p) => p.atom === sign.atom) : sign.keys.some((key) => keys.has(key));
}

export type BySide<T> = Readonly<Record<Side, T>>;
