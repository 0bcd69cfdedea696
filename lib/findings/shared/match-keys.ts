/** Collects the match keys of a passage: its concepts and the strings that stand for whole words or names. */

import { memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment } from '../../core/segment';
import { type CapitalizedRun, findCapitalizedRuns } from '../../facts/names/capitalized-runs';

/** The capitalized runs of a segment's text, found once. */
export const getCapitalizedRuns = memoizeByObject(({ text }: AnalyzedSegment): readonly CapitalizedRun[] =>
  findCapitalizedRuns(text),
);

/** From this weight on, a key stands for a whole word or name, not only for four of its letters. */
export const MIN_KEY_WEIGHT = 0.5;

/** The keys of a text for matching: concepts by number, strings as they are. Computed once for each passage. */
export const collectMatchKeys = memoizeByObject(
  (segments: readonly AnalyzedSegment[]): ReadonlySet<number | string> => {
    const keys = new Set<number | string>();
    for (const segment of segments) {
      for (const concept of segment.concepts.keys()) keys.add(concept);
      segment.strings.forEach((weight, key) => {
        if (weight >= MIN_KEY_WEIGHT) keys.add(key);
      });
    }
    return keys;
  },
);
