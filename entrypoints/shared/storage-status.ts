/** Shows on a page that the browser refused to store something. */
import { classifyStorageError } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';

/** What came of something that was to be stored; undefined where the browser refused, which the page has said then. */
export type StorageStatus = <T>(written: Promise<T>) => Promise<{ readonly value: T } | undefined>;

/** What is said where the browser refuses, and what helps. */
const describeStorageFailure = ({ say }: Localizer, problem: unknown): string =>
  `${say('settings.unkept')} ${say(classifyStorageError(problem) === 'full' ? 'saved.trouble.full' : 'settings.unkept.again')}`;

/** Follows what is being stored. Where the browser refuses, `place` says so until something is stored again. */
export const createStorageStatus =
  (words: Localizer, place: HTMLElement): StorageStatus =>
  async (written) => {
    try {
      const value = await written;
      place.textContent = '';
      return { value };
    } catch (problem) {
      place.textContent = describeStorageFailure(words, problem);
      return undefined;
    }
  };
