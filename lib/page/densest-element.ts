import type { Run } from './blocks/text-runs';
import { holders } from './blocks/text-runs';

/** A shorter run is a label or a menu entry; this is about a line on a phone. */
const SENTENCE = 40;
/** More links than this and a run is navigation. */
const MOST_LINKED = 0.5;
/** A holder must have this share of the page's own text; the innermost such holder is the article. */
const ENOUGH = 0.6;

const isText = (run: Run): boolean => run.weight >= SENTENCE && run.linked <= MOST_LINKED;

function ownText(runs: readonly Run[], root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const run of runs.filter(isText)) {
    const own = run.weight * (1 - run.linked);
    for (const holder of [...holders(run, root), root]) weights.set(holder, (weights.get(holder) ?? 0) + own);
  }
  return weights;
}

function innermost(weights: ReadonlyMap<Element, number>, root: Element): Element {
  const needed = (weights.get(root) ?? 0) * ENOUGH;
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
export function densest(runs: readonly Run[], root: Element): readonly Run[] {
  const article = innermost(ownText(runs, root), root);
  return runs.filter((run) => article.contains(run.block) && run.linked <= MOST_LINKED);
}
