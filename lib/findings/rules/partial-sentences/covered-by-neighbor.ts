import type { AnalyzedSegment, Side } from '../../../core';
import { type Compared, isRendered, length, other, type Passage } from '../../shared/comparison-context';
import { isAnswered, keysIn, signsIn } from './content-cues';
import { logRatio, type Usual } from './pair-statistics';
import type { Stretch } from './unmatched-span';

/** Share of a passage's signs that a neighbour's other side must answer, and its own must not hold, 0..1. */
const ANSWERED = 0.2;

/**
 * Whether a passage that stands alone is said by the link beside it: with it the link's lengths fit better, and what the
 * link has on the other side answers for it. A translator may have folded the sentence into its neighbour.
 */
export function isSaidBeside(
  compared: Compared,
  usual: Usual,
  side: Side,
  segments: readonly AnalyzedSegment[],
): boolean {
  const signs = signsIn(segments).filter((sign) => sign.kind !== 'value');
  if (!signs.length) return false;
  return neighbours(compared, side, segments).some((passage) => {
    if (!fitsBetter(usual, passage, side, segments)) return false;
    const [theirs, own] = [keysIn(passage[other(side)]), keysIn(passage[side])];
    const said = signs.filter((sign) => isAnswered(sign, theirs, []) && !isAnswered(sign, own, []));
    return said.length >= ANSWERED * signs.length;
  });
}

/** The links of the segments right before and behind, in the same block. */
function neighbours(compared: Compared, side: Side, segments: readonly AnalyzedSegment[]): Passage[] {
  const all = [...compared[side].values()];
  const [first, last] = [all.indexOf(segments[0]!), all.indexOf(segments.at(-1)!)];
  const beside = [all[first - 1], all[last + 1]].filter((s) => s?.block === segments[0]!.block);
  return beside.flatMap((s) => compared.passages.find((p) => p.paired && p.link[side].includes(s!.id)) ?? []);
}

function fitsBetter(usual: Usual, passage: Passage, side: Side, segments: readonly AnalyzedSegment[]): boolean {
  const joined = { ...passage, [side]: [...passage[side], ...segments] };
  const far = (p: Passage) => Math.abs(logRatio(p) - usual.ratio);
  return length(segments) > 0 && far(joined) < far(passage);
}

/** Share of a stretch's signs that a neighbour's other side answers, and its own does not hold, 0..1. */
const CUT = 0.35;
/** Fewer signs may be answered by chance. */
const FEWEST = 3;

/**
 * Whether a stretch at the edge of a passage is said by the passage next to it, where the engine's rendering lets words
 * be compared: the sentence was cut elsewhere, and nothing was put in or left out.
 */
export function isCutElsewhere(compared: Compared, passage: Passage, { side, start, end, at }: Stretch): boolean {
  const near = at === 'middle' ? undefined : nextTo(compared, passage, side, at);
  if (!near?.paired || ![passage, near].every(isRendered)) return false;
  const here = keysIn(passage[other(side)]);
  const signs = signsIn(passage[side]).filter(
    (sign) => sign.kind !== 'value' && sign.at >= start && sign.end <= end && !isAnswered(sign, here, []),
  );
  const [theirs, own] = [keysIn(near[other(side)]), keysIn(near[side])];
  const said = signs.filter((sign) => isAnswered(sign, theirs, []) && !isAnswered(sign, own, []));
  return said.length >= Math.max(FEWEST, CUT * signs.length);
}

/** The passage of the segment right before or behind. */
function nextTo(compared: Compared, passage: Passage, side: Side, at: 'start' | 'end'): Passage | undefined {
  const all = [...compared[side].keys()];
  const ids = passage[side].map(({ id }) => id);
  const next = at === 'start' ? all[all.indexOf(ids[0]!) - 1] : all[all.indexOf(ids.at(-1)!) + 1];
  return next === undefined ? undefined : compared.passages.find(({ link }) => link[side].includes(next));
}
