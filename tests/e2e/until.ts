/** Waits for what a browser is going to answer. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until the answer is true, and gives it. What throws is asked again, for it may be of a page that is just being
 * left; where the wait was in vain, the error tells what was thrown last.
 * @param what what is waited for, for the error
 */
export async function waitUntilTrue<T>(ask: () => Promise<T>, what: string, milliseconds: number): Promise<T> {
  for (const end = Date.now() + milliseconds; ; await sleep(100)) {
    let problem: unknown;
    try {
      const value = await ask();
      if (value) return value;
    } catch (thrown) {
      problem = thrown;
    }
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`, { cause: problem });
  }
}
