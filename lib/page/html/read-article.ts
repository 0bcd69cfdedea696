/** Reads the article on a page: headline, blocks, metadata and language, without everything around the text. */
import type { Article, Block } from '../../core/article';
import { createFailure, createSuccess, type Result } from '../../core/result';
import { mergeSpans, type Span } from '../../core/span';
import { determineLanguage } from '../../text/determine-language';
import { foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { determineBlockKind } from './block-kind';
import { extractBylineName, isPersonName } from './byline';
import type { ContainerShares } from './container-rules';
import { findOutsideReason, findRemovalReason } from './find-removal-reason';
import { type HeadMetadata, readHeadMetadata } from './head-metadata';
import { findHeadline, type Headline } from './headline';
import {
  buildMissingArticleFailure,
  isIndexPage,
  LONG_LINE_WEIGHT,
  MIN_ARTICLE_WEIGHT,
  MIN_PARAGRAPH_WEIGHT,
} from './missing-article';
import { findLeadAndCaption, findLeads, findOmittedBlocks } from './omitted-blocks';
import { type PageBody, readPageBody } from './page-body';
import { isWholePhrase } from './page-words';
import { detectPaywall } from './paywall';
import { findTextBesidePrompts } from './prompt-boxes';
import type { RemovalReason, RemovedText } from './removal-reason';
import { findSiteName } from './site-name';
import { findSkippedParagraphs } from './skipped-paragraphs';
import { getOriginalPage } from './split-bilingual-page';
import type { TextRun } from './text-runs';
import { findTranslatorName, findVisibleByline } from './visible-byline';
import { findVisibleDates, type VisibleDates } from './visible-date';
import type { VisibleText } from './visible-text';

// Finds what a page marks as code in the text of its blocks: commands, keys and output, which nobody translates.

const CODE_TAGS: ReadonlySet<string> = new Set(['CODE', 'KBD', 'PRE', 'SAMP', 'TT', 'VAR']);

function isCode({ node, block }: VisibleText): boolean {
  for (let element = node.parentElement; element; element = element === block ? null : element.parentElement)
    if (CODE_TAGS.has(element.tagName.toUpperCase())) return true;
  return false;
}

/** Whether anything on a page is marked as code. Asked once, since most pages have none. */
export const hasCode = (root: Element): boolean => root.querySelector([...CODE_TAGS].join()) !== null;

/** Finds the code in a block of some runs. Its text is folded, so that each piece is looked for behind the one before. */
export function findCode(runs: readonly TextRun[], text: string): Pick<Block, 'code'> {
  const pieces = runs.flatMap((run) => run.pieces);
  if (!pieces.some(isCode)) return {};
  const spans: Span[] = [];
  let behind = 0;
  for (const piece of pieces) {
    const own = foldWhitespace(piece.node.data);
    const start = text.indexOf(own, behind);
    if (!own || start < 0) continue;
    behind = start + own.length;
    if (isCode(piece)) spans.push({ start, end: behind });
  }
  return spans.length ? { code: mergeSpans(spans) } : {};
}

/** Cells with more weight are part of the page's layout, or paragraphs. */
const MAX_CELL_WEIGHT = 80;

/** Returns the table row of a run that is a short cell; undefined for other runs. */
function findTableRow(run: TextRun): Element | undefined {
  if (!/^T[DH]$/i.test(run.block.tagName) || run.weight > MAX_CELL_WEIGHT) return undefined;
  return run.block.closest('tr') ?? undefined;
}

/** Whether cells make a row: several, with one run each. Otherwise they stay separate blocks. */
function isTableRow(cells: readonly TextRun[]): boolean {
  return cells.length > 1 && new Set(cells.map((run) => run.block)).size === cells.length;
}

/**
 * Groups the runs of an article into blocks: the cells of a table row together, since they have a meaning only
 * together, and every other run by itself. Cells of layout tables, which contain paragraphs, stay separate.
 */
export function groupByTableRow(text: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const groups: TextRun[][] = [];
  let previousRow: Element | undefined;
  for (const run of text) {
    const tableRow = findTableRow(run);
    if (tableRow && tableRow === previousRow) groups.at(-1)?.push(run);
    else groups.push([run]);
    previousRow = tableRow;
  }
  return groups.flatMap((cells) => (isTableRow(cells) || cells.length === 1 ? [cells] : cells.map((run) => [run])));
}

/** Functions that reading an article is given. */
export interface ReadArticleDeps {
  /** Guesses a text's language: a BCP 47 tag, or undefined where it cannot tell. */
  readonly detectLanguage?: (text: string) => string | undefined;
}

/** An article, with what was left out of it. */
export interface ArticleReading {
  readonly article: Article;
  /** The absolute URL that the page declares as its own (canonical). */
  readonly canonical?: string;
  /** All shown text that is not part of the article, in page order, with the reason. */
  readonly removed: readonly RemovedText[];
}

/** Sums the weights of runs, without link text. */
const sumUnlinkedWeight = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, run) => sum + run.weight * (1 - run.linked), 0);

/** Collects the article's runs in page order: those found, omitted ones between them, lead and caption above. */
function collectArticleRuns(
  { runs, kept, shares }: PageBody,
  headline: Headline,
  root: Element,
  description?: string,
): Set<TextRun> {
  const firstRun = runs.find((run) => kept.has(run) && run !== headline.run);
  const runsAbove = firstRun ? findLeadAndCaption(runs, headline.run, firstRun, shares, description) : [];
  const skippedRuns = findSkippedParagraphs(runs, kept, headline.run, shares, root);
  const wanted = new Set([...kept, ...runsAbove, ...findOmittedBlocks(runs, kept), ...skippedRuns]);
  return new Set(runs.filter((run) => wanted.has(run)));
}

/** Number of runs after the article in which a date or a notice is still looked for. */
const MAX_RUNS_AFTER_TEXT = 5;
/** Lines with more weight say more than who translated the article. */
const MAX_NOTICE_WEIGHT = 120;

/** Whether a run is a paragraph of running text and no line of names and dates above it. */
const isRunningText = ({ weight, linked, text }: TextRun): boolean =>
  linked < 0.5 && (weight >= LONG_LINE_WEIGHT || (weight >= MIN_PARAGRAPH_WEIGHT && isSentenceEnd(text)));

/** Longer headings, by weight, are leads or tell something. */
const MAX_HEADING_WEIGHT = 120;

const isShortHeading = ({ block, weight, text }: TextRun): boolean =>
  /^H[2-6]$/i.test(block.tagName) && weight <= MAX_HEADING_WEIGHT && !isSentenceEnd(text);

/**
 * Finds the runs of the article that do not belong to it, with the reasons. Links below a heading such as "Related" are
 * removed with the heading, and text in the same box as a prompt with the prompt.
 */
function collectRemovalReasons(
  text: readonly TextRun[],
  headline: Headline,
  byline: string | undefined,
  shares: ContainerShares,
): Map<TextRun, RemovalReason> {
  const begins = text.findIndex(isRunningText);
  const reasons = new Map<TextRun, RemovalReason>();
  let isUnderRelated = false;
  text.forEach((run, at) => {
    const context = { title: headline.text, byline, shares, count: text.length, at, begins: Math.max(0, begins) };
    const reason = findRemovalReason(run, context) ?? (isUnderRelated && run.linked > 0.6 ? 'related' : undefined);
    if (reason) reasons.set(run, reason);
    isUnderRelated = isWholePhrase('related', run.text) || (isUnderRelated && run.linked > 0.6);
  });
  for (const [run, reason] of findTextBesidePrompts(text, reasons, shares)) reasons.set(run, reason);
  // A heading belongs to what it heads.
  const rest = text.filter((run) => !reasons.has(run));
  const end = rest.findLastIndex((run) => !isShortHeading(run));
  for (const run of end < 0 ? [] : rest.slice(end + 1)) reasons.set(run, 'related');
  return reasons;
}

/** What is known of the page's blocks besides their runs. */
interface BlockHints {
  readonly leads: ReadonlySet<TextRun>;
  readonly isCodeMarked: boolean;
}

/** Builds one block from one run, or from all cells of a table row joined by spaces. */
function buildArticleBlock(
  runs: readonly TextRun[],
  shares: ContainerShares,
  isFirst: boolean,
  { leads, isCodeMarked }: BlockHints,
): Block {
  const run = runs[0] as TextRun;
  const text = runs.map((one) => one.text).join(' ');
  const code = isCodeMarked ? findCode(runs, text) : {};
  if (runs.length > 1) return { kind: 'item', role: 'row', text, ...code };
  const kind = determineBlockKind(run, shares, isFirst);
  return { kind, ...(kind === 'paragraph' && leads.has(run) ? { role: 'lead' } : {}), text, ...code };
}

/** The runs of each block; none for a headline that only the metadata give. */
function groupRunsByBlock(text: readonly TextRun[], { run, text: title }: Headline): readonly (readonly TextRun[])[] {
  const body = groupByTableRow(text);
  return title === '' ? body : [run ? [run] : [], ...body];
}

function buildArticleBlocks(
  groups: readonly (readonly TextRun[])[],
  headline: Headline,
  shares: ContainerShares,
  hints: BlockHints,
): readonly Block[] {
  const first = headline.text === '' ? 0 : 1;
  return groups.map(
    (runs, at): Block =>
      at < first ? { kind: 'title', text: headline.text } : buildArticleBlock(runs, shares, at === first, hints),
  );
}

/** Lists what was left out, in page order, with the reasons. */
function listRemovedText(
  body: PageBody,
  text: ReadonlySet<TextRun>,
  reasons: ReadonlyMap<TextRun, RemovalReason>,
  headline: Headline,
) {
  const context = { title: headline.text, shares: body.shares, count: body.runs.length, at: 0, begins: 1 };
  return body.runs.flatMap((run): readonly RemovedText[] => {
    if (run === headline.run || (text.has(run) && !reasons.has(run))) return [];
    return [{ text: run.text, reason: reasons.get(run) ?? findOutsideReason(run, context) }];
  });
}

/** Finds labels and dates above the headline, to be removed. Captions and runs with a weight of 120 or more stay. */
function findLabelsAboveTitle(
  text: ReadonlySet<TextRun>,
  runs: readonly TextRun[],
  { run: title }: Headline,
): Map<TextRun, RemovalReason> {
  const runsAbove = title ? runs.slice(0, runs.indexOf(title)) : [];
  const isLabel = (run: TextRun): boolean => run.weight < 120 && !/^FIGCAPTION$/i.test(run.block.tagName);
  return new Map(runsAbove.filter((run) => text.has(run) && isLabel(run)).map((run) => [run, 'before-title']));
}

/**
 * Finds the index of the headline among the runs, and of the article's last run. Where no run shows the headline, the
 * article's first run is taken.
 */
function locateHeadlineAndEnd(
  { runs, kept }: Pick<PageBody, 'runs' | 'kept'>,
  title: TextRun | undefined,
): { headline: number; end: number } {
  const isKept = (run: TextRun): boolean => kept.has(run);
  const headline = title ? runs.indexOf(title) : Math.max(0, runs.findIndex(isKept));
  return { headline, end: Math.max(headline, runs.findLastIndex(isKept)) };
}

/** Extracts a person's name from the byline that Readability found, which takes any line that looks like a byline. */
function extractPersonName(byline: string | undefined): string | undefined {
  const name = extractBylineName(byline);
  return name !== undefined && isPersonName(name) ? name : undefined;
}

/**
 * Finds the writer's name: as the page's metadata give it, else as the page shows it, else the first author that they
 * declare, the paper itself among them, else as Readability found it.
 */
function findArticleByline(metadata: HeadMetadata, body: PageBody, { run, text }: Headline): string | undefined {
  const metadataName = extractBylineName(metadata.byline);
  if (metadataName !== undefined && metadataName !== metadata.site) return metadataName;
  const { headline, end } = locateHeadlineAndEnd(body, run);
  const readabilityName = extractPersonName(body.byline);
  return (
    findVisibleByline(body.runs, headline, end, text, metadata.site) ??
    extractBylineName(metadata.firstAuthor) ??
    (readabilityName === metadata.site ? undefined : readabilityName)
  );
}

/** Takes the dates from the metadata. What these lack, a date or the time of day, is taken from the visible page. */
function findArticleDates(
  metadata: HeadMetadata,
  { runs, kept }: PageBody,
  { run }: Headline,
  language: string,
  url: string,
): VisibleDates {
  const { published, modified, languages } = metadata;
  if (published?.includes('T') && modified) return { published, modified };
  const { headline, end } = locateHeadlineAndEnd({ runs, kept }, run);
  const visibleDates = findVisibleDates({
    runs,
    headline,
    end: end + MAX_RUNS_AFTER_TEXT,
    language,
    declared: languages,
    url,
  });
  const mostPrecise = visibleDates.published?.startsWith(published ?? '') ? visibleDates.published : published;
  return { published: mostPrecise, modified: modified ?? visibleDates.modified };
}

/** Collects short lines about the article, removed from its text or near it: they may name the translator. */
function collectNotices(
  { runs, kept }: PageBody,
  { run: title }: Headline,
  reasons: ReadonlyMap<TextRun, RemovalReason>,
): readonly string[] {
  const { headline, end } = locateHeadlineAndEnd({ runs, kept }, title);
  const nearbyRuns = runs
    .slice(headline, end + 1 + MAX_RUNS_AFTER_TEXT)
    .filter((run) => !kept.has(run) || reasons.has(run));
  return nearbyRuns.filter((run) => run.weight <= MAX_NOTICE_WEIGHT).map(({ text }) => text);
}

/** An article with the text runs of the page that each of its blocks was made of. */
export interface ArticleWithRuns {
  readonly article: Article;
  /** By block. A headline that only the metadata give has none. */
  readonly runs: readonly (readonly TextRun[])[];
}

interface ArticleDraft extends Omit<ArticleReading, 'removed'>, ArticleWithRuns {
  /** Builds the list only when it is asked for: most text of a large page is not in the article. */
  readonly removed: () => readonly RemovedText[];
}

function readArticleDraft(page: Document, url: string, deps: ReadArticleDeps): Result<ArticleDraft> {
  const root = page.body as HTMLElement | null;
  if (!root) return createFailure('unreadable', { reason: 'empty', url });
  const metadata = readHeadMetadata(page, url);
  const body = readPageBody(page);
  const headline = findHeadline(body.runs, [...body.kept], metadata);
  const articleRuns = collectArticleRuns(body, headline, root, metadata.description);
  if (headline.run) articleRuns.delete(headline.run);
  const byline = findArticleByline(metadata, body, headline);
  const articleShares = body.shares.among([...articleRuns]);
  const reasons = new Map([
    ...collectRemovalReasons([...articleRuns], headline, byline, articleShares),
    ...findLabelsAboveTitle(articleRuns, body.runs, headline),
  ]);
  const text = [...articleRuns].filter((run) => !reasons.has(run));
  if (sumUnlinkedWeight(text) < MIN_ARTICLE_WEIGHT)
    return { ok: false, failure: buildMissingArticleFailure(page, body.runs, url) };
  if (isIndexPage(text, metadata)) return createFailure('not-an-article', { url });
  const hints = { leads: findLeads(text, metadata.description), isCodeMarked: hasCode(root) };
  const textShares = reasons.size === 0 ? articleShares : articleShares.among(text);
  const groups = groupRunsByBlock(text, headline);
  const blocks = buildArticleBlocks(groups, headline, textShares, hints);
  const articleText = blocks.map((block) => block.text).join('\n');
  const lang = determineLanguage({ text: articleText, declared: metadata.languages, detect: deps.detectLanguage });
  const { published, modified } = findArticleDates(metadata, body, headline, lang, url);
  const outsideRuns = body.runs.filter((run) => !body.kept.has(run) && run !== headline.run);
  const site = metadata.site ?? findSiteName(page, outsideRuns, headline.text);
  const translator = metadata.translator ?? findTranslatorName([...new Set(collectNotices(body, headline, reasons))]);
  const partial = detectPaywall(body.runs, text, root, metadata);
  const free = metadata.isFree === false ? metadata.isFree : undefined;
  const details = { byline, translator, published, modified, site, partial, free };
  return createSuccess({
    article: { url, lang, title: headline.text, ...details, blocks },
    canonical: metadata.canonical,
    runs: groups,
    removed: () => listRemovedText(body, articleRuns, reasons, headline),
  });
}

/** Reads the article as `readArticle` does, and lists what was left out and why. Takes longer on large pages. */
export function readArticleWithDebug(page: Document, url: string, deps: ReadArticleDeps): Result<ArticleReading> {
  const draft = readArticleDraft(getOriginalPage(page), url, deps);
  if (!draft.ok) return draft;
  const { article, canonical, removed } = draft.value;
  return createSuccess({ article, canonical, removed: removed() });
}

/** Reads the article of a page in one language, with the runs of its blocks. Fails as `readArticle` does. */
export const readArticleWithRuns = (page: Document, url: string, deps: ReadArticleDeps): Result<ArticleWithRuns> =>
  readArticleDraft(page, url, deps);

/**
 * Reads the article on a page, live or parsed, without changing the page. Of a page that a reader's tool made bilingual
 * it is the original; `readBilingualPage` gives both texts. `url` is the absolute URL of the page. Fails
 * with `unreadable` (`empty`: no text; `script-only`: the text is rendered by scripts that have not run) or
 * `not-an-article`.
 */
export function readArticle(page: Document, url: string, deps: ReadArticleDeps): Result<Article> {
  const draft = readArticleDraft(getOriginalPage(page), url, deps);
  return draft.ok ? createSuccess(draft.value.article) : draft;
}
