import type { DeclaredLink, ObservedLine, PageObservation, PlacedLine, SignalPlace } from '../../core';
import { findHiddenClasses } from './hidden-elements';
import { type WalkResult, walkVisibleText } from './walk-visible-text';

const METAS = new Set([
  'og:type',
  'og:url',
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

function walkPage(doc: Document): WalkResult {
  const root = doc.documentElement;
  const hidden = findHiddenClasses(doc);
  const walked = walkVisibleText(root, true, hidden);
  const main = sumMainProse(walked.runs);
  if (main >= 200 || !(walked.skimmed || hidden.size > 0)) return walked;
  // A wrapper with an unlucky class name, or one that a script shows later, would take the article itself away.
  const whole = walkVisibleText(root, false);
  return sumProse(whole.runs) > 2 * main ? whole : walked;
}

/** The `<article>` around most of the text; the first, where several hold about as much. */
function findMainArticle(runs: readonly ObservedLine[]): readonly number[] {
  const amounts = new Map<number, { path: readonly number[]; prose: number }>();
  for (const run of runs) {
    const last = run.articles.at(-1);
    if (last === undefined || run.prose === 0 || !isMainLine(run)) continue;
    amounts.set(last, { path: run.articles, prose: run.prose + (amounts.get(last)?.prose ?? 0) });
  }
  const most = Math.max(0, ...[...amounts.values()].map((amount) => amount.prose));
  if (most < sumMainProse(runs) * 0.3) return [];
  return [...amounts.values()].find((amount) => amount.prose >= most * 0.5)?.path ?? [];
}

/** The `article` with a number, with those around it; undefined where it shows no text. */
const findArticlePath = (runs: readonly ObservedLine[], number: number): readonly number[] | undefined =>
  runs.find((run) => run.articles.at(-1) === number)?.articles;

/** Around the main article or in it, not in another one. */
const isInOrAroundArticle = (run: ObservedLine, main: readonly number[]): boolean =>
  run.zone !== 'aside' && run.articles.every((number, index) => main[index] === number);

/** How much of the text may stand after a line for the line to be at the end. */
const END_SHARE = 0.15;
const END_LETTERS = 220;

/** Names, dates and credits above the text are shorter; the text has begun with the first longer paragraph. */
const LONGEST_BYLINE = 80;

function determinePlace(run: ObservedLine, before: number, total: number, begun: boolean): SignalPlace {
  if (run.zone === 'nav') return 'switcher';
  if (run.zone === 'footer') return 'footer';
  if (!begun && run.prose < LONGEST_BYLINE) return 'byline';
  const after = total - before - run.prose;
  if (before > 0 && after <= Math.max(END_LETTERS, total * END_SHARE)) return 'end';
  return 'text';
}

const LONGEST_LINE = 300;

/** Labels and notices are short, or have a link or an address beside them. */
const isTooLong = ({ text, links }: ObservedLine): boolean =>
  text.length > LONGEST_LINE && links.length === 0 && !text.includes('/');

function placeLines(runs: readonly ObservedLine[]): PlacedLine[] {
  const total = sumMainProse(runs);
  let before = 0;
  let begun = false;
  return runs.map((run) => {
    const place = determinePlace(run, before, total, begun);
    if (isMainLine(run)) {
      before += run.prose;
      begun ||= run.prose >= LONGEST_BYLINE;
    }
    const { links, zone, block, articles, prose } = run;
    return { text: isTooLong(run) ? '' : run.text, links, zone, block, articles, prose, place };
  });
}

const SAMPLE_LENGTH = 1500;

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

/** Beyond this a script is data, not a description. */
const LONGEST_SCRIPT = 300_000;

function readJsonLdScripts(elements: readonly Element[]): string[] {
  return filterByTag(elements, 'script')
    .filter((script) => readAttribute(script, 'type').toLowerCase().startsWith('application/ld+json'))
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST_SCRIPT);
}

const ARTICLE_TYPE = /"@type"\s*:\s*(\[[^\]]*)?"\w*(Article|BlogPosting|Report)"/;
const OTHER_WORK = /translationOfWork|workTranslation|isBasedOn/;

const FRONT_PAGE = /^https?:\/\/[^/#]+\/?([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?(#.*)?$/is;

const isMostlyLinked = ({ text, links }: ObservedLine): boolean =>
  links.reduce((sum, { start, end }) => sum + end - start, 0) * 2 >= text.length;

/** Many pages set their headline in a smaller heading, or in none: then it begins the page's title. */
const isHeadline = (run: ObservedLine, title: string): boolean =>
  (/^h[1-4]$/.test(run.block) && !isMostlyLinked(run)) || (run.text.length >= 8 && title.startsWith(run.text));

/** Letters of the longest stretch of running text that no linked line or teaser interrupts, and its paragraphs. */
function findLongestProse(runs: readonly ObservedLine[]): { letters: number; paragraphs: number } {
  let longest = { letters: 0, paragraphs: 0 };
  let now = longest;
  for (const run of runs) {
    if (run.prose > 0) now = { letters: now.letters + run.prose, paragraphs: now.paragraphs + 1 };
    else if (isMostlyLinked(run)) now = { letters: 0, paragraphs: 0 };
    if (now.letters > longest.letters) longest = now;
  }
  return longest;
}

/** Less is a stub; half as much is enough where the page calls itself an article. */
const SHORTEST_ARTICLE = 250;

function isArticle(
  marked: boolean,
  headlines: number,
  all: readonly ObservedLine[],
  url: string,
  title: string,
): boolean {
  const runs = all.filter(isMainLine);
  if (FRONT_PAGE.test(url)) return marked && headlines === 1 && sumProse(runs) >= SHORTEST_ARTICLE / 2;
  if (marked) return sumProse(runs) >= SHORTEST_ARTICLE / 2;
  const { letters, paragraphs } = findLongestProse(runs);
  const enough = letters >= (paragraphs > 1 ? 1 : 2) * SHORTEST_ARTICLE;
  return enough && runs.some((run) => isHeadline(run, title));
}

/** Chrome and Google's widget mark the root element, Edge the elements it has translated. */
const isBeingTranslated = (root: Element, headlines: readonly Element[]): boolean =>
  /(^|\s)translated-(ltr|rtl)(\s|$)/.test(readAttribute(root, 'class')) ||
  headlines[0]?.hasAttribute('_msttexthash') === true;

/** Services that put machine-made versions of a whole site at addresses of their own. */
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
 * Looks at a page, in one walk: reads nodes and attributes only, changes nothing, asks for no style or geometry. Where
 * several articles follow each other, `current` is the one the reader is at.
 */
export function observePage(doc: Document, url: string, current?: Element): PageObservation {
  const root = doc.documentElement;
  const { runs, headlines, articles, declarations } = walkPage(doc);
  const main = (current && findArticlePath(runs, articles.indexOf(current) + 1)) || findMainArticle(runs);
  const kept = runs.filter((run) => isInOrAroundArticle(run, main));
  const metas = readMetas(declarations);
  const jsonLd = readJsonLdScripts(declarations);
  const marked = metas['og:type']?.toLowerCase() === 'article' || jsonLd.some((text) => ARTICLE_TYPE.test(text));
  const article = isArticle(marked, headlines.length, kept, url, doc.title.trim());
  return {
    url,
    base: readAttribute(filterByTag(declarations, 'base')[0], 'href'),
    htmlLang: readAttribute(root, 'lang') || readAttribute(root, 'xml:lang'),
    beingTranslated: isBeingTranslated(root, headlines),
    machineSite: findMachineSite(declarations),
    article,
    links: readDeclaredLinks(declarations),
    metas,
    jsonLd: jsonLd.filter((text) => OTHER_WORK.test(text)),
    sample: buildLanguageSample(kept),
    runs: article ? placeLines(kept) : [],
  };
}
