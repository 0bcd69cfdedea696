/** Finds what differs between two aligned texts: runs all rules, then merges, lowers or drops what they report. */
import { compareSeverity, type Finding } from '../core';
import { dropBoilerplate } from './postprocess/drop-boilerplate';
import { dropCode } from './postprocess/drop-code';
import { lowerDroppedAddedPairs } from './postprocess/lower-dropped-added-pairs';
import { mergeOverlapping } from './postprocess/merge-overlapping';
import { computeSeverity } from './postprocess/severity';
import { trimMark } from './postprocess/trim-marks';
import { weighByArticle } from './postprocess/weigh-by-article';
import type { Rule } from './rule';
import { WORDING_RULE } from './rules/edited-wording';
import { HEADLINE_RULE } from './rules/headline';
import { INCONSISTENT_NAME_RULE } from './rules/inconsistent-names';
import { NAME_RULE } from './rules/names/name-differences';
import { ORGANIZATION_RULE } from './rules/organizations';
import { PARTIAL_SENTENCE_RULE } from './rules/partial-sentences/partial-sentences';
import { PLACE_RULE } from './rules/places';
import { NEGATION_BY_MEANING_RULE } from './rules/polarity-by-meaning';
import { POLARITY_BY_TRANSLATION_RULE } from './rules/polarity-by-translation';
import { POLARITY_BY_WORD_LISTS_RULE } from './rules/polarity-by-word-lists';
import { QUOTATION_RULE } from './rules/quotations';
import { REPEATED_PASSAGE_RULE } from './rules/repeated-passages';
import { ROLE_RULE } from './rules/roles';
import { SPEAKER_RULE } from './rules/speakers';
import { UNALIGNED_PASSAGE_RULE } from './rules/unaligned-passages';
import { UNTRANSLATED_PASSAGE_RULE } from './rules/untranslated-passages';
import { VALUE_RULE } from './rules/values/value-differences';
import { type ComparisonContext, createPositionLookup, type FindingDraft } from './shared/comparison-context';
import { MIN_CONFIDENCE } from './shared/confidence';

/** All rules, in the order in which their findings are handed on. A new rule is a line here. */
export const RULES: readonly Rule[] = [
  UNALIGNED_PASSAGE_RULE,
  PARTIAL_SENTENCE_RULE,
  VALUE_RULE,
  NAME_RULE,
  PLACE_RULE,
  ROLE_RULE,
  ORGANIZATION_RULE,
  NEGATION_BY_MEANING_RULE,
  POLARITY_BY_WORD_LISTS_RULE,
  POLARITY_BY_TRANSLATION_RULE,
  QUOTATION_RULE,
  SPEAKER_RULE,
  HEADLINE_RULE,
  INCONSISTENT_NAME_RULE,
  REPEATED_PASSAGE_RULE,
  UNTRANSLATED_PASSAGE_RULE,
  WORDING_RULE,
];

/** Edges of the bands of confidence. Small steps of confidence mean nothing to a reader. */
const CONFIDENCE_BANDS = [0.75, 0.5];
const getConfidenceBand = (confidence: number): number => CONFIDENCE_BANDS.filter((edge) => confidence < edge).length;

/**
 * The findings of two aligned texts, the gravest first: by severity, then by rank (`computeSeverity`), where each band of
 * confidence below the first (from 0.75, from 0.5, the rest) counts as one rank, then by position in the text. Segments
 * in uncertain runs are left out, because nothing can be said about them.
 */
export function findDifferences(context: ComparisonContext): Finding[] {
  const getPosition = createPositionLookup(context.passages);
  return weighByArticle(findMergedDrafts(context), context)
    .map((draft) => {
      const { severity, rank } = computeSeverity(draft, context);
      return { draft, severity, rank: rank + getConfidenceBand(draft.confidence), at: getPosition(draft) };
    })
    .sort((x, y) => compareSeverity(x, y) || x.rank - y.rank || x.at - y.at)
    .map(({ draft: { seen, rivals, kind, category, ...finding }, severity }, i) => ({
      id: `f${i}`,
      kind,
      category,
      severity,
      ...finding,
      marks: finding.marks.map((mark) => trimMark(mark, context[mark.side].get(mark.segment)?.text ?? '')),
    }));
}

/** The findings as their rules are sure of them, merged: what `weighByArticle` is learnt from. */
export function findMergedDrafts(context: ComparisonContext): FindingDraft[] {
  const drafts = lowerDroppedAddedPairs(
    findDifferenceDrafts(context).filter(({ confidence }) => confidence >= MIN_CONFIDENCE),
    context,
  );
  return mergeOverlapping(dropCode(dropBoilerplate(drafts, context), context), context);
}

/**
 * The findings of the rules before postprocessing and sorting, each with the features that its confidence was computed
 * from. The weights are learnt from these.
 */
export const findDifferenceDrafts = (context: ComparisonContext): FindingDraft[] =>
  RULES.flatMap((rule) => rule.find(context));
