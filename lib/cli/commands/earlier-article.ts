/** Reads the original as it was when it was translated: from a file, or from an archive that speaks Memento (RFC 7089). */
import { type Article, limitArticle } from '../../core/article';
import { createFailure, createSuccess, type Result } from '../../core/result';
import { readArticle } from '../../page/html/read-article';
import { LIMITS } from '../../provenance/fetch/fetch-original';
import { type ArchivedVersion, fetchVersion } from '../../provenance/memento/fetch-version';
import { decodeHtml } from '../../text/charset/decode-html';
import { hasMoreSegments } from '../../text/segments/segment-blocks';
import type { CommandOptions } from '../options/arguments';
import { detectLanguage } from '../shared/detect-language';
import { readArticleFile } from '../shared/input';
import { readFromHtml } from '../shared/parse-html';

/** The original as it was, and the archive's copy where it is from one. */
export interface EarlierArticle {
  readonly article: Article;
  readonly copy?: ArchivedVersion['copy'];
}

/**
 * Reads the earlier version that the options name; undefined where they name none. Fails where the file or the archive
 * has none; `not-archived` also where nobody knows for which time to ask.
 */
export async function readEarlierArticle(
  {
    earlier,
    archive,
    at,
    addresses,
    maxSegments,
  }: Pick<CommandOptions, 'earlier' | 'archive' | 'at' | 'addresses' | 'maxSegments'>,
  translation: Article,
): Promise<Result<EarlierArticle> | undefined> {
  if (earlier !== undefined) {
    const article = limitArticle(await readArticleFile(earlier, addresses.original), hasMoreSegments, maxSegments);
    return article.ok ? createSuccess({ article: article.value }) : article;
  }
  if (archive === undefined) return undefined;
  const url = addresses.original!;
  const time = new Date(at ?? translation.published ?? '');
  if (Number.isNaN(time.getTime()))
    return createFailure('unreadable', {
      reason: 'not-archived',
      url,
      detail: 'the translation has no date; give one with --at',
    });
  const version = await fetchVersion({ timeMap: archive }, url, time, {
    fetch,
    decode: decodeHtml,
    timeLimit: AbortSignal.timeout(LIMITS.milliseconds),
  });
  if (!version.ok) return version;
  const read = readFromHtml(version.value.html, url, (page) => readArticle(page, url, { detectLanguage }));
  const article = limitArticle(read, hasMoreSegments, maxSegments);
  return article.ok ? createSuccess({ article: article.value, copy: version.value.copy }) : article;
}
