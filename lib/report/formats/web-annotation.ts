/**
 * Exports findings as a W3C Web Annotation collection: one annotation for each finding, about both texts' passages.
 * Format: "Web Annotation Data Model", W3C Recommendation of 23 February 2017.
 */
import type { Finding } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import type { Segment, Side } from '../../core/segment';
import type { Span } from '../../core/span';
import { createContentUrn } from '../content-uuid';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
} from '../export-model';
import { toIsoInstant } from '../format-dates';
import { getOutletName } from '../outlet';
import { buildReportIndex, findGapPosition, type ReportIndex, selectSegments } from '../passages';
import { sanitizeText, toSafeUrl } from '../sanitize';

// Selects passages as the Web Annotation model does: by their text, with context to make it unique in the article.

/** Texts as in the article, with no lone surrogates, so that they can be found there; one space separates paragraphs. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The least context on each side of a passage, in UTF-16 units, where its paragraph has that much. */
const MIN_CONTEXT_LENGTH = 32;

interface SegmentRun {
  readonly first: Segment;
  readonly last: Segment;
}

/** One side's article as one string. Build it once for each side. */
export interface SideText {
  readonly side: Side;
  readonly index: ReportIndex;
  /** The article's text. */
  readonly all: string;
  /** Offset of each block in it. */
  readonly starts: readonly number[];
  /** Segment id → its index in reading order. */
  readonly places: ReadonlyMap<string, number>;
}

export function buildSideText(index: ReportIndex, side: Side): SideText {
  const { blocks, segments } = index.report[side];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  // As a file will have it: what is unique only by its lone surrogates is not unique there.
  const articleText = blocks
    .map(({ text }) => text)
    .join(' ')
    .toWellFormed();
  return { side, index, all: articleText, starts, places: new Map(segments.map(({ id }, at) => [id, at])) };
}

/** Creates a selector for each run of consecutive segments in a passage; none where no id is known. */
export function createTextQuotes(text: SideText, ids: readonly string[]): TextQuoteSelector[] {
  return groupConsecutiveSegments(text, selectSegments(text.index, text.side, ids)).map(({ first, last }) => {
    const passage = {
      start: computeOffset(text, first.block, first.start),
      end: computeOffset(text, last.block, last.end),
    };
    const blockEnd = computeOffset(text, last.block, text.index.report[text.side].blocks[last.block]?.text.length ?? 0);
    return createSpanQuote(text.all, passage, { start: computeOffset(text, first.block, 0), end: blockEnd });
  });
}

/**
 * Creates a selector for the point where a passage of the other side would be: an empty text, with its context.
 * @param ids the other side's segments.
 */
export function createGapQuote(text: SideText, ids: readonly string[]): TextQuoteSelector {
  const segmentId = findGapPosition(text.index, ids, text.side);
  const [segment] = segmentId === undefined ? [] : selectSegments(text.index, text.side, [segmentId]);
  const point = segment ? computeOffset(text, segment.block, segment.end) : 0;
  // The context may cross paragraphs: a point between two of them has the end of one and the start of the next.
  return createSpanQuote(text.all, { start: point, end: point }, { start: 0, end: text.all.length });
}

const computeOffset = ({ starts }: SideText, block: number, at: number): number => (starts[block] ?? 0) + at;

/** Groups segments into runs, in which no segment of the article is missing. */
function groupConsecutiveSegments({ places }: SideText, segments: readonly Segment[]): SegmentRun[] {
  const runs: { first: Segment; last: Segment }[] = [];
  const getPosition = ({ id }: Segment): number => places.get(id) ?? -1;
  for (const segment of segments) {
    const currentRun = runs.at(-1);
    if (currentRun && getPosition(segment) === getPosition(currentRun.last) + 1) currentRun.last = segment;
    else runs.push({ first: segment, last: segment });
  }
  return runs;
}

/**
 * Creates the selector of a span, unique where possible.
 * @param paragraphs the span of the passage's paragraphs. Context is taken from there first, and from the rest of the
 * article only where that is not enough.
 */
function createSpanQuote(articleText: string, passage: Span, paragraphs: Span): TextQuoteSelector {
  const wholeArticle = { start: 0, end: articleText.length };
  return (
    findUniqueQuote(articleText, passage, paragraphs) ??
    findUniqueQuote(articleText, passage, wholeArticle) ??
    buildQuote(articleText, passage, wholeArticle)
  );
}

/** Doubles the context, within `start` and `end`, until the text is unique; undefined where it never is. */
function findUniqueQuote(articleText: string, passage: Span, { start, end }: Span): TextQuoteSelector | undefined {
  for (let contextLength = MIN_CONTEXT_LENGTH; ; contextLength *= 2) {
    const contextStart = Math.max(start, passage.start - contextLength);
    const contextEnd = Math.min(end, passage.end + contextLength);
    const quote = buildQuote(articleText, passage, { start: contextStart, end: contextEnd });
    if (isUniqueText(articleText, quote.prefix + quote.exact + quote.suffix)) return quote;
    if (contextStart === start && contextEnd === end) return undefined;
  }
}

const buildQuote = (articleText: string, { start, end }: Span, bounds: Span): TextQuoteSelector => ({
  exact: articleText.slice(start, end),
  prefix: removeHalfCharacters(articleText.slice(bounds.start, start)),
  suffix: removeHalfCharacters(articleText.slice(end, bounds.end)),
});

const isUniqueText = (articleText: string, text: string): boolean =>
  text !== '' && articleText.indexOf(text) === articleText.lastIndexOf(text);

/** Removes half a surrogate pair where a text was cut inside a character. */
const removeHalfCharacters = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');

const FRAGMENT_SYNTAX = 'https://wicg.github.io/scroll-to-text-fragment/';

/** Writes indented JSON-LD that ends in a line break. Quotations are as in the page, but with no lone surrogates. */
export function toWebAnnotationJson(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const collection = buildAnnotationCollection(report, buildExportModel(report, findings, context), context);
  return `${escapeHiddenCharacters(JSON.stringify(collection, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value), 2))}\n`;
}

/** Characters that reorder text or are invisible. They are written as escapes, so that a person sees them. */
const HIDDEN_CHARACTERS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
const escapeHiddenCharacters = (json: string): string =>
  json.replace(HIDDEN_CHARACTERS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Agent {
  readonly type: 'Software' | 'Person';
  readonly name?: string;
}

interface AnnotationContext {
  readonly model: ExportModel;
  readonly texts: Readonly<Record<Side, SideText>>;
  readonly articles: Readonly<Record<Side, AnnotatedArticle>>;
  readonly accessed: string;
  readonly software: Agent;
  /** What findings of the earlier version are about. */
  readonly earlier?: Pick<AnnotationContext, 'texts' | 'articles'>;
}

function buildAnnotationContext(report: Report, model: ExportModel, context: ExportContext): AnnotationContext {
  const index = buildReportIndex(report);
  const [original, translation] = model.sources;
  const texts = { original: buildSideText(index, 'original'), translation: buildSideText(index, 'translation') };
  const articles = {
    original: buildArticle(report.original, original, sanitizeText(model.found)),
    translation: buildArticle(report.translation, translation, ''),
  };
  return {
    model,
    texts,
    articles,
    ...(index.earlier ? { earlier: buildEarlierContext(index.earlier, texts, articles, original) } : {}),
    accessed: sanitizeText(toIsoInstant(context.accessed)),
    software: { type: 'Software', name: sanitizeText(model.made) },
  };
}

/** The copy of the earlier version stands in the original's place, under its own address. */
function buildEarlierContext(
  earlier: ReportIndex,
  texts: AnnotationContext['texts'],
  articles: AnnotationContext['articles'],
  citation: Citation,
) {
  const { original } = earlier.report;
  const address = toSafeUrl(original.url) ?? '';
  return {
    texts: { ...texts, original: buildSideText(earlier, 'original') },
    articles: { ...articles, original: buildArticle(original, { ...citation, url: address }, '') },
  };
}

function buildAnnotationCollection(report: Report, model: ExportModel, context: ExportContext) {
  const annotationContext = buildAnnotationContext(report, model, context);
  const items = model.flags.map((flag) => buildAnnotation(flag, annotationContext));
  const id = createContentUrn('collection', annotationContext.accessed, ...items.map((item) => item.id));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: sanitizeText(model.title),
    ...(model.cut ? { summary: sanitizeText(model.cut) } : {}),
    creator: annotationContext.software,
    generator: annotationContext.software,
    created: annotationContext.accessed,
    total: items.length,
    first: { id: createContentUrn('page', id), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function buildAnnotation(flag: ExportedFinding, context: AnnotationContext) {
  const target = [...buildTargets(flag, 'original', context), ...buildTargets(flag, 'translation', context)];
  return {
    id: buildAnnotationId(flag.finding, context.model, target),
    type: 'Annotation',
    motivation: 'assessing',
    creator: context.software,
    generator: context.software,
    created: context.accessed,
    body: buildBodies(flag, context),
    target,
  };
}

/** Builds an id from the finding's content alone, so that later decisions and notes do not change it. */
const buildAnnotationId = (
  { kind, category, marks, evidence }: Finding,
  model: ExportModel,
  target: readonly object[],
): string =>
  createContentUrn(
    'annotation',
    ...model.sources.map(({ url }) => url),
    JSON.stringify([
      kind,
      category,
      marks,
      evidence,
      target.map((selectedPassage) => ('selector' in selectedPassage ? selectedPassage.selector : '')),
    ]),
  );

/** A body without a creator is by Verso, as the annotation is. */
function buildBodies(flag: ExportedFinding, { model }: AnnotationContext) {
  const { kind, category, severity, confidence, change } = flag.finding;
  const tags = {
    kind,
    category,
    severity,
    status: flag.possible ? 'possible' : 'confirmed',
    confidence: String(Math.round(confidence * 1000) / 1000),
    ...(change ? { change } : {}),
  };
  const language = model.localizer.locale;
  return [
    ...Object.entries(tags).map(([key, value]) => buildTextualBody('tagging', `${key}: ${value}`, { language: 'en' })),
    ...[flag.says, flag.change, flag.rests]
      .filter(Boolean)
      .map((explanation) => buildTextualBody('describing', sanitizeText(explanation), { language })),
    ...flag.quotes.flatMap(buildRenderingBodies),
    ...(flag.note.length > 0
      ? [buildTextualBody('commenting', flag.note.join('\n'), { creator: { type: 'Person' } })]
      : []),
  ];
}

interface BodyMetadata {
  readonly language?: string;
  readonly creator?: Agent;
}

const buildTextualBody = (purpose: string, value: string, metadata: BodyMetadata) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...metadata,
});

/** Names the engine as the text's creator, with a label that says it is machine translation. */
function buildRenderingBodies({ rendering }: ExportedQuote) {
  if (!rendering) return [];
  const creator = { type: 'Software', name: sanitizeText(rendering.label) } as const;
  const language = rendering.lang ? { language: rendering.lang } : {};
  return [buildTextualBody('describing', rendering.texts.join('\n'), { ...language, creator })];
}

/** One target for a side; more where its passage has several parts. */
function buildTargets({ finding, quotes: exportedQuotes }: ExportedFinding, side: Side, context: AnnotationContext) {
  const { accessed } = context;
  const { texts, articles } = (finding.former && context.earlier) || context;
  const otherSide = side === 'original' ? 'translation' : 'original';
  const textQuotes = createTextQuotes(texts[side], finding[side]);
  const quotes = textQuotes.length > 0 ? textQuotes : [createGapQuote(texts[side], finding[otherSide])];
  const passageUrl = textQuotes.length === 1 ? exportedQuotes[side === 'original' ? 0 : 1].cite.url : '';
  const article = articles[side];
  return quotes.map((quote) => ({
    type: 'SpecificResource',
    source: article.id,
    ...('language' in article ? { language: article.language } : {}),
    selector: buildSelectors(quote, passageUrl),
    state: { type: 'TimeState', sourceDate: accessed },
    'dcterms:isPartOf': article,
  }));
}

/** Selects the same text in two ways: by its words, and by a browser's text fragment. */
function buildSelectors(quote: TextQuoteSelector, passageUrl: string) {
  const fragment = /:~:text=.*$/s.exec(passageUrl)?.[0];
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(fragment ? [{ type: 'FragmentSelector', conformsTo: FRAGMENT_SYNTAX, value: fragment }] : []),
  ];
}

type AnnotatedArticle = Readonly<Record<string, string>> & { readonly id: string };

/** Pasted text has no URL, so its id is made from its content. */
function buildArticle({ blocks }: ReportSide, citation: Citation, howFound: string): AnnotatedArticle {
  const metadata = {
    language: citation.lang,
    'dc:title': citation.title,
    'dc:publisher': getOutletName(citation.outlet),
    'dcterms:issued': citation.issued,
    'rdfs:comment': howFound,
  };
  const knownMetadata = Object.entries(metadata).filter(([, value]) => value !== '');
  const id = citation.url || createContentUrn('text', ...blocks.map(({ text }) => text));
  return { id, type: 'Text', ...Object.fromEntries(knownMetadata) };
}
