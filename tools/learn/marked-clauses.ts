/** Reads clauses that people marked as left out in real translations, each with what Verso sees of it. */
import { countOverlap } from '../../lib/core/span';
import { weighClauses } from '../../lib/findings/parts/dropped-clauses';
import { computePairStatistics } from '../../lib/findings/shared/pair-statistics';
import { toFold } from './gold';
import { buildLineContext } from './judged-flags';
import type { Judged } from './labels';
import type { Paragraphs } from './sides';
import type { TextEmbeddings } from './text-vectors';

/** An article and its spans that people marked, of the form of MQM. */
export interface MarkedArticle extends Paragraphs {
  readonly id: string;
  readonly gold: {
    readonly spans: readonly {
      readonly side: 'original' | 'translation';
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly category: string;
      readonly severity: string;
    }[];
  };
}

/** A clause is left out from this share of it on; what is marked less, or as minor, tells neither. */
const MIN_MARKED = 0.6;

/** The clauses of an article's original: whether people marked each as left out. */
export function listMarkedClauses(article: MarkedArticle, embeddingOf: TextEmbeddings): Judged[] {
  const context = buildLineContext(article, embeddingOf);
  const statistics = computePairStatistics(context);
  const omissions = article.gold.spans.filter(
    (s) => s.side === 'original' && s.category.startsWith('Accuracy/Omission'),
  );
  return context.passages
    .filter(({ paired, link }) => paired && !link.moved)
    .flatMap((passage) =>
      weighClauses(context, statistics, passage).flatMap(({ start, end, evidence }) => {
        let from = 0;
        const marked = { all: 0, major: 0 };
        for (const segment of passage.original) {
          const place = { start: segment.start + start - from, end: segment.start + end - from };
          from += segment.text.length + 1;
          for (const omission of omissions) {
            if (omission.paragraph !== segment.block) continue;
            const bounds = { start: Math.max(omission.start, segment.start), end: Math.min(omission.end, segment.end) };
            const share = countOverlap(place, bounds) / (end - start);
            marked.all += share;
            if (omission.severity !== 'minor') marked.major = Math.max(marked.major, share);
          }
        }
        if (marked.all > 0 && marked.major < MIN_MARKED) return [];
        const { features } = evidence;
        return [
          {
            weights: 'dropped clause',
            features,
            true: marked.major >= MIN_MARKED,
            fold: toFold(article.id.split('|')[2] ?? article.id),
          },
        ];
      }),
    );
}
