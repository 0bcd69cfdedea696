import type { Alignment, AnalyzedSegment, Finding, Severity } from '../core';
import { dropBoilerplate } from './postprocess/drop-boilerplate';
import { lowerDroppedAddedPairs } from './postprocess/lower-dropped-added-pairs';
import { mergeOverlapping } from './postprocess/merge-overlapping';
import { findEditedWording } from './rules/edited-wording';
import { findHeadlineDifferences } from './rules/headline';
import { findInconsistentNames } from './rules/inconsistent-names';
import { findNameDifferences } from './rules/names/name-differences';
import { findReplacedOrganizations } from './rules/organizations';
import { findPartialSentences } from './rules/partial-sentences/partial-sentences';
import { findReplacedPlaces } from './rules/places';
import { findPolarityByTranslation } from './rules/polarity-by-translation';
import { findPolarityByWordLists } from './rules/polarity-by-word-lists';
import { findQuotationDifferences } from './rules/quotations';
import { findRepeatedPassages } from './rules/repeated-passages';
import { findReplacedRoles } from './rules/roles';
import { findSpeakerDifferences } from './rules/speakers';
import { findUnalignedPassages } from './rules/unaligned-passages';
import { findUntranslatedPassages } from './rules/untranslated-passages';
import { findValueDifferences } from './rules/values/value-differences';
import {
  buildComparisonContext,
  type ComparisonContext,
  type FindingDraft,
  type PairMetadata,
} from './shared/comparison-context';
import { MIN_CONFIDENCE } from './shared/confidence';

/** One rule a file; a new rule is a line here. */
const RULES: readonly ((compared: ComparisonContext) => FindingDraft[])[] = [
  (c) => findUnalignedPassages(c, 'original'),
  (c) => findUnalignedPassages(c, 'translation'),
  findPartialSentences,
  findValueDifferences,
  findNameDifferences,
  findReplacedPlaces,
  findReplacedRoles,
  findReplacedOrganizations,
  findPolarityByWordLists,
  findPolarityByTranslation,
  findQuotationDifferences,
  findSpeakerDifferences,
  findHeadlineDifferences,
  findInconsistentNames,
  findRepeatedPassages,
  findUntranslatedPassages,
  findEditedWording,
];

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Within a band what comes first in the text comes first: a hundredth more or less sure says nothing to a reader. */
const CONFIDENCE_BANDS = [0.8, 0.5];
const getConfidenceBand = (confidence: number): number => CONFIDENCE_BANDS.filter((least) => confidence < least).length;

/**
 * What differs between two aligned texts, most serious first: by severity, the surest in front (from .8, from .5, the
 * rest), then by place.
 * Segments in uncertain runs are passed over: nothing is guessed there.
 */
export function findDifferences(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: PairMetadata,
): Finding[] {
  const compared = buildComparisonContext(translation, original, alignment, about);
  const place = createPositionLookup(alignment);
  const said = lowerDroppedAddedPairs(
    runRules(compared).filter(({ confidence }) => confidence >= MIN_CONFIDENCE),
    compared,
  );
  return mergeOverlapping(dropBoilerplate(said, compared), compared)
    .map((draft) => ({ draft, at: place(draft) }))
    .sort(
      (x, y) =>
        SEVERITY_RANK[x.draft.severity] - SEVERITY_RANK[y.draft.severity] ||
        getConfidenceBand(x.draft.confidence) - getConfidenceBand(y.draft.confidence) ||
        x.at - y.at,
    )
    .map(({ draft: { seen, rivals, ...finding } }, i) => ({ id: `f${i}`, ...finding }));
}

/** What the rules say before it is settled and put in order, each with what its confidence was made of. */
export function findDifferenceDrafts(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: PairMetadata,
): FindingDraft[] {
  return runRules(buildComparisonContext(translation, original, alignment, about));
}

const runRules = (compared: ComparisonContext): FindingDraft[] => RULES.flatMap((rule) => rule(compared));

/** Where in the reading order a draft stands. */
function createPositionLookup(alignment: Alignment): (draft: FindingDraft) => number {
  const at = new Map(
    alignment.links.flatMap((link, i) => [...link.translation, ...link.original].map((id) => [id, i] as const)),
  );
  return (draft) => at.get(draft.translation[0] ?? draft.original[0] ?? '') ?? 0;
}
