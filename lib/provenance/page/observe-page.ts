/** Observes a live page: reads its visible lines and declarations as plain values that can be sent as a message. */

import type { SignalPlace } from '../../core/detection';
import type { DeclaredLink, ObservedLine, PageObservation, PlacedLine } from '../../core/page-observation';
import { hasToolMarks, IN_PLACE_MARKS, listWrapperClasses } from '../../page/html/tool-marks';
import { findHiddenClasses } from '../../page/html/visible-text';
import { type WalkResult, walkVisibleText } from './walk-visible-text';

/** Names of the `<meta>` elements that signals use. */
const METAS = new Set([
  'og:type',
  'og:url',
  'og:site_name',
  'application-name',
  'og:locale',
  'content-language',
  'original-source',
  'syndication-source',
  'dc.source',
  'dcterms.source',
]);

const isMainLine = (run: ObservedLine): boolean => run.zone === 'main' || run.zone === 'header';
const sumProse = (runs: readonly ObservedLine[]): number => runs.reduce((sum, run) => sum + run.prose, 0);
const sumMainProse = (runs: readonly ObservedLine[]): number =>
  runs.reduce((sum, run) => (isMainLine(run) ? sum + run.prose : sum), 0);

/**
 * Reads the visible text, without what is beside the article or hidden by class, unless that would lose the article.
 */
function walkPage(doc: Document, isBilingual: boolean): WalkResult {
  const root = doc.documentElement;
  const wrappers = isBilingual ? listWrapperClasses(doc) : [];
  const hidden = new Set([...findHiddenClasses(doc), ...wrappers]);
  const withoutHidden = walkVisibleText(root, true, hidden);
  const mainProse = sumMainProse(withoutHidden.runs);
  if (mainProse >= 200 || !(withoutHidden.skimmed || hidden.size > 0)) return withoutHidden;
  // The article itself may be in a wrapper with a misleading class name, or in one that a script shows later.
  const everything = walkVisibleText(root, false, new Set(wrappers));
  return sumProse(everything.runs) > 2 * mainProse ? everything : withoutHidden;
}

/** The numbers of the `<article>` with most of the text and of those around it; the first where several are close. */
function findMainArticle(runs: readonly ObservedLine[]): readonly number[] {
  const proseByArticle = new Map<number, { path: readonly number[]; prose: number }>();
  for (const run of runs) {
    const innermost = run.articles.at(-1);
    if (innermost === undefined || run.prose === 0 || !isMainLine(run)) continue;
    proseByArticle.set(innermost, {
      path: run.articles,
      prose: run.prose + (proseByArticle.get(innermost)?.prose ?? 0),
    });
  }
  const mostProse = Math.max(0, ...[...proseByArticle.values()].map((amount) => amount.prose));
  if (mostProse < sumMainProse(runs) * 0.3) return [];
  return [...proseByArticle.values()].find((amount) => amount.prose >= mostProse * 0.5)?.path ?? [];
}

/** The numbers of an `<article>` and of those around it; undefined where it shows no text. */
const findArticlePath = (runs: readonly ObservedLine[], number: number): readonly number[] | undefined =>
  runs.find((run) => run.articles.at(-1) === number)?.articles;

/** Whether a line is in the main article or around it, and not in another one. */
const isInOrAroundArticle = (run: ObservedLine, main: readonly number[]): boolean =>
  run.zone !== 'aside' && run.articles.every((number, index) => main[index] === number);

/** How much text may follow a line that counts as being at the end: a share of the text, or a number of letters. */
const END_SHARE = 0.15;
const END_LETTERS = 220;

/** Names, dates and credits above the text are shorter than this. The text begins with the first longer paragraph. */
const MAX_BYLINE_LENGTH = 80;

/** The place of a line, from the letters of running text before it and in total. */
function determinePlace(
  run: ObservedLine,
  proseBefore: number,
  totalProse: number,
  hasTextBegun: boolean,
): SignalPlace {
  if (run.zone === 'nav') return 'switcher';
  if (run.zone === 'footer') return 'footer';
  if (!hasTextBegun && run.prose < MAX_BYLINE_LENGTH) return 'byline';
  const proseAfter = totalProse - proseBefore - run.prose;
  if (proseBefore > 0 && proseAfter <= Math.max(END_LETTERS, totalProse * END_SHARE)) return 'end';
  return 'text';
}

/** Longer lines without links are left out, in letters. */
const MAX_LINE_LENGTH = 300;

/** Whether a line is too long for a label or notice, which are short or have a link or an address in their line. */
const isTooLong = ({ text, links }: ObservedLine): boolean =>
  text.length > MAX_LINE_LENGTH && links.length === 0 && !text.includes('/');

/** Gives every line its place and empties the text of those that are too long. */
function placeLines(runs: readonly ObservedLine[]): PlacedLine[] {
  const totalProse = sumMainProse(runs);
  let proseBefore = 0;
  let hasTextBegun = false;
  return runs.map((run) => {
    const place = determinePlace(run, proseBefore, totalProse, hasTextBegun);
    if (isMainLine(run)) {
      proseBefore += run.prose;
      hasTextBegun ||= run.prose >= MAX_BYLINE_LENGTH;
    }
    const { links, zone, block, articles, prose } = run;
    return { text: isTooLong(run) ? '' : run.text, links, zone, block, articles, prose, place };
  });
}

const SAMPLE_LENGTH = 1500;

/** The first `SAMPLE_LENGTH` letters of the running text, for language detection. */
function buildLanguageSample(runs: readonly ObservedLine[]): string {
  const prose = runs.filter((run) => isMainLine(run) && run.prose > 0);
  let sample = '';
  for (const { text } of prose.length > 0 ? prose : runs) if (sample.length < SAMPLE_LENGTH) sample += `${text}\n`;
  return sample.slice(0, SAMPLE_LENGTH);
}

const filterByTag = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => element.localName === name);
const readAttribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

function readDeclaredLinks(elements: readonly Element[]): DeclaredLink[] {
  return filterByTag(elements, 'link')
    .map((link) => ({
      rel: readAttribute(link, 'rel').toLowerCase(),
      href: readAttribute(link, 'href'),
      hreflang: readAttribute(link, 'hreflang'),
    }))
    .filter(({ rel, hreflang }) => rel === 'canonical' || (hreflang !== '' && rel.includes('alternate')));
}

function readMetas(elements: readonly Element[]): Record<string, string> {
  const metas: Record<string, string> = {};
  for (const meta of filterByTag(elements, 'meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      readAttribute(meta, 'http-equiv')
    ).toLowerCase();
    if (METAS.has(name)) metas[name] ??= readAttribute(meta, 'content');
  }
  return metas;
}

/** A longer script is data and does not describe the page, in letters. */
const MAX_SCRIPT_LENGTH = 300_000;

function readJsonLdScripts(elements: readonly Element[]): string[] {
  return filterByTag(elements, 'script')
    .filter((script) => readAttribute(script, 'type').toLowerCase().startsWith('application/ld+json'))
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= MAX_SCRIPT_LENGTH);
}

/** Matches JSON-LD that calls the page an article. */
const ARTICLE_TYPE = /"@type"\s*:\s*(\[[^\]]*)?"\w*(Article|BlogPosting|Report)"/;
/** Matches JSON-LD that mentions another work. */
const OTHER_WORK = /translationOfWork|workTranslation|isBasedOn/;

/** Matches the address of a site's front page. */
const FRONT_PAGE = /^https?:\/\/[^/#]+\/?([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?(#.*)?$/is;

/** Whether at least half of a line's text is links. */
const isMostlyLinked = ({ text, links }: ObservedLine): boolean =>
  links.reduce((sum, { start, end }) => sum + end - start, 0) * 2 >= text.length;

/**
 * Whether a line is a headline: a heading, or a line that the page's title begins with, as some pages use no heading.
 */
const isHeadline = (run: ObservedLine, title: string): boolean =>
  (/^h[1-4]$/.test(run.block) && !isMostlyLinked(run)) || (run.text.length >= 8 && title.startsWith(run.text));

/** Counts the letters and paragraphs of the longest running text that no line of links interrupts. */
function findLongestProse(runs: readonly ObservedLine[]): { letters: number; paragraphs: number } {
  let longest = { letters: 0, paragraphs: 0 };
  let current = longest;
  for (const run of runs) {
    if (run.prose > 0) current = { letters: current.letters + run.prose, paragraphs: current.paragraphs + 1 };
    else if (isMostlyLinked(run)) current = { letters: 0, paragraphs: 0 };
    if (current.letters > longest.letters) longest = current;
  }
  return longest;
}

/** The least letters of an article. Half as many are enough where the page calls itself an article. */
const MIN_ARTICLE_LENGTH = 250;

/** Whether a page is an article; `isDeclaredArticle` says that its markup calls it one. */
function isArticle(
  isDeclaredArticle: boolean,
  headlines: number,
  lines: readonly ObservedLine[],
  url: string,
  title: string,
): boolean {
  const mainLines = lines.filter(isMainLine);
  if (FRONT_PAGE.test(url))
    return isDeclaredArticle && headlines === 1 && sumProse(mainLines) >= MIN_ARTICLE_LENGTH / 2;
  if (isDeclaredArticle) return sumProse(mainLines) >= MIN_ARTICLE_LENGTH / 2;
  const { letters, paragraphs } = findLongestProse(mainLines);
  const isLongEnough = letters >= (paragraphs > 1 ? 1 : 2) * MIN_ARTICLE_LENGTH;
  return isLongEnough && mainLines.some((run) => isHeadline(run, title));
}

/** How many headlines are looked at: the first one may be the site's name. */
const MAX_HEADLINES = 3;

/**
 * Whether the page's own text was replaced by a translation. Chrome and Google's widget mark the root element, other
 * browsers and tools the elements that they translate.
 */
const isBeingTranslated = (root: Element, headlines: readonly Element[]): boolean =>
  /(^|\s)translated-(ltr|rtl)(\s|$)/.test(readAttribute(root, 'class')) ||
  readAttribute(root, 'imt-state') === 'translation' ||
  [...headlines.slice(0, MAX_HEADLINES), ...root.getElementsByTagName('title')]
    .slice(0, MAX_HEADLINES + 1)
    .some((element) => element.matches(IN_PLACE_MARKS) || element.querySelector(IN_PLACE_MARKS) !== null);

/** Matches the files of services that translate whole sites by machine, with an address for each version. */
const MACHINE_SITE = /gtranslate|weglot|translatepress|linguise|conveythis|bablic|autoglot|transposh/i;

function findMachineSite(elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    const address = element.getAttribute(element.localName === 'script' ? 'src' : 'href');
    const name = address ? MACHINE_SITE.exec(address)?.[0] : undefined;
    if (name) return name;
  }
  return undefined;
}

/**
 * Observes a page in one walk. It reads nodes and attributes only, changes nothing, and asks for no styles or geometry,
 * which would force a layout.
 *
 * @param current the `<article>` that the reader is at, where a page shows several one after another.
 */
export function observePage(doc: Document, url: string, current?: Element): PageObservation {
  const root = doc.documentElement;
  const isBilingual = hasToolMarks(doc);
  const { runs, headlines, articles, declarations } = walkPage(doc, isBilingual);
  const mainArticle = (current && findArticlePath(runs, articles.indexOf(current) + 1)) || findMainArticle(runs);
  const articleRuns = runs.filter((run) => isInOrAroundArticle(run, mainArticle));
  const metas = readMetas(declarations);
  const jsonLd = readJsonLdScripts(declarations);
  const isDeclaredArticle =
    metas['og:type']?.toLowerCase() === 'article' || jsonLd.some((text) => ARTICLE_TYPE.test(text));
  const isArticlePage = isArticle(isDeclaredArticle, headlines.length, articleRuns, url, doc.title.trim());
  return {
    url,
    base: readAttribute(filterByTag(declarations, 'base')[0], 'href'),
    htmlLang: readAttribute(root, 'lang') || readAttribute(root, 'xml:lang'),
    beingTranslated: !isBilingual && isBeingTranslated(root, headlines),
    ...(isBilingual ? { bilingual: true as const } : {}),
    machineSite: findMachineSite(declarations),
    article: isArticlePage,
    links: readDeclaredLinks(declarations),
    metas,
    jsonLd: jsonLd.filter((text) => OTHER_WORK.test(text)),
    sample: buildLanguageSample(articleRuns),
    runs: isArticlePage ? placeLines(articleRuns) : [],
  };
}
