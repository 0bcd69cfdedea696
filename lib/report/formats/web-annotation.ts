/**
 * W3C Web Annotation: a collection with one annotation a flag, about the passages of both texts.
 * "Web Annotation Data Model", W3C Recommendation of 23 February 2017.
 */
import type { Finding, Report, ReportSide, Side } from '../../core';
import { contentUrn } from '../content-uuid';
import {
  type Citation,
  type ExportContext,
  type ExportSheet,
  exportSheet,
  type FlagSheet,
  type Quote,
} from '../export-model';
import { instant } from '../format-dates';
import { indexReport } from '../passages';
import { clean } from '../sanitize';
import { gapQuote, type SideText, sideText, type TextQuote, textQuotes } from '../text-quote-selector';

const FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/** Indented JSON-LD that ends in a line break; quotations stand in it as the page has them, well-formed. */
export function toJson(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const collection = collectionOf(report, exportSheet(report, findings, context), context);
  return `${legible(JSON.stringify(collection, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value), 2))}\n`;
}

/** What reorders or hides the text around it is spelled out: a parser reads the same, a person sees that it is there. */
const HIDDEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
const legible = (json: string): string =>
  json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Agent {
  readonly type: 'Software' | 'Person';
  readonly name?: string;
}

interface Given {
  readonly sheet: ExportSheet;
  readonly texts: Readonly<Record<Side, SideText>>;
  readonly articles: Readonly<Record<Side, Article>>;
  readonly accessed: string;
  readonly software: Agent;
}

function givenOf(report: Report, sheet: ExportSheet, context: ExportContext): Given {
  const index = indexReport(report);
  const [original, translation] = sheet.sources;
  return {
    sheet,
    texts: { original: sideText(index, 'original'), translation: sideText(index, 'translation') },
    articles: {
      original: articleOf(report.original, original, clean(sheet.found)),
      translation: articleOf(report.translation, translation, ''),
    },
    accessed: clean(instant(context.accessed)),
    software: { type: 'Software', name: clean(sheet.made) },
  };
}

function collectionOf(report: Report, sheet: ExportSheet, context: ExportContext) {
  const given = givenOf(report, sheet, context);
  const items = sheet.flags.map((flag) => annotation(flag, given));
  const id = contentUrn('collection', given.accessed, ...items.map((item) => item.id));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: clean(sheet.title),
    creator: given.software,
    generator: given.software,
    created: given.accessed,
    total: items.length,
    first: { id: contentUrn('page', id), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function annotation(flag: FlagSheet, given: Given) {
  const target = [...targets(flag, 'original', given), ...targets(flag, 'translation', given)];
  return {
    id: idOf(flag.finding, given.sheet, target),
    type: 'Annotation',
    motivation: 'assessing',
    creator: given.software,
    generator: given.software,
    created: given.accessed,
    body: bodies(flag, given),
    target,
  };
}

/** What a person decides or notes later changes no name. */
const idOf = ({ kind, category, marks, evidence }: Finding, sheet: ExportSheet, target: readonly object[]): string =>
  contentUrn(
    'annotation',
    ...sheet.sources.map(({ url }) => url),
    JSON.stringify([kind, category, marks, evidence, target.map((one) => ('selector' in one ? one.selector : ''))]),
  );

/** What names no creator is Verso's, as the annotation is. */
function bodies(flag: FlagSheet, { sheet }: Given) {
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
    ...Object.entries(tags).map(([key, value]) => textual('tagging', `${key}: ${value}`, { language: 'en' })),
    ...[flag.says, flag.rests].filter(Boolean).map((says) => textual('describing', clean(says), { language })),
    ...flag.quotes.flatMap(glossBody),
    ...(flag.note.length > 0 ? [textual('commenting', flag.note.join('\n'), { creator: { type: 'Person' } })] : []),
  ];
}

interface About {
  readonly language?: string;
  readonly creator?: Agent;
}

const textual = (purpose: string, value: string, about: About) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...about,
});

/** The engine is named as the text's creator, in words that say it is a machine's. */
function glossBody({ gloss }: Quote) {
  if (!gloss) return [];
  const creator = { type: 'Software', name: clean(gloss.label) } as const;
  const language = gloss.lang ? { language: gloss.lang } : {};
  return [textual('describing', gloss.texts.join('\n'), { ...language, creator })];
}

/** One target a side; more where a passage stands in several places. */
function targets({ finding, quotes: cited }: FlagSheet, side: Side, { texts, articles, accessed }: Given) {
  const other = side === 'original' ? 'translation' : 'original';
  const found = textQuotes(texts[side], finding[side]);
  const quotes = found.length > 0 ? found : [gapQuote(texts[side], finding[other])];
  const whole = found.length === 1 ? cited[side === 'original' ? 0 : 1].cite.url : '';
  const article = articles[side];
  return quotes.map((quote) => ({
    type: 'SpecificResource',
    source: article.id,
    ...('language' in article ? { language: article.language } : {}),
    selector: selectors(quote, whole),
    state: { type: 'TimeState', sourceDate: accessed },
    'dcterms:isPartOf': article,
  }));
}

/** Ways to the same words: by themselves, and as a browser's address has them. */
function selectors(quote: TextQuote, address: string) {
  const fragment = /:~:text=.*$/s.exec(address)?.[0];
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(fragment ? [{ type: 'FragmentSelector', conformsTo: FRAGMENTS, value: fragment }] : []),
  ];
}

type Article = Readonly<Record<string, string>> & { readonly id: string };

/** A text that was pasted has no address: it is named by its content. */
function articleOf({ blocks }: ReportSide, cite: Citation, found: string): Article {
  const about = {
    language: cite.lang,
    'dc:title': cite.title,
    'dc:publisher': cite.outlet,
    'dcterms:issued': cite.issued,
    'rdfs:comment': found,
  };
  const known = Object.entries(about).filter(([, value]) => value !== '');
  const id = cite.url || contentUrn('text', ...blocks.map(({ text }) => text));
  return { id, type: 'Text', ...Object.fromEntries(known) };
}
