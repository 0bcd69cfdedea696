import { type Article, type Block, createFailure, createSuccess, type Failure, type Result } from '../core';
import { kindOf } from './blocks/block-kind';
import { aboveText, gapsIn, leadsAmong } from './blocks/omitted-blocks';
import { byRows } from './blocks/table-rows';
import { type Run, runOf, runsUnder, weightIn } from './blocks/text-runs';
import { Shares } from './clean/container-rules';
import { outsideReason, unwantedReason } from './clean/find-removal-reason';
import { partialOf } from './clean/paywall';
import { isWhole } from './clean/phrase-matcher';
import { besidePrompts } from './clean/prompt-boxes';
import type { Reason, Removed } from './clean/removal-reason';
import { densest } from './densest-element';
import { languageOf } from './determine-language';
import { isName, nameInByline } from './metadata/byline';
import { type Metadata, metadataOf } from './metadata/head-metadata';
import { type Headline, headlineOf } from './metadata/headline';
import { siteFrom } from './metadata/site-name';
import { translatorIn } from './metadata/translator-credit';
import { visibleByline } from './metadata/visible-byline';
import { type VisibleDates, visibleDates } from './metadata/visible-date';
import { readable } from './readability';

/** What reading needs from outside. */
export interface Outside {
  /** Guesses a text's language: a BCP 47 tag, or undefined where it cannot tell. */
  readonly detectLanguage?: (text: string) => string | undefined;
}

export interface Reading {
  readonly article: Article;
  /** The address the page gives as its own, absolute. */
  readonly canonical?: string;
  /** Everything shown that is not in the article, in page order, with the reason. */
  readonly removed: readonly Removed[];
}

/** Less than this, and Readability has taken a stub for the article; the second way is tried. */
const STUB = 200;
/** The shortest text that is an article. */
const SHORTEST = 60;

/** Characters outside links. */
const ownWeight = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.weight * (1 - run.linked), 0);

/** The part of a run that Readability keeps, if that is most of it; cut at its ends only, so that it stays one quote. */
function keptPart(run: Run, kept: ReadonlySet<Text>): Run | undefined {
  const isKept = run.pieces.map((piece) => kept.has(piece.node));
  const first = isKept.indexOf(true);
  if (first < 0) return undefined;
  const last = isKept.lastIndexOf(true);
  const part = first === 0 && last === run.pieces.length - 1 ? run : runOf(run.pieces.slice(first, last + 1));
  return part.weight >= run.weight / 2 ? part : undefined;
}

interface Body {
  /** All runs of the page, those of the article cut to what is kept. */
  readonly runs: readonly Run[];
  readonly kept: ReadonlySet<Run>;
  readonly byline?: string;
}

function bodyOf(page: Document): Body {
  const all = runsUnder(page.body);
  const found = readable(page);
  const parts = all.map((run) => (found ? keptPart(run, found.kept) : undefined));
  const first = new Set(parts.filter((run) => run !== undefined));
  const runs = all.map((run, i) => parts[i] ?? run);
  if (weightIn([...first]) >= STUB) return { runs, kept: first, byline: found?.byline };
  const second = new Set(densest(all, page.body));
  const better = weightIn([...second]) > weightIn([...first]);
  return better ? { runs: all, kept: second, byline: found?.byline } : { runs, kept: first, byline: found?.byline };
}

/** Article runs in page order: what is kept, what was left out in its midst, and the lead above it. */
function textRuns({ runs, kept }: Body, headline: Headline, root: Element, description?: string): Set<Run> {
  const first = runs.find((run) => kept.has(run) && run !== headline.run);
  const above = first ? aboveText(runs, headline.run, first, root, description) : [];
  const wanted = new Set([...kept, ...above, ...gapsIn(runs, kept)]);
  return new Set(runs.filter((run) => wanted.has(run)));
}

/** How many runs behind the text may still say when it was published. */
const AFTER_TEXT = 5;
/** A longer line does more than name somebody. */
const LONGEST_NOTICE = 120;

/** A paragraph of running text rather than a label, a byline or a date. */
const RUNNING = 80;

function reasonsFor(
  text: readonly Run[],
  headline: Headline,
  byline: string | undefined,
  root: Element,
): Map<Run, Reason> {
  const shares = new Shares(text, root);
  const begins = text.findIndex((run) => run.weight >= RUNNING && run.linked < 0.5);
  const reasons = new Map<Run, Reason>();
  let underRelated = false;
  text.forEach((run, at) => {
    const around = { title: headline.text, byline, shares, count: text.length, at, begins: Math.max(0, begins) };
    const reason = unwantedReason(run, around) ?? (underRelated && run.linked > 0.6 ? 'related' : undefined);
    if (reason) reasons.set(run, reason);
    underRelated = isWhole('related', run.text) || (underRelated && run.linked > 0.6);
  });
  return new Map([...reasons, ...besidePrompts(text, reasons, shares)]);
}

function blockOf(runs: readonly Run[], shares: Shares, isFirst: boolean, leads: ReadonlySet<Run>): Block {
  const run = runs[0] as Run;
  if (runs.length > 1) return { kind: 'item', role: 'row', text: runs.map(({ text }) => text).join(' ') };
  const kind = kindOf(run, shares, isFirst);
  return kind === 'paragraph' && leads.has(run) ? { kind, role: 'lead', text: run.text } : { kind, text: run.text };
}

function blocksOf(text: readonly Run[], headline: Headline, root: Element, leads: ReadonlySet<Run>): readonly Block[] {
  const shares = new Shares(text, root);
  const body = byRows(text).map((runs, at): Block => blockOf(runs, shares, at === 0, leads));
  return headline.text === '' ? body : [{ kind: 'title', text: headline.text }, ...body];
}

const appRoot = '#root, #app, #__next, #__nuxt, #main-app, [data-reactroot], [ng-app], app-root';

/** Why a page without an article has none. */
function emptiness(page: Document, runs: readonly Run[], url: string): Failure {
  const shell = page.querySelector('script') !== null && weightIn(runs) < STUB;
  const waits = page.querySelector(`noscript, ${appRoot}`) !== null;
  if (shell && waits) return { kind: 'unreadable', reason: 'script-only', url };
  return weightIn(runs) < SHORTEST ? { kind: 'unreadable', reason: 'empty', url } : { kind: 'not-an-article', url };
}

/** A heading that is a link to somewhere else; documentation makes headings links to themselves. */
function isTeaser(run: Run): boolean {
  if (run.linked <= 0.9 || !/^H[1-6]$/i.test(run.block.tagName)) return false;
  const href = run.pieces[0]?.node.parentElement?.closest('a')?.getAttribute('href') ?? '';
  return !href.startsWith('#');
}

/** Teasers, about as many as there are paragraphs. */
function isIndex(text: readonly Run[], metadata: Metadata): boolean {
  if (metadata.isArticle) return false;
  const linked = text.filter(isTeaser).length;
  const running = text.filter((run) => run.weight >= RUNNING && run.linked < 0.5).length;
  return linked >= 4 && linked >= running * 0.6;
}

/** The debug list. */
function removedFrom(
  body: Body,
  text: ReadonlySet<Run>,
  reasons: ReadonlyMap<Run, Reason>,
  headline: Headline,
  root: Element,
) {
  const shares = new Shares(body.runs, root);
  const around = { title: headline.text, shares, count: body.runs.length, at: 0, begins: 1 };
  return body.runs.flatMap((run): readonly Removed[] => {
    if (run === headline.run || (text.has(run) && !reasons.has(run))) return [];
    return [{ text: run.text, reason: reasons.get(run) ?? outsideReason(run, around) }];
  });
}

/** Labels and dates above the headline; a long paragraph there is text all the same. */
function beforeTitle(text: ReadonlySet<Run>, runs: readonly Run[], { run: title }: Headline): Map<Run, Reason> {
  const above = title ? runs.slice(0, runs.indexOf(title)) : [];
  const label = (run: Run): boolean => run.weight < 120 && !/^FIGCAPTION$/i.test(run.block.tagName);
  return new Map(above.filter((run) => text.has(run) && label(run)).map((run) => [run, 'before-title']));
}

/** Where the headline (or the text, where nothing shows it) stands among the runs, and where the text ends. */
function placesOf(
  { runs, kept }: Pick<Body, 'runs' | 'kept'>,
  title: Run | undefined,
): { headline: number; end: number } {
  const places = runs.map((at, i) => (kept.has(at) ? i : -1)).filter((i) => i >= 0);
  const headline = title ? runs.indexOf(title) : (places[0] ?? 0);
  return { headline, end: Math.max(headline, places.at(-1) ?? 0) };
}

/** Readability takes any line of a byline's looks. */
function personIn(byline: string | undefined): string | undefined {
  const name = nameInByline(byline);
  return name !== undefined && isName(name) ? name : undefined;
}

/** The writer as the head names them, as the page shows them, as Readability finds them. */
function bylineOf(metadata: Metadata, body: Body, { run, text }: Headline): string | undefined {
  const named = nameInByline(metadata.byline);
  if (named !== undefined && named !== metadata.site) return named;
  const { headline, end } = placesOf(body, run);
  return visibleByline(body.runs, headline, end, text, metadata.site) ?? personIn(body.byline);
}

/** What the head says; what it does not say, or says without the time of day, as the page shows it. */
function datesOf(
  metadata: Metadata,
  { runs, kept }: Body,
  { run }: Headline,
  language: string,
  url: string,
): VisibleDates {
  const { published, modified, languages } = metadata;
  if (published?.includes('T') && modified) return { published, modified };
  const { headline, end } = placesOf({ runs, kept }, run);
  const shown = visibleDates({ runs, headline, end: end + AFTER_TEXT, language, declared: languages, url });
  const finer = shown.published?.startsWith(published ?? '') ? shown.published : published;
  return { published: finer, modified: modified ?? shown.modified };
}

/** Short lines about the article: those kept out of its text, and those beside it. */
function noticesOf(
  { runs, kept }: Body,
  { run: title }: Headline,
  reasons: ReadonlyMap<Run, Reason>,
): readonly string[] {
  const { headline, end } = placesOf({ runs, kept }, title);
  const beside = runs.slice(headline, end + 1 + AFTER_TEXT).filter((run) => !kept.has(run) || reasons.has(run));
  return beside.filter((run) => run.weight <= LONGEST_NOTICE).map(({ text }) => text);
}

interface Draft extends Omit<Reading, 'removed'> {
  /** Made only where somebody asks: most of a large page is not in the article. */
  readonly removed: () => readonly Removed[];
}

function draftOf(page: Document, url: string, outside: Outside): Result<Draft> {
  const root = page.body as HTMLElement | null;
  if (!root) return createFailure('unreadable', { reason: 'empty', url });
  const metadata = metadataOf(page, url);
  const body = bodyOf(page);
  const headline = headlineOf(body.runs, [...body.kept], root, metadata);
  const all = textRuns(body, headline, root, metadata.description);
  if (headline.run) all.delete(headline.run);
  const byline = bylineOf(metadata, body, headline);
  const reasons = new Map([...reasonsFor([...all], headline, byline, root), ...beforeTitle(all, body.runs, headline)]);
  const text = [...all].filter((run) => !reasons.has(run));
  if (ownWeight(text) < SHORTEST) return { ok: false, failure: emptiness(page, body.runs, url) };
  if (isIndex(text, metadata)) return createFailure('not-an-article', { url });
  const blocks = blocksOf(text, headline, root, leadsAmong(text, root, metadata.description));
  const words = blocks.map((block) => block.text).join('\n');
  const lang = languageOf({ text: words, declared: metadata.languages, detect: outside.detectLanguage });
  const { published, modified } = datesOf(metadata, body, headline, lang, url);
  const around = body.runs.filter((run) => !body.kept.has(run) && run !== headline.run);
  const site = metadata.site ?? siteFrom(page, around, headline.text);
  const translator = metadata.translator ?? translatorIn(noticesOf(body, headline, reasons));
  const partial = partialOf(body.runs, text, metadata);
  const about = { byline, translator, published, modified, site, partial };
  return createSuccess({
    article: { url, lang, title: headline.text, ...about, blocks },
    canonical: metadata.canonical,
    removed: () => removedFrom(body, all, reasons, headline, root),
  });
}

/** As readArticle, with what was left out and why. */
export function readArticleWithDebug(page: Document, url: string, outside: Outside): Result<Reading> {
  const draft = draftOf(page, url, outside);
  return draft.ok ? createSuccess({ ...draft.value, removed: draft.value.removed() }) : draft;
}

/**
 * The article on a page, live or parsed; the page is not changed. `url` is where it was read, absolute. Fails with
 * `unreadable` (`empty`: no text; `script-only`: a shell waiting for its scripts) or `not-an-article`.
 */
export function readArticle(page: Document, url: string, outside: Outside): Result<Article> {
  const draft = draftOf(page, url, outside);
  return draft.ok ? createSuccess(draft.value.article) : draft;
}
