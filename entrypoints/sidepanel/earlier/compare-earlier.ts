/**
 * Compares a translation with the original as an archive has it from the translation's time. Loaded when the reader asks
 * for it.
 */

import { compareByNeed } from '../../../lib/compare/compare-by-need';
import { buildEarlierVersion } from '../../../lib/compare/earlier-version';
import { extractLanguageSample } from '../../../lib/compare/read-page-pair';
import { type Article, limitArticle } from '../../../lib/core/article';
import type { SegmentEmbeddings } from '../../../lib/core/engine';
import type { EarlierVersion, Report } from '../../../lib/core/report';
import { createFailure, createSuccess, type Result } from '../../../lib/core/result';
import { detectTextLanguage } from '../../../lib/extension/storage/language';
import { readSettings } from '../../../lib/extension/storage/settings';
import type { SegmentText } from '../../../lib/meaning/answer-in-batches';
import { readArticle } from '../../../lib/page/html/read-article';
import type { ComparisonStep } from '../../../lib/panel/state/shown-report';
import { fetchArchivedVersion } from '../../../lib/provenance/memento/fetch-archived-version';
import { hasMoreStops } from '../../../lib/text/determine-language';
import { compareInWorker, createFetchDeps, parsePage } from '../../shared/compare/compare-in-browser';

export interface EarlierRequest {
  /** The address of the original. */
  readonly url: string;
  /** The comparison with today's original. */
  readonly report: Report;
  /** Embeds text by the encoder; undefined where it is off or gives nothing. */
  readonly embed: (segments: readonly SegmentText[], signal: AbortSignal) => Promise<SegmentEmbeddings | undefined>;
  readonly step: (step: ComparisonStep) => void;
  readonly signal: AbortSignal;
}

/**
 * Fetches, reads and compares. Fails as `fetchArchivedVersion` and `readArticle` do, and with `little-in-common` where
 * the copy and the translation cannot be lined up.
 */
export async function compareWithEarlier(request: EarlierRequest): Promise<Result<EarlierVersion>> {
  const { url, report, step, signal } = request;
  step('fetching');
  const { archive } = await readSettings();
  const version = await fetchArchivedVersion(archive, url, report.translation.published ?? '', createFetchDeps(signal));
  if (!version.ok) return version;
  step('reading');
  const article = await readArchivedArticle(version.value.html, url);
  if (!article.ok) return article;
  signal.throwIfAborted();
  step('aligning');
  const { copy, hadBanner } = version.value;
  const original: Article = { ...article.value, archived: { url: copy.url, taken: copy.taken } };
  const then = await compareAsSettingsSay(original, request);
  if (then.verdict !== 'compared')
    return createFailure('not-the-original', { reason: 'little-in-common', url: copy.url });
  return createSuccess(buildEarlierVersion(then, { distance: copy.distance, hadBanner }));
}

async function readArchivedArticle(html: string, url: string): Promise<Result<Article>> {
  const page = parsePage(html);
  const detected = await detectTextLanguage(extractLanguageSample(page));
  return limitArticle(readArticle(page, url, { detectLanguage: () => detected }), hasMoreStops);
}

/** By rules first, which also cuts the text into segments; then by the encoder, where today's original was compared so. */
async function compareAsSettingsSay(original: Article, request: EarlierRequest): Promise<Report> {
  const { report, signal, embed } = request;
  const { translation } = report;
  const compare = (embeddings?: SegmentEmbeddings): Promise<Report> =>
    compareInWorker({ translation, original, embeddings }, signal);
  return compareByNeed(await compare(), { embed: (segments) => embed(segments, signal), compare });
}
