/** Tells whether a page shows only the beginning of an article, before a paywall. */
import { sumRunWeights, type TextRun } from '../blocks/text-runs';
import type { HeadMetadata } from '../metadata/head-metadata';
import { hasOpening, isWholePhrase } from './phrase-matcher';

/** Largest weight of a free preview. A longer article with a paywall notice is shown to a subscriber. */
const MAX_PREVIEW_WEIGHT = 2500;
/** Largest weight of a text that is a preview if only the page's metadata say that the article is not free. */
const MAX_STUB_WEIGHT = 900;
/** Number of runs below the text in which the notice is looked for. */
const MAX_RUNS_BELOW = 8;

const isPaywallNotice = (run: TextRun): boolean =>
  run.weight <= 240 && (isWholePhrase('paywall', run.text) || hasOpening('paywall', run.text));

/**
 * Tells whether only the beginning of an article is shown and the rest is for subscribers. Either a notice near the end
 * of the text says so, or the metadata say that the article is not free and the text is short. Undefined where neither
 * does.
 */
export function detectPaywall(
  runs: readonly TextRun[],
  text: readonly TextRun[],
  { isFree }: Pick<HeadMetadata, 'isFree'>,
): 'paywall' | undefined {
  const weight = sumRunWeights(text);
  if (weight > MAX_PREVIEW_WEIGHT) return undefined;
  if (isFree === false && weight <= MAX_STUB_WEIGHT) return 'paywall';
  const lastIndex = runs.indexOf(text.at(-1) as TextRun);
  const nearbyRuns = runs.slice(Math.max(0, lastIndex - 3), lastIndex + 1 + MAX_RUNS_BELOW);
  return nearbyRuns.some(isPaywallNotice) ? 'paywall' : undefined;
}
