import { computeTextWeight, isSentenceEnd } from '../../text/fold-whitespace';
import { type Run, spaced } from '../blocks/text-runs';
import { labelOf } from '../publication-date/date-labels';
import { datesIn, normalised, type Writing } from '../publication-date/parse-dates';

/** Dates that stand only in what the page shows. */
export interface VisibleDates {
  readonly published?: string;
  readonly modified?: string;
}

/** Where to look. */
export interface DatePlaces {
  /** All runs of the page. */
  readonly runs: readonly Run[];
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
const ABOVE = 4;
const BELOW = 9;
/** How long a line may be that holds a date, and how much text besides the date. */
const LONGEST = 220;
const MOST_BESIDES = 90;
/** With more beside it than this, a full sentence is text. */
const SENTENCE = 30;

interface Candidate {
  readonly iso: string;
  readonly which: 'published' | 'modified' | undefined;
  readonly distance: number;
}

/** Headings are looked at alone, not with what they hold: one left open holds the rest of the page. */
const isElsewhere = (run: Run): boolean =>
  /^H1$/i.test(run.block.tagName) || run.block.closest('figure, figcaption, nav, blockquote, aside') !== null;

/** The short pieces of a run: of a page without blocks, the line with the date is one of them. */
const piecesOf = (run: Run): readonly string[] =>
  run.pieces.map(({ node }) => node.data.trim()).filter((line) => line.length >= 8 && computeTextWeight(line) <= 60);

/** The label may stand alone in the run before: a definition list, a table. */
function labelRun(before: Run | undefined): string {
  return before && before.weight <= 30 ? `${before.text.toLowerCase()} ` : '';
}

function inLine(text: string, above: string, writing: Writing, distance: number): readonly Candidate[] {
  const line = normalised(text);
  const dates = datesIn(line, writing);
  const besides = computeTextWeight(line) - dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.flatMap(({ iso, start, end }, i) => {
    const before = (i === 0 ? above : '') + line.slice(dates[i - 1]?.end ?? 0, start);
    const which = labelOf(before, line.slice(end, dates[i + 1]?.start));
    const isText = besides > MOST_BESIDES || (!which && besides > SENTENCE && isSentenceEnd(text));
    return isText ? [] : [{ iso, which, distance: distance + i / 10 }];
  });
}

function inRun(run: Run, above: string, writing: Writing, distance: number): readonly Candidate[] {
  const whole = run.weight <= LONGEST ? inLine(spaced(run), above, writing, distance) : [];
  return whole.length > 0 ? whole : piecesOf(run).flatMap((line) => inLine(line, '', writing, distance));
}

/** The country in the address says how numbers are read where the language leaves it open. */
function writingOf({ language, declared, url, runs }: DatePlaces): Writing {
  const tag = declared
    .map((given) => /^[a-z]{2,3}[-_][a-z]{2}\b/i.exec(given)?.[0].replace('_', '-'))
    .find((given) => given?.toLowerCase().startsWith(`${language}-`));
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?:[/:]|$)/.exec(url)?.[1]?.replace('uk', 'gb');
  const dayFirst = runs.some(
    ({ text, weight }) => weight <= LONGEST && /\b(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}\b/.test(text),
  );
  const region =
    country && /^(?:gb|ie|au|nz|in|za|ng|ke|sg|my|pk)$/.test(country) ? `${language}-${country}` : language;
  return { language: tag ?? region, dayFirst };
}

const maybeDate = /\p{Nd}.*\p{Nd}/u;

function candidatesOf(places: DatePlaces): readonly Candidate[] {
  const { runs, headline, end } = places;
  const writing = writingOf(places);
  return runs.slice(0, end).flatMap((run, at) => {
    const distance = Math.abs(at - headline);
    const near = at >= headline - ABOVE && at <= headline + BELOW;
    if (!maybeDate.test(run.text) || isElsewhere(run) || (!near && run.weight > MOST_BESIDES)) return [];
    const found = inRun(run, labelRun(runs[at - 1]), writing, distance);
    return near ? found : found.filter(({ which }) => which !== undefined);
  });
}

/** Nearest first; what a word labels before what nothing labels. */
function best(candidates: readonly Candidate[], which: Candidate['which']): string | undefined {
  const fitting = candidates.filter((candidate) => candidate.which === which);
  return fitting.toSorted((a, b) => a.distance - b.distance)[0]?.iso;
}

/** The dates a page shows near its headline or labels as its own; dates told of in the text do not count. */
export function visibleDates(places: DatePlaces): VisibleDates {
  const candidates = candidatesOf(places);
  return {
    published: best(candidates, 'published') ?? best(candidates, undefined),
    modified: best(candidates, 'modified'),
  };
}
