import { readFileSync } from 'node:fs';
import { type Article, createFailure, createSuccess, type Failure, type Result } from '../core';
import { buildArticleFromParagraphs, buildArticleFromText, decodeHtml, readArticle } from '../page';
import { isRecord, parseJson } from '../util/json';
import { parseUrl } from '../util/url';
import { detectLanguage } from './detect-language';
import { inPage } from './parse-html';

const outside = { detectLanguage };

/** One side of a line on standard input: paragraphs, or a page. */
export interface SideInput {
  readonly lang?: string;
  readonly paragraphs?: readonly string[];
  readonly html?: string;
  readonly url?: string;
}

export class BadLine extends Error {}

const optionalText = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadLine(`"${name}" must be text`);
  return value;
};

/** A line of JSON as a record; throws BadLine in one sentence. */
export function readLine(line: string): Record<string, unknown> {
  const value = parseJson(line);
  if (value === undefined) throw new BadLine('not JSON');
  if (!isRecord(value)) throw new BadLine('not a JSON object');
  return value;
}

/** One side, checked. Throws BadLine. */
export function readSide(value: unknown, name: string): SideInput {
  if (!isRecord(value)) throw new BadLine(`"${name}" is missing`);
  const { paragraphs } = value;
  const html = optionalText(value['html'], `${name}.html`);
  if (paragraphs !== undefined && !(Array.isArray(paragraphs) && paragraphs.every((p) => typeof p === 'string'))) {
    throw new BadLine(`"${name}.paragraphs" must be a list of texts`);
  }
  if (paragraphs === undefined && html === undefined) throw new BadLine(`"${name}" has neither paragraphs nor html`);
  const lang = optionalText(value['lang'], `${name}.lang`);
  const url = optionalText(value['url'], `${name}.url`);
  if (html !== undefined && url && !parseUrl(url)) throw new BadLine(`"${name}.url" is no address`);
  return {
    ...(paragraphs ? { paragraphs: paragraphs as string[] } : {}),
    ...(html === undefined ? {} : { html }),
    ...(lang ? { lang } : {}),
    ...(url ? { url } : {}),
  };
}

export function articleOf(side: SideInput): Result<Article> {
  if (side.paragraphs)
    return createSuccess(buildArticleFromParagraphs(side.paragraphs, side.lang, outside, side.url ?? ''));
  const read = inPage(side.html!, side.url ?? 'about:blank', (page) => readArticle(page, side.url ?? '', outside));
  return read.ok && side.lang ? createSuccess({ ...read.value, lang: side.lang }) : read;
}

/** A member of a line that must be text; throws BadLine. */
export function textOf(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new BadLine(`"${name}" is missing`);
  return value;
}

/** A member of a line that must be an address, or empty; throws BadLine. */
export function addressIn(record: Record<string, unknown>, name: string): string {
  const url = textOf(record, name);
  if (url && !parseUrl(url)) throw new BadLine(`"${name}" is no address`);
  return url;
}

/** A file read as a page; anything else is paragraphs. */
export const isPage = (file: string): boolean => /\.x?html?$/i.test(file);

/** A file's text, whatever its charset. */
export function pageFromFile(file: string): Result<string> {
  const bytes = bytesOf(file);
  return bytes ? createSuccess(decodeHtml(bytes).text) : createFailure('unreadable', { url: file });
}

/** An article from a file: .html is read as a page, anything else as paragraphs. */
export function articleFromFile(file: string, url = ''): Result<Article> {
  const read = pageFromFile(file);
  if (!read.ok) return read;
  if (!isPage(file)) return createSuccess(buildArticleFromText(read.value, { url }, outside));
  return inPage(read.value, url || 'about:blank', (page) => readArticle(page, url, outside));
}

export function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A failure in a sentence for a terminal. */
export function sentenceOf(failure: Failure): string {
  const why = failure.reason ? ` (${failure.reason})` : '';
  return `${failure.kind}${why}${failure.url ? `: ${failure.url}` : ''}`;
}
