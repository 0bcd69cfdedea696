import { type AlignmentContext, buildAlignmentContext } from '../../lib/align/context';
import { addRenderings, addWordKeys } from '../../lib/compare/compare-pair';
import type { AnalyzedSegment } from '../../lib/core/segment';
import { type GoldAlignment, type GoldPair, goldAlignment } from './gold';
import { kinded } from './kinds';
import { buildRendering } from './rendering';
import { sidesOf } from './sides';

/** A pair as the lattice sees it, and the path that is right. */
export interface Example {
  readonly original: readonly AnalyzedSegment[];
  readonly translation: readonly AnalyzedSegment[];
  readonly context: AlignmentContext;
  readonly gold: GoldAlignment;
  /** 0 or 1: all languages of one document are in one fold, so that what is learnt on one is news to the other. */
  readonly fold: number;
}

/** The direction of a text as an encoder would give it. */
export type Place = (text: string) => Float32Array;

const placed = (segments: readonly AnalyzedSegment[], place: Place | undefined): readonly AnalyzedSegment[] =>
  place ? segments.map((segment) => ({ ...segment, embedding: { sentence: place(segment.text) } })) : segments;

/** Undefined where the gold is no path the lattice knows. */
export function exampleOf(given: GoldPair, number: number, place?: Place): Example | undefined {
  const { pair, kinds } = kinded(given, number);
  const read = sidesOf(pair, kinds);
  const rendering = buildRendering(pair, read.original);
  const original = placed(addRenderings(read.original, rendering), place);
  const translation = placed(addWordKeys(read.translation, rendering), place);
  const context = buildAlignmentContext(original, translation);
  const gold = goldAlignment(original, translation, pair, [context.original.clausal, context.translation.clausal]);
  return gold && { original, translation, context, gold, fold: foldOf(pair.id) };
}

/** The document's name is the id up to its last full stop, behind which the languages stand. */
function foldOf(id: string): number {
  const document = id.replace(/\.[^.]*$/, '');
  let sum = 0;
  for (const char of document) sum = (sum * 31 + char.codePointAt(0)!) % 65_521;
  return sum % 2;
}
