/** Reads the JSON-LD nodes and meta elements of a page, and values out of them. */

import { isRecord, parseJson } from '../../core/json';
import { readEscapedEntities } from '../../text/escaped-entities';
import { foldWhitespace } from '../../text/fold-whitespace';

// Parses the JSON of JSON-LD script elements, for article metadata and for the search for originals.

/** A thing that JSON-LD describes: its properties by name. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * Parses the text of a JSON-LD script element; undefined where it is not JSON. A comment or CDATA section around the
 * JSON, by which old pages hide scripts from older browsers, is removed.
 *
 * Text with a byte order mark or a no-break space around the JSON is not JSON. Article metadata ignore such a script;
 * `readPageMarkup` trims the text first and reads it.
 */
export const parseJsonLd = (text: string): unknown =>
  parseJson(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));

/** What a page's head holds, before anything is chosen from it. */
export interface HeadData {
  readonly page: Document;
  /** The page's meta, link and JSON-LD elements, looked for once: each search goes through all of a page. */
  readonly elements: readonly Element[];
  readonly metas: MetaTags;
  readonly nodes: readonly JsonLdNode[];
  /** The node of the article itself. */
  readonly article?: JsonLdNode;
}

export const toJsonArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

export const hasJsonLdType = (node: JsonLdNode, pattern: RegExp): boolean =>
  toJsonArray(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** Reads the nodes of the page's JSON-LD, at the top level, in a @graph or as what a page is about. */
function readJsonLdNodes(elements: readonly Element[]): readonly JsonLdNode[] {
  const scripts = elements.filter((element) => element.matches('script'));
  const top = scripts.flatMap((script) => toJsonArray(parseJsonLd(script.textContent ?? '')).filter(isRecord));
  return top
    .flatMap((node) => [node, ...toJsonArray(node['@graph']).filter(isRecord)])
    .flatMap((node) => [node, ...toJsonArray(node['mainEntity']).filter(isRecord)]);
}

export const toMetadataText = (value: unknown): string | undefined => {
  const folded = typeof value === 'string' ? foldWhitespace(readEscapedEntities(value)) : '';
  return folded === '' ? undefined : folded;
};

export const getNodeName = (value: unknown): string | undefined =>
  toMetadataText(isRecord(value) ? value['name'] : value);

/** Contents of meta elements by name, in lower case. */
export type MetaTags = ReadonlyMap<string, string>;

/**
 * Reads the content of the page's meta elements by property, name or itemprop, in lower case. The first of a name
 * counts.
 */
function readMetaTags(elements: readonly Element[]): MetaTags {
  const metas = new Map<string, string>();
  for (const element of elements.filter((one) => one.matches('meta[content]'))) {
    const content = toMetadataText(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

export const getMetaContent = (metas: MetaTags, ...names: readonly string[]): string | undefined =>
  names.map((name) => metas.get(name.toLowerCase())).find((content) => content !== undefined);

/** Matches absolute web addresses. */
export const webUrlPattern = /^https?:\/\//i;

const articleTypePattern = /(?:Article|BlogPosting|Report|Recipe|Review|CreativeWork|SocialMediaPosting)$/;

/** Reads the head of a page without changing it. */
export function readHeadData(page: Document): HeadData {
  const elements = [...page.querySelectorAll('meta, link, script[type="application/ld+json"]')];
  const nodes = readJsonLdNodes(elements);
  return {
    page,
    elements,
    metas: readMetaTags(elements),
    nodes,
    article: nodes.find((node) => hasJsonLdType(node, articleTypePattern)),
  };
}
