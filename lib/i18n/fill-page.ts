/** Words into a page that is not drawn by components: the settings, and the page of the first run. */
import type { Localizer, RichValue, SentenceValues } from './localizer';
import { isStringKey, type StringKey } from './strings';

/** Sets the language and the direction of a whole document. */
export function setDocumentLanguage({ documentElement }: Document, { locale, dir }: Localizer): void {
  documentElement.lang = locale;
  documentElement.dir = dir;
}

/** Where an element's words go besides into it: `data-say-placeholder="address.hint"`. */
const TEXT_ATTRIBUTES = { sayPlaceholder: 'placeholder', sayLabel: 'aria-label', sayAlt: 'alt' } as const;

/** Puts sentences in place of the keys that stand in elements with `data-say`, or behind its kin; `values` are there for all. */
export function fillPage(within: ParentNode, words: Localizer, values: SentenceValues = {}): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-say]'))
    setSentence(element, words.parts(parseStringKey(element.textContent), values));
  for (const [name, attribute] of Object.entries(TEXT_ATTRIBUTES))
    for (const element of within.querySelectorAll<HTMLElement>(`[${toDataAttribute(name)}]`))
      element.setAttribute(attribute, words.say(parseStringKey(element.dataset[name]), values));
}

/** A sentence in its parts, in place of what stands in an element. */
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
