/**
 * W3C Web Annotation: a collection with one annotation a flag, about the passages of both texts.
 * "Web Annotation Data Model", W3C Recommendation of 23 February 2017.
 */
import type { Finding, Report, ReportSide, Side } from '../../core';
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
import { buildReportIndex } from '../passages';
import { sanitizeText } from '../sanitize';
import {
  buildSideText,
  createGapQuote,
  createTextQuotes,
  type SideText,
  type TextQuoteSelector,
} from '../text-quote-selector';

const FRAGMENT_SYNTAX = 'https://wicg.github.io/scroll-to-text-fragment/';

/** Indented JSON-LD that ends in a line break; quotations stand in it as the page has them, well-formed. */
export function toWebAnnotationJson(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const collection = buildAnnotationCollection(report, buildExportModel(report, findings, context), context);
  return `${escapeHiddenCharacters(JSON.stringify(collection, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value), 2))}\n`;
}

/** What reorders or hides the text around it is spelled out: a parser reads the same, a person sees that it is there. */
const HIDDEN_CHARACTERS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
const escapeHiddenCharacters = (json: string): string =>
  json.replace(HIDDEN_CHARACTERS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Agent {
  readonly type: 'Software' | 'Person';
  readonly name?: string;
}

interface AnnotationContext {
  readonly sheet: ExportModel;
  readonly texts: Readonly<Record<Side, SideText>>;
  readonly articles: Readonly<Record<Side, AnnotatedArticle>>;
  readonly accessed: string;
  readonly software: Agent;
}

function buildAnnotationContext(report: Report, sheet: ExportModel, context: ExportContext): AnnotationContext {
  const index = buildReportIndex(report);
  const [original, translation] = sheet.sources;
  return {
    sheet,
    texts: { original: buildSideText(index, 'original'), translation: buildSideText(index, 'translation') },
    articles: {
      original: buildArticle(report.original, original, sanitizeText(sheet.found)),
      translation: buildArticle(report.translation, translation, ''),
    },
    accessed: sanitizeText(toIsoInstant(context.accessed)),
    software: { type: 'Software', name: sanitizeText(sheet.made) },
  };
}

function buildAnnotationCollection(report: Report, sheet: ExportModel, context: ExportContext) {
  const given = buildAnnotationContext(report, sheet, context);
  const items = sheet.flags.map((flag) => buildAnnotation(flag, given));
  const id = createContentUrn('collection', given.accessed, ...items.map((item) => item.id));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: sanitizeText(sheet.title),
    creator: given.software,
    generator: given.software,
    created: given.accessed,
    total: items.length,
    first: { id: createContentUrn('page', id), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function buildAnnotation(flag: ExportedFinding, given: AnnotationContext) {
  const target = [...buildTargets(flag, 'original', given), ...buildTargets(flag, 'translation', given)];
  return {
    id: buildAnnotationId(flag.finding, given.sheet, target),
    type: 'Annotation',
    motivation: 'assessing',
    creator: given.software,
    generator: given.software,
    created: given.accessed,
    body: buildBodies(flag, given),
    target,
  };
}

/** What a person decides or notes later changes no name. */
const buildAnnotationId = (
  { kind, category, marks, evidence }: Finding,
  sheet: ExportModel,
  target: readonly object[],
): string =>
  createContentUrn(
    'annotation',
    ...sheet.sources.map(({ url }) => url),
    JSON.stringify([kind, category, marks, evidence, target.map((one) => ('selector' in one ? one.selector : ''))]),
  );

/** What names no creator is Verso's, as the annotation is. */
function buildBodies(flag: ExportedFinding, { sheet }: AnnotationContext) {
  const { kind, category, severity, confidence } = flag.finding;
  const tags = {
    kind,
    category,
    severity,
    status: flag.possible ? 'possible' : 'confirmed',
    confidence: String(Math.round(confidence * 1000) / 1000),
  };
  const language = sheet.words.locale;
  return [
    ...Object.entries(tags).map(([key, value]) => buildTextualBody('tagging', `${key}: ${value}`, { language: 'en' })),
    ...[flag.says, flag.rests]
      .filter(Boolean)
      .map((says) => buildTextualBody('describing', sanitizeText(says), { language })),
    ...flag.quotes.flatMap(buildTranslationBodies),
    ...(flag.note.length > 0
      ? [buildTextualBody('commenting', flag.note.join('\n'), { creator: { type: 'Person' } })]
      : []),
  ];
}

interface BodyMetadata {
  readonly language?: string;
  readonly creator?: Agent;
}

const buildTextualBody = (purpose: string, value: string, about: BodyMetadata) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...about,
});

/** The engine is named as the text's creator, in words that say it is a machine's. */
function buildTranslationBodies({ gloss }: ExportedQuote) {
  if (!gloss) return [];
  const creator = { type: 'Software', name: sanitizeText(gloss.label) } as const;
  const language = gloss.lang ? { language: gloss.lang } : {};
  return [buildTextualBody('describing', gloss.texts.join('\n'), { ...language, creator })];
}

/** One target a side; more where a passage stands in several places. */
function buildTargets(
  { finding, quotes: cited }: ExportedFinding,
  side: Side,
  { texts, articles, accessed }: AnnotationContext,
) {
  const other = side === 'original' ? 'translation' : 'original';
  const found = createTextQuotes(texts[side], finding[side]);
  const quotes = found.length > 0 ? found : [createGapQuote(texts[side], finding[other])];
  const whole = found.length === 1 ? cited[side === 'original' ? 0 : 1].cite.url : '';
  const article = articles[side];
  return quotes.map((quote) => ({
    type: 'SpecificResource',
    source: article.id,
    ...('language' in article ? { language: article.language } : {}),
    selector: buildSelectors(quote, whole),
    state: { type: 'TimeState', sourceDate: accessed },
    'dcterms:isPartOf': article,
  }));
}

/** Ways to the same words: by themselves, and as a browser's address has them. */
function buildSelectors(quote: TextQuoteSelector, address: string) {
  const fragment = /:~:text=.*$/s.exec(address)?.[0];
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(fragment ? [{ type: 'FragmentSelector', conformsTo: FRAGMENT_SYNTAX, value: fragment }] : []),
  ];
}

type AnnotatedArticle = Readonly<Record<string, string>> & { readonly id: string };

/** A text that was pasted has no address: it is named by its content. */
function buildArticle({ blocks }: ReportSide, cite: Citation, found: string): AnnotatedArticle {
  const about = {
    language: cite.lang,
    'dc:title': cite.title,
    'dc:publisher': cite.outlet,
    'dcterms:issued': cite.issued,
    'rdfs:comment': found,
  };
  const known = Object.entries(about).filter(([, value]) => value !== '');
  const id = cite.url || createContentUrn('text', ...blocks.map(({ text }) => text));
  return { id, type: 'Text', ...Object.fromEntries(known) };
}
