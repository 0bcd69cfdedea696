/** Finds what differs between two aligned texts: runs all rules, then merges, lowers or drops what they report. */
import { compareSeverity, type Finding, type Mark } from '../core/finding';
import type { AnalyzedSegment, Side } from '../core/segment';
import type { Span } from '../core/span';
import { dropBoilerplate } from './drop-boilerplate';
import { mergeOverlapping } from './merge-overlapping';
import { getJudgedKind, RULES } from './rules';
import { computeSeverity } from './severity';
import {
  type ComparisonContext,
  createPositionLookup,
  type FindingDraft,
  getSegments,
} from './shared/comparison-context';
import { lowerToPossible, MIN_CONFIDENCE, weighByArticle } from './shared/confidence';
import { isSaidElsewhere, listLackingBeside, SENTENCES_AWAY, type SoughtSpan } from './shared/said-elsewhere';

// Trims marks to their words: a part of a sentence that is cut at a comma does not begin with it.

/** What no words begin with, unless a digit follows: ".5" is a figure. */
const BEFORE_WORDS = /^[\s,;:.!?…)\]、。，；：]$/u;
/** A quotation mark is a closing one where such a sign, or the end, comes behind it. */
const QUOTE = /^["“”„«»’']$/u;
/** What no words end with. */
const AFTER_WORDS = /^[\s,;:([、，；：]$/u;
const DIGIT = /^\p{N}$/u;

export function trimMark(mark: Mark, text: string): Mark {
  const { start, end } = trimSpan(mark, text);
  return start === mark.start && end === mark.end ? mark : { ...mark, start, end };
}

/** A span over a whole text, or of no words at all, stays as it is. */
function trimSpan({ start, end }: Span, text: string): Span {
  if (start <= 0 && end >= text.length) return { start, end };
  let [from, to] = [start, end];
  while (from < to && isBeforeWords(text, from)) from += 1;
  while (to > from && isAfterWords(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

function isBeforeWords(text: string, at: number): boolean {
  const [sign, next] = [text.charAt(at), text.charAt(at + 1)];
  if (BEFORE_WORDS.test(sign)) return !DIGIT.test(next);
  return QUOTE.test(sign) && BEFORE_WORDS.test(next);
}

/** A quotation mark behind a space opens what comes after the span. */
const isAfterWords = (text: string, at: number): boolean =>
  AFTER_WORDS.test(text.charAt(at)) || (QUOTE.test(text.charAt(at)) && /^\s$/u.test(text.charAt(at - 1)));

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

/** Edges of the bands of confidence. Small steps of confidence mean nothing to a reader. */
const CONFIDENCE_BANDS = [0.75, 0.5];
const getConfidenceBand = (confidence: number): number => CONFIDENCE_BANDS.filter((edge) => confidence < edge).length;

/**
 * The findings of two aligned texts, the gravest first: by severity, then by rank (`computeSeverity`), where each band of
 * confidence below the first (from 0.75, from 0.5, the rest) counts as one rank, then by position in the text. Segments
 * in uncertain runs are left out, because nothing can be said about them.
 */
export function findDifferences(context: ComparisonContext): Finding[] {
  const getPosition = createPositionLookup(context.passages);
  return weighByArticle(findMergedDrafts(context), context, getJudgedKind)
    .map((draft) => {
      const { severity, rank } = computeSeverity(draft, context);
      return { draft, severity, rank: rank + getConfidenceBand(draft.confidence), at: getPosition(draft) };
    })
    .sort((x, y) => compareSeverity(x, y) || x.rank - y.rank || x.at - y.at)
    .map(({ draft: { seen, rivals, kind, category, ...finding }, severity }, i) => ({
      id: `f${i}`,
      kind,
      category,
      severity,
      ...finding,
      marks: finding.marks.map((mark) => trimMark(mark, context[mark.side].get(mark.segment)?.text ?? '')),
    }));
}

/** Whether a passage has no counterpart at all. */
const isAlone = (draft: FindingDraft): boolean => draft.original.length === 0 || draft.translation.length === 0;

/**
 * Lowers what is dropped or added and is said elsewhere: in the links around, where it has no counterpart at all, or by
 * what is added or dropped near it and has none either. A heading was joined to a sentence then, or one was split. So is
 * what a link beside an added sentence lacks, and what was said to be dropped from that link.
 */
export function lowerSaidElsewhere(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const getPosition = createPositionLookup(context.passages);
  const lost = drafts.flatMap((draft) =>
    draft.kind === 'altered' ? [] : [{ draft, span: toLostSpan(draft, context), at: getPosition(draft) }],
  );
  const lacking = new Map(
    lost.map(({ draft, span }) => [draft, isAlone(draft) ? listLackingBeside(context, span) : []]),
  );
  const lackingSegments = new Set([...lacking.values()].flat());
  const said = new Set(
    lost.flatMap(({ draft, span, at }) => {
      const others = lost.filter((one) => one.span.side !== span.side && Math.abs(one.at - at) <= SENTENCES_AWAY);
      const isSaid =
        lacking.get(draft)!.length > 0 ||
        span.stretches.some(({ segment }) => lackingSegments.has(segment)) ||
        isSaidElsewhere(
          context,
          span,
          others.map((one) => one.span),
        ) ||
        (isAlone(draft) && isSaidElsewhere(context, span, SENTENCES_AWAY));
      return isSaid ? [draft] : [];
    }),
  );
  return drafts.map((draft) => (said.has(draft) ? lowerToPossible(draft) : draft));
}

function toLostSpan({ kind, marks }: FindingDraft, context: ComparisonContext): SoughtSpan {
  const side = kind === 'dropped' ? 'original' : 'translation';
  const own = marks.filter((mark) => mark.side === side);
  return {
    side,
    stretches: own.map(({ segment, start, end }) => ({ segment: context[side].get(segment)!, start, end })),
  };
}

/** The findings as their rules are sure of them, merged: what `weighByArticle` is learnt from. */
export function findMergedDrafts(context: ComparisonContext): FindingDraft[] {
  const drafts = lowerSaidElsewhere(
    findDifferenceDrafts(context).filter(({ confidence }) => confidence >= MIN_CONFIDENCE),
    context,
  );
  return mergeOverlapping(dropCode(dropBoilerplate(drafts, context), context), context);
}

/**
 * The findings of the rules before postprocessing and sorting, each with the features that its confidence was computed
 * from. The weights are learnt from these.
 */
export const findDifferenceDrafts = (context: ComparisonContext): FindingDraft[] =>
  RULES.flatMap((rule) => rule.find(context));
