import type { TextRun } from './blocks/text-runs';
import { listContainers } from './blocks/text-runs';

/** A shorter run is a label or a menu entry; this is about a line on a phone. */
const MIN_TEXT_WEIGHT = 40;
/** More links than this and a run is navigation. */
const MAX_LINKED_SHARE = 0.5;
/** A holder must have this share of the page's own text; the innermost such holder is the article. */
const MIN_TEXT_SHARE = 0.6;

const isRunningText = (run: TextRun): boolean => run.weight >= MIN_TEXT_WEIGHT && run.linked <= MAX_LINKED_SHARE;

function sumTextWeights(runs: readonly TextRun[], root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const run of runs.filter(isRunningText)) {
    const own = run.weight * (1 - run.linked);
    for (const holder of [...listContainers(run, root), root]) weights.set(holder, (weights.get(holder) ?? 0) + own);
  }
  return weights;
}

function findInnermostElement(weights: ReadonlyMap<Element, number>, root: Element): Element {
  const needed = (weights.get(root) ?? 0) * MIN_TEXT_SHARE;
  let best = root;
  for (const [element, weight] of weights) {
    if (weight >= needed && best.contains(element)) best = element;
  }
  return best;
}

/**
 * The second way, where Readability finds nothing or a stub: the smallest element that holds most of the page's text,
 * link text not counted, and in it everything that is not a run of links.
 */
export function findDensestText(runs: readonly TextRun[], root: Element): readonly TextRun[] {
  const article = findInnermostElement(sumTextWeights(runs, root), root);
  return runs.filter((run) => article.contains(run.block) && run.linked <= MAX_LINKED_SHARE);
}
