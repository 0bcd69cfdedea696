/** Keeps one finding where several rules report the same span, and merges adjacent ones. */
import { type Evidence, type Mark, MIN_SHOWN_CONFIDENCE } from '../core/finding';
import { hasOverlap } from '../core/span';
import { getTraits } from './rules';
import { type ComparisonContext, type FindingDraft, getSegments } from './shared/comparison-context';
import { weighByRule } from './shared/confidence';
import type { Explained } from './shared/rule';

/**
 * Keeps the finding that explains most where several rules report the same span. Merges a partial finding with the
 * unaligned passage beside it.
 */
export function mergeOverlapping(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const explaining = drafts.filter(isExplaining);
  return mergeAdjacentParts(
    drafts.filter((draft) => !explaining.some((other) => other !== draft && canExplain(other, draft, context))),
    context,
  );
}

/** A long text has thousands of findings, few of which explain another: only these are compared with all. */
const isExplaining = (draft: FindingDraft): boolean =>
  draft.confidence >= MIN_SHOWN_CONFIDENCE && getTraits(draft).explains !== undefined;

const isPart = (draft: FindingDraft): boolean => getTraits(draft).lost === 'part';

/** Whether the first finding makes the second one redundant, by what it explains. */
const CAN_EXPLAIN: Readonly<
  Record<Explained, (one: FindingDraft, other: FindingDraft, context: ComparisonContext) => boolean>
> = {
  passages: (one, other, context) =>
    hasAllSegments(one, other) || isTwin(one, other, context) || (isPart(other) && hasMarkAround(one, other)),
  name: (one, other) => other.category === 'name' && hasOverlappingMarks(one.marks, other.marks),
  'all spellings': (one, other) => other.category === 'name' && hasAllMarks(one.marks, other.marks),
  values: (one, other) => other.category !== one.category && hasAllMarks(one.marks, other.marks),
  'what is in it': (one, other) =>
    other.kind === 'altered' && getTraits(other).explains !== 'passages' && isInsidePart(other.marks, one),
};

function canExplain(one: FindingDraft, other: FindingDraft, context: ComparisonContext): boolean {
  const { explains } = getTraits(one);
  return explains !== undefined && CAN_EXPLAIN[explains](one, other, context);
}

/** Whether all segments of an added or dropped passage are repeated or untranslated text. */
function hasAllSegments(one: FindingDraft, other: FindingDraft): boolean {
  if (other.kind === 'altered') return false;
  const otherIds = other[other.kind === 'added' ? 'translation' : 'original'];
  const oneIds = one[other.kind === 'added' ? 'translation' : 'original'];
  return otherIds.length > 0 && otherIds.every((id) => oneIds.includes(id));
}

/** Whether an added passage is the other copy of repeated text: which of the two is too many, nobody can tell. */
function isTwin(one: FindingDraft, other: FindingDraft, { translation }: ComparisonContext): boolean {
  const getText = ({ translation: ids }: FindingDraft) =>
    getSegments(translation, ids)
      .map(({ text }) => text)
      .join(' ');
  return one.category === 'repeated' && other.kind === 'added' && !isPart(other) && getText(one) === getText(other);
}

/** Whether a repeated or untranslated text includes all that a part marks in some segment. */
const hasMarkAround = (one: FindingDraft, part: FindingDraft): boolean =>
  part.marks.some((b) => one.marks.some((a) => isInsideMark(b, a)));

const isOverlappingMark = (a: Mark, b: Mark): boolean =>
  a.side === b.side && a.segment === b.segment && hasOverlap(a, b);
const hasOverlappingMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.some((a) => other.some((b) => isOverlappingMark(a, b)));
const isInsideMark = (a: Mark, b: Mark): boolean =>
  a.side === b.side && a.segment === b.segment && a.start >= b.start && a.end <= b.end;
const hasAllMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  other.length > 0 && other.every((b) => one.some((a) => isInsideMark(b, a)));

/** Whether all marks lie within a dropped or added part: such a name or figure was dropped or added with it. */
function isInsidePart(marks: readonly Mark[], part: FindingDraft): boolean {
  const side = part.kind === 'dropped' ? 'original' : 'translation';
  return marks.length > 0 && marks.every((m) => m.side === side && part.marks.some((p) => isInsideMark(m, p)));
}

/** Merges a partial finding with the passage beside it that has no counterpart, because a reader sees one passage. */
function mergeAdjacentParts(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const order = new Map([...context.original.keys(), ...context.translation.keys()].map((id, i) => [id, i]));
  const merged: FindingDraft[] = [];
  for (const draft of drafts) {
    const index = merged.findIndex((d) => canMergeDrafts(d, draft, order, context));
    if (index < 0) merged.push(draft);
    else merged[index] = mergeDrafts(merged[index]!, draft);
  }
  return merged;
}

/** The segments of the side on which something was dropped or added. */
const getOwnIds = ({ kind, original, translation }: FindingDraft) => (kind === 'dropped' ? original : translation);
const isShownPassage = (draft: FindingDraft) => draft.kind !== 'altered' && draft.confidence >= MIN_SHOWN_CONFIDENCE;

function canMergeDrafts(
  a: FindingDraft,
  b: FindingDraft,
  order: ReadonlyMap<string, number>,
  context: ComparisonContext,
): boolean {
  if (a.kind !== b.kind || !isShownPassage(a) || !isShownPassage(b)) return false;
  if (isPart(a) === isPart(b)) return false;
  const side = a.kind === 'dropped' ? 'original' : 'translation';
  return getOwnIds(a).some((x) =>
    getOwnIds(b).some(
      (y) =>
        Math.abs(order.get(x)! - order.get(y)!) === 1 && context[side].get(x)!.block === context[side].get(y)!.block,
    ),
  );
}

function mergeDrafts(a: FindingDraft, b: FindingDraft): FindingDraft {
  const [whole, part] = isPart(a) ? [b, a] : [a, b];
  return {
    ...whole,
    confidence: weighByRule([whole.confidence, part.confidence]),
    original: [...new Set([...whole.original, ...part.original])],
    translation: [...new Set([...whole.translation, ...part.translation])],
    marks: [...whole.marks, ...part.marks],
    evidence: [
      ...whole.evidence.map((one) => (one.type === 'unlinked' ? addHeldContent(one, part) : one)),
      ...part.evidence.filter((e) => e.type === 'length'),
    ],
  };
}

type UnlinkedEvidence = Extract<Evidence, { type: 'unlinked' }>;

/** What a passage held, and what the part beside it did. */
const addHeldContent = (whole: UnlinkedEvidence, { evidence }: FindingDraft): UnlinkedEvidence => ({
  ...whole,
  held: [...new Set([...whole.held, ...evidence.flatMap((one) => (one.type === 'unlinked' ? one.held : []))])],
});
