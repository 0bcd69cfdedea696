/** Lists the sets of weights that have others among their features, to be learnt again after those. */
import { RULES, type WeightsId } from '../../lib/findings/rules';
import type { Rule } from '../../lib/findings/shared/rule';

const LEARNT = RULES.flatMap(({ learnt = {} }: Rule) => Object.entries(learnt)) as [
  WeightsId,
  { readonly dependsOn: readonly WeightsId[] },
][];

/** The sets of weights to learn again after some were learnt, in order: their features are what those gave. */
export function listDependents(ids: readonly WeightsId[]): readonly WeightsId[] {
  const dependents: WeightsId[] = [];
  for (let size = -1; size < dependents.length; ) {
    size = dependents.length;
    for (const [id, { dependsOn }] of LEARNT)
      if (
        !ids.includes(id) &&
        !dependents.includes(id) &&
        dependsOn.some((one) => [...ids, ...dependents].includes(one))
      )
        dependents.push(id);
  }
  return dependents;
}
