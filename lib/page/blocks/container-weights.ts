/** Sums how much text each element of a page holds, and finds the innermost one that holds enough. */
import type { TextRun } from './text-runs';

/** Sums a measure of runs for each element around them, below the root. */
export function sumContainerWeights(
  runs: readonly TextRun[],
  getWeight: (run: TextRun) => number,
): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const run of runs) {
    const weight = getWeight(run);
    for (const container of run.containers) weights.set(container, (weights.get(container) ?? 0) + weight);
  }
  return weights;
}

/** Finds the innermost element with at least this weight; the root where none below it has as much. */
export function findInnermostElement(weights: ReadonlyMap<Element, number>, root: Element, minWeight: number): Element {
  let innermost = root;
  for (const [element, weight] of weights) {
    if (weight >= minWeight && innermost.contains(element)) innermost = element;
  }
  return innermost;
}
