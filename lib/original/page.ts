import { languageOf } from '../article/language';
import type { Place } from '../domain';
import { codeInAddress, KNOWN_LANGUAGES, primary, sameLanguage } from './language';
import { addressOf, cleaned, keyOf, siteOf } from './links';
import { type Markup, readMarkup, saysArticle } from './markup';
import { wordedLanguage } from './slug';
import { type Run, type Walked, walk } from './walk';

/** What sighting needs from outside. */
export interface SightOutside {
  /** The page's language, where it is known already. */
  readonly lang?: string;
  /** Guesses a BCP 47 language from text; undefined where it cannot tell. */
  readonly detectLanguage?: (text: string) => string | undefined;
}

export interface PageRun extends Run {
  readonly place: Place;
}

/** A page as the signals see it. */
export interface Page {
  /** As the browser shows it, and without proxy, tracking or fragment. */
  readonly address: URL;
  readonly url: URL;
  readonly site: string;
  readonly lang: string;
  readonly article: boolean;
  readonly markup: Markup;
  /** Shown lines of the article and around it, those of other articles left out. */
  readonly runs: readonly PageRun[];
  /** The reader's browser, or a widget on the page, is translating it in place. */
  readonly beingTranslated: boolean;
  /** Whether an address is this page under one of its names. */
  isSelf(url: URL): boolean;
  /** Whether a link may leave the site or its language: a cheap look at the characters before an address is parsed. */
  mayLeave(href: string, hreflang?: string): boolean;
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Length in letters; a character that stands for a word's part counts double. */
const lengthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Letters of a run that count as the article's text: long enough and mostly not links. */
function proseIn(run: Run): number {
  if (/^(h[1-6]|figcaption|figure|th|td)$/.test(run.block)) return 0;
  const length = lengthOf(run.text);
  const linked = run.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return length >= 40 && linked * 2 < run.text.length ? length : 0;
}

const proseOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + proseIn(run), 0);
const isMain = (run: Run): boolean => run.zone === 'main' || run.zone === 'header';

function shownRuns(body: Element): Walked {
  const walked = walk(body, true);
  const main = proseOf(walked.runs.filter(isMain));
  // A wrapper with an unlucky class name would take the article itself away.
  return main < 200 && proseOf(walked.runs) > 2 * main ? walk(body, false) : walked;
}

/** The `<article>` around most of the text; the first, where several hold about as much. */
function mainArticle(runs: readonly Run[]): readonly number[] {
  const amounts = new Map<number, { path: readonly number[]; prose: number }>();
  let total = 0;
  for (const run of runs.filter(isMain)) {
    const prose = proseIn(run);
    total += prose;
    const last = run.articles.at(-1);
    if (last === undefined || prose === 0) continue;
    const seen = amounts.get(last);
    amounts.set(last, { path: run.articles, prose: prose + (seen?.prose ?? 0) });
  }
  const most = Math.max(0, ...[...amounts.values()].map((amount) => amount.prose));
  if (most < total * 0.3) return [];
  return [...amounts.values()].find((amount) => amount.prose >= most * 0.5)?.path ?? [];
}

/** Around the main article, in it, or outside of all. */
const belongs = (run: Run, main: readonly number[]): boolean =>
  run.articles.every((number, index) => main[index] === number);

/** How much of the text may stand after a line for the line to be at the end. */
const END_SHARE = 0.12;
const END_LETTERS = 150;

function placed(runs: readonly Run[]): PageRun[] {
  const total = proseOf(runs.filter(isMain));
  let before = 0;
  return runs.map((run) => {
    const own = isMain(run) ? proseIn(run) : 0;
    const place = placeOf(run, before, total - before - own, total);
    before += own;
    return { ...run, place };
  });
}

function placeOf(run: Run, before: number, after: number, total: number): Place {
  if (run.zone === 'nav') return 'switcher';
  if (run.zone === 'footer') return 'footer';
  if (after <= Math.max(END_LETTERS, total * END_SHARE) && before > 0) return 'end';
  return before === 0 && proseIn(run) === 0 ? 'byline' : 'text';
}

const LANGUAGE_SAMPLE = 1500;

function languageIn(runs: readonly Run[], markup: Markup, outside: SightOutside): string {
  const prose = runs.filter((run) => isMain(run) && proseIn(run) > 0);
  const text = (prose.length > 0 ? prose : runs)
    .map((run) => run.text)
    .join('\n')
    .slice(0, LANGUAGE_SAMPLE);
  const said = [outside.lang, markup.htmlLang, markup.metas.get('content-language'), markup.metas.get('og:locale')];
  const declared = said.filter((tag): tag is string => tag !== undefined && tag !== '');
  return languageOf({ text, declared, detect: outside.detectLanguage ?? wordedLanguage });
}

function isArticle(markup: Markup, walked: Walked, runs: readonly Run[], url: URL): boolean {
  const proses = runs
    .filter(isMain)
    .map(proseIn)
    .filter((prose) => prose > 0);
  const total = proses.reduce((sum, prose) => sum + prose, 0);
  const front = /^\/([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?$/i.test(url.pathname) && url.search === '';
  if (saysArticle(markup)) return total >= 150 && !(front && walked.headlines !== 1);
  return !front && walked.headlines >= 1 && total >= 400 && proses.length >= 2;
}

function selfTest(url: URL, markup: Markup): (other: URL) => boolean {
  const said = [markup.metas.get('og:url')].map((href) => (href ? addressOf(href, markup.base) : undefined));
  const here = [url, said[0], markup.canonical].filter(
    (one): one is URL => one !== undefined && siteOf(one) === siteOf(url),
  );
  const keys = new Set(here.map((one) => keyOf(cleaned(one))));
  return (other) => keys.has(keyOf(other));
}

const FIRST_CODE = /^(?:(?:https?:)?\/\/[^/]+)?\/([a-z]{2})(?:[-_][a-z]+)?(?:\/|$)/i;

function leaveTest(url: URL, lang: string): Page['mayLeave'] {
  const own = codeInAddress(url);
  const host = `//${url.host}/`;
  return (href, hreflang) => {
    if (hreflang) return !sameLanguage(primary(hreflang) ?? lang, lang);
    if (/^(https?:)?\/\//i.test(href) && !href.includes(host)) return true;
    if (/[=/](https?:\/\/|https?%3A)/i.test(href)) return true;
    const code = FIRST_CODE.exec(href)?.[1]?.toLowerCase();
    if (!code || !KNOWN_LANGUAGES.includes(code)) return own !== undefined && href.startsWith('/');
    return !sameLanguage(code, own ?? lang);
  };
}

/** Chrome and Google's widget mark the root element, Edge the elements it has translated. */
const isBeingTranslated = (doc: Document): boolean =>
  /(^|\s)translated-(ltr|rtl)(\s|$)/.test(doc.documentElement.getAttribute('class') ?? '') ||
  doc.getElementsByTagName('h1')[0]?.hasAttribute('_msttexthash') === true;

/** Reads a page for the signals; undefined where the address is not http(s) or there is no body. */
export function readPage(doc: Document, at: string, outside: SightOutside): Page | undefined {
  const address = addressOf(at);
  if (!address || !doc.body) return undefined;
  const markup = readMarkup(doc, address.href);
  const walked = shownRuns(doc.body);
  const main = mainArticle(walked.runs);
  const runs = walked.runs.filter((run) => belongs(run, main));
  const url = cleaned(address);
  const lang = languageIn(runs, markup, outside);
  return {
    address,
    url,
    site: siteOf(url),
    lang,
    article: isArticle(markup, walked, runs, address),
    markup,
    runs: placed(runs),
    beingTranslated: isBeingTranslated(doc),
    isSelf: selfTest(url, markup),
    mayLeave: leaveTest(address, lang),
  };
}
