/** The words of an element's class names and id, by which sites say what it is. */

import { memoizeBounded } from '../../core/memoize';

/** Begins a class name that says what an element has, lacks or shows, and not what it is: "has-drop-cap". */
const STATE_NAME = /(?<!\S)(?:has|no|not|with|without|show|hide)[-_]\S*/gi;

/** Limits for caches of class names and ids. */
export const NAMES_CACHE = { maxEntries: 4000, maxKeyLength: 200 };

/** All cached, since elements that look alike have the same names, and each is asked for them by many rules. */
const toWords = memoizeBounded(
  (names) =>
    `-${names
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')}-`,
  NAMES_CACHE,
);
const removeStateNames = memoizeBounded((names) => names.replace(STATE_NAME, ''), NAMES_CACHE);
const getClassWords = memoizeBounded((names) => toWords(`${removeStateNames(names)} `), NAMES_CACHE);

/**
 * Returns the words of an element's class and id in lower case, each between hyphens: "PhotoCMS_Caption" gives
 * "-photo-cms-caption-". Without the names that say what it has.
 */
export function getClassNames(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const { id } = element;
  return id === '' ? getClassWords(names) : toWords(`${removeStateNames(names)} ${id}`);
}

/** The same with the names that say what an element has. */
export const getStateNames = (element: Element): string => toWords(element.getAttribute('class') ?? '');
