/**
 * Markup as plain values, written as the text of a file or drawn as the elements of a page: a saved page and the one in a
 * tab are the same. Texts of pages are text in both.
 */

import { sanitizePart } from '../sanitize';
import { escapeHtml } from './html';

/** The elements that there are: none that runs, loads or sends anything. */
export type MarkupTag =
  | 'a'
  | 'b'
  | 'bdi'
  | 'cite'
  | 'code'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'footer'
  | 'h1'
  | 'header'
  | 'li'
  | 'main'
  | 'mark'
  | 'p'
  | 'section'
  | 'small'
  | 'span'
  | 'summary'
  | 'ul';

/** Attributes with their values; one that is undefined or empty is left out. */
export type MarkupAttributes = Readonly<
  Partial<Record<'class' | 'lang' | 'dir' | 'href' | 'rel' | 'id' | 'title' | 'aria-hidden', string>>
>;

export interface ElementMarkup {
  readonly tag: MarkupTag;
  readonly attributes: MarkupAttributes;
  readonly content: readonly Markup[];
}

/** An element, or a text. */
export type Markup = ElementMarkup | string;

/** Builds an element. */
export const build = (tag: MarkupTag, attributes: MarkupAttributes, ...content: readonly Markup[]): ElementMarkup => ({
  tag,
  attributes,
  content,
});

/** Where a link may lead: to a web page, or within the page. */
const SAFE_LINK = /^(?:https?:\/\/|#)/;

const listAttributes = (attributes: MarkupAttributes): readonly (readonly [string, string])[] =>
  Object.entries(attributes).filter(
    (pair): pair is [string, string] => Boolean(pair[1]) && (pair[0] !== 'href' || SAFE_LINK.test(pair[1])),
  );

/** Writes it as HTML, every text and value escaped. */
export function writeMarkup(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const { tag, attributes, content } = markup;
  const written = listAttributes(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${written.join('')}>${content.map(writeMarkup).join('')}</${tag}>`;
}

/** Draws it as nodes of a document. */
export function drawMarkup(document: Document, markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(sanitizePart(markup));
  const { tag, attributes, content } = markup;
  const element = document.createElement(tag);
  for (const [name, value] of listAttributes(attributes)) element.setAttribute(name, sanitizePart(value));
  element.append(...content.map((one) => drawMarkup(document, one)));
  return element;
}
