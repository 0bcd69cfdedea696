/** Builds what stands in a picture of one or two differences, before it is laid out. */
import type { Finding, FindingKind } from '../core/finding';
import type { Report } from '../core/report';
import type { Side } from '../core/segment';
import type { Span } from '../core/span';
import { type Localizer, markStrong } from '../i18n/localizer';
import { type BidiText, formatBidiText, isRightToLeft, wrapInIsolate } from '../text/bidi-text';
import { isWordSegment } from '../text/scripts';
import { findSegmenter, getSegmenter } from '../text/segmenter';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
} from './export-model';
import { formatWhat, isState } from './finding-words';
import { formatPublicationDate } from './format-dates';
import { mergeSpans, type PassageBlock } from './passages';
import { sanitizePart, sanitizeText } from './sanitize';

const CUT = '…';
/** Half of a character that is two UTF-16 units, where one endless word was cut. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** A sentence that begins within this share of what is kept is begun with. */
const SENTENCE_SHARE = 0.3;

/** @param most UTF-16 units that are kept; what is cut is replaced by “…”. A mark that is longer loses its end. */
export function trimPassage(passage: PicturePassage, most: number): PicturePassage {
  const { text, marks, lang } = passage;
  if (text.length <= most) return passage;
  const [from, to] = findBounds(passage, most);
  const lead = from > 0 ? CUT : '';
  const shown = text.slice(from, to).trim().replace(HALF_CHARACTER, '');
  const shift = lead.length - from - (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  const end = lead.length + shown.length;
  return {
    text: lead + shown + (to < text.length ? CUT : ''),
    marks: marks
      .map((mark) => ({ start: Math.max(lead.length, mark.start + shift), end: Math.min(end, mark.end + shift) }))
      .filter((mark) => mark.end > mark.start),
    lang,
  };
}

function findBounds({ text, marks, lang }: PicturePassage, most: number): [number, number] {
  const first = marks[0]?.start ?? 0;
  const last = marks.findLast(({ end }) => end - first <= most)?.end ?? first;
  const before = Math.max(0, most - (last - first)) / 2;
  const from = Math.max(0, Math.min(Math.floor(first - before), text.length - most));
  const start = from === 0 ? 0 : findStart(text, lang, from, first);
  return [start, findEnd(text, lang, start + most, last)];
}

/** The first sentence near `at`, else the first word from there on, not behind `latest`. */
function findStart(text: string, lang: string, at: number, latest: number): number {
  const near = at + (latest - at) * SENTENCE_SHARE * 2;
  const sentence = listStarts(text, lang, 'sentence').find((start) => start >= at && start <= near);
  return sentence ?? listStarts(text, lang, 'word').find((start) => start >= at && start <= latest) ?? latest;
}

/** The last end of a word up to `at`, not before `earliest`; `at` within one endless word. */
function findEnd(text: string, lang: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const end = listEnds(text, lang).findLast((one) => one <= at);
  return end !== undefined && end >= earliest ? end : Math.max(at, earliest);
}

const segment = (text: string, lang: string, by: 'sentence' | 'word'): Intl.SegmentData[] => [
  ...(findSegmenter(lang, by) ?? getSegmenter('und', by)).segment(text),
];

const listStarts = (text: string, lang: string, by: 'sentence' | 'word'): number[] =>
  segment(text, lang, by)
    .filter((one) => by === 'sentence' || isWordSegment(one))
    .map(({ index }) => index);

const listEnds = (text: string, lang: string): number[] =>
  segment(text, lang, 'word')
    .filter(isWordSegment)
    .map((one) => one.index + one.segment.length);

/** The alternative text: whose texts they are, what differs, both passages as they are shown. `quote`: puts in quotation marks. */
export function describePicture(picture: PictureModel, quote: (text: string) => string): string {
  const { heads, items, cut, compared, lang } = picture;
  return [
    ...heads.map((head) => describeHead(head, lang, quote)),
    ...items.flatMap((item) => describeItem(item, lang, quote)),
    ...(cut ? [cut] : []),
    `${compared} · Verso`,
  ].join('\n');
}

function describeHead(head: PictureHead, locale: string, quote: (text: string) => string): string {
  const title = head.title && wrapInIsolate(quote(head.title), head.lang, locale);
  const outlet = formatBidiText([{ text: head.outlet }], locale);
  return `${head.label}: ${[outlet, title, ...head.details].filter(Boolean).join(', ')}`;
}

function describeItem({ heading, sides, reading }: PictureItem, locale: string, quote: (text: string) => string) {
  return [
    formatBidiText(heading, locale),
    ...sides.map(({ label, passage, absent = '' }) =>
      passage ? `${label}: ${wrapInIsolate(quote(passage.text), passage.lang, locale)}` : `${label}: ${absent}`,
    ),
    ...(reading ? [`${reading.label}: ${reading.text}`] : []),
  ];
}

/** One article, above its passages. */
export interface PictureHead {
  readonly label: string;
  /** Its name or, for want of one, its host. */
  readonly outlet: string;
  readonly title: string;
  readonly lang: string;
  /** Language, date and host; the host once only. */
  readonly details: readonly string[];
}

/** A passage on one line, with what differs. */
export interface PicturePassage {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly lang: string;
}

/** One side of a difference. */
export interface PictureSide {
  readonly side: Side;
  readonly label: string;
  readonly passage?: PicturePassage;
  /** Whether all of the passage is meant, and nothing in it is marked. */
  readonly isWhole: boolean;
  /** What stands in its place where the side has none. */
  readonly absent?: string;
}

/** A difference in a picture. */
export interface PictureItem {
  readonly kind: FindingKind;
  readonly sign: string;
  /** Its own words are soft, those of the pages strong. */
  readonly heading: BidiText;
  readonly sides: readonly [original: PictureSide, translation: PictureSide];
  /** A machine translation or words of a passage that the reader cannot read, and where it stands. */
  readonly reading?: { readonly under: Side; readonly label: string; readonly text: string; readonly lang: string };
}

/** All that stands in a picture. */
export interface PictureModel {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heads: readonly [original: PictureHead, translation: PictureHead];
  readonly items: readonly PictureItem[];
  /** That one text is only partly there; "" where both are whole. */
  readonly cut: string;
  readonly compared: string;
}

/** More do not fit. */
const MAX_ITEMS = 2;

/** Characters that no XML may have, in which the picture is drawn. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

const toLine = (text: string): string => sanitizeText(text).replace(NOT_IN_XML, '');

export function buildPictureModel(report: Report, findings: readonly Finding[], context: ExportContext): PictureModel {
  const { sources, flags, localizer, cut } = buildExportModel(report, findings.slice(0, MAX_ITEMS), context);
  const { locale, say } = localizer;
  return {
    lang: locale,
    dir: isRightToLeft(locale) ? 'rtl' : 'ltr',
    heads: [buildHead(sources[0]), buildHead(sources[1])],
    items: flags.map((flag) => ({
      kind: flag.finding.kind,
      sign: flag.glyph,
      heading: buildHeading(localizer, flag).map((part) =>
        typeof part === 'string' ? part : { text: toLine(part.text) },
      ),
      sides: [buildSide(flag, 0, localizer), buildSide(flag, 1, localizer)],
      ...buildReading(flag),
    })),
    cut: toLine(cut),
    compared: say('picture.compared', { date: formatPublicationDate(context.accessed, locale, 'short') ?? '' }),
  };
}

/** "Possibly altered: 1,386 → 1,836", "Dropped: a sentence", "Untranslated passage (likely)". */
function buildHeading(localizer: Localizer, flag: ExportedFinding): BidiText {
  const { finding, isChange, gist, heading, possible } = flag;
  if (isState(finding.category)) return [...heading, ...(possible ? [` (${possible})`] : [])];
  const what = isChange ? gist : [{ text: formatWhat(localizer, finding.category) }];
  return localizer.parts(`picture.${possible ? 'maybe.' : ''}${finding.kind}`, {
    what: what.map((part) => (typeof part === 'string' ? part : markStrong(part.text))),
  });
}

function buildHead({ label, outlet, title, lang, language, shortDate }: Citation): PictureHead {
  const name = outlet.name || outlet.host;
  return {
    label,
    outlet: toLine(name),
    title: toLine(title),
    lang,
    // A name can be chosen, a host cannot: it always stands there.
    details: [language, shortDate, outlet.name ? outlet.host : ''].filter(Boolean),
  };
}

function buildSide({ quotes }: ExportedFinding, at: 0 | 1, { say }: Localizer): PictureSide {
  const { cite, nothing, pieces } = quotes[at];
  const { side, label } = cite;
  if (nothing !== undefined) return { side, label, isWhole: false, absent: say(`picture.absent.${side}`) };
  const passage = joinPieces(pieces, cite.lang);
  const isAlone = quotes[1 - at]?.nothing !== undefined;
  return isAlone && isMarkedWhole(passage)
    ? { side, label, isWhole: true, passage: { ...passage, marks: [] } }
    : { side, label, isWhole: false, passage };
}

/** Marks over more than this share of a passage mean all of it. */
const WHOLE_SHARE = 0.9;

const isMarkedWhole = ({ text, marks }: PicturePassage): boolean =>
  marks.length === 0 || marks.reduce((sum, { start, end }) => sum + end - start, 0) > text.length * WHOLE_SHARE;

/** Joins paragraphs to one, and cleans what stands between two marks by itself, so that marks keep their places. */
function joinPieces(pieces: readonly PassageBlock[], lang: string): PicturePassage {
  let text = '';
  const marks: Span[] = [];
  const add = (part: string): Span => {
    const start = text.length;
    text += sanitizePart(part).replace(NOT_IN_XML, '');
    return { start, end: text.length };
  };
  for (const piece of pieces) {
    if (text !== '') add(' ');
    let at = 0;
    for (const { start, end } of piece.marks) {
      add(piece.text.slice(at, start));
      marks.push(add(piece.text.slice(start, end)));
      at = end;
    }
    add(piece.text.slice(at));
  }
  const whole = text.trimEnd();
  return { text: whole, marks: mergeSpans(marks, whole.length), lang };
}

/**
 * The reading stands under its passage, or where the other side has nothing: there is room. Of an addition it is that of
 * what was added.
 */
function buildReading({ quotes, finding }: ExportedFinding): Pick<PictureItem, 'reading'> {
  const read = quotes
    .filter(({ cite }) => finding.kind !== 'added' || cite.side === 'translation')
    .find((quote): quote is ExportedQuote => Boolean(quote.rendering ?? quote.words));
  const reading = read?.rendering ?? read?.words;
  if (!read || !reading) return {};
  const empty = quotes.find(({ nothing }) => nothing !== undefined);
  return {
    reading: {
      under: (empty ?? read).cite.side,
      label: toLine(reading.label),
      // A dot between words stays with the word before it.
      text: toLine(reading.texts.join(' ')).replaceAll(' · ', '\u00A0· '),
      lang: reading.lang,
    },
  };
}
