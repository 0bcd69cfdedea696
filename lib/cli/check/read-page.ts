/** Reads a page for a check, whatever it is written in. */

import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Block, type LineStart, limitArticle } from '../../core/article';
import { createSuccess, type Result } from '../../core/result';
import { buildArticleFromText } from '../../page/article-from-text';
import { readArticle } from '../../page/html/read-article';
import { type IgnoreComment, parseIgnoreComment } from '../../page/markdown/ignore-comment';
import { isMarkdownFile, readMarkdown } from '../../page/markdown/read-markdown';
import { isIgnoredInSearch, toSearchKey } from '../../text/fold-whitespace';
import { hasMoreSegments } from '../../text/segments/segment-blocks';
import { detectLanguage } from '../shared/detect-language';
import { isHtmlFile } from '../shared/input';
import { readFromHtml } from '../shared/parse-html';
import type { ReadPage } from './list-files';

/** A piece of a file's text and the line it begins on. */
interface TextPiece {
  readonly text: string;
  readonly line: number;
}

/** The text of a page's nodes, in order. Scripts and styles are left out, since they may repeat what the page shows. */
function listTextPieces(html: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  const open: DefaultTreeAdapterMap['node'][] = [
    parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }),
  ];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') {
      const { value, sourceCodeLocation } = node as DefaultTreeAdapterMap['textNode'];
      pieces.push({ text: value, line: sourceCodeLocation?.startLine ?? 1 });
    } else if (node.nodeName !== 'script' && node.nodeName !== 'style' && 'childNodes' in node) {
      open.push(...[...node.childNodes].reverse());
    }
  }
  return pieces;
}

interface SearchText {
  readonly key: string;
  /** The line of each unit of the key. */
  readonly lines: readonly number[];
}

function buildSearchText(pieces: readonly TextPiece[]): SearchText {
  const parts: string[] = [];
  const lines: number[] = [];
  for (const { text, line } of pieces) {
    parts.push(toSearchKey(text));
    let at = line;
    for (const unit of text) {
      if (unit === '\n') at++;
      for (const half of unit.split('')) if (!isIgnoredInSearch(half)) lines.push(at);
    }
  }
  return { key: parts.join(''), lines };
}

/** Longest part of a block that is searched for, in UTF-16 units without white space. */
const MAX_KEY = 200;

/** Adds their lines to blocks. A block that is not found as it is, such as one put together, stays without. */
export function addLines(blocks: readonly Block[], source: string, isHtml: boolean): Block[] {
  const { key, lines } = buildSearchText(isHtml ? listTextPieces(source) : [{ text: source, line: 1 }]);
  let from = 0;
  return blocks.map((block) => {
    const own = toSearchKey(block.text);
    if (!own || block.lines) return block;
    const head = own.slice(0, MAX_KEY);
    const next = key.indexOf(head, from);
    const at = next < 0 ? key.indexOf(head) : next;
    if (at < 0) return block;
    if (next >= 0 && block.kind !== 'title') from = next + own.length;
    return { ...block, lines: listLineStarts(block.text, lines.slice(at, at + own.length)) };
  });
}

function listLineStarts(text: string, lines: readonly number[]): LineStart[] {
  const starts: LineStart[] = [];
  let unit = 0;
  for (let at = 0; at < text.length && unit < lines.length; at++) {
    if (isIgnoredInSearch(text[at]!)) continue;
    const line = lines[unit++]!;
    if (starts.at(-1)?.line !== line) starts.push({ at, line });
  }
  return starts;
}

// Finds the comments in a page of HTML that ask Verso not to tell of something.

export function listHtmlIgnores(html: string): IgnoreComment[] {
  const found: IgnoreComment[] = [];
  let [line, counted] = [1, 0];
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const end = html.indexOf('-->', start);
    if (end < 0) break;
    line += html.slice(counted, end).split('\n').length - 1;
    counted = end;
    const ignore = parseIgnoreComment(html.slice(start + 4, end), line);
    if (ignore) found.push(ignore);
    start = html.indexOf('<!--', end);
  }
  return found;
}

const deps = { detectLanguage };

/** Reads the text of a page into blocks with lines. `lang`: what its path says. */
export function readPageText(text: string, path: string, lang: string | undefined): Result<ReadPage> {
  const read = readByKind(text, path, lang);
  if (!read.ok) return read;
  const article = limitArticle(createSuccess(read.value.article), hasMoreSegments);
  if (!article.ok) return article;
  return createSuccess({ ...read.value, article: article.value });
}

function readByKind(text: string, path: string, lang: string | undefined): Result<ReadPage> {
  if (isMarkdownFile(path)) return createSuccess(readMarkdown(text, { path, ...(lang ? { lang } : {}) }, deps));
  if (!isHtmlFile(path)) {
    const article = buildArticleFromText(text, lang ? { lang } : {}, deps);
    return createSuccess({ article: { ...article, blocks: addLines(article.blocks, text, false) }, ignores: [] });
  }
  const read = readFromHtml(text, 'about:blank', (page) => readArticle(page, '', deps));
  if (!read.ok) return read;
  const article = { ...read.value, ...(lang ? { lang } : {}), blocks: addLines(read.value.blocks, text, true) };
  return createSuccess({ article, ignores: listHtmlIgnores(text) });
}
