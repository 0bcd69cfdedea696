import { type Run, weightIn } from '../blocks/text-runs';
import type { Metadata } from '../metadata/head-metadata';
import { isWhole, opens } from './phrase-matcher';

/** Beginnings that are shown free are shorter; a longer article with such a notice is shown to a subscriber. */
const LONGEST_BEGINNING = 2500;
/** What the head alone says is believed of a text this short. */
const STUB = 900;
/** How many runs below the text the notice may stand. */
const BELOW = 8;

const isNotice = (run: Run): boolean =>
  run.weight <= 240 && (isWhole('paywall', run.text) || opens('paywall', run.text));

/**
 * Whether only the beginning is shown and the rest is for subscribers: the page says so at the text's end, or its head
 * says that the article is not free and there is little of it.
 */
export function partialOf(
  runs: readonly Run[],
  text: readonly Run[],
  { isFree }: Pick<Metadata, 'isFree'>,
): 'paywall' | undefined {
  const weight = weightIn(text);
  if (weight > LONGEST_BEGINNING) return undefined;
  if (isFree === false && weight <= STUB) return 'paywall';
  const last = runs.indexOf(text.at(-1) as Run);
  const near = runs.slice(Math.max(0, last - 3), last + 1 + BELOW);
  return near.some(isNotice) ? 'paywall' : undefined;
}
