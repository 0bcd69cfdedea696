/** Reads who wrote an article from the page's head: persons rather than the paper. */
import { isRecord } from '../../util/json';
import { isPersonName } from './byline';
import {
  getMetaContent,
  getNodeName,
  type HeadData,
  hasJsonLdType,
  toJsonArray,
  toMetadataText,
  webUrlPattern,
} from './head-data';
import type { JsonLdNode } from './json-ld';

/** An author as JSON-LD names one. */
interface DeclaredAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
}

/** Reads an author: a name, a node or a reference to one. A given and a family name are joined. */
function readAuthor(value: unknown, nodes: readonly JsonLdNode[]): readonly DeclaredAuthor[] {
  if (!isRecord(value)) return listAuthor(toMetadataText(value), false);
  const id = value['name'] === undefined ? value['@id'] : undefined;
  const named =
    id === undefined ? undefined : nodes.find((other) => other['@id'] === id && other['name'] !== undefined);
  const node: JsonLdNode = named ?? value;
  const parts = [node['givenName'], node['familyName']].map(toMetadataText).filter((part) => part !== undefined);
  return listAuthor(getNodeName(node) ?? toMetadataText(parts.join(' ')), hasJsonLdType(node, /Organization$/));
}

const listAuthor = (name: string | undefined, isOrganization: boolean): readonly DeclaredAuthor[] =>
  name === undefined ? [] : [{ name, isOrganization }];

/** Joins all contents of the meta elements of a property or name that is given once for each author. */
function readAllMetaContents(elements: readonly Element[], name: string): string | undefined {
  const named = elements.filter((element) => element.matches(`meta[property="${name}" i], meta[name="${name}" i]`));
  const contents = named.map((element) => toMetadataText(element.getAttribute('content')));
  const names = contents.filter((content) => content !== undefined && !webUrlPattern.test(content));
  return toMetadataText([...new Set(names)].join(', '));
}

/** The most writers of one article. */
const MAX_WRITERS = 6;

/**
 * Reads the writers that a page links as such, side by side in one element, where the one that it declares is among
 * them: some sites declare only the first or last of several.
 */
function readLinkedAuthors(page: Document, declared: string): string | undefined {
  const links = [...page.querySelectorAll('[rel~="author"]')];
  const names = links.map((link) => toMetadataText(link.textContent) ?? '');
  const own = links[names.indexOf(declared)];
  const box = own && findSharedParent(own, links);
  const writers = [...new Set(names.filter((_, i) => box?.contains(links[i] ?? null)))];
  return writers.length > 1 && writers.length <= MAX_WRITERS && writers.every(isPersonName)
    ? writers.join(', ')
    : undefined;
}

/** An element with more text (UTF-16 units) holds more than the article's writers. */
const MAX_WRITERS_BOX_LENGTH = 300;

/** The small element around a link that holds another of the links: its parent, or one of the two around that. */
function findSharedParent(own: Element, links: readonly Element[]): Element | undefined {
  let parent = own.parentElement;
  for (let level = 0; parent && level < 3; level += 1, parent = parent.parentElement) {
    if ((toMetadataText(parent.textContent)?.length ?? 0) > MAX_WRITERS_BOX_LENGTH) return undefined;
    const box = parent;
    if (links.some((link) => link !== own && box.contains(link))) return box;
  }
  return undefined;
}

/** Who a page's head says wrote the article. */
export interface HeadAuthors {
  /** Persons, separated by commas. */
  readonly byline?: string;
  /** The first author that JSON-LD declares, be it the paper itself. */
  readonly firstAuthor?: string;
}

/** Reads the authors from JSON-LD, else from meta elements, else from the first element marked as author. */
export function readHeadAuthors({ page, elements, metas, nodes, article }: HeadData): HeadAuthors {
  const ownNames = [
    getNodeName(article?.['publisher']),
    getMetaContent(metas, 'publisher'),
    getMetaContent(metas, 'og:site_name', 'application-name'),
  ].map((name) => name?.toLowerCase());
  const isOwn = (name: string): boolean => ownNames.includes(name.toLowerCase());
  const authors = toJsonArray(article?.['author']).flatMap((author) => readAuthor(author, nodes));
  const hasPerson = authors.some(({ name, isOrganization }) => !isOrganization && !isOwn(name));
  const metaByline = [
    getMetaContent(metas, 'author'),
    readAllMetaContents(elements, 'article:author'),
    readAllMetaContents(elements, 'dc.creator'),
  ].find(
    (name) =>
      name &&
      !isOwn(name) &&
      (authors.length === 0 || isPersonName(name)) &&
      !authors.some((author) => author.name === name),
  );
  const declaredByline = hasPerson ? [...new Set(authors.map(({ name }) => name))].join(', ') : metaByline;
  const markedAuthor = toMetadataText(page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent);
  const byline = [declaredByline, markedAuthor].find((name) => name && name.length <= 100 && !webUrlPattern.test(name));
  return { byline: (byline && readLinkedAuthors(page, byline)) ?? byline, firstAuthor: authors[0]?.name };
}
