/** Reads the original as it was when it was translated: from a file, or from an archive that speaks Memento (RFC 7089). */
import { type Article, createFailure, createSuccess, type Result } from '../../core';
import { decodeHtml, readArticle } from '../../page';
import { LIMITS } from '../../provenance';
import { type ArchivedVersion, fetchVersion } from '../../provenance/memento/fetch-version';
import type { CommandOptions } from '../arguments';
import { detectLanguage } from '../detect-language';
import { readArticleFile } from '../input';
import { readFromHtml } from '../parse-html';

/** The original as it was, and the archive's copy where it is from one. */
export interface EarlierArticle {
  readonly article: Article;
  readonly copy?: ArchivedVersion['copy'];
}

/** More than any article has. Reading takes a document's nodes by the square of their number, and a copy may have millions. */
const MAX_TAGS = 60_000;

/** How many elements and comments a page may have at most, as far as its text tells. */
function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (html[at + 1] !== '/') count += 1;
  return count;
}

/**
 * Reads the earlier version that the options name; undefined where they name none. Fails where the file or the archive
 * has none; `not-archived` also where nobody knows for which time to ask.
 */
export async function readEarlierArticle(
  { earlier, archive, at, addresses }: Pick<CommandOptions, 'earlier' | 'archive' | 'at' | 'addresses'>,
  translation: Article,
): Promise<Result<EarlierArticle> | undefined> {
  if (earlier !== undefined) {
    const article = readArticleFile(earlier, addresses.original);
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
  if (countTags(version.value.html) > MAX_TAGS)
    return createFailure('fetch-failed', { reason: 'large', url: version.value.copy.url });
  const article = readFromHtml(version.value.html, url, (page) => readArticle(page, url, { detectLanguage }));
  return article.ok ? createSuccess({ article: article.value, copy: version.value.copy }) : article;
}
