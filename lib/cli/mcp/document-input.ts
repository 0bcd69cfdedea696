/** The documents that tools take: a file, or a page or text that is handed in. */
import { z } from 'zod';
import { type Article, limitArticle } from '../../core/article';
import { createSuccess, type Failure, type FailureReason, type Result } from '../../core/result';
import { hasMoreSegments } from '../../text/segments/segment-blocks';
import { type HtmlSource, readArticle } from '../library';
import { isHtmlFile, readArticleFile, readFileText } from '../shared/input';
import type { ToolContext } from './tool';
import { ToolError } from './tool-error';

// Says in a sentence why a document could not be used, and what to do.

const REASONS: Partial<Readonly<Record<FailureReason, string>>> = {
  address: 'its "url" is no address.',
  type: 'it is neither text nor HTML nor a PDF.',
  scan: 'the PDF holds pictures of pages and no text; have its text recognized first.',
  password: 'the PDF opens with a password only.',
  damaged: 'the PDF is damaged.',
  empty: 'there is no article text in it.',
  'script-only': 'the page shows nothing without its scripts; hand in the HTML that a browser shows.',
};

export function describeFailure({ kind, reason, detail }: Failure): string {
  if (kind === 'not-an-article') return 'the page lists articles and is none itself.';
  if (reason === 'exhausting') return `reading it takes ${detail}; hand in its text instead, as "text".`;
  if (reason === 'large') return `it is too large (${detail ?? 'more than is read'}).`;
  return (reason && REASONS[reason]) ?? `${detail ?? 'it cannot be read'}.`;
}

const FILE_TEXT =
  'Path of an HTML page, a page of Markdown, a PDF or a text file, absolute or relative to a folder that the server was started with.';

const COMMON = {
  file: z.string().optional().describe(FILE_TEXT),
  html: z.string().optional().describe('The HTML of a page, in place of a file.'),
  url: z.string().optional().describe('The address of the page, if known: its links and dates are read with its help.'),
  lang: z.string().optional().describe('Its language (BCP 47), if known; detected otherwise.'),
};

/** A page alone: what is read is what it links to. */
export const PAGE_INPUT = z.object(COMMON);

/** An article in any form. */
export const DOCUMENT_INPUT = z
  .object({
    ...COMMON,
    markdown: z.string().optional().describe('A page of Markdown, in place of a file.'),
    text: z.string().optional().describe('Plain text with blank lines between paragraphs, in place of a file.'),
  })
  .describe('One of "file", "html", "markdown" and "text".');

export type DocumentInput = z.output<typeof DOCUMENT_INPUT>;

/** Gives the one form that a document came in. Throws ToolError where there are none or several. */
function chooseForm<Form extends 'file' | 'html' | 'markdown' | 'text'>(
  document: DocumentInput,
  forms: readonly Form[],
  name: string,
): Form {
  const given = forms.filter((form) => document[form] !== undefined);
  if (given.length === 1) return given[0]!;
  const choice = forms.map((form) => `"${form}"`).join(', ');
  throw new ToolError(`${name} needs one of ${choice}; it has ${given.length || 'none'}.`);
}

function unwrapRead<T>(result: Result<T>, name: string): T {
  if (result.ok) return result.value;
  throw new ToolError(`${name} cannot be used: ${describeFailure(result.failure)}`);
}

/** Reads the article of a document. `name`: how it is called in messages. Throws ToolError. */
export async function readDocument(
  document: DocumentInput,
  { folders }: Pick<ToolContext, 'folders'>,
  name: string,
): Promise<Article> {
  const form = chooseForm(document, ['file', 'html', 'markdown', 'text'], name);
  const { html = '', markdown = '', text = '', ...more } = document;
  const sources = { html: { html, ...more }, markdown: { markdown, ...more }, text: { text, ...more } };
  const read =
    form === 'file'
      ? await readArticleFile(folders.locate(document.file!), document.url)
      : await readArticle(sources[form]);
  const article = unwrapRead(read, name);
  if (!article.blocks.length) throw new ToolError(`${name} cannot be used: there is no text in it.`);
  return document.lang ? { ...article, lang: document.lang } : article;
}

/** Reads an article that is not too long to be compared. Throws ToolError. */
export async function readComparable(...request: Parameters<typeof readDocument>): Promise<Article> {
  const article = await readDocument(...request);
  return unwrapRead(limitArticle(createSuccess(article), hasMoreSegments), request[2]);
}

/** Reads a page with its markup. Throws ToolError. */
export function readPage(page: z.output<typeof PAGE_INPUT>, { folders }: Pick<ToolContext, 'folders'>): HtmlSource {
  const { file, html, ...more } = page;
  if (chooseForm(page, ['file', 'html'], 'The page') === 'html') return { html: html!, ...more };
  const place = folders.locate(file!);
  if (!isHtmlFile(place)) throw new ToolError(`${file} is no HTML page; only pages say what they are translated from.`);
  return { html: unwrapRead(readFileText(place), 'The page'), ...more };
}
