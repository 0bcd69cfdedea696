/** Gets editions one after the other and compares each with the original, in a worker. */
import { readArticleSource } from '../../lib/compare/read-page-pair';
import type { Article } from '../../lib/core/article';
import type { Report } from '../../lib/core/report';
import { createFailure, type Failure, type Result } from '../../lib/core/result';
import type { AccessMethod } from '../../lib/panel/state/provenance-record';
import { compareInWorker, createReadDeps, loadSource } from '../shared/compare/compare-in-browser';

/** An edition that the reader chose. */
export interface ChosenEdition {
  /** Empty for pasted text. */
  readonly url: string;
  readonly way: AccessMethod;
}

/** What came of one. */
export interface EditionOutcome {
  readonly edition: ChosenEdition;
  readonly result: { readonly report: Report } | { readonly failure: Failure };
}

/**
 * Compares them. A refused or unreadable one has its failure in its place, and the others go on; after `signal` is
 * aborted only those that are done are given.
 * @param page the tab of the original, whose site may ask for its own pages
 * @param tell called before each edition with its index
 */
export async function compareEditions(
  original: Article,
  chosen: readonly ChosenEdition[],
  { page, signal, tell }: { readonly page: number; readonly signal: AbortSignal; readonly tell: (at: number) => void },
): Promise<EditionOutcome[]> {
  const outcomes: EditionOutcome[] = [];
  for (const [at, edition] of chosen.entries()) {
    if (signal.aborted) break;
    tell(at);
    const read = await readEdition(edition, page, signal).catch((problem: unknown) =>
      createFailure('unreadable', { url: edition.url, detail: String(problem) }),
    );
    if (signal.aborted) break;
    const report = read.ok
      ? await compareInWorker({ translation: read.value, original }, signal).catch(() => undefined)
      : undefined;
    if (signal.aborted) break;
    const failure: Failure = read.ok ? { kind: 'unreadable', url: edition.url } : read.failure;
    outcomes.push({ edition, result: report ? { report } : { failure } });
  }
  return outcomes;
}

async function readEdition({ url, way }: ChosenEdition, tabId: number, signal: AbortSignal): Promise<Result<Article>> {
  const source = await loadSource({ tabId, url, way, signal });
  if (!source.ok) return source;
  const read = await readArticleSource(source.value, createReadDeps(signal));
  return read.ok ? { ok: true, value: read.value.article } : read;
}
