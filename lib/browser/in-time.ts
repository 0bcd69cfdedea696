/** Rejects where the browser takes longer than so many milliseconds: some leave a request to their storage open for ever. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A database that a newer Verso wants is let go of; `gone` is called then, and when the browser closes it by itself. */
export const lettingGo = (gone: () => void) => ({
  blocking(_current: number, _wanted: number | null, event: IDBVersionChangeEvent): void {
    gone();
    (event.target as IDBDatabase).close();
  },
  terminated: gone,
});
