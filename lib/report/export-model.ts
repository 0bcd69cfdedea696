/** Builds the texts that all export formats show of a report and its findings, before they become markup. */
import { type Finding, getSureness } from '../core/finding';
import { memoize, memoizeByKey, TAG_CACHE } from '../core/memoize';
import type { Report, ReportSide, Truncation } from '../core/report';
import type { Side } from '../core/segment';
import { formatPercent, getEnglish, type Localizer } from '../i18n/localizer';
import { type BidiText, formatBidiText } from '../text/bidi-text';
import { describeGist, formatGistParts, formatTitledGist } from './finding-gist';
import {
  formatCategory,
  formatChange,
  formatEngineName,
  formatExplanationParts,
  formatPosition,
  formatRests,
  formatSureness,
  formatWholeTitle,
  lowerFirst,
} from './finding-words';
import { formatAccessTime, formatPublicationDate, toIsoDate } from './format-dates';
import { describeOutlet, formatOutlet, type Outlet } from './outlet';
import { getPassageRendering, type PassageRendering } from './passage-rendering';
import {
  buildReportIndex,
  type FindingPassages,
  getFindingPassages,
  getOwnIndex,
  listFindingWords,
  type PassageBlock,
  type ReportIndex,
  type ReportPassage,
  type ReportWords,
} from './passages';
import { sanitizeLines, sanitizeText, toSafeLanguageTag } from './sanitize';
import { addFragment, buildTextFragment } from './text-fragment';
import { formatWholeWord, formatWords, WORD_SEPARATOR, WORDS_LENGTH } from './words-text';

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
  /** Those that the reader dismissed; only the page to read both texts on tells of them. */
  readonly dismissed?: readonly Finding[];
  /** Who decided, as the reader wrote it. */
  readonly reader?: string;
  /** What dictionaries know of the report's passages. */
  readonly words?: ReportWords;
  /** Speaks the reader's language; English by default. */
  readonly localizer?: Localizer;
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
  /** What happened, and what differs: “Number altered: 1,386 → 1,836”. */
  readonly heading: BidiText;
  readonly kind: string;
  readonly category: string;
  readonly severity: string;
  /** "almost certain", in the reader's language; "" once a person has confirmed the finding. */
  readonly possible: string;
  /** Whether a person has confirmed it, or it is almost certain. */
  readonly isSure: boolean;
  /** What differs in as few words as possible: “1,386 → 1,836”, “Sentence dropped: not in the translation”. */
  readonly gist: BidiText;
  /** The same as plain text. */
  readonly line: string;
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
  readonly localizer: Localizer;
}

/** The sign of each kind of finding. */
export const KIND_SIGNS = { dropped: '−', added: '+', altered: '≠' } as const;

/** Builds the model that every format writes; `findings` in the order in which they are shown. */
export function buildExportModel(report: Report, findings: readonly Finding[], context: ExportContext): ExportModel {
  const { localizer = getEnglish() } = context;
  const index = buildReportIndex(report);
  return {
    title: localizer.say('export.title', { count: findings.length }),
    sources: [
      buildCitation('original', report.original, localizer, ''),
      buildCitation('translation', report.translation, localizer, ''),
    ],
    flags: findings.map((finding) => buildExportedFinding(index, finding, context, localizer)),
    found: context.howFound ?? '',
    cut: report.truncated ? formatCut(localizer, report.truncated) : '',
    accessed: formatAccessTime(context.accessed),
    made: `Verso ${report.version}`,
    localizer,
  };
}

/** Says that one text is only partly there, and how far the other was compared. */
export const formatCut = ({ say }: Localizer, { side, paragraphs: { shared, of } }: Truncation): string =>
  say(`export.cut.${side}`, { shared, of });

function buildExportedFinding(
  reportIndex: ReportIndex,
  finding: Finding,
  context: ExportContext,
  localizer: Localizer,
): ExportedFinding {
  const { say, locale } = localizer;
  const index = getOwnIndex(reportIndex, finding);
  const passages = getFindingPassages(index, finding);
  const explanation = formatExplanationParts(localizer, finding);
  const gist = describeGist(localizer, finding, context.words);
  const line =
    'title' in gist && gist.holds === undefined ? [describeKind(finding, localizer)] : formatGistParts(localizer, gist);
  const isConfirmed = context.confirmed?.has(finding.id) ?? false;
  const { rendering } = index.report;
  const buildQuote = (side: Side): ExportedQuote => {
    const quote = buildExportedQuote(index, passages, side, localizer);
    const words =
      quote.rendering || quote.nothing ? undefined : buildExportedWords(localizer, index, finding, side, context.words);
    return words ? { ...quote, words } : quote;
  };
  return {
    finding,
    glyph: KIND_SIGNS[finding.kind],
    heading: formatTitledGist(localizer, finding, gist),
    kind: say(`kind.${finding.kind}`),
    category: formatCategory(localizer, finding.category),
    severity: say(`severity.${finding.severity}`),
    possible: isConfirmed ? '' : lowerFirst(formatSureness(localizer, finding), locale),
    isSure: isConfirmed || getSureness(finding.confidence) === 'certain',
    gist: line,
    line: sanitizeText(formatBidiText(line, locale)),
    isChange: !('title' in gist) || (finding.kind === 'altered' && gist.holds !== undefined),
    says: formatBidiText(explanation, locale),
    said: explanation,
    change: sanitizeText(formatChange(localizer, finding, reportIndex.report)),
    rests: finding.byEngine && rendering ? formatRests(localizer, rendering.engine) : '',
    quotes: [buildQuote('original'), buildQuote('translation')],
    note: getNoteLines(context, finding.id),
  };
}

/** Says how much of the original the translation has; `share` is 0..1. */
export const formatCoverage = (localizer: Localizer, share: number): string =>
  localizer.say('sum.coverage', { percent: formatPercent(localizer, share) });

/** What a finding is called where it is no change of one thing into another. */
function describeKind(finding: Finding, localizer: Localizer): string {
  const title = formatWholeTitle(localizer, finding);
  if (finding.kind === 'altered') return title;
  return localizer.say(`export.absent.${finding.kind === 'dropped' ? 'translation' : 'original'}`, { title });
}

/** Returns a note's lines. Ids come from a stored report, and an id "constructor" must not find an inherited property. */
function getNoteLines({ notes = {} }: ExportContext, id: string): readonly string[] {
  return Object.hasOwn(notes, id) ? sanitizeLines(notes[id] ?? '') : [];
}

function buildExportedQuote(
  index: ReportIndex,
  passages: FindingPassages,
  side: Side,
  localizer: Localizer,
): ExportedQuote {
  const passage = passages[side];
  if (passage) return quotePassage(passage, index, localizer);
  const place = side === 'translation' ? formatPosition(localizer, passages.place) : '';
  return { ...buildEmptyQuote(side, index.report[side], localizer), place };
}

function quotePassage(passage: ReportPassage, index: ReportIndex, localizer: Localizer): ExportedQuote {
  const reportSide = index.report[passage.side];
  const translation = getPassageRendering(index, passage.side === 'original' ? passage.segments : []);
  const directive = buildTextFragment(
    passage.pieces.map((piece) => piece.text),
    reportSide.lang,
    passage.before,
  );
  return {
    cite: buildCitation(passage.side, reportSide, localizer, directive),
    place: formatPosition(localizer, passage.place),
    pieces: passage.pieces,
    ...(translation ? { rendering: buildExportedRendering(translation, localizer) } : {}),
  };
}

const buildExportedRendering = (
  { engine, lang, pieces }: PassageRendering,
  localizer: Localizer,
): ExportedRendering => ({
  label: localizer.say('gloss.by', { engine: formatEngineName(localizer, engine) }),
  lang: toSafeLanguageTag(lang),
  texts: pieces.map(({ text }) => sanitizeText(text)),
});

/** The words of a quotation that the reader cannot read; undefined where nothing is known of it. */
function buildExportedWords(
  localizer: Localizer,
  { report }: ReportIndex,
  finding: Finding,
  side: Side,
  known: ReportWords | undefined,
): ExportedRendering | undefined {
  const shown = formatWords(localizer, listFindingWords(known, report, finding, side), WORDS_LENGTH);
  if (!known || shown.length === 0) return undefined;
  return {
    label: localizer.say('words.copied'),
    lang: toSafeLanguageTag(known.lang),
    texts: [sanitizeText(shown.map(formatWholeWord).join(WORD_SEPARATOR))],
  };
}

function buildEmptyQuote(side: Side, reportSide: ReportSide, localizer: Localizer): ExportedQuote {
  return {
    cite: buildCitation(side, reportSide, localizer, ''),
    place: '',
    pieces: [],
    nothing: localizer.say(`export.nothing.${side}`),
  };
}

/** What a tool of the reader made is no outlet's text: nobody else finds it at the page's address. */
function describeCitedOutlet(reportSide: ReportSide, { say }: Localizer): Outlet {
  const outlet = describeOutlet(reportSide);
  return reportSide.toolMade ? { ...outlet, name: say('source.tool'), wholeName: say('source.tool') } : outlet;
}

function buildCitation(side: Side, reportSide: ReportSide, localizer: Localizer, directive: string): Citation {
  const outlet = describeCitedOutlet(reportSide, localizer);
  return {
    side,
    label: localizer.say(`source.${side}`),
    title: sanitizeText(reportSide.title),
    outlet,
    outletText: formatOutlet(outlet, localizer.locale),
    lang: toSafeLanguageTag(reportSide.lang),
    language: getLanguageName(reportSide.lang, localizer.locale),
    date: formatPublicationDate(reportSide.published, localizer.locale) ?? '',
    shortDate: formatPublicationDate(reportSide.published, localizer.locale, 'short') ?? '',
    issued: toIsoDate(reportSide.published),
    url: addFragment(reportSide.url, directive) ?? '',
  };
}

/** The display names of a locale, which take long to create. */
const getDisplayNames = memoize((locale: string) => new Intl.DisplayNames([locale], { type: 'language' }));

/** Returns a language's name in the language of `locale`; the tag itself where the language is unknown. */
export const getLanguageName = memoizeByKey(
  (lang: string, locale: string): string => {
    try {
      return getDisplayNames(locale).of(lang) ?? lang;
    } catch {
      return sanitizeText(lang);
    }
  },
  (lang, locale) => `${locale} ${lang}`,
  TAG_CACHE,
);
