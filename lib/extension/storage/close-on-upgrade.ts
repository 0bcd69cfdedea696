/**
 * What a database does when it is taken away: to a newer Verso that wants it, and to whoever deletes it, it is let go of.
 * `gone` is called then, and when the browser closes it by itself; `deleted`: what was in it may be gone, too.
 */
export const closeOnUpgrade = (gone: (deleted: boolean) => void) => ({
  blocking(_current: number, wanted: number | null, event: IDBVersionChangeEvent): void {
    gone(wanted === null);
    (event.target as IDBDatabase).close();
  },
  // As it does where the reader clears what sites have stored.
  terminated: () => gone(true),
});
