/** Words into a page that is not drawn by components: the settings, and the page of the first run. */
import { isStringKey } from './en';
import type { Shown, Speaker, Values } from './localizer';
import type { StringKey } from './strings';

/** Sets the language and the direction of a whole document. */
export function settle({ documentElement }: Document, { locale, dir }: Speaker): void {
  documentElement.lang = locale;
  documentElement.dir = dir;
}

/** Where an element's words go besides into it: `data-say-placeholder="address.hint"`. */
const PLACES = { sayPlaceholder: 'placeholder', sayLabel: 'aria-label', sayAlt: 'alt' } as const;

/** Puts sentences in place of the keys that stand in elements with `data-say`, or behind its kin; `values` are there for all. */
export function fillIn(within: ParentNode, words: Speaker, values: Values = {}): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-say]'))
    put(element, words.parts(keyIn(element.textContent), values));
  for (const [name, attribute] of Object.entries(PLACES))
    for (const element of within.querySelectorAll<HTMLElement>(`[${selectorOf(name)}]`))
      element.setAttribute(attribute, words.say(keyIn(element.dataset[name]), values));
}

/** A sentence in its parts, in place of what stands in an element. */
export const put = (element: Element, parts: readonly (string | Shown)[]): void =>
  element.replaceChildren(...parts.map(shown));

const selectorOf = (name: string): string => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function keyIn(text = ''): StringKey {
  if (!isStringKey(text)) throw new Error(`No string has the key “${text}”`);
  return text;
}

const TAGS = { strong: 'strong', quote: 'q', keys: 'kbd' } as const;

function shown(part: string | Shown): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(TAGS[part.as]);
  element.textContent = part.text;
  element.dir = 'auto';
  return element;
}
