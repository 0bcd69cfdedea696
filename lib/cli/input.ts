import { readFileSync } from 'node:fs';
import { type Article, createFailure, createSuccess, type Failure, type Result } from '../core';
import { buildArticleFromParagraphs, buildArticleFromText, decodeHtml, readArticle } from '../page';
import { isRecord, parseJson } from '../util/json';
import { parseUrl } from '../util/url';
import { detectLanguage } from './detect-language';
import { readFromHtml } from './parse-html';

const articleDeps = { detectLanguage };

/** One side of a line on standard input: paragraphs, or a page. */
export interface SideInput {
  readonly lang?: string;
  readonly paragraphs?: readonly string[];
  readonly html?: string;
  readonly url?: string;
}

export class BadLineError extends Error {}

const parseOptionalText = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadLineError(`"${name}" must be text`);
  return value;
};

/** A line of JSON as a record; throws BadLine in one sentence. */
export function parseLine(line: string): Record<string, unknown> {
  const value = parseJson(line);
  if (value === undefined) throw new BadLineError('not JSON');
  if (!isRecord(value)) throw new BadLineError('not a JSON object');
  return value;
}

/** One side, checked. Throws BadLine. */
export function parseSide(value: unknown, name: string): SideInput {
  if (!isRecord(value)) throw new BadLineError(`"${name}" is missing`);
  const { paragraphs } = value;
  const html = parseOptionalText(value['html'], `${name}.html`);
  if (paragraphs !== undefined && !(Array.isArray(paragraphs) && paragraphs.every((p) => typeof p === 'string'))) {
    throw new BadLineError(`"${name}.paragraphs" must be a list of texts`);
  }
  if (paragraphs === undefined && html === undefined)
    throw new BadLineError(`"${name}" has neither paragraphs nor html`);
  const lang = parseOptionalText(value['lang'], `${name}.lang`);
  const url = parseOptionalText(value['url'], `${name}.url`);
  if (html !== undefined && url && !parseUrl(url)) throw new BadLineError(`"${name}.url" is no address`);
  return {
    ...(paragraphs ? { paragraphs: paragraphs as string[] } : {}),
    ...(html === undefined ? {} : { html }),
    ...(lang ? { lang } : {}),
    ...(url ? { url } : {}),
  };
}

export function readSideArticle(side: SideInput): Result<Article> {
  if (side.paragraphs)
    return createSuccess(buildArticleFromParagraphs(side.paragraphs, side.lang, articleDeps, side.url ?? ''));
  const read = readFromHtml(side.html!, side.url ?? 'about:blank', (page) =>
    readArticle(page, side.url ?? '', articleDeps),
  );
  return read.ok && side.lang ? createSuccess({ ...read.value, lang: side.lang }) : read;
}

/** A member of a line that must be text; throws BadLine. */
export function parseTextField(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new BadLineError(`"${name}" is missing`);
  return value;
}

/** A member of a line that must be an address, or empty; throws BadLine. */
export function parseAddressField(record: Record<string, unknown>, name: string): string {
  const url = parseTextField(record, name);
  if (url && !parseUrl(url)) throw new BadLineError(`"${name}" is no address`);
  return url;
}

/** A file read as a page; anything else is paragraphs. */
export const isHtmlFile = (file: string): boolean => /\.x?html?$/i.test(file);

/** A file's text, whatever its charset. */
export function readFileText(file: string): Result<string> {
  const bytes = readBytes(file);
  return bytes ? createSuccess(decodeHtml(bytes).text) : createFailure('unreadable', { url: file });
}

/** An article from a file: .html is read as a page, anything else as paragraphs. */
export function readArticleFile(file: string, url = ''): Result<Article> {
  const read = readFileText(file);
  if (!read.ok) return read;
  if (!isHtmlFile(file)) return createSuccess(buildArticleFromText(read.value, { url }, articleDeps));
  return readFromHtml(read.value, url || 'about:blank', (page) => readArticle(page, url, articleDeps));
}

export function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A failure in a sentence for a terminal. */
export function formatFailure(failure: Failure): string {
  const why = failure.reason ? ` (${failure.reason})` : '';
  return `${failure.kind}${why}${failure.url ? `: ${failure.url}` : ''}`;
}
