import type { AnalyzedSegment, Evidence, Mark, Side } from '../../core';
import { createLazy } from '../../util/lazy';
import { memoize } from '../../util/memoize';
import { countLetters } from '../../util/writing/letters';
import { findTrailingCredit, isBoilerplate } from '../boilerplate/is-boilerplate';
import { type ComparisonContext, countCharacters, type FindingDraft, getSegments } from '../shared/comparison-context';
import { computeSeverity, findLostContent } from '../shared/severity';

/** So much of a part may lie before the credit it is: where a part begins is not known to the letter. */
const MAX_LETTERS_BEFORE = 12;
/** A credit is no longer, and what ends further from a text's end does not reach into it. */
const MAX_CREDIT_LENGTH = 100;

/**
 * What is left of the drafts where credits, bylines, calls to the reader and the like say nothing: a passage of which
 * nothing else was dropped or added goes, as does what differs only in them; a run of segments is told without them.
 */
export function dropBoilerplate(drafts: readonly FindingDraft[], compared: ComparisonContext): FindingDraft[] {
  const silent = createBoilerplateTest(compared);
  return drafts.flatMap((draft) => {
    if (draft.kind === 'altered') return isAllBoilerplate(draft, silent) ? [] : [draft];
    return removeBoilerplate(draft, compared, silent);
  });
}

/** Whether what a mark covers is no passage; each segment is asked about once. */
type BoilerplateTest = (mark: Mark) => boolean;

interface SegmentBoilerplate {
  readonly whole: boolean;
  readonly credit: () => number | undefined;
}

/** A page may keep a line in the other page's language: both are asked. */
function createSegmentBoilerplate({ text, kind }: AnalyzedSegment, langs: readonly string[]): SegmentBoilerplate {
  return {
    whole: langs.some((lang) => isBoilerplate(text, kind, lang)),
    credit: createLazy(() => {
      const credits = langs.flatMap((lang) => findTrailingCredit(text, lang) ?? []);
      return credits.length ? Math.min(...credits) : undefined;
    }),
  };
}

function createBoilerplateTest(compared: ComparisonContext): BoilerplateTest {
  const langs = [...new Set([compared.langs.translation, compared.langs.original])];
  const getBoilerplate = memoize((segment: AnalyzedSegment) => createSegmentBoilerplate(segment, langs));
  return (mark) => {
    const segment = compared[mark.side].get(mark.segment);
    if (!segment) return false;
    const { whole, credit } = getBoilerplate(segment);
    return whole || (mark.end > segment.text.length - MAX_CREDIT_LENGTH && isInCredit(segment.text, mark, credit()));
  };
}

/** A mark on the credit alone, or with a little of what stands before it; never one on all of the caption. */
function isInCredit(text: string, { start, end }: Mark, credit: number | undefined): boolean {
  if (credit === undefined) return false;
  const before = countLetters(text.slice(start, Math.max(start, credit)));
  const within = end - Math.max(start, credit);
  return end > credit && before <= MAX_LETTERS_BEFORE && before * 2 < within;
}

/** On one of its sides all that is marked is silent. */
function isAllBoilerplate({ marks }: FindingDraft, silent: BoilerplateTest): boolean {
  return (['original', 'translation'] as const).some((side) => {
    const own = marks.filter((mark) => mark.side === side);
    return own.length > 0 && own.every(silent);
  });
}

function removeBoilerplate(draft: FindingDraft, compared: ComparisonContext, silent: BoilerplateTest): FindingDraft[] {
  const side: Side = draft.kind === 'dropped' ? 'original' : 'translation';
  const own = draft.marks.filter((mark) => mark.side === side);
  const kept = own.filter((mark) => !silent(mark));
  if (kept.length === own.length) return [draft];
  return kept.length ? [narrowDraft(draft, side, kept, compared)] : [];
}

/** The draft of fewer segments: what it held and how grave it is are read again. */
function narrowDraft(
  draft: FindingDraft,
  side: Side,
  kept: readonly Mark[],
  compared: ComparisonContext,
): FindingDraft {
  const ids = new Set(kept.map((mark) => mark.segment));
  const segments = getSegments(compared[side], [...ids]);
  const held = findLostContent(segments, compared.langs[side], kept);
  const evidence = draft.evidence.map(
    (e): Evidence => (e.type === 'unlinked' ? { ...e, held, characters: countCharacters(segments) } : e),
  );
  return {
    ...draft,
    [side]: draft[side].filter((id) => ids.has(id)),
    severity: computeSeverity(segments, held),
    marks: draft.marks.filter((mark) => mark.side !== side || kept.includes(mark)),
    evidence,
  };
}
