/**
 * Reads, changes and writes of one thing, by its name: one after the other in all pages of Verso and its background, or one
 * would write over what another has just written. No work may wait for another of the same name.
 */
export async function runExclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
  let begun = false;
  const turn = (): Promise<T> => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request(`verso:${name}`, turn);
  } catch (problem) {
    // Where the browser gives no locks, as where sites may store nothing, what two windows do at once is not kept apart.
    if (!begun) return work();
    throw problem;
  }
}
