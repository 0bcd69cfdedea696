/** A finding as every export shows it, before it becomes Markdown, plain text or HTML. */
import type { Finding, Report, ReportSide, Side } from '../core';
import { type BidiText, formatBidiText, toBidiText } from '../util/bidi-text';
import { getHost } from '../util/url';
import { ENGLISH_STRINGS, type ExportStrings } from './export-strings';
import { formatAccessTime, formatPublicationDate, toIsoDate } from './format-dates';
import { getPassageTranslation, type PassageTranslation } from './machine-translation';
import {
  buildReportIndex,
  type FindingPassages,
  getFindingPassages,
  type PassageBlock,
  type ReportIndex,
  type ReportPassage,
} from './passages';
import { sanitizeLines, sanitizeText, toSafeLanguageTag } from './sanitize';
import { addFragment, buildTextFragment } from './text-fragment';

/** What an export needs and a report does not hold. */
export interface ExportContext {
  /** When the original was read: ISO 8601, UTC. */
  readonly accessed: string;
  /** How the original was found, as a sentence. */
  readonly howFound?: string;
  /** Ids of findings that a person has confirmed; all others are "possible". */
  readonly confirmed?: ReadonlySet<string>;
  /** What the reader noted about a finding, by its id; empty and unknown ones are left out. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The evidence in words. */
  readonly explain?: (finding: Finding) => string | BidiText;
  /** English where left out. */
  readonly words?: ExportStrings;
}

/** One article as it is cited. All texts are the pages' own: to be escaped by the format. */
export interface Citation {
  readonly side: Side;
  readonly label: string;
  readonly title: string;
  readonly outlet: string;
  readonly lang: string;
  readonly language: string;
  readonly date: string;
  /** The same as ISO 8601, as precise as the page was; "" where it is no date. */
  readonly issued: string;
  /** http(s) only, with a text fragment where a passage is cited; "" where there is none. */
  readonly url: string;
}

export interface ExportedQuote {
  readonly cite: Citation;
  readonly place: string;
  readonly pieces: readonly PassageBlock[];
  /** In place of a quotation where the side has nothing. */
  readonly nothing?: string;
  readonly gloss?: ExportedTranslation;
}

/** What an engine made of the quotation; never without the words that say so. */
export interface ExportedTranslation {
  /** "Machine translation by …". */
  readonly label: string;
  readonly lang: string;
  readonly texts: readonly string[];
}

export interface ExportedFinding {
  readonly finding: Finding;
  readonly glyph: string;
  readonly heading: string;
  readonly kind: string;
  readonly category: string;
  readonly severity: string;
  /** "" once confirmed. */
  readonly possible: string;
  readonly says: string;
  /** The same in its parts, for markup. */
  readonly said: BidiText;
  /** "Rests on machine translation by …"; "" where it does not. */
  readonly rests: string;
  readonly quotes: readonly [original: ExportedQuote, translation: ExportedQuote];
  /** The reader's note, a text for each of its lines. */
  readonly note: readonly string[];
}

export interface ExportModel {
  readonly title: string;
  readonly sources: readonly [original: Citation, translation: Citation];
  readonly flags: readonly ExportedFinding[];
  readonly found: string;
  readonly accessed: string;
  readonly made: string;
  readonly words: ExportStrings;
}

export const GLYPHS = { dropped: '−', added: '+', altered: '≠' } as const;

export function buildExportModel(report: Report, findings: readonly Finding[], context: ExportContext): ExportModel {
  const words = context.words ?? ENGLISH_STRINGS;
  const index = buildReportIndex(report);
  return {
    title: words.title(findings.length),
    sources: [
      buildCitation('original', report.original, words, ''),
      buildCitation('translation', report.translation, words, ''),
    ],
    flags: findings.map((finding) => buildExportedFinding(index, finding, context, words)),
    found: context.howFound ?? '',
    accessed: formatAccessTime(context.accessed),
    made: `Verso ${report.version}`,
    words,
  };
}

function buildExportedFinding(
  index: ReportIndex,
  finding: Finding,
  context: ExportContext,
  words: ExportStrings,
): ExportedFinding {
  const passages = getFindingPassages(index, finding);
  const said = toBidiText(context.explain?.(finding) ?? '');
  const quote = (side: Side): ExportedQuote => buildExportedQuote(index, passages, side, words);
  return {
    finding,
    glyph: GLYPHS[finding.kind],
    heading: words.heading(finding),
    kind: words.kind(finding),
    category: words.category(finding),
    severity: words.severity(finding.severity),
    possible: context.confirmed?.has(finding.id) ? '' : words.possible,
    says: formatBidiText(said, words.locale),
    said,
    rests: finding.byEngine && index.report.gloss ? words.rests(index.report.gloss.engine) : '',
    quotes: [quote('original'), quote('translation')],
    note: getNoteLines(context, finding.id),
  };
}

/** Ids come from a stored report: one named "constructor" must not find what every object has. */
function getNoteLines({ notes = {} }: ExportContext, id: string): readonly string[] {
  return Object.hasOwn(notes, id) ? sanitizeLines(notes[id] ?? '') : [];
}

function buildExportedQuote(
  index: ReportIndex,
  passages: FindingPassages,
  side: Side,
  words: ExportStrings,
): ExportedQuote {
  const passage = passages[side];
  if (passage) return quotePassage(passage, index, words);
  const place = side === 'translation' ? words.place(passages.place) : '';
  return { ...buildEmptyQuote(side, index.report[side], words), place };
}

function quotePassage(passage: ReportPassage, index: ReportIndex, words: ExportStrings): ExportedQuote {
  const side = index.report[passage.side];
  const gloss = getPassageTranslation(index, passage.side === 'original' ? passage.segments : []);
  const directive = buildTextFragment(
    passage.pieces.map((piece) => piece.text),
    side.lang,
    passage.before,
  );
  return {
    cite: buildCitation(passage.side, side, words, directive),
    place: words.place(passage.place),
    pieces: passage.pieces,
    ...(gloss ? { gloss: buildExportedTranslation(gloss, words) } : {}),
  };
}

const buildExportedTranslation = (
  { engine, lang, pieces }: PassageTranslation,
  words: ExportStrings,
): ExportedTranslation => ({
  label: words.gloss(engine),
  lang: toSafeLanguageTag(lang),
  texts: pieces.map(({ text }) => sanitizeText(text)),
});

function buildEmptyQuote(side: Side, from: ReportSide, words: ExportStrings): ExportedQuote {
  return { cite: buildCitation(side, from, words, ''), place: '', pieces: [], nothing: words.nothing(side) };
}

function buildCitation(side: Side, from: ReportSide, words: ExportStrings, directive: string): Citation {
  return {
    side,
    label: words.side(side),
    title: sanitizeText(from.title),
    outlet: sanitizeText(from.site ?? getHost(from.url)),
    lang: toSafeLanguageTag(from.lang),
    language: getLanguageName(from.lang, words.locale),
    date: formatPublicationDate(from.published, words.locale) ?? '',
    issued: toIsoDate(from.published),
    url: addFragment(from.url, directive) ?? '',
  };
}

/** A language's name in another, or its tag where there is no such language. */
export function getLanguageName(lang: string, locale: string): string {
  try {
    return getDisplayNames(locale).of(lang) ?? lang;
  } catch {
    return sanitizeText(lang);
  }
}

const DISPLAY_NAMES = new Map<string, Intl.DisplayNames>();

/** Dear to make, cheap to ask. */
function getDisplayNames(locale: string): Intl.DisplayNames {
  const names = DISPLAY_NAMES.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  DISPLAY_NAMES.set(locale, names);
  return names;
}
