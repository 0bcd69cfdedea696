/** Waits for something to be stored, and says where the browser refused. */
import { classifyStorageError } from '../../lib/extension/storage/storage-error';
import type { Localizer } from '../../lib/i18n/localizer';

/** Waits for something to be stored. Gives its value; undefined where the browser refused, which the page then says. */
export type StorageStatus = <T>(written: Promise<T>) => Promise<{ readonly value: T } | undefined>;

/** Describes that the browser refused to store something, and what helps. */
const describeStorageFailure = ({ say }: Localizer, problem: unknown): string =>
  `${say('settings.unkept')} ${say(classifyStorageError(problem) === 'full' ? 'saved.trouble.full' : 'settings.unkept.again')}`;

/**
 * Creates a function that waits for something to be stored. `show` is told of a refusal, and of nothing once something
 * is stored again.
 */
export const createStorageStatus =
  (localizer: Localizer, show: (trouble: string) => void): StorageStatus =>
  async (written) => {
    try {
      const value = await written;
      show('');
      return { value };
    } catch (problem) {
      show(describeStorageFailure(localizer, problem));
      return undefined;
    }
  };
