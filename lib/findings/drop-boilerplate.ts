/** Removes findings that only concern boilerplate such as credits, bylines and calls to subscribe. */

import type { Evidence, Mark } from '../core/finding';
import { createLazy, memoize } from '../core/memoize';
import type { AnalyzedSegment, Side } from '../core/segment';
import { countLetters } from '../text/scripts';
import { isCreditOfText } from './boilerplate/article-edges';
import { findTrailingCredit, isBoilerplate } from './boilerplate/is-boilerplate';
import { type ComparisonContext, countCharacters, type FindingDraft, getSegments } from './shared/comparison-context';
import { findLostContent } from './shared/find-lost-content';
import type { BoilerplatePhrases } from './shared/phrases';

/** Letters of article text that a mark on a credit may include. Partial findings do not begin exactly at the credit. */
const MAX_LETTERS_BEFORE = 12;
/** Longest credit at the end of a text, in UTF-16 units. None is searched for a mark that can be in none so short. */
const MAX_CREDIT_LENGTH = 100;

/**
 * Removes findings that only concern boilerplate, and differences whose marks of one side all lie in boilerplate. A
 * finding that covers boilerplate and article text keeps the article text.
 */
export function dropBoilerplate(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const isBoilerplateMark = createBoilerplateTest(context);
  return drafts.flatMap((draft) => {
    if (draft.kind === 'altered') return isAllBoilerplate(draft, isBoilerplateMark) ? [] : [draft];
    return removeBoilerplate(draft, context, isBoilerplateMark);
  });
}

/** Whether a mark only covers boilerplate. Each segment is checked once. */
type BoilerplateTest = (mark: Mark) => boolean;

interface SegmentBoilerplate {
  /** All of the segment is boilerplate. */
  readonly isWhole: boolean;
  /** Where the credit at the segment's end begins, in UTF-16 units; undefined where it has none. */
  readonly getCreditStart: () => number | undefined;
}

/** Checks a segment in both languages, because a translation may keep a line of its original. */
function createSegmentBoilerplate(
  { text, kind }: AnalyzedSegment,
  phrases: readonly BoilerplatePhrases[],
): SegmentBoilerplate {
  return {
    isWhole: isBoilerplate(text, kind, ...phrases),
    getCreditStart: createLazy(() => {
      const credits = phrases.flatMap((one) => findTrailingCredit(text, one) ?? []);
      return credits.length ? Math.min(...credits) : undefined;
    }),
  };
}

function createBoilerplateTest(context: ComparisonContext): BoilerplateTest {
  const getBoilerplate = memoize((segment: AnalyzedSegment) => createSegmentBoilerplate(segment, context.phrases));
  return (mark) => {
    const segment = context[mark.side].get(mark.segment);
    if (!segment) return false;
    const { isWhole, getCreditStart } = getBoilerplate(segment);
    return (
      isWhole ||
      isCreditOfText(segment, mark.side, context) ||
      (canBeInCredit(segment.text, mark) && isInCredit(segment.text, mark, getCreditStart()))
    );
  };
}

/** Whether a mark reaches the end of a text where a credit may stand, and has little of the text before it. */
function canBeInCredit(text: string, { start, end }: Mark): boolean {
  const from = text.length - MAX_CREDIT_LENGTH;
  return end > from && countLetters(text.slice(start, Math.max(start, from))) <= MAX_LETTERS_BEFORE;
}

/**
 * Whether a mark covers the credit alone, or the credit and a little text before it. A mark on all of a caption is not
 * in the credit.
 */
function isInCredit(text: string, { start, end }: Mark, creditStart: number | undefined): boolean {
  if (creditStart === undefined) return false;
  const lettersBefore = countLetters(text.slice(start, Math.max(start, creditStart)));
  const lettersInCredit = end - Math.max(start, creditStart);
  return end > creditStart && lettersBefore <= MAX_LETTERS_BEFORE && lettersBefore * 2 < lettersInCredit;
}

/** Whether all marks of one side lie in boilerplate. */
function isAllBoilerplate({ marks }: FindingDraft, isBoilerplateMark: BoilerplateTest): boolean {
  return (['original', 'translation'] as const).some((side) => {
    const sideMarks = marks.filter((mark) => mark.side === side);
    return sideMarks.length > 0 && sideMarks.every(isBoilerplateMark);
  });
}

function removeBoilerplate(
  draft: FindingDraft,
  context: ComparisonContext,
  isBoilerplateMark: BoilerplateTest,
): FindingDraft[] {
  const side: Side = draft.kind === 'dropped' ? 'original' : 'translation';
  const sideMarks = draft.marks.filter((mark) => mark.side === side);
  const remainingMarks = sideMarks.filter((mark) => !isBoilerplateMark(mark));
  if (remainingMarks.length === sideMarks.length) return [draft];
  return remainingMarks.length ? [narrowDraft(draft, side, remainingMarks, context)] : [];
}

/** Limits a draft to the remaining marks, and computes its lost content again. */
function narrowDraft(
  draft: FindingDraft,
  side: Side,
  remainingMarks: readonly Mark[],
  context: ComparisonContext,
): FindingDraft {
  const ids = new Set(remainingMarks.map((mark) => mark.segment));
  const segments = getSegments(context[side], [...ids]);
  const lostContent = findLostContent(segments, context.langs[side], remainingMarks);
  const evidence = draft.evidence.map(
    (e): Evidence => (e.type === 'unlinked' ? { ...e, held: lostContent, characters: countCharacters(segments) } : e),
  );
  return {
    ...draft,
    [side]: draft[side].filter((id) => ids.has(id)),
    marks: draft.marks.filter((mark) => mark.side !== side || remainingMarks.includes(mark)),
    evidence,
  };
}
