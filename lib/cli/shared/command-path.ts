/** How the command starts itself once more, as a process or a thread of its own, and ends with the one that started it. */
import { fileURLToPath } from 'node:url';

/** What starts the command. */
export const COMMAND_PATH = fileURLToPath(new URL('../verso.mjs', import.meta.url));

/**
 * Ends this process when the one that started it as a worker has ended, by whatever, in the middle of a line too: nobody
 * reads the answer. Does nothing in a process that has no channel to the one that started it.
 */
export function followParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // Listening to it alone does not keep the process.
  process.channel?.unref();
}
