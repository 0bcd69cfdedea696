/** Reads flags that people judged in real translations, each with what Verso tells of it today. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alignSegments } from '../../lib/align/align';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../../lib/align/weights';
import { type Category, type FindingKind, MIN_SHOWN_CONFIDENCE } from '../../lib/core/finding';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { findMergedDrafts } from '../../lib/findings/find-differences';
import { getJudgedKind } from '../../lib/findings/rules';
import {
  buildComparisonContext,
  type ComparisonContext,
  type Features,
  type FindingDraft,
} from '../../lib/findings/shared/comparison-context';
import { describeJudgeable, type JudgedKind } from '../../lib/findings/shared/confidence';
import { type GoldSpan, readLines } from './gold';
import { analyzeSides, type Paragraphs } from './sides';
import { placeSegments, type TextEmbeddings } from './text-vectors';

/** A line of `judged.json`: where a flag pointed, and what people who read both texts said of it. */
interface JudgedFlag {
  readonly article: string;
  readonly kind: FindingKind;
  readonly category: Category;
  readonly verdict: 'true' | 'defensible' | 'false';
  readonly original: readonly GoldSpan[];
  readonly translation: readonly GoldSpan[];
}

/** A flag of today that was judged. */
export interface JudgedRow {
  readonly article: string;
  /** The language pair, which is left out where it is asked. */
  readonly pair: string;
  readonly system: string;
  readonly kind: JudgedKind;
  readonly features: Features;
  /** Of its rule, 0..1. */
  readonly confidence: number;
  readonly right: boolean;
}

interface Line extends Paragraphs {
  readonly id: string;
}

/** Articles of a folder, a line each in its `.jsonl` files, and the flags judged on them, in its `judged*.json`. */
export function readJudgedFolder(folder: string) {
  const files = readdirSync(folder).sort();
  const listNamed = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).map((file) => path.join(folder, file));
  return {
    articles: listNamed(/\.jsonl$/).flatMap((file) => readLines<Line>(file)),
    judged: listNamed(/^judged.*\.json$/).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as JudgedFlag[]),
  };
}

type Segments = Readonly<Record<Side, ReadonlyMap<string, AnalyzedSegment>>>;

/** Where a draft points on one side: its marks, else its segments. */
function listSpans(draft: FindingDraft, segments: Segments, side: Side): GoldSpan[] {
  const marks = draft.marks.filter((mark) => mark.side === side);
  if (marks.length)
    return marks.map(({ segment, start, end }) => {
      const { block, start: from } = segments[side].get(segment)!;
      return { paragraph: block, start: from + start, end: from + end };
    });
  return draft[side]
    .map((id) => segments[side].get(id)!)
    .map(({ block, start, end }) => ({ paragraph: block, start, end }));
}

const isTouching = (one: readonly GoldSpan[], other: readonly GoldSpan[]): boolean =>
  one.some((a) => other.some((b) => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end));

/** The same flag as one that was judged: of its kind, and touching it on one side at least. */
const isSame = (judged: JudgedFlag, draft: FindingDraft, segments: Segments): boolean =>
  judged.kind === draft.kind &&
  getJudgedKind({ ...draft, category: judged.category }) === getJudgedKind(draft) &&
  (['original', 'translation'] as const).some((side) => isTouching(judged[side], listSpans(draft, segments, side)));

/** The two texts of an article as every rule reads them, by meaning where embeddings are given. */
export function buildLineContext(line: Paragraphs, embeddingOf: TextEmbeddings | undefined): ComparisonContext {
  const sides = analyzeSides(line);
  const [original, translation] = [
    placeSegments(sides.original, embeddingOf),
    placeSegments(sides.translation, embeddingOf),
  ];
  const langs = { translation: line.translation.lang, original: line.original.lang };
  return buildComparisonContext(
    translation,
    original,
    alignSegments(translation, original, embeddingOf ? WEIGHTS_WITH_EMBEDDINGS : WEIGHTS_PLAIN),
    { langs, phrases: listBoilerplatePhrases(langs.translation, langs.original) },
  );
}

function compareLine(line: Line, embeddingOf: TextEmbeddings | undefined) {
  const context = buildLineContext(line, embeddingOf);
  return { context, flags: describeJudgeable(findMergedDrafts(context), context, getJudgedKind) };
}

/**
 * Compares articles and gives those of their flags that were judged right or wrong; what could be argued about is left
 * out, as is what nobody judged.
 */
export function listJudgedRows(
  { articles, judged }: ReturnType<typeof readJudgedFolder>,
  embeddingOf: TextEmbeddings | undefined,
): JudgedRow[] {
  return articles.flatMap((line) => {
    const known = judged.filter(({ article }) => article === line.id);
    if (!known.length) return [];
    const { context, flags } = compareLine(line, embeddingOf);
    const [pair = '', system = ''] = line.id.split('|');
    return flags.flatMap(({ draft, kind, features }) => {
      const verdicts = known.filter((one) => isSame(one, draft, context)).map(({ verdict }) => verdict);
      if (!kind || !features || draft.confidence < MIN_SHOWN_CONFIDENCE || !verdicts.length) return [];
      if (!verdicts.includes('true') && verdicts.includes('defensible')) return [];
      const { confidence } = draft;
      return [{ article: line.id, pair, system, kind, features, confidence, right: verdicts.includes('true') }];
    });
  });
}
