import { storageTrouble } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';

/** What came of something that was to be stored; undefined where the browser refused, which the page has said then. */
export type Storing = <T>(written: Promise<T>) => Promise<{ readonly value: T } | undefined>;

/** What is said where the browser refuses, and what helps. */
const refused = ({ say }: Localizer, problem: unknown): string =>
  `${say('settings.unkept')} ${say(storageTrouble(problem) === 'full' ? 'saved.trouble.full' : 'settings.unkept.again')}`;

/** Follows what is being stored. Where the browser refuses, `place` says so until something is stored again. */
export const storing =
  (words: Localizer, place: HTMLElement): Storing =>
  async (written) => {
    try {
      const value = await written;
      place.textContent = '';
      return { value };
    } catch (problem) {
      place.textContent = refused(words, problem);
      return undefined;
    }
  };
