/** Rows of linked sentences, as a rule is given them. */

import { analyzeSegments } from '../../lib/compare/compare-pair';
import type { Side } from '../../lib/core/segment';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import {
  buildComparisonContext,
  type ComparisonContext,
  type FindingDraft,
} from '../../lib/findings/shared/comparison-context';
import { cachedLexicons } from '../../tools/cached-lexicons';

export type Row = readonly [original: string, translation: string];

/** Rows of linked sentences as a rule is given them. */
export function linkedRows(rows: readonly Row[], langs: Readonly<Record<Side, string>>): ComparisonContext {
  const { original: o, translation: t } = langs;
  const read = (lang: string, side: Side, k: 0 | 1) =>
    analyzeSegments(
      rows.map((row) => ({ kind: 'paragraph', text: row[k] })),
      lang,
      side,
      cachedLexicons(lang),
      cachedLexicons(lang === o ? t : o),
    );
  const [original, translation] = [read(o, 'original', 0), read(t, 'translation', 1)];
  const ids = (segments: typeof original, block: number) => segments.filter((s) => s.block === block).map((s) => s.id);
  const links = rows.map((_, i) => ({ original: ids(original, i), translation: ids(translation, i), score: 1 }));
  return buildComparisonContext(
    translation,
    original,
    { links, uncertain: [], support: 1 },
    { langs, phrases: listBoilerplatePhrases(langs.translation, langs.original) },
  );
}

/** What was replaced by what, of those that are shown. */
export const shownOf = (drafts: readonly FindingDraft[]): string[] =>
  drafts
    .filter(({ confidence }) => confidence >= 0.5)
    .flatMap(({ evidence }) =>
      evidence.map((e) => (e.type === 'names' ? `${e.original?.text} → ${e.translation?.text}` : e.type)),
    );
