/** Removes findings that only concern code, commands and identifiers: nobody translates those. */
import type { AnalyzedSegment, Side } from '../../core';
import { type ComparisonContext, type FindingDraft, getSegments } from '../shared/comparison-context';

const SIDES: readonly Side[] = ['original', 'translation'];

/** Letters or digits beside the code that say nothing by themselves: an article, a number of a list. */
const MAX_CHARACTERS_BESIDE = 3;

/** Removes findings whose marks on one side, or whose passages where nothing is marked, are all code. */
export function dropCode(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const hasCode = SIDES.some((side) => [...context[side].values()].some(({ code }) => code));
  return hasCode ? drafts.filter((draft) => !SIDES.some((side) => isAllCode(draft, context, side))) : [...drafts];
}

function isAllCode({ marks, ...draft }: FindingDraft, context: ComparisonContext, side: Side): boolean {
  const own = marks.filter((mark) => mark.side === side);
  if (own.length)
    return own.every(({ segment, start, end }) => {
      const found = context[side].get(segment);
      return found !== undefined && isCode(found, start, end);
    });
  const segments = getSegments(context[side], draft[side]);
  return segments.length > 0 && draft.kind !== 'altered' && segments.every((one) => isCode(one, 0, one.text.length));
}

/** Whether a part of a segment has nothing of note besides code. */
function isCode({ text, code = [] }: AnalyzedSegment, start: number, end: number): boolean {
  if (code.length === 0) return false;
  let rest = '';
  let at = start;
  for (const span of code) {
    if (span.end <= start || span.start >= end) continue;
    rest += text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  if (at === start) return false;
  rest += text.slice(Math.min(at, end), end);
  return (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= MAX_CHARACTERS_BESIDE;
}
