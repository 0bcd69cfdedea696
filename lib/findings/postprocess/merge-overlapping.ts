import { type Category, type Mark, MIN_SHOWN_CONFIDENCE } from '../../core';
import { type Compared, type Draft, round } from '../shared/comparison-context';

/**
 * What several rules say of one place, settled: the rule that explains most speaks, and what belongs together is one
 * difference. Nothing shown is lost by it, only said once.
 */
export function settled(drafts: readonly Draft[], compared: Compared): Draft[] {
  return grown(
    drafts.filter((draft) => !drafts.some((other) => other !== draft && explains(other, draft))),
    compared,
  );
}

/** Categories that say more of a passage than that it was added or dropped, or that a name differs. */
const WHOLE: ReadonlySet<Category> = new Set(['repeated', 'untranslated']);
const NAMED: ReadonlySet<Category> = new Set(['speaker', 'place', 'role', 'organisation']);

function explains(one: Draft, other: Draft): boolean {
  if (one.confidence < MIN_SHOWN_CONFIDENCE) return false;
  if (WHOLE.has(one.category)) return isWhole(one, other) || (other.category === 'part' && holds(one, other));
  if (NAMED.has(one.category) && other.category === 'name') return overlap(one.marks, other.marks);
  if (one.category === 'part' && other.kind === 'altered' && !WHOLE.has(other.category))
    return liesIn(other.marks, one) || isSaidOf(one, other);
  if (one.category === 'renderings' && other.category === 'name') return covers(one.marks, other.marks);
  return one.category === 'headline' && other.category !== 'headline' && covers(one.marks, other.marks);
}

/** A passage given twice or left as it was is not also added, or lost. */
function isWhole(one: Draft, other: Draft): boolean {
  if (other.kind === 'altered') return false;
  const own = other[other.kind === 'added' ? 'translation' : 'original'];
  const theirs = one[other.kind === 'added' ? 'translation' : 'original'];
  return own.length > 0 && own.every((id) => theirs.includes(id));
}

/** All that a part takes of some segment was given twice or left as it was. */
const holds = (one: Draft, part: Draft): boolean => part.marks.some((b) => one.marks.some((a) => inside(b, a)));

const meet = (a: Mark, b: Mark): boolean =>
  a.side === b.side && a.segment === b.segment && a.start < b.end && b.start < a.end;
const overlap = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.some((a) => other.some((b) => meet(a, b)));
const inside = (a: Mark, b: Mark): boolean =>
  a.side === b.side && a.segment === b.segment && a.start >= b.start && a.end <= b.end;
const covers = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  other.length > 0 && other.every((b) => one.some((a) => inside(b, a)));

/** A name or a figure of a part that is gone, or that was put in, went or came with it. */
function liesIn(marks: readonly Mark[], part: Draft): boolean {
  const side = part.kind === 'dropped' ? 'original' : 'translation';
  return marks.length > 0 && marks.every((m) => m.side === side && part.marks.some((p) => inside(m, p)));
}

/** Where in the original a rendering's word stands is not known: a word missed where a part is missed went with it. */
function isSaidOf(part: Draft, { byEngine, marks }: Draft): boolean {
  const side = part.kind === 'dropped' ? 'original' : 'translation';
  return (
    byEngine === true &&
    marks.length > 0 &&
    marks.every((m) => m.side === side && part.marks.some((p) => p.side === side && p.segment === m.segment))
  );
}

/** A part next to a passage of the same kind that stands alone is one passage to a reader. */
function grown(drafts: readonly Draft[], compared: Compared): Draft[] {
  const order = new Map([...compared.original.keys(), ...compared.translation.keys()].map((id, i) => [id, i]));
  const out: Draft[] = [];
  for (const draft of drafts) {
    const at = out.findIndex((d) => joins(d, draft, order, compared));
    if (at < 0) out.push(draft);
    else out[at] = joined(out[at]!, draft);
  }
  return out;
}

const ownOf = ({ kind, original, translation }: Draft) => (kind === 'dropped' ? original : translation);
const passageOnly = (draft: Draft) => draft.kind !== 'altered' && draft.confidence >= MIN_SHOWN_CONFIDENCE;

function joins(a: Draft, b: Draft, order: ReadonlyMap<string, number>, compared: Compared): boolean {
  if (a.kind !== b.kind || !passageOnly(a) || !passageOnly(b)) return false;
  if ((a.category === 'part') === (b.category === 'part')) return false;
  const side = a.kind === 'dropped' ? 'original' : 'translation';
  return ownOf(a).some((x) =>
    ownOf(b).some(
      (y) =>
        Math.abs(order.get(x)! - order.get(y)!) === 1 && compared[side].get(x)!.block === compared[side].get(y)!.block,
    ),
  );
}

function joined(a: Draft, b: Draft): Draft {
  const [whole, part] = a.category === 'part' ? [b, a] : [a, b];
  return {
    ...whole,
    severity: whole.severity === 'high' || part.severity === 'high' ? 'high' : whole.severity,
    confidence: round(Math.max(whole.confidence, part.confidence)),
    original: [...new Set([...whole.original, ...part.original])],
    translation: [...new Set([...whole.translation, ...part.translation])],
    marks: [...whole.marks, ...part.marks],
    evidence: [...whole.evidence, ...part.evidence.filter((e) => e.type === 'length')],
  };
}
