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
