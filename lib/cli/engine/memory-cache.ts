/** Keeps an engine's answers in memory until it is emptied: for several comparisons with one original. */
import type { AnswerCache } from '../../engines/answer-in-batches';

export interface MemoryCache<T> extends AnswerCache<T> {
  /**
   * Forgets all answers. An encoder answers a text a little otherwise in other company, so that what is kept from one
   * line to the next would make the output depend on which lines a process was given.
   */
  clear(): void;
}

export function createMemoryCache<T>(): MemoryCache<T> {
  const answers = new Map<string, T>();
  return {
    get: async (keys) => keys.map((key) => answers.get(key)),
    async put(entries) {
      for (const [key, answer] of entries) answers.set(key, answer);
    },
    clear: () => answers.clear(),
  };
}
