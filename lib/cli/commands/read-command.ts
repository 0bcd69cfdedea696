/** Answers `verso read`: an article from an HTML page, Markdown or a text file, as JSON or as text. */
import { createFailure, createSuccess, type Result } from '../../core/result';
import type { Side } from '../../core/segment';
import { buildArticleFromText } from '../../page/article-from-text';
import { type ArticleReading, readArticleWithDebug } from '../../page/html/read-article';
import { readBilingualPage } from '../../page/html/read-bilingual-page';
import { isMarkdownFile } from '../../page/markdown/read-markdown';
import { describeOutlet, formatOutlet } from '../../report/outlet';
import { formatJson } from '../../text/bidi-text';
import { answerMessages, type LineHandler } from '../batch/answer-line';
import type { CommandOptions } from '../options/arguments';
import { detectLanguage } from '../shared/detect-language';
import {
  BadLineError,
  isHtmlFile,
  parseAddressField,
  parsePageField,
  readFileContent,
  readMarkdownText,
} from '../shared/input';
import { readFromHtml } from '../shared/parse-html';
import { formatFailure, printFailures, printText } from '../shared/print';
import { readPdf } from '../shared/read-pdf';

const articleDeps = { detectLanguage };

/** `withRemoved`: also give what was removed from the article, and why. */
type ReadOptions = Pick<CommandOptions, 'withRemoved' | 'side'>;

/** Reads a page; of a bilingual one the side that is asked for. */
const readPageWithRemoved = (html: string, url: string, side: Side): Result<ArticleReading> =>
  readFromHtml(html, url || 'about:blank', (page) => {
    if (side === 'original') return readArticleWithDebug(page, url, articleDeps);
    const read = readBilingualPage(page, url, articleDeps);
    return read.ok ? createSuccess({ article: read.value.translation, removed: [] }) : read;
  });

async function readFileWithRemoved(file: string, url: string, side: Side): Promise<Result<ArticleReading>> {
  const content = readFileContent(file);
  if (!content.ok) return content;
  if (side === 'translation' && !isHtmlFile(file))
    return createFailure('no-original', { reason: 'one-text', url: file });
  if ('pdf' in content.value) return readPdfWithRemoved(content.value.pdf, url, file);
  const { text } = content.value;
  if (isHtmlFile(file)) return readPageWithRemoved(text, url, side);
  const markdown = isMarkdownFile(file) ? readMarkdownText(text, { path: file, url }) : undefined;
  if (markdown && !markdown.ok) return markdown;
  return markdown
    ? createSuccess({ article: markdown.value, removed: [] })
    : createSuccess({ article: buildArticleFromText(text, { url }, articleDeps), removed: [] });
}

async function readPdfWithRemoved(bytes: Uint8Array, url: string, file: string): Promise<Result<ArticleReading>> {
  const read = await readPdf(bytes, url, file);
  if (!read.ok) return read;
  const { article, running } = read.value;
  return createSuccess({ article, removed: running.map((text) => ({ text, reason: 'page-edge' })) });
}

const toArticleJson = ({ article, removed }: ArticleReading, { withRemoved }: ReadOptions): object =>
  withRemoved ? { ...article, removed } : article;

/** Creates a handler that answers the line `{"id","url","html"}` with the article. */
const createReadHandler =
  (options: ReadOptions): LineHandler =>
  (record) => {
    const url = record['url'] === undefined ? '' : parseAddressField(record, 'url');
    const result = readPageWithRemoved(parsePageField(record, 'html'), url, options.side);
    if (!result.ok) throw new BadLineError(formatFailure(result.failure));
    return toArticleJson(result.value, options);
  };

/** Reads one file and formats its article as JSON or as text for a terminal. */
async function formatArticleFile(
  file: string,
  url: string,
  asJson: boolean,
  options: ReadOptions,
): Promise<Result<string>> {
  const result = await readFileWithRemoved(file, url, options.side);
  if (!result.ok) return result;
  return createSuccess(
    asJson ? formatJson(toArticleJson(result.value, options)) : formatArticle(result.value, options),
  );
}

function formatArticle({ article, removed }: ArticleReading, { withRemoved }: ReadOptions): string {
  const { title, lang, byline, translator, published, partial, blocks } = article;
  const outlet = formatOutlet(describeOutlet(article), 'en');
  const metadata = [lang, byline, translator && `translated by ${translator}`, published, outlet]
    .filter(Boolean)
    .join(' · ');
  const notice = partial ? ['Only the beginning is shown; the rest is for subscribers.'] : [];
  const body = blocks.map((b) => (b.kind === 'paragraph' && !b.role ? b.text : `[${b.role ?? b.kind}] ${b.text}`));
  const removedLines = withRemoved
    ? ['', 'Left out:', ...removed.map((entry) => `  ${entry.reason}: ${entry.text}`)]
    : [];
  return [title, metadata, ...notice, '', ...body, ...removedLines].join('\n');
}

/** Runs it. Returns the exit status. */
export async function runReadCommand(options: CommandOptions): Promise<number> {
  const { format, url = '' } = options;
  if (format === 'jsonl') return answerMessages(createReadHandler(options));
  const result = await formatArticleFile(options.files[0]!, url, format === 'json', options);
  if (!result.ok) return printFailures([result]);
  await printText(result.value);
  return 0;
}
