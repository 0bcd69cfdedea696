/** Tells the reader where the browser could not store something. */
import { classifyStorageError } from '../../lib/extension/storage/storage-error';
import type { Panel } from '../../lib/panel/panel';

/** Creates a function that waits for something to be stored, and tells the reader where the browser refused. */
export const createStorageReporter =
  ({ send, saved }: Pick<Panel, 'send' | 'saved'>) =>
  (written: Promise<unknown>): void => {
    written.catch((problem: unknown) => {
      // Both notices are shown in one place.
      send({ type: 'notice' });
      saved.send({ type: 'notice', notice: { kind: 'trouble', trouble: classifyStorageError(problem) } });
    });
  };
