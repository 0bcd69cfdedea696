/** Reads the command's input: articles from files, and the fields of JSON lines, checked. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../core/article';
import { isRecord, parseJson } from '../../core/json';
import { createFailure, createSuccess, type Result } from '../../core/result';
import { parseUrl } from '../../core/url';
import { buildArticleFromParagraphs, buildArticleFromText } from '../../page/article-from-text';
import { readArticle } from '../../page/html/read-article';
import { type BilingualPage, readBilingualPage } from '../../page/html/read-bilingual-page';
import { isMarkdownFile, type MarkdownOptions, readMarkdown } from '../../page/markdown/read-markdown';
import { isPdf } from '../../page/pdf/pdf-text';
import { decodeHtml } from '../../text/charset/decode-html';
import { detectLanguage } from './detect-language';
import { describeFileProblem } from './file-problem';
import { readFromHtml } from './parse-html';
import { formatFailure } from './print';
import { readPdf } from './read-pdf';

const articleDeps = { detectLanguage };

/** One side of a line on standard input: an article as paragraphs, as an HTML page or as Markdown. */
export interface SideInput {
  readonly lang?: string;
  readonly paragraphs?: readonly string[];
  readonly html?: string;
  readonly markdown?: string;
  readonly url?: string;
  /** With paragraphs: what an HTML page would say of itself. */
  readonly title?: string;
  readonly site?: string;
  /** ISO 8601, as precise as is known. */
  readonly published?: string;
  readonly partial?: Article['partial'];
}

/** A line of input cannot be used. The message is the line's `error` in the output. */
export class BadLineError extends Error {}

const parseOptionalText = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadLineError(`"${name}" must be text`);
  return value;
};

/** Parses a line of JSON into a record. Throws BadLineError where it is no JSON object. */
export function parseLine(line: string): Record<string, unknown> {
  const value = parseJson(line);
  if (value === undefined) throw new BadLineError('not JSON');
  if (!isRecord(value)) throw new BadLineError('not a JSON object');
  return value;
}

/** Checks one side of a line. `name` is the field's name in messages. Throws BadLineError. */
export function parseSide(value: unknown, name: string): SideInput {
  if (!isRecord(value)) throw new BadLineError(`"${name}" is missing`);
  const { paragraphs } = value;
  const html = parseOptionalText(value['html'], `${name}.html`);
  const markdown = parseOptionalText(value['markdown'], `${name}.markdown`);
  if (paragraphs !== undefined && !(Array.isArray(paragraphs) && paragraphs.every((p) => typeof p === 'string'))) {
    throw new BadLineError(`"${name}.paragraphs" must be a list of texts`);
  }
  if (paragraphs === undefined && html === undefined && markdown === undefined)
    throw new BadLineError(`"${name}" has neither paragraphs nor html nor markdown`);
  const lang = parseOptionalText(value['lang'], `${name}.lang`);
  const url = parseOptionalText(value['url'], `${name}.url`);
  if (html !== undefined && url && !parseUrl(url)) throw new BadLineError(`"${name}.url" is no address`);
  return {
    ...(paragraphs ? { paragraphs: paragraphs as string[] } : {}),
    ...(html === undefined ? {} : { html }),
    ...(markdown === undefined ? {} : { markdown }),
    ...(lang ? { lang } : {}),
    ...(url ? { url } : {}),
    ...(paragraphs ? parseMetadata(value, name) : {}),
  };
}

const METADATA_FIELDS = ['title', 'site', 'published'] as const;

function parseMetadata(side: Readonly<Record<string, unknown>>, name: string): Partial<SideInput> {
  const entries = METADATA_FIELDS.map((field) => [field, parseOptionalText(side[field], `${name}.${field}`)] as const);
  const partial = parseOptionalText(side['partial'], `${name}.partial`);
  if (partial !== undefined && partial !== 'paywall') throw new BadLineError(`"${name}.partial" can only be "paywall"`);
  return { ...Object.fromEntries(entries.filter(([, text]) => text)), ...(partial ? { partial } : {}) };
}

/** Reads an article from one side of a line. A failure where the HTML holds no article. */
export function readSideArticle(side: SideInput): Result<Article> {
  const { title, site, published, partial } = side;
  if (side.paragraphs)
    return createSuccess({
      ...buildArticleFromParagraphs(side.paragraphs, side.lang, articleDeps, side.url ?? ''),
      ...(title ? { title } : {}),
      ...(site ? { site } : {}),
      ...(published ? { published } : {}),
      ...(partial ? { partial } : {}),
    });
  const source = side.html ?? side.markdown!;
  if (!isText(source)) return createFailure('unreadable', NO_TEXT);
  if (side.html === undefined)
    return readMarkdownText(source, { path: side.url ?? '', url: side.url ?? '', lang: side.lang });
  const article = readFromHtml(side.html!, side.url ?? 'about:blank', (page) =>
    readArticle(page, side.url ?? '', articleDeps),
  );
  return article.ok && side.lang ? createSuccess({ ...article.value, lang: side.lang }) : article;
}

/** Reads an article from Markdown. A failure where it holds no text. */
export function readMarkdownText(source: string, options: MarkdownOptions): Result<Article> {
  const { article } = readMarkdown(source, options, articleDeps);
  return article.blocks.length
    ? createSuccess(article)
    : createFailure('unreadable', { reason: 'empty', url: options.path });
}

/** Why something is unreadable that is no text. */
export const NO_TEXT = { reason: 'type', detail: 'it is no text' } as const;

/** In a text of fewer characters, a few strange ones say nothing. */
const MIN_JUDGED_LENGTH = 64;
/** Largest share of characters that no text has, as where bytes are judged before they are decoded. */
const MAX_STRANGE_SHARE = 0.05;
/** Controls that no text needs, and what stands for bytes that are no character. C1 is left out: wrongly decoded text. */
const STRANGE_CHARACTERS = /(?![\s\u0080-\u009F])[\p{Cc}\p{Cs}\uFFFD]/gu;

/** Whether a text is one: of what was decoded from other data, much is no character. */
export const isText = (text: string): boolean =>
  text.length < MIN_JUDGED_LENGTH || (text.match(STRANGE_CHARACTERS)?.length ?? 0) <= MAX_STRANGE_SHARE * text.length;

/** Returns a field of a line that must be text. Throws BadLineError. */
export function parseTextField(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new BadLineError(`"${name}" is missing`);
  return value;
}

/** Returns a field of a line that must be an HTML page. Throws BadLineError. */
export function parsePageField(record: Record<string, unknown>, name: string): string {
  const html = parseTextField(record, name);
  if (!isText(html)) throw new BadLineError(formatFailure({ kind: 'unreadable', ...NO_TEXT }));
  return html;
}

/** Returns a field of a line that must be a URL or empty. Throws BadLineError. */
export function parseAddressField(record: Record<string, unknown>, name: string): string {
  const url = parseTextField(record, name);
  if (url && !parseUrl(url)) throw new BadLineError(`"${name}" is no address`);
  return url;
}

/** Whether a file is read as an HTML page, by its name. Any other file is read as paragraphs. */
export const isHtmlFile = (file: string): boolean => /\.x?html?$/i.test(file);

/** Reads a file once: it may be a pipe. A failure `unreadable` where it cannot be read. */
function readFileBytes(file: string): Result<Uint8Array> {
  try {
    return createSuccess(readFileSync(file));
  } catch (problem) {
    return createFailure('unreadable', { url: file, detail: describeFileProblem(problem) });
  }
}

function decodeFile(bytes: Uint8Array, file: string): Result<string> {
  const { text, binary } = decodeHtml(bytes);
  return binary || !isText(text) ? createFailure('unreadable', { ...NO_TEXT, url: file }) : createSuccess(text);
}

/** Reads a file's text and guesses its charset. A failure `unreadable` where the file cannot be read or is no text. */
export function readFileText(file: string): Result<string> {
  const bytes = readFileBytes(file);
  return bytes.ok ? decodeFile(bytes.value, file) : bytes;
}

/** What a file holds: a PDF, or text. */
export type FileContent = { readonly pdf: Uint8Array } | { readonly text: string };

/** Reads a file that may be a PDF, by what is in it or by its name. Fails as `readFileText` does. */
export function readFileContent(file: string): Result<FileContent> {
  const bytes = readFileBytes(file);
  if (!bytes.ok) return bytes;
  // pdf.js takes bytes that have a buffer of their own.
  if (isPdf(bytes.value) || /\.pdf$/i.test(file)) return createSuccess({ pdf: new Uint8Array(bytes.value) });
  const text = decodeFile(bytes.value, file);
  return text.ok ? createSuccess({ text: text.value }) : text;
}

/** Reads an article from a file: a PDF, .html as a page, .md as Markdown, anything else as paragraphs. `url`: its address, if known. */
export async function readArticleFile(file: string, url = ''): Promise<Result<Article>> {
  const content = readFileContent(file);
  if (!content.ok) return content;
  if ('pdf' in content.value) {
    const read = await readPdf(content.value.pdf, url, file);
    return read.ok ? createSuccess(read.value.article) : read;
  }
  const { text } = content.value;
  if (isMarkdownFile(file)) return readMarkdownText(text, { path: file, url });
  if (!isHtmlFile(file)) return createSuccess(buildArticleFromText(text, { url }, articleDeps));
  return readFromHtml(text, url || 'about:blank', (page) => readArticle(page, url, articleDeps));
}

/** Reads both articles from a page that a reader's tool made bilingual, saved as .html. `url`: its address, if known. */
export function readBilingualFile(file: string, url = ''): Result<BilingualPage> {
  const content = readFileContent(file);
  if (!content.ok) return content;
  if ('pdf' in content.value) return createFailure('no-original', { reason: 'one-text', url: file });
  const read = readFromHtml(content.value.text, url || 'about:blank', (page) =>
    readBilingualPage(page, url, articleDeps),
  );
  return read.ok || read.failure.url ? read : { ok: false, failure: { ...read.failure, url: file } };
}
