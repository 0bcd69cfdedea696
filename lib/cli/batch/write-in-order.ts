/** Lets so many units in at a time; for one that takes and many that give back. */
function createSemaphore(units: number) {
  let free = units;
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
    give(back: number): void {
      free += back;
      wake();
    },
  };
}

export interface OrderedWork<Item, Answer> {
  /** How many units may be under way: taken, and their answers not written yet. */
  readonly room: number;
  /** The units of one item, at least 1; more than there is room for counts as all of it. */
  readonly units: (item: Item) => number;
  readonly work: (item: Item) => Promise<Answer>;
  readonly write: (answer: Answer) => Promise<void>;
}

/**
 * Works on several items at once and writes the answers in the items' order, each as soon as it and those before it are
 * done. No more is taken in than there is room for, however slow the work or the writing.
 */
export async function writeInOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  { room, units, work, write }: OrderedWork<Item, Answer>,
): Promise<void> {
  const under = createSemaphore(room);
  let written = Promise.resolve();
  for await (const item of items) {
    const wanted = Math.min(room, units(item));
    await under.take(wanted);
    const answer = work(item);
    written = written.then(async () => {
      await write(await answer);
      under.give(wanted);
    });
  }
  await written;
}
