/** Works on several items at once and writes the answers in the items' order. */

/** Creates a counting semaphore with `limit` units, for one caller that takes and many that give back. */
function createSemaphore(limit: number) {
  let free = limit;
  let wake: () => void = () => undefined;
  return {
    async take(wanted: number): Promise<void> {
      while (free < wanted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      free -= wanted;
    },
    give(count: number): void {
      free += count;
      wake();
    },
  };
}

export interface OrderedWork<Item, Answer> {
  /** How many units may be in progress: started, and their answers not written yet. */
  readonly room: number;
  /** The units of one item, at least 1; more than `room` counts as `room`. */
  readonly units: (item: Item) => number;
  readonly work: (item: Item) => Promise<Answer>;
  readonly write: (answer: Answer) => Promise<void>;
}

/**
 * Starts work on each item as soon as there is room, and writes an answer when it and all before it are ready. Takes no
 * more items than there is room for, however slow the work or the writing.
 */
export async function writeInOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  { room, units, work, write }: OrderedWork<Item, Answer>,
): Promise<void> {
  const semaphore = createSemaphore(room);
  let lastWrite = Promise.resolve();
  for await (const item of items) {
    const itemUnits = Math.min(room, units(item));
    await semaphore.take(itemUnits);
    const answer = work(item);
    lastWrite = lastWrite.then(async () => {
      await write(await answer);
      semaphore.give(itemUnits);
    });
  }
  await lastWrite;
}
