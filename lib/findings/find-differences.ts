import type { Alignment, AnalyzedSegment, Finding, Severity } from '../core';
import { spoken } from './postprocess/drop-boilerplate';
import { reunited } from './postprocess/lower-dropped-added-pairs';
import { settled } from './postprocess/merge-overlapping';
import { editedWording } from './rules/edited-wording';
import { headlineDiffers } from './rules/headline';
import { renderings } from './rules/inconsistent-names';
import { alteredNames } from './rules/names/name-differences';
import { organisationsByRendering } from './rules/organizations';
import { partsOf } from './rules/partial-sentences/partial-sentences';
import { replacedPlaces } from './rules/places';
import { polarityByRendering } from './rules/polarity-by-translation';
import { polarityDiffers } from './rules/polarity-by-word-lists';
import { quotationsDiffer } from './rules/quotations';
import { repeatedPassages } from './rules/repeated-passages';
import { replacedRoles } from './rules/roles';
import { speakersDiffer } from './rules/speakers';
import { unlinked } from './rules/unaligned-passages';
import { untranslatedPassages } from './rules/untranslated-passages';
import { alteredValues } from './rules/values/value-differences';
import { type About, type Compared, comparedOf, type Draft } from './shared/comparison-context';
import { LEAST } from './shared/confidence';

/** One rule a file; a new rule is a line here. */
const RULES: readonly ((compared: Compared) => Draft[])[] = [
  (c) => unlinked(c, 'original'),
  (c) => unlinked(c, 'translation'),
  partsOf,
  alteredValues,
  alteredNames,
  replacedPlaces,
  replacedRoles,
  organisationsByRendering,
  polarityDiffers,
  polarityByRendering,
  quotationsDiffer,
  speakersDiffer,
  headlineDiffers,
  renderings,
  repeatedPassages,
  untranslatedPassages,
  editedWording,
];

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Within a band what comes first in the text comes first: a hundredth more or less sure says nothing to a reader. */
const BANDS = [0.8, 0.5];
const bandOf = (confidence: number): number => BANDS.filter((least) => confidence < least).length;

/**
 * What differs between two aligned texts, most serious first: by severity, the surest in front (from .8, from .5, the
 * rest), then by place.
 * Segments in uncertain runs are passed over: nothing is guessed there.
 */
export function findingsOf(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: About,
): Finding[] {
  const compared = comparedOf(translation, original, alignment, about);
  const place = placeOf(alignment);
  const said = reunited(
    saidOf(compared).filter(({ confidence }) => confidence >= LEAST),
    compared,
  );
  return settled(spoken(said, compared), compared)
    .map((draft) => ({ draft, at: place(draft) }))
    .sort(
      (x, y) =>
        RANK[x.draft.severity] - RANK[y.draft.severity] ||
        bandOf(x.draft.confidence) - bandOf(y.draft.confidence) ||
        x.at - y.at,
    )
    .map(({ draft: { seen, rivals, ...finding } }, i) => ({ id: `f${i}`, ...finding }));
}

/** What the rules say before it is settled and put in order, each with what its confidence was made of. */
export function draftsOf(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: About,
): Draft[] {
  return saidOf(comparedOf(translation, original, alignment, about));
}

const saidOf = (compared: Compared): Draft[] => RULES.flatMap((rule) => rule(compared));

/** Where in the reading order a draft stands. */
function placeOf(alignment: Alignment): (draft: Draft) => number {
  const at = new Map(
    alignment.links.flatMap((link, i) => [...link.translation, ...link.original].map((id) => [id, i] as const)),
  );
  return (draft) => at.get(draft.translation[0] ?? draft.original[0] ?? '') ?? 0;
}
