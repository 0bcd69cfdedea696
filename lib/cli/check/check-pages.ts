/** Checks pairs of pages: reads each page once, compares, and gathers what there is to tell. Pure but for what it is given. */
import { classifyByVersion } from '../../compare/original-versions';
import type { Article } from '../../core/article';
import { groupBy } from '../../core/collections';
import type { Report } from '../../core/report';
import { createFailure, type Result } from '../../core/result';
import { formatFailure } from '../shared/print';
import { buildProblemPage, checkReport, listMarkupDifferences, type PairReading, type Selection } from './check-pair';
import { type CheckedPage, type CheckResult, compareShare, type FilePair } from './checked-page';
import { groupFindings } from './group-findings';
import type { ReadPage } from './list-files';
import { addLostNegations } from './lost-negations';
import type { MarkupDifference } from './markup/compare-markup';
import { addMissingFigures } from './missing-figures';
import type { PairedPaths } from './pair-paths';
import { buildArticles, compareStrings } from './strings/compare-strings';
import { readCatalogue } from './strings/read-catalogue';
import { isCatalogue } from './strings/string-pair';
import { compareTerms } from './terms/compare-terms';
import type { GlossaryEntry } from './terms/read-glossary';

export interface CheckPagesDeps {
  /** Reads the text of a file, for a catalogue of strings; where it is left out, none are read. */
  readonly readFile?: (path: string) => Result<string>;
  /** Reads a file. `lang`: what its path says of its language. */
  readonly readPage: (path: string, lang: string | undefined) => Promise<Result<ReadPage>> | Result<ReadPage>;
  /** Reads the text that a file had once. */
  readonly readText: (text: string, path: string, lang: string | undefined) => Result<ReadPage>;
  /** Terms, and how they may be translated. */
  readonly glossary?: readonly GlossaryEntry[];
  readonly compare: (translation: Article, original: Article) => Promise<Report> | Report;
  /** Called before each original: what was kept for the translations of the one before is not needed any more. */
  readonly forget?: () => void;
}

/** The pairs by their original, so that each is read once. */
export const groupByOriginal = (pairs: readonly FilePair[]): FilePair[][] => [
  ...groupBy(pairs, ({ original }) => original).values(),
];

/** Checks all pairs of one original. A page that cannot be read or compared is told as a problem, and the others go on. */
export async function checkTranslations(pairs: readonly FilePair[], deps: CheckPagesDeps): Promise<CheckedPage[]> {
  const [first] = pairs;
  if (!first) return [];
  deps.forget?.();
  if (isCatalogue(first.translation)) return Promise.all(pairs.map((pair) => checkCatalogue(pair, deps)));
  const original = await readSafely(first.original, first.langs?.original, deps);
  const pages: CheckedPage[] = [];
  for (const pair of pairs) pages.push(await checkOne(pair, original, deps));
  return pages;
}

/** A bug on one page must not keep the others from being checked. */
async function readSafely(
  path: string,
  lang: string | undefined,
  { readPage }: CheckPagesDeps,
): Promise<Result<ReadPage>> {
  try {
    return await readPage(path, lang);
  } catch (problem) {
    return createFailure('unreadable', { url: path, detail: `unexpected: ${problem}` });
  }
}

/** Checks a catalogue of strings: each is compared with its own original alone. */
async function checkCatalogue(pair: FilePair, deps: CheckPagesDeps): Promise<CheckedPage> {
  try {
    const [translation, original] = [pair.translation, pair.original].map(
      (file) => deps.readFile?.(file) ?? createFailure('unreadable', { url: file }),
    );
    for (const side of [translation, original])
      if (side && !side.ok) return buildProblemPage(pair, 'unreadable', { detail: formatFailure(side.failure) });
    if (!translation?.ok || !original?.ok) return buildProblemPage(pair, 'unreadable');
    const texts = { translation: translation.value, original: original.value };
    const catalogue = await readCatalogue(pair.translation, texts, pair.langs?.translation ?? '');
    if (!catalogue) return buildProblemPage(pair, 'unreadable', { detail: 'it holds no strings by their keys' });
    const langs = {
      translation: catalogue.langs.translation ?? pair.langs?.translation ?? 'und',
      original: catalogue.langs.original ?? pair.langs?.original ?? 'en',
    };
    const articles = buildArticles(catalogue, langs);
    const strings = compareStrings(catalogue, langs.translation);
    const reading = {
      translation: { article: articles.translation, ignores: [] },
      original: { article: articles.original, ignores: [] },
    };
    const report = await compareFully(reading.translation, reading.original, deps);
    // What belongs together is known, whatever the texts say.
    return checkReport(
      pair,
      reading,
      { ...report, verdict: 'compared' },
      {
        findings: report.findings,
        markup: [...strings, ...compareTerms(report, deps.glossary ?? [])],
      },
    );
  } catch (problem) {
    // A bug on one page must not keep the others from being checked.
    return buildProblemPage(pair, 'unreadable', {
      detail: `unexpected: ${problem instanceof Error ? problem.message : problem}`,
    });
  }
}

async function checkOne(pair: FilePair, original: Result<ReadPage>, deps: CheckPagesDeps): Promise<CheckedPage> {
  try {
    const translation = await deps.readPage(pair.translation, pair.langs?.translation);
    for (const side of [translation, original])
      if (!side.ok) return buildProblemPage(pair, 'unreadable', { detail: formatFailure(side.failure) });
    if (!translation.ok || !original.ok) return buildProblemPage(pair, 'unreadable');
    const [isEmpty, isOriginalEmpty] = [translation, original].map(({ value }) => value.article.blocks.length === 0);
    if (isOriginalEmpty)
      return {
        translation: pair.translation,
        original: pair.original,
        lang: translation.value.article.lang,
        findings: [],
        ignored: 0,
      };
    if (isEmpty) return buildProblemPage(pair, 'empty', { share: 0 });
    const reading = { translation: translation.value, original: original.value };
    const report = await compareFully(reading.translation, reading.original, deps);
    return checkReport(pair, reading, report, await selectNews(pair, reading, report, deps));
  } catch (problem) {
    // A bug on one page must not keep the others from being checked.
    return buildProblemPage(pair, 'unreadable', {
      detail: `unexpected: ${problem instanceof Error ? problem.message : problem}`,
    });
  }
}

async function compareFully(translation: ReadPage, original: ReadPage, deps: CheckPagesDeps): Promise<Report> {
  return addDocumentationFindings(await deps.compare(translation.article, original.article));
}

/** A report with what is missed in documentation, and may be said in other words elsewhere. */
export const addDocumentationFindings = (report: Report): Report => ({
  ...report,
  findings: addLostNegations(report, addMissingFigures(report)),
});

/** What is asked about: where the original was another once, what was changed since. */
async function selectNews(
  pair: FilePair,
  reading: PairReading,
  report: Report,
  deps: CheckPagesDeps,
): Promise<Selection> {
  const list = (own: PairReading, of: Report) => [
    ...listMarkupDifferences(own, of),
    ...compareTerms(of, deps.glossary ?? []),
  ];
  const all = { findings: report.findings, markup: list(reading, report) };
  const text = pair.earlier?.text;
  if (text === undefined) return all;
  const earlier = deps.readText(text, pair.original, pair.langs?.original);
  if (!earlier.ok) return all;
  const then = await compareFully(reading.translation, earlier.value, deps);
  if (then.verdict !== 'compared') return all;
  const findings = classifyByVersion(then, report)
    .filter(({ change, version }) => change === 'corrected-since' && version === 'now')
    .map(({ finding }) => finding);
  const known = new Set(list({ translation: reading.translation, original: earlier.value }, then).map(toNewsKey));
  return { findings, markup: all.markup.filter((one) => !known.has(toNewsKey(one))) };
}

const toNewsKey = ({ rule, original, translation }: MarkupDifference): string =>
  JSON.stringify([rule, original.text, translation.text]);

/** Puts together what was found on all pages. `known`: fingerprints that are not told again. */
export function buildCheckResult(
  paired: PairedPaths,
  pages: readonly CheckedPage[],
  { known, unchanged }: { readonly known: ReadonlySet<string>; readonly unchanged: number },
): CheckResult {
  const isNew = ({ fingerprint }: { readonly fingerprint: string }) => !known.has(fingerprint);
  const told = pages.map((page) => ({ ...page, findings: page.findings.filter(isNew) }));
  const count = (all: readonly CheckedPage[]) => all.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    pages: groupFindings(told.sort(compareShare)),
    missing: paired.missing,
    orphans: paired.orphans,
    unchanged,
    known: count(pages) - count(told),
  };
}

/** Checks pages one after the other. */
export async function checkPages(
  paired: PairedPaths,
  deps: CheckPagesDeps,
  onPage: (done: number, all: number) => void = () => undefined,
): Promise<CheckResult> {
  const pages: CheckedPage[] = [];
  for (const group of groupByOriginal(paired.pairs)) {
    pages.push(...(await checkTranslations(group, deps)));
    onPage(pages.length, paired.pairs.length);
  }
  return buildCheckResult(paired, pages, { known: new Set(), unchanged: 0 });
}
