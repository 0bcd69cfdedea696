/** A finding as every export shows it, before it becomes Markdown, plain text or HTML. */
import type { Finding, Report, ReportSide, Side } from '../core';
import { type BidiText, formatBidiText, toBidiText } from '../util/bidi-text';
import { getHost } from '../util/url';
import { ENGLISH, type ExportWords } from './export-strings';
import { accessedAt, issuedOn, publishedOn } from './format-dates';
import { type GlossOf, glossOf } from './machine-translation';
import { type FlagPassages, indexReport, type Passage, type Piece, passagesOf, type ReportIndex } from './passages';
import { clean, cleanLines, safeLang } from './sanitize';
import { textFragment, withFragment } from './text-fragment';

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
  readonly words?: ExportWords;
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

export interface Quote {
  readonly cite: Citation;
  readonly place: string;
  readonly pieces: readonly Piece[];
  /** In place of a quotation where the side has nothing. */
  readonly nothing?: string;
  readonly gloss?: GlossSheet;
}

/** What an engine made of the quotation; never without the words that say so. */
export interface GlossSheet {
  /** "Machine translation by …". */
  readonly label: string;
  readonly lang: string;
  readonly texts: readonly string[];
}

export interface FlagSheet {
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
  readonly quotes: readonly [original: Quote, translation: Quote];
  /** The reader's note, a text for each of its lines. */
  readonly note: readonly string[];
}

export interface ExportSheet {
  readonly title: string;
  readonly sources: readonly [original: Citation, translation: Citation];
  readonly flags: readonly FlagSheet[];
  readonly found: string;
  readonly accessed: string;
  readonly made: string;
  readonly words: ExportWords;
}

export const GLYPHS = { dropped: '−', added: '+', altered: '≠' } as const;

export function exportSheet(report: Report, findings: readonly Finding[], context: ExportContext): ExportSheet {
  const words = context.words ?? ENGLISH;
  const index = indexReport(report);
  return {
    title: words.title(findings.length),
    sources: [citation('original', report.original, words, ''), citation('translation', report.translation, words, '')],
    flags: findings.map((finding) => flagSheet(index, finding, context, words)),
    found: context.howFound ?? '',
    accessed: accessedAt(context.accessed),
    made: `Verso ${report.version}`,
    words,
  };
}

function flagSheet(index: ReportIndex, finding: Finding, context: ExportContext, words: ExportWords): FlagSheet {
  const passages = passagesOf(index, finding);
  const said = toBidiText(context.explain?.(finding) ?? '');
  const quote = (side: Side): Quote => quoteOf(index, passages, side, words);
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
    note: noteOf(context, finding.id),
  };
}

/** Ids come from a stored report: one named "constructor" must not find what every object has. */
function noteOf({ notes = {} }: ExportContext, id: string): readonly string[] {
  return Object.hasOwn(notes, id) ? cleanLines(notes[id] ?? '') : [];
}

function quoteOf(index: ReportIndex, passages: FlagPassages, side: Side, words: ExportWords): Quote {
  const passage = passages[side];
  if (passage) return quoted(passage, index, words);
  const place = side === 'translation' ? words.place(passages.place) : '';
  return { ...absent(side, index.report[side], words), place };
}

function quoted(passage: Passage, index: ReportIndex, words: ExportWords): Quote {
  const side = index.report[passage.side];
  const gloss = glossOf(index, passage.side === 'original' ? passage.segments : []);
  const directive = textFragment(
    passage.pieces.map((piece) => piece.text),
    side.lang,
    passage.before,
  );
  return {
    cite: citation(passage.side, side, words, directive),
    place: words.place(passage.place),
    pieces: passage.pieces,
    ...(gloss ? { gloss: glossSheet(gloss, words) } : {}),
  };
}

const glossSheet = ({ engine, lang, pieces }: GlossOf, words: ExportWords): GlossSheet => ({
  label: words.gloss(engine),
  lang: safeLang(lang),
  texts: pieces.map(({ text }) => clean(text)),
});

function absent(side: Side, from: ReportSide, words: ExportWords): Quote {
  return { cite: citation(side, from, words, ''), place: '', pieces: [], nothing: words.nothing(side) };
}

function citation(side: Side, from: ReportSide, words: ExportWords, directive: string): Citation {
  return {
    side,
    label: words.side(side),
    title: clean(from.title),
    outlet: clean(from.site ?? getHost(from.url)),
    lang: safeLang(from.lang),
    language: languageName(from.lang, words.locale),
    date: publishedOn(from.published, words.locale) ?? '',
    issued: issuedOn(from.published),
    url: withFragment(from.url, directive) ?? '',
  };
}

/** A language's name in another, or its tag where there is no such language. */
export function languageName(lang: string, locale: string): string {
  try {
    return namesIn(locale).of(lang) ?? lang;
  } catch {
    return clean(lang);
  }
}

const NAMES = new Map<string, Intl.DisplayNames>();

/** Dear to make, cheap to ask. */
function namesIn(locale: string): Intl.DisplayNames {
  const names = NAMES.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  NAMES.set(locale, names);
  return names;
}
