/**
 * Closes an IndexedDB connection when a newer version upgrades the database or somebody deletes it. Calls `gone` then,
 * and when the browser closes it; `deleted` says that the data may be lost.
 */
export const closeOnUpgrade = (gone: (deleted: boolean) => void) => ({
  blocking(_currentVersion: number, newVersion: number | null, event: IDBVersionChangeEvent): void {
    gone(newVersion === null);
    (event.target as IDBDatabase).close();
  },
  // The browser does so when the reader clears stored site data.
  terminated: () => gone(true),
});

/**
 * Runs work under a lock: one task of a name at a time, in all pages of Verso and the service worker.
 * Otherwise a task that reads, changes and writes could overwrite what another has just written. Work must not wait for
 * other work of the same name, or both wait forever. Rejects where the work does.
 */
export async function runExclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
  let hasBegun = false;
  const runWork = (): Promise<T> => {
    hasBegun = true;
    return work();
  };
  try {
    return await navigator.locks.request(`verso:${name}`, runWork);
  } catch (problem) {
    // Browsers refuse locks where sites may store nothing. The work then runs without one, and windows can collide.
    if (!hasBegun) return work();
    throw problem;
  }
}
