/** Finds an article by text density, for pages on which Readability finds nothing or too little. */
import { isSentenceEnd } from '../text/fold-whitespace';
import { findInnermostElement, sumContainerWeights } from './blocks/container-weights';
import { sumRunWeights, type TextRun } from './blocks/text-runs';
import type { ContainerShares } from './clean/container-rules';

/** Shorter runs are labels or menu entries. The weight is about one line on a phone. */
const MIN_TEXT_WEIGHT = 40;
/** A run with a larger share of link text is navigation. */
const MAX_LINKED_SHARE = 0.5;
/** The smallest element with at least this share of the page's running text is taken for the article. */
const MIN_TEXT_SHARE = 0.6;

const getUnlinkedWeight = (run: TextRun): number => run.weight * (1 - run.linked);

const isRunningText = (run: TextRun): boolean => run.weight >= MIN_TEXT_WEIGHT && run.linked <= MAX_LINKED_SHARE;

/**
 * Finds the smallest element with most of the page's running text, and returns the runs in it that are not mostly
 * links. Link text does not count. Returns all such runs of `root` where no smaller element has enough text.
 */
export function findDensestText(runs: readonly TextRun[], root: Element): readonly TextRun[] {
  const texts = runs.filter(isRunningText);
  const total = texts.reduce((sum, run) => sum + getUnlinkedWeight(run), 0);
  const weights = sumContainerWeights(texts, getUnlinkedWeight);
  const article = findInnermostElement(weights, root, MIN_TEXT_SHARE * total);
  return runs.filter((run) => article.contains(run.block) && run.linked <= MAX_LINKED_SHARE);
}

/** How many times more running text there must be around what was found for that to be only a part of the article. */
const FULLER_FACTOR = 2;

/**
 * Finds the running text of an `<article>` of which Readability found only a part, less than half. Without what its
 * container calls something else, such as comments. Undefined where the text found is most of it, or in no `<article>`.
 */
export function findFullerText(
  runs: readonly TextRun[],
  found: ReadonlySet<TextRun>,
  shares: ContainerShares,
): readonly TextRun[] | undefined {
  const [article, ...others] = new Set([...found].filter(isRunningText).map((run) => run.block.closest('article')));
  if (!article || others.length > 0) return undefined;
  const minWeight = FULLER_FACTOR * sumRunWeights([...found]);
  const candidates = runs.filter((run) => isRunningText(run) && isSentenceEnd(run.text));
  if (sumRunWeights(candidates) <= minWeight) return undefined;
  const sentences = candidates.filter((run) => article.contains(run.block) && !shares.reason(run));
  return sumRunWeights(sentences) > minWeight ? sentences : undefined;
}
