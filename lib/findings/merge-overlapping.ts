/** Keeps one finding where several rules report the same span, and merges adjacent ones. */
import { type Evidence, LOST_CONTENT, type Mark, MIN_SHOWN_CONFIDENCE } from '../core/finding';
import type { Side } from '../core/segment';
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
  const kept = drafts.filter(
    (draft) => !explaining.some((other) => other !== draft && canExplain(other, draft, context)),
  );
  return mergeEnd(mergeAdjacentParts(kept, context), context);
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

/** Fewer paragraphs behind the last one that both texts have are told one by one. */
const MIN_END = 2;

/**
 * What one text goes on with after the other has ended is one thing, however many paragraphs it has. Where both go on, each
 * in its own way, none has ended.
 */
function mergeEnd(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const [dropped, added] = [listBeyondEnd(drafts, context, 'original'), listBeyondEnd(drafts, context, 'translation')];
  const run = dropped.length > 0 ? dropped : added;
  const [first] = run;
  const side = dropped.length > 0 ? 'original' : 'translation';
  const segments = getSegments(context[side], run.flatMap(getOwnIds));
  const paragraphs = new Set(segments.map(({ block }) => block)).size;
  if (!first || (dropped.length > 0 && added.length > 0) || paragraphs < MIN_END) return [...drafts];
  const unlinked = run.flatMap(({ evidence }) => evidence.filter((one) => one.type === 'unlinked'));
  const end: FindingDraft = {
    ...first,
    category: 'paragraph',
    confidence: Math.min(...run.map(({ confidence }) => confidence)),
    [side]: run.flatMap(getOwnIds),
    marks: run.flatMap(({ marks }) => marks),
    evidence: [
      {
        type: 'unlinked',
        held: LOST_CONTENT.filter((thing) => unlinked.some(({ held }) => held.includes(thing))),
        characters: unlinked.reduce((sum, { characters }) => sum + characters, 0),
        paragraphs,
      },
    ],
  };
  return drafts.flatMap((draft) => (draft === first ? [end] : run.includes(draft) ? [] : [draft]));
}

/** The passages of a side behind the last one that has a counterpart, in reading order. */
function listBeyondEnd(drafts: readonly FindingDraft[], context: ComparisonContext, side: Side): FindingDraft[] {
  const linked = new Set(
    context.passages.flatMap(({ link }) => (link.original.length > 0 && link.translation.length > 0 ? link[side] : [])),
  );
  const ids = [...context[side].keys()];
  const places = new Map(ids.map((id, at) => [id, at]));
  const end = ids.findLastIndex((id) => linked.has(id));
  const getPlace = (draft: FindingDraft): number => places.get(getOwnIds(draft)[0] ?? '') ?? -1;
  return drafts
    .filter((draft) => draft.kind === (side === 'original' ? 'dropped' : 'added') && isShownPassage(draft))
    .filter((draft) => !isPart(draft) && end >= 0 && getPlace(draft) > end)
    .sort((a, b) => getPlace(a) - getPlace(b));
}
