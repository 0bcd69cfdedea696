/**
 * A rule that finds organizations replaced in the translation, by comparing it with the machine translation of the
 * original.
 */

import type { Mark } from '../../core/finding';
import type { AnalyzedSegment } from '../../core/segment';
import { type CapitalizedRun, findCapitalizedRuns } from '../../facts/names/capitalized-runs';
import {
  type ComparisonContext,
  type FindingDraft,
  isMachineTranslated,
  type LinkedPassage,
} from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import { getNameSearchText, hasSpelling } from '../shared/name-match';
import type { Rule } from '../shared/rule';

/** Least number of capitalized words. Names of persons and works are shorter and are translated in many ways. */
const MIN_NAME_WORDS = 3;

export const ORGANIZATION_RULE = {
  id: 'organizations',
  brings: {
    organisation: { effect: 'as its evidence tells', judged: 'name', lost: undefined, explains: 'name' },
  },
  finds: ['organisation'],
  fixed: {
    confidence: { replaced: 0.6 },
    reason: 'The share of such pairs in machine-translated news that were differences; no altered ones to learn from.',
  },
  find: findReplacedOrganizations,
} as const satisfies Rule;

/**
 * Finds a passage with a name in the machine translation of which the translation has no word, and the other way round:
 * "Environment Agency", "Corps of Engineers".
 */
function findReplacedOrganizations(context: ComparisonContext): FindingDraft[] {
  const { translation: lang } = context.langs;
  return context.passages.flatMap((passage) => {
    if (!passage.paired || !isMachineTranslated(passage)) return [];
    const originalNames = findAbsentNames(passage.original, passage.translation, lang);
    const translationNames = findAbsentNames(passage.translation, passage.original, lang);
    const [one, other] = [originalNames[0], translationNames[0]];
    return one && other && originalNames.length === 1 && translationNames.length === 1
      ? [createOrganizationDraft(passage, one, other)]
      : [];
  });
}

interface LocatedName {
  readonly segment: AnalyzedSegment;
  /** UTF-16 units in the segment's text in the translation's language. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds names on one side of which no word is in the other side's text. */
function findAbsentNames(
  segments: readonly AnalyzedSegment[],
  otherSegments: readonly AnalyzedSegment[],
  lang: string,
): LocatedName[] {
  const searchText = getNameSearchText(
    otherSegments.map((segment) => ({ ...segment, text: segment.rendering ?? '' })),
    lang,
  );
  return segments.flatMap((segment) => {
    const wording = segment.rendering ?? '';
    return findCapitalizedRuns(wording).flatMap((run) =>
      findAbsentSpans(run, (word) => hasSpelling(word, searchText)).map(([start, end]) => ({
        segment,
        start,
        end,
        text: wording.slice(start, end),
      })),
    );
  });
}

/**
 * Consecutive words of a name that are absent on the other side. The first word of a sentence is left out, because its
 * capital means nothing.
 */
function findAbsentSpans({ words, initial }: CapitalizedRun, hasWord: (word: string) => boolean): [number, number][] {
  const spans: { start: number; end: number; count: number }[] = [];
  let isOpen = false;
  for (const word of initial ? words.slice(1) : words) {
    const isPresent = hasWord(word.text);
    const last = spans.at(-1);
    if (!isPresent && isOpen && last) Object.assign(last, { end: word.end, count: last.count + 1 });
    else if (!isPresent) spans.push({ start: word.start, end: word.end, count: 1 });
    isOpen = !isPresent;
  }
  return spans.filter(({ count }) => count >= MIN_NAME_WORDS).map(({ start, end }) => [start, end]);
}

function createOrganizationDraft(
  { link }: LinkedPassage,
  original: LocatedName,
  translation: LocatedName,
): FindingDraft {
  const mark: Mark = {
    side: 'translation',
    segment: translation.segment.id,
    start: translation.start,
    end: translation.end,
  };
  return {
    kind: 'altered',
    category: 'organisation',
    confidence: weighByRule(ORGANIZATION_RULE.fixed.confidence.replaced, { link }),
    byEngine: true,
    original: link.original.length > 1 ? [original.segment.id] : link.original,
    translation: link.translation.length > 1 ? [translation.segment.id] : link.translation,
    marks: [{ side: 'original', segment: original.segment.id, start: 0, end: original.segment.text.length }, mark],
    evidence: [{ type: 'names', original: { text: original.text }, translation: { text: translation.text } }],
  };
}
