/** Removes findings that only concern boilerplate such as credits, bylines and calls to subscribe. */
import type { AnalyzedSegment, Evidence, Mark, Side } from '../../core';
import { createLazy } from '../../util/lazy';
import { memoize } from '../../util/memoize';
import { countLetters } from '../../util/writing/letters';
import { findTrailingCredit, isBoilerplate } from '../boilerplate/is-boilerplate';
import { type ComparisonContext, countCharacters, type FindingDraft, getSegments } from '../shared/comparison-context';
import { computeSeverity, findLostContent } from '../shared/severity';

/** Letters of article text that a mark on a credit may include. Partial findings do not begin exactly at the credit. */
const MAX_LETTERS_BEFORE = 12;
/**
 * Longest credit at the end of a text, in UTF-16 units. A mark that ends earlier cannot reach a credit, so none is
 * searched.
 */
const MAX_CREDIT_LENGTH = 100;

/**
 * Removes findings that only concern boilerplate, and differences whose marks of one side all lie in boilerplate. A
 * finding that covers boilerplate and article text keeps the article text.
 */
export function dropBoilerplate(drafts: readonly FindingDraft[], compared: ComparisonContext): FindingDraft[] {
  const silent = createBoilerplateTest(compared);
  return drafts.flatMap((draft) => {
    if (draft.kind === 'altered') return isAllBoilerplate(draft, silent) ? [] : [draft];
    return removeBoilerplate(draft, compared, silent);
  });
}

/** Whether a mark only covers boilerplate. Each segment is checked once. */
type BoilerplateTest = (mark: Mark) => boolean;

interface SegmentBoilerplate {
  /** All of the segment is boilerplate. */
  readonly whole: boolean;
  /** Where the credit at the segment's end begins, in UTF-16 units; undefined where it has none. */
  readonly credit: () => number | undefined;
}

/** Checks a segment in both languages, because a translation may keep a line of its original. */
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

/**
 * Whether a mark covers the credit alone, or the credit and a little text before it. A mark on all of a caption is not
 * in the credit.
 */
function isInCredit(text: string, { start, end }: Mark, credit: number | undefined): boolean {
  if (credit === undefined) return false;
  const before = countLetters(text.slice(start, Math.max(start, credit)));
  const within = end - Math.max(start, credit);
  return end > credit && before <= MAX_LETTERS_BEFORE && before * 2 < within;
}

/** Whether all marks of one side lie in boilerplate. */
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

/** Limits a draft to the remaining marks, and computes its lost content and severity again. */
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
