/** The words of an element's class names and id, by which sites say what it is. */

/** Begins a class name that says what an element has, lacks or shows, and not what it is: "has-drop-cap". */
const STATE_NAME = /(?<!\S)(?:has|no|not|with|without|show|hide)[-_]\S*/gi;

const toWords = (names: string): string =>
  `-${names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`;

/**
 * Returns the words of an element's class and id in lower case, each between hyphens: "PhotoCMS_Caption" gives
 * "-photo-cms-caption-". Without the names that say what it has.
 */
export function getClassNames(element: Element): string {
  const names = (element.getAttribute('class') ?? '').replace(STATE_NAME, '');
  return toWords(`${names} ${element.id}`);
}

/** The same with the names that say what an element has. */
export const getStateNames = (element: Element): string => toWords(element.getAttribute('class') ?? '');
