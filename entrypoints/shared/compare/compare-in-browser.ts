/** Compares the page in a tab with its original: obtains both texts and runs the comparison in a worker. */

import { findTextChange, type TextChange } from '../../../lib/compare/earlier-version';
import {
  type OriginalSource,
  type PageSource,
  type PdfSource,
  type ReadPageDeps,
  readArticleSource,
  readBilingualSource,
  readPagePair,
} from '../../../lib/compare/read-page-pair';
import type { TranslationDetection } from '../../../lib/core/detection';
import type { WordsBySegment } from '../../../lib/core/finding';
import type { Report, ReportSide } from '../../../lib/core/report';
import { createFailure, createSuccess, type Result } from '../../../lib/core/result';
import { findSureAnswerer } from '../../../lib/core/site';
import { parseWebUrl } from '../../../lib/core/url';
import { hasReadAccess } from '../../../lib/extension/permissions/permissions';
import { detectTextLanguage } from '../../../lib/extension/storage/language';
import { readSettings } from '../../../lib/extension/storage/settings';
import {
  fetchWithoutRedirect,
  getAnsweringAddress,
  resolveHost,
} from '../../../lib/extension/tabs/fetch-without-redirect';
import { getSnapshot } from '../../../lib/extension/tabs/frames';
import { hasPrivateSide } from '../../../lib/extension/tabs/private-window';
import { findTab, getTab, getTabUrl, type ReaderTab, waitForTab } from '../../../lib/extension/tabs/tabs';
import { listBoilerplatePhrases } from '../../../lib/findings/boilerplate/phrase-tables';
import { isDeeplyNested, limitNesting } from '../../../lib/page/html/limit-nesting';
import { placeStreamedContent } from '../../../lib/page/html/streamed-content';
import type { AccessMethod } from '../../../lib/panel/state/provenance-record';
import type { ComparisonStep } from '../../../lib/panel/state/shown-report';
import { type ArchiveRequest, fetchArchivedPage } from '../../../lib/provenance/fetch/archive';
import { checkSitePermission, type FetchDeps } from '../../../lib/provenance/fetch/fetch-deps';
import { fetchOriginal, LIMITS } from '../../../lib/provenance/fetch/fetch-original';
import { createReachCheck } from '../../../lib/provenance/fetch/reach-check';
import { fetchArchivedVersion } from '../../../lib/provenance/memento/fetch-archived-version';
import { isTimeMapAddress } from '../../../lib/provenance/memento/memento-archive';
import { decodeHtml } from '../../../lib/text/charset/decode-html';
import { askWorker } from './ask-worker';
import type { CompareReply, CompareRequest, VersionRequest, WordsReply, WordsRequest } from './compare-worker';
import { readPdfInWorker } from './read-pdf-in-worker';

export interface ComparisonRequest {
  readonly tabId: number;
  /** URL of the original; empty for pasted text. */
  readonly url: string;
  readonly way: AccessMethod;
  /** The page's publication date (ISO 8601); of the archive's copies the one nearest to it is requested. */
  readonly published?: string;
  /** Called when a step begins; for the first one, which is to get both pages, when a request is about to go out. */
  readonly step: (step: ComparisonStep) => void;
  /** Called before each request for the original, redirects among them, with who surely answers it. */
  readonly asking?: (answerer: string | undefined) => void;
  readonly signal: AbortSignal;
}

/** Parses a page that was fetched. One that nests without end is made shallow first: parsing it would take minutes. */
export function parsePage(html: string): Document {
  const page = new DOMParser().parseFromString(isDeeplyNested(html) ? limitNesting(html) : html, 'text/html');
  placeStreamedContent(page);
  return page;
}

/** What reading a page or a PDF needs. `signal`: ends the worker that a PDF is read in. */
export const createReadDeps = (signal: AbortSignal): ReadPageDeps => ({
  parse: parsePage,
  detectLanguage: detectTextLanguage,
  readPdf: (bytes, url) => readPdfInWorker(bytes, url, signal),
});

export interface BrowserComparison {
  readonly report: Report;
  /** What the original says about itself. Left out for pasted text. */
  readonly detection?: TranslationDetection;
  /** Whether a side of it is in a private window: then nothing of it is stored. */
  readonly isPrivate: boolean;
}

/** Gets both pages, reads the articles in them, and compares these in a worker. Rejects with the signal's reason. */
export async function compareInBrowser(wanted: ComparisonRequest): Promise<Result<BrowserComparison>> {
  const { tabId, url, step, signal } = wanted;
  // Both are found before they are read, so that what is read is what was judged to be private or not.
  const [tab, originalTab] = await Promise.all([getTab(tabId), findOriginalTab(wanted)]);
  const way: AccessMethod = originalTab ? { kind: 'tab', tabId: originalTab.id } : wanted.way;
  if (way.kind === 'page') return compareBothTexts(wanted, tab);
  if (isRequested(way)) step('fetching');
  const [original, page] = await Promise.all([loadSource({ ...wanted, way }), readTab(tabId, '')]);
  if (!original.ok) return original;
  if (!page.ok) return page;
  signal.throwIfAborted();
  step('reading');
  const deps = createReadDeps(signal);
  const read = await readPagePair(url, { page: page.value, original: original.value }, deps);
  if (!read.ok) return read;
  signal.throwIfAborted();
  step('aligning');
  const { detection, ...articles } = read.value;
  const report = await compareInWorker(articles, signal);
  return createSuccess({ report, detection, isPrivate: hasPrivateSide([tab, originalTab]) });
}

/** Compares the two texts that stand in one page: nothing is requested. */
async function compareBothTexts(
  { tabId, step, signal }: ComparisonRequest,
  tab: ReaderTab | undefined,
): Promise<Result<BrowserComparison>> {
  step('reading');
  const page = await readTab(tabId, '');
  if (!page.ok) return page;
  signal.throwIfAborted();
  const read = await readBilingualSource(page.value, createReadDeps(signal));
  if (!read.ok) return read;
  signal.throwIfAborted();
  step('aligning');
  const report = await compareInWorker(read.value, signal);
  return createSuccess({ report, isPrivate: hasPrivateSide([tab]) });
}

/** Whether an original is requested, within `LIMITS`. */
const isRequested = ({ kind }: AccessMethod): boolean => kind === 'request' || kind === 'archive';

/** The tab that an original is read from; undefined where it is not, or where no tab has it. */
const findOriginalTab = async ({ url, way }: ComparisonRequest): Promise<ReaderTab | undefined> => {
  if (way.kind !== 'tab') return undefined;
  return way.tabId === undefined ? findTab(url) : getTab(way.tabId);
};

/** What every request of the panel keeps to: the reader's permission, her cancelling, and the time limit. */
export const createFetchDeps = (signal: AbortSignal, asking?: ComparisonRequest['asking']): FetchDeps => ({
  fetch: (url, init) => {
    asking?.(findSureAnswerer(url));
    return fetchWithoutRedirect(url, init);
  },
  resolveHost,
  getAnsweringAddress,
  allowed: hasReadAccess,
  decode: decodeHtml,
  signal,
  timeLimit: AbortSignal.timeout(LIMITS.milliseconds),
});

/** Gets a page's HTML, or the text that was pasted. `tabId`: the page that it is compared with. */
export function loadSource({
  tabId,
  url,
  way,
  published,
  asking,
  signal,
}: Omit<ComparisonRequest, 'step'>): Promise<Result<OriginalSource>> {
  const deps = createFetchDeps(signal, asking);
  switch (way.kind) {
    case 'request':
      return requestOriginal(url, tabId, deps);
    case 'archive':
      return readSettings().then(({ archive }) => fetchFromArchive({ server: archive, url, published }, deps));
    case 'page':
      return readTab(tabId, url);
    case 'tab':
      return way.tabId === undefined
        ? Promise.resolve(createFailure('fetch-failed', { reason: 'no-tab', url }))
        : readOriginalTab(way.tabId, { url, page: tabId }, deps);
    case 'text':
      return Promise.resolve(createSuccess({ text: way.text }));
  }
}

/** Asks an availability service, or an archive whose lists of copies the reader named in its place. */
async function fetchFromArchive(request: ArchiveRequest, deps: FetchDeps): Promise<Result<PageSource | PdfSource>> {
  const { server, url, published = new Date().toISOString() } = request;
  if (!isTimeMapAddress(server)) return fetchArchivedPage(request, deps);
  const version = await fetchArchivedVersion(server, url, published, deps);
  return version.ok ? createSuccess({ html: version.value.html, url, archived: version.value.copy }) : version;
}

/** Fetches an address that the page in a tab names. */
const requestOriginal = async (url: string, page: number, deps: FetchDeps) =>
  fetchOriginal(url, { ...deps, reach: createReachCheck(await getTabUrl(page), resolveHost) });

/** Reads the page in a tab. Where that shows a PDF nobody may look into it, so its address is asked for. */
async function readOriginalTab(
  tabId: number,
  { url, page }: { readonly url: string; readonly page: number },
  deps: FetchDeps,
): Promise<Result<PageSource | PdfSource>> {
  await waitForTab(tabId);
  const read = await readTab(tabId, url);
  const address = (await getTabUrl(tabId)) || url;
  if (read.ok || read.failure.kind !== 'not-an-article' || address === '') return read;
  const fetched = await requestOriginal(address, page, deps);
  return (fetched.ok ? 'pdf' in fetched.value : /\.pdf$/i.test(parseWebUrl(address)?.pathname ?? '')) ? fetched : read;
}

async function readTab(tabId: number, url: string): Promise<Result<PageSource>> {
  const snapshot = await getSnapshot(tabId);
  if (!snapshot) return determineTabFailure(url);
  // An article in a frame has the frame's address.
  return snapshot.html
    ? createSuccess({ html: snapshot.html, url: snapshot.observation.url })
    : createFailure('unreadable', { reason: 'large', url: snapshot.url });
}

const determineTabFailure = async (url: string): Promise<Result<never>> =>
  (url ? await checkSitePermission(url, hasReadAccess) : undefined) ?? createFailure('not-an-article', { url });

/**
 * What has changed in the text of a tab's page since it was compared; undefined where nothing has, `unread` where that
 * cannot be told: the page is gone, or its browser is translating it and so changes the text itself.
 */
export async function findPageChange(tabId: number, compared: ReportSide): Promise<TextChange | 'unread' | undefined> {
  const snapshot = await getSnapshot(tabId);
  if (!snapshot?.html || snapshot.observation.beingTranslated) return 'unread';
  const { html, observation } = snapshot;
  const source = { html, url: observation.url };
  const deps = { parse: parsePage, detectLanguage: async () => compared.lang };
  if (compared.toolMade) {
    const both = await readBilingualSource(source, deps);
    return both.ok ? findTextChange(compared, both.value.translation) : 'unread';
  }
  const read = await readArticleSource(source, deps);
  return read.ok ? findTextChange(compared, read.value.article) : 'unread';
}

/** Compares two articles in a worker. An abort ends the worker; an error in it is a bug and rejects. */
export const compareInWorker = (question: Omit<CompareRequest, 'phrases'>, signal: AbortSignal): Promise<Report> => {
  const phrases = listBoilerplatePhrases(question.translation.lang, question.original.lang);
  return askWorker<CompareReply>({ ...question, phrases }, signal).then(({ report }) => report);
};

/** Adds an earlier version to a report in a worker, which has the code for it. */
export const addVersionInWorker = (question: VersionRequest): Promise<Report> =>
  askWorker<CompareReply>(question, new AbortController().signal).then(({ report }) => report);

/** Lists the words of a report's passages in a worker, which has the tables of all languages. */
export const listWordsInWorker = (question: WordsRequest, signal: AbortSignal): Promise<WordsBySegment> =>
  askWorker<WordsReply>(question, signal).then(({ words }) => words);
