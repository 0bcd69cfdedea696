import type { ReadSegment, Side } from '../../domain';
import { type Compared, length, other, type Passage } from '../context';
import { isAnswered, keysIn, signsIn } from './signs';
import { logRatio, type Usual } from './usual';

/** Share of a passage's signs that a neighbour's other side must answer, and its own must not hold, 0..1. */
const ANSWERED = 0.2;

/**
 * Whether a passage that stands alone is said by the link beside it: with it the link's lengths fit better, and what the
 * link has on the other side answers for it. A translator may have folded the sentence into its neighbour.
 */
export function isSaidBeside(compared: Compared, usual: Usual, side: Side, segments: readonly ReadSegment[]): boolean {
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
function neighbours(compared: Compared, side: Side, segments: readonly ReadSegment[]): Passage[] {
  const all = [...compared[side].values()];
  const [first, last] = [all.indexOf(segments[0]!), all.indexOf(segments.at(-1)!)];
  const beside = [all[first - 1], all[last + 1]].filter((s) => s?.block === segments[0]!.block);
  return beside.flatMap((s) => compared.passages.find((p) => p.paired && p.link[side].includes(s!.id)) ?? []);
}

function fitsBetter(usual: Usual, passage: Passage, side: Side, segments: readonly ReadSegment[]): boolean {
  const joined = { ...passage, [side]: [...passage[side], ...segments] };
  const far = (p: Passage) => Math.abs(logRatio(p) - usual.ratio);
  return length(segments) > 0 && far(joined) < far(passage);
}
