import { computeTextWeight, isSentenceEnd } from '../../text/fold-whitespace';
import { getSpacedText, type TextRun } from '../blocks/text-runs';
import { getDateLabel } from '../publication-date/date-labels';
import { type DateContext, findPageDates, normalizeDateLine } from '../publication-date/parse-dates';

/** Dates that stand only in what the page shows. */
export interface VisibleDates {
  readonly published?: string;
  readonly modified?: string;
}

/** Where to look. */
export interface DateSearchInput {
  /** All runs of the page. */
  readonly runs: readonly TextRun[];
  /** Where the headline stands among them, or the text where no run shows the headline. */
  readonly headline: number;
  /** Where the text ends. */
  readonly end: number;
  /** BCP 47 language. */
  readonly language: string;
  /** Language tags the page declares. */
  readonly declared: readonly string[];
  readonly url: string;
}

/** How far from the headline a date may stand that no word labels. */
const MAX_RUNS_ABOVE = 4;
const MAX_RUNS_BELOW = 9;
/** How long a line may be that holds a date, and how much text besides the date. */
const MAX_DATE_LINE_WEIGHT = 220;
const MAX_TEXT_BESIDES_DATE = 90;
/** With more beside it than this, a full sentence is text. */
const MAX_SENTENCE_BESIDES_DATE = 30;

interface DateCandidate {
  readonly iso: string;
  readonly which: 'published' | 'modified' | undefined;
  readonly distance: number;
}

/** Headings are looked at alone, not with what they hold: one left open holds the rest of the page. */
const isExcludedRun = (run: TextRun): boolean =>
  /^H1$/i.test(run.block.tagName) || run.block.closest('figure, figcaption, nav, blockquote, aside') !== null;

/** The short pieces of a run: of a page without blocks, the line with the date is one of them. */
const listShortLines = (run: TextRun): readonly string[] =>
  run.pieces.map(({ node }) => node.data.trim()).filter((line) => line.length >= 8 && computeTextWeight(line) <= 60);

/** The label may stand alone in the run before: a definition list, a table. */
function getPrecedingLabel(before: TextRun | undefined): string {
  return before && before.weight <= 30 ? `${before.text.toLowerCase()} ` : '';
}

function findLineDates(text: string, above: string, writing: DateContext, distance: number): readonly DateCandidate[] {
  const line = normalizeDateLine(text);
  const dates = findPageDates(line, writing);
  const besides = computeTextWeight(line) - dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.flatMap(({ iso, start, end }, i) => {
    const before = (i === 0 ? above : '') + line.slice(dates[i - 1]?.end ?? 0, start);
    const which = getDateLabel(before, line.slice(end, dates[i + 1]?.start));
    const isText =
      besides > MAX_TEXT_BESIDES_DATE || (!which && besides > MAX_SENTENCE_BESIDES_DATE && isSentenceEnd(text));
    return isText ? [] : [{ iso, which, distance: distance + i / 10 }];
  });
}

function findRunDates(run: TextRun, above: string, writing: DateContext, distance: number): readonly DateCandidate[] {
  const whole = run.weight <= MAX_DATE_LINE_WEIGHT ? findLineDates(getSpacedText(run), above, writing, distance) : [];
  return whole.length > 0 ? whole : listShortLines(run).flatMap((line) => findLineDates(line, '', writing, distance));
}

/** The country in the address says how numbers are read where the language leaves it open. */
function buildDateContext({ language, declared, url, runs }: DateSearchInput): DateContext {
  const tag = declared
    .map((given) => /^[a-z]{2,3}[-_][a-z]{2}\b/i.exec(given)?.[0].replace('_', '-'))
    .find((given) => given?.toLowerCase().startsWith(`${language}-`));
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?:[/:]|$)/.exec(url)?.[1]?.replace('uk', 'gb');
  const dayFirst = runs.some(
    ({ text, weight }) => weight <= MAX_DATE_LINE_WEIGHT && /\b(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}\b/.test(text),
  );
  const region =
    country && /^(?:gb|ie|au|nz|in|za|ng|ke|sg|my|pk)$/.test(country) ? `${language}-${country}` : language;
  return { language: tag ?? region, dayFirst };
}

const twoDigits = /\p{Nd}.*\p{Nd}/u;

function findDateCandidates(places: DateSearchInput): readonly DateCandidate[] {
  const { runs, headline, end } = places;
  const writing = buildDateContext(places);
  return runs.slice(0, end).flatMap((run, at) => {
    const distance = Math.abs(at - headline);
    const near = at >= headline - MAX_RUNS_ABOVE && at <= headline + MAX_RUNS_BELOW;
    if (!twoDigits.test(run.text) || isExcludedRun(run) || (!near && run.weight > MAX_TEXT_BESIDES_DATE)) return [];
    const found = findRunDates(run, getPrecedingLabel(runs[at - 1]), writing, distance);
    return near ? found : found.filter(({ which }) => which !== undefined);
  });
}

/** Nearest first; what a word labels before what nothing labels. */
function selectBestDate(candidates: readonly DateCandidate[], which: DateCandidate['which']): string | undefined {
  const fitting = candidates.filter((candidate) => candidate.which === which);
  return fitting.toSorted((a, b) => a.distance - b.distance)[0]?.iso;
}

/** The dates a page shows near its headline or labels as its own; dates told of in the text do not count. */
export function findVisibleDates(places: DateSearchInput): VisibleDates {
  const candidates = findDateCandidates(places);
  return {
    published: selectBestDate(candidates, 'published') ?? selectBestDate(candidates, undefined),
    modified: selectBestDate(candidates, 'modified'),
  };
}
