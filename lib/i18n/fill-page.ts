/** Puts the interface's strings into a page that has no components: the user guide. */
import type { Localizer, RichValue, SentenceValues } from './localizer';
import { isStringKey, type StringKey } from './strings';

/** Sets the language and the direction of a whole document. */
export function setDocumentLanguage({ documentElement }: Document, { locale, dir }: Localizer): void {
  documentElement.lang = locale;
  documentElement.dir = dir;
}

/**
 * Data attributes that hold a string key, and the attribute that the string is set as:
 * `data-say-placeholder="address.hint"`.
 */
const TEXT_ATTRIBUTES = { sayPlaceholder: 'placeholder', sayLabel: 'aria-label', sayAlt: 'alt' } as const;

/**
 * Replaces the string keys in elements with `data-say`, and in the attributes above, by strings. All strings get the
 * same `values`.
 */
export function fillPage(root: ParentNode, localizer: Localizer, values: SentenceValues = {}): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-say]'))
    setSentence(element, localizer.parts(parseStringKey(element.textContent), values));
  for (const [name, attribute] of Object.entries(TEXT_ATTRIBUTES))
    for (const element of root.querySelectorAll<HTMLElement>(`[${toDataAttribute(name)}]`))
      element.setAttribute(attribute, localizer.say(parseStringKey(element.dataset[name]), values));
}

/** Replaces an element's content by the parts of a sentence. */
export const setSentence = (element: Element, parts: readonly (string | RichValue)[]): void =>
  element.replaceChildren(...parts.map(createPartNode));

const toDataAttribute = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function parseStringKey(text = ''): StringKey {
  if (!isStringKey(text)) throw new Error(`No string has the key “${text}”`);
  return text;
}

const TAGS = { strong: 'strong', quote: 'q', keys: 'kbd' } as const;

function createPartNode(part: string | RichValue): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(TAGS[part.as]);
  element.textContent = part.text;
  element.dir = 'auto';
  return element;
}
