/** Analyzes both sides of a pair as a comparison does. */
import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { analyzeSegments } from '../../lib/compare/compare-pair';
import type { Block, BlockKind } from '../../lib/core/article';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';

/** Two articles as paragraphs, by side. */
export type Paragraphs = Readonly<Record<Side, { readonly lang: string; readonly paragraphs: readonly string[] }>>;

const lexicons = createFileLexicons();

/** What a comparison reads of two articles, before any engine has its say. `kinds`: of each paragraph; plain ones without. */
export function analyzeSides(
  { translation, original }: Paragraphs,
  kinds?: Readonly<Record<Side, readonly BlockKind[]>>,
): Record<Side, AnalyzedSegment[]> {
  const blocks = (paragraphs: readonly string[], of: readonly BlockKind[] = []): Block[] =>
    paragraphs.map((text, n) => ({ kind: of[n] ?? 'paragraph', text }));
  const [mine, other] = [lexicons(translation.lang), lexicons(original.lang)];
  return {
    translation: analyzeSegments(
      blocks(translation.paragraphs, kinds?.translation),
      translation.lang,
      'translation',
      mine,
      other,
    ),
    original: analyzeSegments(blocks(original.paragraphs, kinds?.original), original.lang, 'original', other, mine),
  };
}
