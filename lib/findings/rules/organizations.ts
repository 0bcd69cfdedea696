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

/** Capitalised words at least: names of persons and works have fewer, and are rendered in many ways. */
const MIN_NAME_WORDS = 3;
/** Of such pairs on news rendered by machines, the share that was a difference; none was planted there to learn from. */
const BASE_CONFIDENCE = 0.6;

/**
 * A name of several words in the engine's rendering that the translation has no word of, and one in the translation that
 * the rendering has none of: another body was put in its place ("Environment Agency", "Corps of Engineers").
 */
export function findReplacedOrganizations(compared: ComparisonContext): FindingDraft[] {
  const { translation: lang } = compared.langs;
  return compared.passages.flatMap((passage) => {
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
  /** Offsets in the wording. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words in a row of one side's names of which none stands in the other's wording. */
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

/** The first word of a sentence has its capital for that. */
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
