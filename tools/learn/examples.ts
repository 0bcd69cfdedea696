/** Builds examples for the alignment: pairs of articles as the lattice sees them, each with the path that is right. */
import { type AlignmentContext, buildAlignmentContext } from '../../lib/align/context';
import type { AnalyzedSegment } from '../../lib/core/segment';
import { buildGoldAlignment, type GoldAlignment, type GoldPair, toFold } from './gold';
import { addKinds } from './kinds';
import { analyzeSides } from './sides';
import { placeSegments, type TextEmbeddings } from './text-vectors';

/** A pair as the lattice sees it, and the path that is right. */
export interface Example {
  readonly original: readonly AnalyzedSegment[];
  readonly translation: readonly AnalyzedSegment[];
  readonly context: AlignmentContext;
  readonly gold: GoldAlignment;
  readonly fold: 0 | 1;
}

/** Undefined where the gold is no path the lattice knows. */
export function buildExample(given: GoldPair, number: number, embeddingOf?: TextEmbeddings): Example | undefined {
  const { pair, kinds } = addKinds(given, number);
  const read = analyzeSides(pair, kinds);
  const original = placeSegments(read.original, embeddingOf);
  const translation = placeSegments(read.translation, embeddingOf);
  const context = buildAlignmentContext(original, translation);
  const gold = buildGoldAlignment(original, translation, pair, [context.original.clausal, context.translation.clausal]);
  return gold && { original, translation, context, gold, fold: toFold(pair.id) };
}
