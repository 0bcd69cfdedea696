/**
 * A rule that finds organizations replaced in the translation, by comparing it with the machine translation of the
 * original.
 */
import type { AnalyzedSegment, Mark } from '../../core';
import { type CapitalizedRun, findCapitalizedRuns } from '../../names/capitalized-runs';
import {
  type ComparisonContext,
  type FindingDraft,
  isMachineTranslated,
  type LinkedPassage,
  roundScore,
} from '../shared/comparison-context';
import { getNameSearchText, hasSpelling } from '../shared/name-match';

/** Least number of capitalized words. Names of persons and works are shorter and are translated in many ways. */
const MIN_NAME_WORDS = 3;
/**
 * Share of such pairs in machine-translated news that were differences. It is not learnt, because no altered
 * organizations were available.
 */
const BASE_CONFIDENCE = 0.6;

/**
 * Finds a passage with a name in the machine translation of which the translation has no word, and the other way round:
 * "Environment Agency", "Corps of Engineers".
 */
export function findReplacedOrganizations(context: ComparisonContext): FindingDraft[] {
  const { translation: lang } = context.langs;
  return context.passages.flatMap((passage) => {
    if (!passage.paired || !isMachineTranslated(passage)) return [];
    const ours = findAbsentNames(passage.original, passage.translation, lang);
    const theirs = findAbsentNames(passage.translation, passage.original, lang);
    const [one, other] = [ours[0], theirs[0]];
    return one && other && ours.length === 1 && theirs.length === 1
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
  mine: readonly AnalyzedSegment[],
  theirs: readonly AnalyzedSegment[],
  lang: string,
): LocatedName[] {
  const offer = getNameSearchText(
    theirs.map((segment) => ({ ...segment, text: segment.rendered ?? '' })),
    lang,
  );
  return mine.flatMap((segment) => {
    const wording = segment.rendered ?? '';
    return findCapitalizedRuns(wording).flatMap((run) =>
      findAbsentSpans(run, (word) => hasSpelling(word, offer)).map(([start, end]) => ({
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
function findAbsentSpans({ words, initial }: CapitalizedRun, isThere: (word: string) => boolean): [number, number][] {
  const out: { start: number; end: number; count: number }[] = [];
  let open = false;
  for (const word of initial ? words.slice(1) : words) {
    const there = isThere(word.text);
    const last = out.at(-1);
    if (!there && open && last) Object.assign(last, { end: word.end, count: last.count + 1 });
    else if (!there) out.push({ start: word.start, end: word.end, count: 1 });
    open = !there;
  }
  return out.filter(({ count }) => count >= MIN_NAME_WORDS).map(({ start, end }) => [start, end]);
}

function createOrganizationDraft({ link }: LinkedPassage, ours: LocatedName, theirs: LocatedName): FindingDraft {
  const mark: Mark = { side: 'translation', segment: theirs.segment.id, start: theirs.start, end: theirs.end };
  return {
    kind: 'altered',
    category: 'organisation',
    severity: 'high',
    confidence: roundScore(BASE_CONFIDENCE * (0.55 + 0.45 * link.score)),
    byEngine: true,
    original: link.original.length > 1 ? [ours.segment.id] : link.original,
    translation: link.translation.length > 1 ? [theirs.segment.id] : link.translation,
    marks: [{ side: 'original', segment: ours.segment.id, start: 0, end: ours.segment.text.length }, mark],
    evidence: [{ type: 'names', original: { text: ours.text }, translation: { text: theirs.text } }],
  };
}
