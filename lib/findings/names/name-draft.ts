/** The finding for names of a passage that have no counterpart, whichever rule found them. */

import type { Mark } from '../../core/finding';
import type { AnalyzedSegment, Side } from '../../core/segment';
import {
  countCharacters,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
  type WeighedEvidence,
} from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import type stored from './weights.json';

/** At the end, behind a dash or a bar, with nothing that ends a sentence. */
const OUTLET_AT_END = /(?:\s[-–—|·_]\s|[-–—|_](?=\p{Lo}))[^-–—|·_.!?。！？]{2,40}$/u;

/** Headlines are the first block, or the second behind a label. */
const LAST_HEADLINE_BLOCK = 1;

/**
 * Whether a name belongs to what both sides have at their end behind a dash: each outlet signs its own headlines, so
 * that the names need not be one.
 */
export function isOutletName(passage: LinkedPassage, { side, segment, start }: LocatedName): boolean {
  const findOutlet = (text: string | undefined): number => text?.trimEnd().search(OUTLET_AT_END) ?? -1;
  const isHeadline = segment.block <= LAST_HEADLINE_BLOCK && passage[side].at(-1) === segment;
  const at = isHeadline ? findOutlet(segment.text) : -1;
  return at >= 0 && start > at && findOutlet(passage[getOtherSide(side)].at(-1)?.text) >= 0;
}

/** The weights of two names that are one, spelt otherwise. */
export const SPELLING_WEIGHTS: ReadonlySet<string> = new Set<keyof typeof stored>([
  'names spelt otherwise',
  'names spelt otherwise by meaning',
]);

/** A name where it stands; offsets in UTF-16 units of the segment. */
export interface LocatedName {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where in the passage a name begins, 0..1. */
export function computeNamePosition(passage: LinkedPassage, { side, segment, start }: LocatedName): number {
  const all = passage[side];
  const before = countCharacters(all.slice(0, all.indexOf(segment)));
  return (before + start) / Math.max(1, countCharacters(all));
}

/**
 * The draft for a name alone, or for one of each side of which one replaced the other: the original's first. What is not
 * proven is left possible.
 */
export function createNameDraft(
  { link }: LinkedPassage,
  evidence: WeighedEvidence,
  names: readonly LocatedName[],
  isProven = true,
): FindingDraft {
  const listIds = (side: Side) => {
    const name = names.find((one) => one.side === side);
    return name && link[side].length > 1 ? [name.segment.id] : link[side];
  };
  return {
    kind: 'altered',
    category: 'name',
    confidence: weighByRule(evidence.confidence, { isDoubted: !isProven }),
    translation: listIds('translation'),
    original: listIds('original'),
    marks: names.map(({ side, segment, start, end }): Mark => ({ side, segment: segment.id, start, end })),
    evidence: [
      {
        type: 'names',
        ...Object.fromEntries(names.map(({ side, text }) => [side, { text }])),
        ...(SPELLING_WEIGHTS.has(evidence.weights) ? { alike: true as const } : {}),
      },
    ],
    seen: evidence,
  };
}

/** A draft with the names that it is about. */
export interface NameDraft<Name> {
  readonly names: readonly Name[];
  readonly draft: FindingDraft;
}

/**
 * Of the drafts of a passage, those that are kept, each name in one at most: the surest pairs of at least a confidence,
 * then names alone. A pair is at least as sure as the surer of its two names alone, so that no feature of a pair can lower
 * a flag below theirs; one merely spelt otherwise keeps its own confidence. The first draft gets what was not kept as its
 * rivals.
 */
export function chooseNameDrafts<Name>(
  pairs: readonly NameDraft<Name>[],
  singles: readonly NameDraft<Name>[],
  minConfidence: number,
): FindingDraft[] {
  const used = new Set<Name>();
  const chosen = [...pairs]
    .sort((one, other) => other.draft.confidence - one.draft.confidence)
    .filter(({ names, draft }) => {
      if (draft.confidence < minConfidence || names.some((name) => used.has(name))) return false;
      for (const name of names) used.add(name);
      return true;
    });
  const remaining = singles.filter(({ names }) => !used.has(names[0]!));
  const rivals = [
    ...pairs.filter((pair) => !chosen.includes(pair)),
    ...singles.filter((single) => !remaining.includes(single)),
  ];
  return [...chosen.map((pair) => combineWithSingles(pair, singles)), ...remaining].map(({ draft }, at) =>
    at ? draft : { ...draft, rivals: rivals.map((rival) => rival.draft) },
  );
}

function combineWithSingles<Name>(pair: NameDraft<Name>, singles: readonly NameDraft<Name>[]): NameDraft<Name> {
  if (SPELLING_WEIGHTS.has(pair.draft.seen!.weights)) return pair;
  const own = singles.filter(({ names }) => pair.names.includes(names[0]!));
  const confidence = weighByRule([pair, ...own].map(({ draft }) => draft.confidence));
  return { ...pair, draft: { ...pair.draft, confidence } };
}
