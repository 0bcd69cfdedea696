/** Tells an outlet's name at the end of a headline, as pages put it there: "Floods in the north - Almar Post". */
import { getOtherSide, type LinkedPassage } from '../../shared/comparison-context';
import type { LocatedName } from './name-draft';

/** At the end, behind a dash or a bar, with nothing that ends a sentence. */
const OUTLET_AT_END = /(?:\s[-–—|·_]\s|[-–—|_](?=\p{Lo}))[^-–—|·_.!?。！？]{2,40}$/u;

/** Headlines are the first block, or the second behind a label. */
const LAST_HEADLINE_BLOCK = 1;

/**
 * Whether a name belongs to what both sides have at their end behind a dash: each outlet signs its own headlines, so
 * that the names need not be one.
 */
export function isOutletName(passage: LinkedPassage, { side, segment, start }: LocatedName): boolean {
  const findOutlet = (text: string | undefined): number => text?.trimEnd().search(OUTLET_AT_END) ?? -1;
  const isHeadline = segment.block <= LAST_HEADLINE_BLOCK && passage[side].at(-1) === segment;
  const at = isHeadline ? findOutlet(segment.text) : -1;
  return at >= 0 && start > at && findOutlet(passage[getOtherSide(side)].at(-1)?.text) >= 0;
}
