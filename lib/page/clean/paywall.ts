import { sumRunWeights, type TextRun } from '../blocks/text-runs';
import type { HeadMetadata } from '../metadata/head-metadata';
import { hasOpening, isWholePhrase } from './phrase-matcher';

/** Beginnings that are shown free are shorter; a longer article with such a notice is shown to a subscriber. */
const MAX_PREVIEW_WEIGHT = 2500;
/** What the head alone says is believed of a text this short. */
const MAX_STUB_WEIGHT = 900;
/** How many runs below the text the notice may stand. */
const MAX_RUNS_BELOW = 8;

const isPaywallNotice = (run: TextRun): boolean =>
  run.weight <= 240 && (isWholePhrase('paywall', run.text) || hasOpening('paywall', run.text));

/**
 * Whether only the beginning is shown and the rest is for subscribers: the page says so at the text's end, or its head
 * says that the article is not free and there is little of it.
 */
export function findPaywall(
  runs: readonly TextRun[],
  text: readonly TextRun[],
  { isFree }: Pick<HeadMetadata, 'isFree'>,
): 'paywall' | undefined {
  const weight = sumRunWeights(text);
  if (weight > MAX_PREVIEW_WEIGHT) return undefined;
  if (isFree === false && weight <= MAX_STUB_WEIGHT) return 'paywall';
  const last = runs.indexOf(text.at(-1) as TextRun);
  const near = runs.slice(Math.max(0, last - 3), last + 1 + MAX_RUNS_BELOW);
  return near.some(isPaywallNotice) ? 'paywall' : undefined;
}
