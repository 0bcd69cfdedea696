/** Reads the article in a PDF: its text as blocks, with the title, the language and what the document says of itself. */
import type { Article, Block } from '../../core/article';
import { createFailure, createSuccess, type Result } from '../../core/result';
import { determineLanguage } from '../../text/determine-language';
import { foldLetters } from '../../text/fold-text';
import { extractBylineName, isPersonName } from '../html/byline';
import type { ReadArticleDeps } from '../html/read-article';
import { buildBlocks, type PrintedBlock } from './build-blocks';
import { buildLines } from './build-lines';
import type { PdfDetails, PdfText } from './pdf-text';

/** An article from a PDF, with the heads, feet and page numbers that were left out of it. */
export interface PdfReading {
  readonly article: Article;
  readonly running: readonly string[];
  /** The language that the document says it is in. */
  readonly declared?: string;
}

/** Fewer letters on all pages together are a stamp on a picture or a page's number, not a text. */
const MIN_LETTERS = 25;

const TITLE_SIZE = 1.18;
const MOST_TITLE = 300;

/** Names of files and of programs in place of a title. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*$|about:|https?:)|\.(?:docx?|odt|indd|qxd|pdf|html?|tex|dvi|rtf)$/i;

const getDeclaredTitle = ({ title = '' }: PdfDetails): string => {
  const text = title.replace(/\s+/g, ' ').trim();
  return text.length > 2 && text.length <= MOST_TITLE && /\p{L}/u.test(text) && !NO_TITLE.test(text) ? text : '';
};

/** The block of the first page that is the title: the one that the document names, or the first of the largest. */
function findTitleBlock(blocks: readonly PrintedBlock[], declared: string, size: number): PrintedBlock | undefined {
  const first = blocks.filter(({ block }) => block.page === blocks[0]?.block.page && block.text.length <= MOST_TITLE);
  const named = declared && first.find(({ block }) => foldLetters(block.text) === foldLetters(declared));
  if (named) return named;
  const largest = first.reduce((most, one) => Math.max(most, one.size), 0);
  return largest >= TITLE_SIZE * size
    ? first.find((one) => one.size === largest && /\p{L}{2}/u.test(one.block.text))
    : undefined;
}

/** Programs that print a page anew: the date is when that was done. */
const PRINTERS = /skia|quartz|chrom|firefox|mozilla|webkit|cairo|wkhtml|puppeteer/i;
const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})/;
const FIRST_YEAR = 1993;

/** The day on which the document was made, where that may be when it was published. */
function readDate({ created, programs = '' }: PdfDetails): string | undefined {
  const [, year = '', month = '', day = ''] = PDF_DATE.exec(created ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  const isDate = Number(year) >= FIRST_YEAR && !Number.isNaN(Date.parse(date));
  return isDate && !PRINTERS.test(programs) ? date : undefined;
}

function readByline({ author }: PdfDetails): string | undefined {
  const name = extractBylineName(author?.slice(0, 200));
  return name !== undefined && isPersonName(name) ? name : undefined;
}

/** A heading that goes on over several lines in one size is one title: its parts above and below stay what they are. */
function placeTitle(blocks: readonly PrintedBlock[], title: PrintedBlock | undefined, declared: string): Block[] {
  const text = title?.block.text ?? declared;
  const rest = blocks.filter((one) => one !== title).map(({ block }) => block);
  if (text === '') return rest;
  return [{ kind: 'title', text, ...(title?.block.page === undefined ? {} : { page: title.block.page }) }, ...rest];
}

/**
 * Reads the article in the text of a PDF's pages. Fails with `unreadable`/`scan` where these hold pictures alone.
 * @param url the document's address; empty for a file
 */
export function readPdfText({ pages, details }: PdfText, url: string, deps: ReadArticleDeps): Result<PdfReading> {
  const printed = buildLines(pages);
  const blocks = buildBlocks(printed);
  const text = blocks.map(({ block }) => block.text).join('\n');
  if ((text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return createFailure('unreadable', { reason: 'scan', url });
  const declared = getDeclaredTitle(details);
  const title = findTitleBlock(blocks, declared, printed.size);
  const placed = placeTitle(blocks, title, declared);
  const byline = readByline(details);
  const published = readDate(details);
  const article: Article = {
    url,
    lang: '',
    title: placed[0]?.kind === 'title' ? placed[0].text : '',
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    blocks: placed,
  };
  const declares = details.language ? { declared: details.language } : {};
  return createSuccess(determinePdfLanguage({ article, running: printed.running, ...declares }, deps));
}

/** Determines the language anew: what guesses it may be where the PDF is not. */
export function determinePdfLanguage(reading: PdfReading, { detectLanguage: detect }: ReadArticleDeps): PdfReading {
  const { article, declared } = reading;
  const text = article.blocks.map((block) => block.text).join('\n');
  const lang = determineLanguage({
    text,
    ...(declared ? { declared: [declared] } : {}),
    ...(detect ? { detect } : {}),
  });
  return { ...reading, article: { ...article, lang } };
}
