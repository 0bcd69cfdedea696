/** Finds links to versions in other languages in parts of a page that are otherwise left out, such as sidebars. */
import type { ObservedLine } from '../../core';

/** Matches an address whose path begins with a language code. */
const LANGUAGE_PATH = /^(?:https?:\/\/[^/]+)?\/[a-z]{2}(?:[-_][a-z]{2,4})?\//i;
/** The longest name of a version, in UTF-16 units: "Read in Brazilian Portuguese". */
const MAX_VERSION_LENGTH = 30;

function buildVersionLine(link: Element): ObservedLine | undefined {
  const href = link.getAttribute('href') ?? '';
  const hreflang = link.getAttribute('hreflang') ?? link.getAttribute('lang') ?? undefined;
  if (!hreflang && !LANGUAGE_PATH.test(href)) return undefined;
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > MAX_VERSION_LENGTH) return undefined;
  const links = [{ start: 0, end: text.length, href, hreflang }];
  return { text, links, zone: 'nav', block: 'li', articles: [], prose: 0 };
}

/** Finds short links that declare a language, or whose address has a language code, each as a line of a menu. */
export const findVersionLines = (element: Element): readonly ObservedLine[] =>
  [...element.querySelectorAll('a[href]')].map(buildVersionLine).filter((line) => line !== undefined);
