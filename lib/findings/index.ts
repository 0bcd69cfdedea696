import type { Alignment, Finding, ReadSegment, Severity } from '../domain';
import { type About, type Compared, comparedOf, type Draft } from './context';
import { headlineDiffers } from './headline';
import { alteredNames } from './names';
import { organisationsByRendering } from './organisations';
import { partsOf } from './parts';
import { replacedPlaces } from './places';
import { polarityDiffers } from './polarity';
import { polarityByRendering } from './polarity-rendered';
import { quotationsDiffer } from './quotations';
import { renderings } from './renderings';
import { repeatedPassages } from './repeated';
import { reunited } from './reunited';
import { replacedRoles } from './roles';
import { settled } from './settled';
import { spoken } from './silent';
import { speakersDiffer } from './speakers';
import { LEAST } from './sure';
import { unlinked } from './unlinked';
import { untranslatedPassages } from './untranslated';
import { alteredValues } from './values';
import { editedWording } from './wording';

export { heldBackBeyond } from './beyond';
export type { About } from './context';
export { neutralOf } from './neutral';

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
  translation: readonly ReadSegment[],
  original: readonly ReadSegment[],
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
  translation: readonly ReadSegment[],
  original: readonly ReadSegment[],
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
