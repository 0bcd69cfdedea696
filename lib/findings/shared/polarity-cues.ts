/**
 * Finds the polarity cues of linked passages and creates the finding for those that differ. */

import type { Category, Evidence, Mark, PolarityEvidence } from '../../core/finding';
import { memoize } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { blankSpans, CODE_SIGN } from '../../core/span';
import { filterNegators } from '../../facts/polarity/compare-cues';
import type { PolarityCue } from '../../facts/polarity/find-polarity-cues';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
} from './comparison-context';
import { weighByRule } from './confidence';

/** A cue with the segment it stands in. */
export interface LocatedCue {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
  readonly word: PolarityCue;
}

/** Gives the cues of one side of a passage; none where there is no passage. */
export type CueReader = (passage: LinkedPassage | undefined, side: Side) => readonly LocatedCue[];

/** The sides in the order in which they are checked. */
export const POLARITY_SIDES: readonly Side[] = ['original', 'translation'];

/** Most characters of one side. In longer passages a negator finds a counterpart by chance. */
const MAX_PASSAGE_LENGTH = 450;

export const isTooLongForPolarity = (passage: LinkedPassage): boolean =>
  POLARITY_SIDES.some((side) => countCharacters(passage[side]) > MAX_PASSAGE_LENGTH);

/** A segment's text without its code, whose words say nothing. */
export const blankCode = ({ text, code }: AnalyzedSegment): string => (code ? blankSpans(text, code, CODE_SIGN) : text);

/** Finds the cues of each segment once, and only of segments that are asked for. */
export function createCueReader(findCues: (segment: AnalyzedSegment, side: Side) => readonly PolarityCue[]): CueReader {
  const getCueLookup = memoize((side: Side) =>
    memoize((segment: AnalyzedSegment) => findCues(segment, side).map((word): LocatedCue => ({ side, segment, word }))),
  );
  return (passage, side) => (passage?.[side] ?? []).flatMap(getCueLookup(side));
}

export const getCueWords = (cues: readonly LocatedCue[]): PolarityCue[] => cues.map((cue) => cue.word);

/** Whether the passage before or after has more negators on the other side: the sentence was split elsewhere. */
export function isNegationCarriedOver(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  readCues: CueReader,
): boolean {
  return [passage.at - 1, passage.at + 1].some((at) => {
    const neighbor = context.passages[at];
    const count = (s: Side) => filterNegators(getCueWords(readCues(neighbor, s))).length;
    return count(getOtherSide(side)) > count(side);
  });
}

interface PolarityDifference {
  readonly category: Category;
  /** Confidence where the link itself is certain. */
  readonly confidence: number;
  /** The cues that differ, the original's first. */
  readonly cues: readonly LocatedCue[];
}

/** The finding for cues that have no counterpart, or an opposite one, on the other side. */
export function createPolarityDraft(
  passage: LinkedPassage,
  { category, confidence, cues }: PolarityDifference,
): FindingDraft {
  const listSegmentIds = (side: Side) => {
    const ids = cues.filter((cue) => cue.side === side).map((cue) => cue.segment.id);
    return ids.length && passage.link[side].length > 1 ? ids : passage.link[side];
  };
  return {
    kind: 'altered',
    category,
    confidence: weighByRule(confidence, passage),
    translation: listSegmentIds('translation'),
    original: listSegmentIds('original'),
    marks: cues.map(toCueMark),
    evidence: [buildPolarityEvidence(cues)],
  };
}

const toCueMark = ({ side, segment, word }: LocatedCue): Mark => ({
  side,
  segment: segment.id,
  start: word.start,
  end: word.end,
});

function buildPolarityEvidence(cues: readonly LocatedCue[]): Evidence {
  const bySide = Object.fromEntries(
    cues.flatMap(({ side, word }) => {
      const evidence = toPolarityEvidence(word);
      return evidence ? [[side, evidence]] : [];
    }),
  );
  return { type: 'polarity', ...bySide };
}

const toPolarityEvidence = ({ kind, text }: PolarityCue): PolarityEvidence | undefined =>
  kind === 'lexical' ? undefined : { kind, text };
