/** Reads pairs of articles whose sentences are known to correspond, and finds the path of segments that is right. */
import { readFileSync } from 'node:fs';
import type { Bead } from '../../lib/align/bead-scores';
import { listBeadShapes } from '../../lib/align/bead-table';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';
import { countOverlap } from '../../lib/core/span';

/** A part of a paragraph, by its letters. */
export interface GoldSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface GoldAlteration {
  readonly original: number;
  readonly translation: number;
  readonly category: string;
  /** Of a sentence that was clipped or stretched, the share (0..1, from its beginning) that has a counterpart. */
  readonly kept?: number;
  /** Of a name that was replaced: as it stands in the original, and what now stands in the translation. */
  readonly from?: string;
  readonly to?: string;
}

/** A pair of articles whose sentences are known to correspond; see the file's own description for the fields. */
export interface GoldPair {
  readonly id: string;
  readonly translation: { readonly lang: string; readonly paragraphs: readonly string[] };
  readonly original: { readonly lang: string; readonly paragraphs: readonly string[] };
  readonly gold: {
    readonly original: readonly GoldSpan[];
    readonly translation: readonly GoldSpan[];
    readonly links: readonly (readonly [number, number])[];
    readonly dropped: readonly number[];
    readonly added: readonly number[];
    readonly moved: readonly number[];
    readonly altered: readonly GoldAlteration[];
    readonly faithful?: boolean;
  };
}

/** A file's lines, each a value of JSON. */
export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const readPairs = (file: string): GoldPair[] => readLines(file);

/** The sentences of a side, less what of clipped and stretched ones has no counterpart. */
function listKeptSpans({ gold }: GoldPair, side: Side): GoldSpan[] {
  const category = side === 'original' ? 'truncated' : 'expanded';
  const kept = new Map(gold.altered.filter((a) => a.category === category).map((a) => [a[side], a.kept ?? 1]));
  return gold[side].map((span, n) => ({ ...span, end: span.start + (span.end - span.start) * (kept.get(n) ?? 1) }));
}

/** Numbers of the gold sentences each segment lies in; a sentence of which too little is left keeps all its segments. */
function listMembership(segments: readonly AnalyzedSegment[], pair: GoldPair, side: Side): number[][] {
  const strict = segments.map((s) => listSentences(s, listKeptSpans(pair, side)));
  const there = new Set(strict.flat());
  return segments.map((s, i) => {
    const lost = listSentences(s, pair.gold[side]).filter((n) => !there.has(n));
    return [...strict[i]!, ...lost];
  });
}

/**
 * Half of the documents, 0 or 1, by the id up to its last full stop: all languages of one document are in one half, so that
 * what is learnt on one is news to the other.
 */
export function toFold(id: string): 0 | 1 {
  let sum = 0;
  for (const char of id.replace(/\.[^.]*$/, '')) sum = (sum * 31 + char.codePointAt(0)!) % 65_521;
  return (sum % 2) as 0 | 1;
}

/** Numbers of the gold sentences a segment lies in by more than 30 % of its length. */
function listSentences(segment: AnalyzedSegment, spans: readonly GoldSpan[]): number[] {
  return spans.flatMap((span, n) => {
    if (span.paragraph !== segment.block) return [];
    return countOverlap(span, segment) > 0.3 * (segment.end - segment.start) ? [n] : [];
  });
}

export interface GoldAlignment {
  readonly beads: readonly Bead[];
  readonly moved: readonly Bead[];
}

/** Groups of segments on both sides that the gold links join, by union of what they share. */
function groupSegments(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
  pair: GoldPair,
  wanted: (t: number) => boolean,
) {
  const inO = listMembership(original, pair, 'original');
  const inT = listMembership(translation, pair, 'translation');
  const found: { o: Set<number>; t: Set<number> }[] = [];
  for (const [o, t] of pair.gold.links) {
    if (!wanted(t)) continue;
    let group = {
      o: new Set(inO.flatMap((list, i) => (list.includes(o) ? [i] : []))),
      t: new Set(inT.flatMap((list, j) => (list.includes(t) ? [j] : []))),
    };
    if (!group.o.size || !group.t.size) continue;
    for (let k = found.length - 1; k >= 0; k--) {
      const other = found[k]!;
      if ([...group.o].some((i) => other.o.has(i)) || [...group.t].some((j) => other.t.has(j))) {
        group = { o: new Set([...group.o, ...other.o]), t: new Set([...group.t, ...other.t]) };
        found.splice(k, 1);
      }
    }
    found.push(group);
  }
  return found;
}

function toBead({ o, t }: { o: Set<number>; t: Set<number> }): Bead | undefined {
  const [i, j] = [Math.min(...o), Math.min(...t)];
  const [a, b] = [Math.max(...o) - i + 1, Math.max(...t) - j + 1];
  return a === o.size && b === t.size ? { i, a, j, b } : undefined;
}

/** The gold alignment in terms of segments; undefined where it is no path the lattice knows. */
export function buildGoldAlignment(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
  pair: GoldPair,
  clausal: [boolean, boolean],
): GoldAlignment | undefined {
  const moved = new Set(pair.gold.moved);
  const links = groupSegments(original, translation, pair, (t) => !moved.has(t)).map(toBead);
  if (links.some((b) => !b)) return undefined;
  const shapes = new Set(listBeadShapes(...clausal).map(([a, b]) => `${a}:${b}`));
  const sorted = (links as Bead[]).sort((x, y) => x.i - y.i);
  const beads: Bead[] = [];
  let [i, j] = [0, 0];
  for (const bead of [...sorted, { i: original.length, a: 0, j: translation.length, b: 0 }]) {
    if (bead.i < i || bead.j < j) return undefined;
    for (; i < bead.i; i++) beads.push({ i, a: 1, j, b: 0 });
    for (; j < bead.j; j++) beads.push({ i, a: 0, j, b: 1 });
    if (!bead.a) break;
    if (!shapes.has(`${bead.a}:${bead.b}`)) return undefined;
    beads.push(bead);
    i += bead.a;
    j += bead.b;
  }
  const elsewhere = groupSegments(original, translation, pair, (t) => moved.has(t)).flatMap((g) => toBead(g) ?? []);
  return { beads, moved: elsewhere };
}
