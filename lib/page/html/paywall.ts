/** Tells whether a page shows only the beginning of an article, before a paywall. */
import { getClassNames } from './class-names';
import { isWallBox } from './container-rules';
import type { HeadMetadata } from './head-metadata';
import { hasOpening, isWholePhrase } from './page-words';
import { isSentence } from './removal-rule';
import { sumRunWeights, type TextRun } from './text-runs';

/** Largest weight of a free preview. A longer article with a paywall notice is shown to a subscriber. */
const MAX_PREVIEW_WEIGHT = 2500;
/** Largest weight of a text that is a preview if only the page's metadata say that the article is not free. */
const MAX_STUB_WEIGHT = 900;
/** Number of runs below the text in which the notice is looked for. */
const MAX_RUNS_BELOW = 8;
/** From this weight on a sentence is a paragraph. */
const MIN_PARAGRAPH_WEIGHT = 80;

const isPaywallNotice = (run: TextRun): boolean =>
  run.weight <= 240 && (isWholePhrase('paywall', run.text) || hasOpening('paywall', run.text));

const blurStyle = /filter\s*:\s*blur/i;
const blurClassPattern = /-blur(?:red|ry)?-/;

/** Whether text is in the page and made illegible: it is read all the same. */
const isBlurred = (element: Element): boolean =>
  blurStyle.test(element.getAttribute('style') ?? '') || blurClassPattern.test(getClassNames(element));

const isLongSentence = (run: TextRun): boolean => run.weight >= MIN_PARAGRAPH_WEIGHT && isSentence(run);

/** The elements that one of the page's selectors names; none where it is no selector. */
function findElements(root: Element, selector: string): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/**
 * Whether what is to be paid for is there: in elements that the page names to search engines, which get all of it, or
 * blurred. An element that holds all of the text is only where the rest would stand.
 */
function hasPaidText(text: readonly TextRun[], root: Element, selectors: readonly string[] = []): boolean {
  const paragraphs = text.filter(isLongSentence);
  const [first] = paragraphs;
  const paid = selectors
    .flatMap((selector) => findElements(root, selector))
    .filter((element) => first && !element.contains(first.block));
  return paragraphs.some(
    (run) => paid.some((element) => element.contains(run.block)) || run.containers.some(isBlurred),
  );
}

/**
 * Tells whether only the beginning of an article is shown and the rest is for subscribers. Either a notice or a box at
 * the end of the text says so, behind which it does not go on, or the metadata say that the article is not free and the
 * text is short. Undefined where neither does, or where what is to be paid for is there.
 */
export function detectPaywall(
  runs: readonly TextRun[],
  text: readonly TextRun[],
  root: Element,
  { isFree, paidParts }: Pick<HeadMetadata, 'isFree' | 'paidParts'>,
): 'paywall' | undefined {
  const weight = sumRunWeights(text);
  if (weight > MAX_PREVIEW_WEIGHT || hasPaidText(text, root, paidParts)) return undefined;
  if (isFree === false && weight <= MAX_STUB_WEIGHT) return 'paywall';
  const lastParagraph = runs.indexOf(text.findLast(isLongSentence) ?? (text.at(-1) as TextRun));
  const end = runs.indexOf(text.at(-1) as TextRun);
  const below = runs.slice(lastParagraph, end + 1 + MAX_RUNS_BELOW);
  return below.some((run) => isPaywallNotice(run) || run.containers.some(isWallBox)) ? 'paywall' : undefined;
}
