/** Sums how much text each element of a page holds, and finds the innermost one that holds enough. */
import type { TextRun } from './text-runs';

/** Sums a measure of runs for each element around them, below the root. */
export function sumContainerWeights(
  runs: readonly TextRun[],
  getWeight: (run: TextRun) => number,
): Map<Element, number> {
  const weights = new Map<Element, number>();
  // Outermost first: the elements around the run before, and what they hold besides those inside them.
  const open: { readonly element: Element; weight: number }[] = [];
  const closeTo = (depth: number): void => {
    for (
      let last = open.length > depth ? open.pop() : undefined;
      last;
      last = open.length > depth ? open.pop() : undefined
    ) {
      weights.set(last.element, (weights.get(last.element) ?? 0) + last.weight);
      const around = open.at(-1);
      if (around) around.weight += last.weight;
    }
  };
  for (const run of runs) {
    const { containers } = run;
    let depth = 0;
    while (depth < containers.length && open[depth]?.element === containers[containers.length - 1 - depth]) depth += 1;
    closeTo(depth);
    for (; depth < containers.length; depth += 1)
      open.push({ element: containers[containers.length - 1 - depth] as Element, weight: 0 });
    const innermost = open.at(-1);
    if (innermost) innermost.weight += getWeight(run);
  }
  closeTo(0);
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
