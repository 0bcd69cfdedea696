/** Splits a page into runs of text and finds those of its article. */
import { buildTextRun, collectTextRuns, sumRunWeights, type TextRun } from './blocks/text-runs';
import type { VisibleText } from './blocks/visible-text';
import { ContainerShares } from './clean/container-rules';
import { findDensestText, findFullerText } from './densest-text';
import { STUB_WEIGHT } from './missing-article';
import { findReadableText } from './readability';

/**
 * Cuts a run to the part that Readability keeps, if that is at least half of it. Cuts only at the ends, so that the
 * rest stays one quotable passage. Undefined where less is kept.
 */
function trimRunToKept(run: TextRun, keptNodes: ReadonlySet<Text>): TextRun | undefined {
  const isKept = ({ node }: VisibleText): boolean => keptNodes.has(node);
  const first = run.pieces.findIndex(isKept);
  if (first < 0) return undefined;
  const last = run.pieces.findLastIndex(isKept);
  const keptRun =
    first === 0 && last === run.pieces.length - 1
      ? run
      : buildTextRun(run.pieces.slice(first, last + 1), run.containers);
  return keptRun.weight >= run.weight / 2 ? keptRun : undefined;
}

/** The runs of a page, with those of the article. */
export interface PageBody {
  /** All runs of the page. Runs of the article are cut to what is kept of them. */
  readonly runs: readonly TextRun[];
  /** Runs of the article. */
  readonly kept: ReadonlySet<TextRun>;
  /** Shares of the text of all runs. */
  readonly shares: ContainerShares;
  readonly byline?: string;
}

/** Splits a page into runs and finds the article: with Readability, or as the densest text where that finds more. */
export function readPageBody(page: Document): PageBody {
  const allRuns = collectTextRuns(page.body);
  const readable = findReadableText(page);
  const readableParts = allRuns.map((run) => (readable ? trimRunToKept(run, readable.kept) : undefined));
  const readableRuns = new Set(readableParts.filter((run) => run !== undefined));
  const runs = allRuns.map((run, i) => readableParts[i] ?? run);
  const byline = readable?.byline;
  if (sumRunWeights([...readableRuns]) >= STUB_WEIGHT) {
    const shares = new ContainerShares(runs);
    const fuller = findFullerText(runs, readableRuns, shares);
    return { runs, kept: fuller ? new Set([...readableRuns, ...fuller]) : readableRuns, shares, byline };
  }
  const densestRuns = new Set(findDensestText(allRuns, page.body));
  const isDensestBetter = sumRunWeights([...densestRuns]) > sumRunWeights([...readableRuns]);
  const found = isDensestBetter ? { runs: allRuns, kept: densestRuns } : { runs, kept: readableRuns };
  return { ...found, shares: new ContainerShares(found.runs), byline };
}
