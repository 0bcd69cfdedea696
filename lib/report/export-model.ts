/** Builds the texts that all export formats show of a report and its findings, before they become markup. */
import { type Finding, getSureness } from '../core/finding';
import { memoize } from '../core/memoize';
import type { Report, ReportSide } from '../core/report';
import type { Side } from '../core/segment';
import { type BidiText, formatBidiText, toBidiText } from '../text/bidi-text';
import { ENGLISH_STRINGS, type ExportStrings } from './export-strings';
import { formatAccessTime, formatPublicationDate, toIsoDate } from './format-dates';
import { describeOutlet, formatOutlet, type Outlet } from './outlet';
import { getPassageRendering, type PassageRendering } from './passage-rendering';
import {
  buildReportIndex,
  type FindingPassages,
  getFindingPassages,
  getOwnIndex,
  type PassageBlock,
  type ReportIndex,
  type ReportPassage,
} from './passages';
import { sanitizeLines, sanitizeText, toSafeLanguageTag } from './sanitize';
import { addFragment, buildTextFragment } from './text-fragment';

/** What an export needs beside the report. */
export interface ExportContext {
  /** When the original was read: ISO 8601, UTC. */
  readonly accessed: string;
  /** How the original was found, as a sentence. */
  readonly howFound?: string;
  /** Ids of findings that a person has confirmed; all others say how sure they are. */
  readonly confirmed?: ReadonlySet<string>;
  /** The reader's notes by finding id; empty notes and unknown ids are left out. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Describes a finding's evidence in a sentence. */
  readonly explain?: (finding: Finding) => string | BidiText;
  /** What differs in as few words as possible: “1,386 → 1,836”; undefined where that cannot be put as a change. */
  readonly describeChange?: (finding: Finding) => BidiText | undefined;
  /**
   * Says what became of a finding since the original was translated, and which copy tells; "" where nobody asked.
   */
  readonly explainChange?: (finding: Finding) => string;
  /** What dictionaries know of one side's passage, on a line; undefined where the reader can read it. */
  readonly listWords?: (finding: Finding, side: Side) => WordsLine | undefined;
  /** The export's own strings; English by default. */
  readonly words?: ExportStrings;
}

/** Words of a passage in the reader's language, with a label that says where they are from. */
export interface WordsLine {
  readonly label: string;
  readonly lang: string;
  readonly text: string;
}

/** One article as it is cited. The texts come from the page, so each format has to escape them. */
export interface Citation {
  readonly side: Side;
  readonly label: string;
  readonly title: string;
  readonly outlet: Outlet;
  /** The outlet as plain text: its name, then its host. */
  readonly outletText: string;
  readonly lang: string;
  readonly language: string;
  readonly date: string;
  /** The same with a short month: "15 Sep 2026". */
  readonly shortDate: string;
  /** The date as ISO 8601, as precise as on the page; "" where the page has no valid date. */
  readonly issued: string;
  /** An http(s) URL, with a text fragment where a passage is cited; "" where there is none. */
  readonly url: string;
}

/** The quotation of one side of a finding, with its citation. */
export interface ExportedQuote {
  readonly cite: Citation;
  readonly place: string;
  readonly pieces: readonly PassageBlock[];
  /** A sentence shown instead of a quotation where this side has nothing. */
  readonly nothing?: string;
  readonly rendering?: ExportedRendering;
  /** What dictionaries know of it, where there is no machine translation; in copies for people only. */
  readonly words?: ExportedRendering;
}

/** The machine translation of a quotation, or words in it. Formats always show it with its label. */
export interface ExportedRendering {
  /** "Machine translation by …", "Words in it (by dictionary)". */
  readonly label: string;
  readonly lang: string;
  readonly texts: readonly string[];
}

/** A finding as texts. */
export interface ExportedFinding {
  readonly finding: Finding;
  readonly glyph: string;
  readonly heading: string;
  readonly kind: string;
  readonly category: string;
  readonly severity: string;
  /** "almost certain", in the reader's language; "" once a person has confirmed the finding. */
  readonly possible: string;
  /** Whether a person has confirmed it, or it is almost certain. */
  readonly isSure: boolean;
  /** What differs in as few words as possible: “1,386 → 1,836”, “Sentence dropped: not in the translation”. */
  readonly gist: BidiText;
  /** Whether the gist is such a change. */
  readonly isChange: boolean;
  /** The explanation as plain text. */
  readonly says: string;
  /** The explanation in its parts, for markup. */
  readonly said: BidiText;
  /** What became of it since the original was translated; "" where that is not known. */
  readonly change: string;
  /** "Rests on machine translation by …"; "" where the finding needs no machine translation. */
  readonly rests: string;
  readonly quotes: readonly [original: ExportedQuote, translation: ExportedQuote];
  /** The reader's note, one text for each line; empty where there is none. */
  readonly note: readonly string[];
}

/** A report as texts. */
export interface ExportModel {
  readonly title: string;
  readonly sources: readonly [original: Citation, translation: Citation];
  readonly flags: readonly ExportedFinding[];
  readonly found: string;
  /** Says that one text is only partly there; "" where both are whole. */
  readonly cut: string;
  readonly accessed: string;
  readonly made: string;
  readonly words: ExportStrings;
}

/** The sign of each kind of finding. */
export const KIND_SIGNS = { dropped: '−', added: '+', altered: '≠' } as const;

/** Builds the model that every format writes; `findings` in the order in which they are shown. */
export function buildExportModel(report: Report, findings: readonly Finding[], context: ExportContext): ExportModel {
  const strings = context.words ?? ENGLISH_STRINGS;
  const index = buildReportIndex(report);
  return {
    title: strings.title(findings.length),
    sources: [
      buildCitation('original', report.original, strings, ''),
      buildCitation('translation', report.translation, strings, ''),
    ],
    flags: findings.map((finding) => buildExportedFinding(index, finding, context, strings)),
    found: context.howFound ?? '',
    cut: report.truncated ? strings.cut(report.truncated) : '',
    accessed: formatAccessTime(context.accessed),
    made: `Verso ${report.version}`,
    words: strings,
  };
}

function buildExportedFinding(
  reportIndex: ReportIndex,
  finding: Finding,
  context: ExportContext,
  strings: ExportStrings,
): ExportedFinding {
  const index = getOwnIndex(reportIndex, finding);
  const passages = getFindingPassages(index, finding);
  const explanation = toBidiText(context.explain?.(finding) ?? '');
  const change = context.describeChange?.(finding);
  const isConfirmed = context.confirmed?.has(finding.id) ?? false;
  const buildQuote = (side: Side): ExportedQuote => {
    const quote = buildExportedQuote(index, passages, side, strings);
    const words = quote.rendering || quote.nothing ? undefined : context.listWords?.(finding, side);
    return words ? { ...quote, words: toExportedWords(words) } : quote;
  };
  return {
    finding,
    glyph: KIND_SIGNS[finding.kind],
    heading: strings.heading(finding),
    kind: strings.kind(finding),
    category: strings.category(finding),
    severity: strings.severity(finding.severity),
    possible: isConfirmed ? '' : strings.sureness(finding),
    isSure: isConfirmed || getSureness(finding.confidence) === 'certain',
    gist: change ?? [describeKind(finding, strings)],
    isChange: change !== undefined,
    says: formatBidiText(explanation, strings.locale),
    said: explanation,
    change: sanitizeText(context.explainChange?.(finding) ?? ''),
    rests: finding.byEngine && index.report.rendering ? strings.rests(index.report.rendering.engine) : '',
    quotes: [buildQuote('original'), buildQuote('translation')],
    note: getNoteLines(context, finding.id),
  };
}

/** What a finding is called where it is no change of one thing into another. */
function describeKind(finding: Finding, strings: ExportStrings): string {
  const heading = strings.heading(finding);
  if (finding.kind === 'altered') return heading;
  return strings.absent(finding.kind === 'dropped' ? 'translation' : 'original', heading);
}

/** Returns a note's lines. Ids come from a stored report, and an id "constructor" must not find an inherited property. */
function getNoteLines({ notes = {} }: ExportContext, id: string): readonly string[] {
  return Object.hasOwn(notes, id) ? sanitizeLines(notes[id] ?? '') : [];
}

function buildExportedQuote(
  index: ReportIndex,
  passages: FindingPassages,
  side: Side,
  strings: ExportStrings,
): ExportedQuote {
  const passage = passages[side];
  if (passage) return quotePassage(passage, index, strings);
  const place = side === 'translation' ? strings.place(passages.place) : '';
  return { ...buildEmptyQuote(side, index.report[side], strings), place };
}

function quotePassage(passage: ReportPassage, index: ReportIndex, strings: ExportStrings): ExportedQuote {
  const reportSide = index.report[passage.side];
  const translation = getPassageRendering(index, passage.side === 'original' ? passage.segments : []);
  const directive = buildTextFragment(
    passage.pieces.map((piece) => piece.text),
    reportSide.lang,
    passage.before,
  );
  return {
    cite: buildCitation(passage.side, reportSide, strings, directive),
    place: strings.place(passage.place),
    pieces: passage.pieces,
    ...(translation ? { rendering: buildExportedRendering(translation, strings) } : {}),
  };
}

const buildExportedRendering = (
  { engine, lang, pieces }: PassageRendering,
  strings: ExportStrings,
): ExportedRendering => ({
  label: strings.rendering(engine),
  lang: toSafeLanguageTag(lang),
  texts: pieces.map(({ text }) => sanitizeText(text)),
});

const toExportedWords = ({ label, lang, text }: WordsLine): ExportedRendering => ({
  label,
  lang: toSafeLanguageTag(lang),
  texts: [sanitizeText(text)],
});

function buildEmptyQuote(side: Side, reportSide: ReportSide, strings: ExportStrings): ExportedQuote {
  return { cite: buildCitation(side, reportSide, strings, ''), place: '', pieces: [], nothing: strings.nothing(side) };
}

function buildCitation(side: Side, reportSide: ReportSide, strings: ExportStrings, directive: string): Citation {
  const outlet = describeOutlet(reportSide);
  return {
    side,
    label: strings.side(side),
    title: sanitizeText(reportSide.title),
    outlet,
    outletText: formatOutlet(outlet, strings.locale),
    lang: toSafeLanguageTag(reportSide.lang),
    language: getLanguageName(reportSide.lang, strings.locale),
    date: formatPublicationDate(reportSide.published, strings.locale) ?? '',
    shortDate: formatPublicationDate(reportSide.published, strings.locale, 'short') ?? '',
    issued: toIsoDate(reportSide.published),
    url: addFragment(reportSide.url, directive) ?? '',
  };
}

/** Returns a language's name in the language of `locale`; the tag itself where the language is unknown. */
export function getLanguageName(lang: string, locale: string): string {
  try {
    return getDisplayNames(locale).of(lang) ?? lang;
  } catch {
    return sanitizeText(lang);
  }
}

/** The display names of a locale, which take long to create. */
const getDisplayNames = memoize((locale: string) => new Intl.DisplayNames([locale], { type: 'language' }));
