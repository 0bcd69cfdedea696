/** Finds the runs of capitalized words of a segment, which several rules ask for. */
import type { AnalyzedSegment } from '../../core';
import { type CapitalizedRun, findCapitalizedRuns } from '../../names/capitalized-runs';
import { memoizeByObject } from '../../util/memoize';

/** The capitalized runs of a segment's text, found once. */
export const getCapitalizedRuns = memoizeByObject(({ text }: AnalyzedSegment): readonly CapitalizedRun[] =>
  findCapitalizedRuns(text),
);
