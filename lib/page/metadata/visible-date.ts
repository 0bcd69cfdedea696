/** Finds an article's dates in what the page shows, for pages whose metadata lack them. */
import { computeTextWeight, isSentenceEnd } from '../../text/fold-whitespace';
import { getSpacedText, type TextRun } from '../blocks/text-runs';
import { getDateLabel } from '../publication-date/date-labels';
import { type DateContext, findPageDates, normalizeDateLine } from '../publication-date/parse-dates';

/** Dates of an article as the page shows them, ISO 8601. */
export interface VisibleDates {
  readonly published?: string;
  readonly modified?: string;
}

/** What is searched, and where. */
export interface DateSearchOptions {
  /** All runs of the page. */
  readonly runs: readonly TextRun[];
  /** Index of the headline, or of the first run of the text where no run shows the headline. */
  readonly headline: number;
  /** Index of the run at which the search ends. */
  readonly end: number;
  /** BCP 47 language of the article. */
  readonly language: string;
  /** Language tags the page declares. */
  readonly declared: readonly string[];
  readonly url: string;
}

/** Number of runs above and below the headline in which a date without a label counts. */
const MAX_RUNS_ABOVE = 4;
const MAX_RUNS_BELOW = 9;
/** Longest line with a date, and how much text it may have besides the date (weights). */
const MAX_DATE_LINE_WEIGHT = 220;
const MAX_TEXT_BESIDES_DATE = 90;
/** Most text besides the date in a full sentence without a label; a longer sentence is text. */
const MAX_SENTENCE_BESIDES_DATE = 30;

/** A date that may be the article's; `distance` counts runs from the headline, and tenths within a line. */
interface DateCandidate {
  readonly iso: string;
  readonly label: 'published' | 'modified' | undefined;
  readonly distance: number;
}

/**
 * Whether dates in a run do not count. Only runs that are an H1 count as headings, not those inside one: an H1 that is
 * never closed contains the rest of the page.
 */
const isExcludedRun = (run: TextRun): boolean =>
  /^H1$/i.test(run.block.tagName) || run.block.closest('figure, figcaption, nav, blockquote, aside') !== null;

/** Lists the short text nodes of a run: on pages without block elements, one of them is the line with the date. */
const listShortLines = (run: TextRun): readonly string[] =>
  run.pieces.map(({ node }) => node.data.trim()).filter((line) => line.length >= 8 && computeTextWeight(line) <= 60);

/** Returns a short run before a date, in lower case: in definition lists and tables the label is there. Else empty. */
function getPrecedingLabel(precedingRun: TextRun | undefined): string {
  return precedingRun && precedingRun.weight <= 30 ? `${precedingRun.text.toLowerCase()} ` : '';
}

/** Finds the dates in a line, with what their labels say; none where the line is running text. */
function findLineDates(
  text: string,
  precedingLabel: string,
  context: DateContext,
  distance: number,
): readonly DateCandidate[] {
  const line = normalizeDateLine(text);
  const dates = findPageDates(line, context);
  const textBesidesDates = computeTextWeight(line) - dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.flatMap(({ iso, start, end }, i) => {
    const before = (i === 0 ? precedingLabel : '') + line.slice(dates[i - 1]?.end ?? 0, start);
    const label = getDateLabel(before, line.slice(end, dates[i + 1]?.start));
    const isText =
      textBesidesDates > MAX_TEXT_BESIDES_DATE ||
      (!label && textBesidesDates > MAX_SENTENCE_BESIDES_DATE && isSentenceEnd(text));
    return isText ? [] : [{ iso, label, distance: distance + i / 10 }];
  });
}

function findRunDates(
  run: TextRun,
  precedingLabel: string,
  context: DateContext,
  distance: number,
): readonly DateCandidate[] {
  const wholeLineDates =
    run.weight <= MAX_DATE_LINE_WEIGHT ? findLineDates(getSpacedText(run), precedingLabel, context, distance) : [];
  return wholeLineDates.length > 0
    ? wholeLineDates
    : listShortLines(run).flatMap((line) => findLineDates(line, '', context, distance));
}

/**
 * Builds the context in which numeric dates are read. Where the language does not tell their order, the region that the
 * page declares, the country in its address or a date such as "31/12/2025" may.
 */
function buildDateContext({ language, declared, url, runs }: DateSearchOptions): DateContext {
  const tag = declared
    .map((declaredTag) => /^[a-z]{2,3}[-_][a-z]{2}\b/i.exec(declaredTag)?.[0].replace('_', '-'))
    .find((declaredTag) => declaredTag?.toLowerCase().startsWith(`${language}-`));
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?:[/:]|$)/.exec(url)?.[1]?.replace('uk', 'gb');
  const dayFirst = runs.some(
    ({ text, weight }) =>
      weight <= MAX_DATE_LINE_WEIGHT && text.includes('/') && /\b(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}\b/.test(text),
  );
  const region =
    country && /^(?:gb|ie|au|nz|in|za|ng|ke|sg|my|pk)$/.test(country) ? `${language}-${country}` : language;
  return { language: tag ?? region, dayFirst };
}

const twoDigits = /\p{Nd}.*\p{Nd}/u;

function findDateCandidates(input: DateSearchOptions): readonly DateCandidate[] {
  const { runs, headline, end } = input;
  const context = buildDateContext(input);
  return runs.slice(0, end).flatMap((run, index) => {
    const distance = Math.abs(index - headline);
    const isNearHeadline = index >= headline - MAX_RUNS_ABOVE && index <= headline + MAX_RUNS_BELOW;
    if ((!isNearHeadline && run.weight > MAX_TEXT_BESIDES_DATE) || !twoDigits.test(run.text) || isExcludedRun(run))
      return [];
    const candidates = findRunDates(run, getPrecedingLabel(runs[index - 1]), context, distance);
    return isNearHeadline ? candidates : candidates.filter(({ label }) => label !== undefined);
  });
}

/** Selects the date nearest to the headline among those with the same label. */
function selectBestDate(candidates: readonly DateCandidate[], label: DateCandidate['label']): string | undefined {
  const matchingCandidates = candidates.filter((candidate) => candidate.label === label);
  return matchingCandidates.toSorted((a, b) => a.distance - b.distance)[0]?.iso;
}

/**
 * Finds the publication date and the date of the last change that a page shows near the headline, or labels as such
 * anywhere above `end`. Dates mentioned in the text do not count.
 */
export function findVisibleDates(input: DateSearchOptions): VisibleDates {
  const candidates = findDateCandidates(input);
  return {
    published: selectBestDate(candidates, 'published') ?? selectBestDate(candidates, undefined),
    modified: selectBestDate(candidates, 'modified'),
  };
}
