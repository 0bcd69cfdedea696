/**
 * Writes what people paste into a chat, a mail or a correction request: what differs, both passages with who said it, and
 * a clean link to each article. As plain text, and as HTML for editors that take it.
 */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { isTrackingParameter, parseUrl } from '../../core/url';
import { formatBidiText, wrapInIsolate } from '../../text/bidi-text';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
} from '../export-model';
import { formatPublicationDate } from '../format-dates';
import { sanitizeText, toSafeUrl } from '../sanitize';
import { escapeHtml, toBidiHtml, toBlockHtml, toNoteHtml, toOutletHtml, toRenderingHtml } from './html';

// Writes addresses as people paste them: without what tracks readers, and with letters that can be read.

/** Percent-encoded bytes of characters beyond ASCII: those of reserved characters and spaces are not among them. */
const ENCODED_LETTERS = /(?:%[89a-f][0-9a-f])+/gi;
/** Letters, their marks and digits. Some letters cannot be seen: those stay encoded. */
const VISIBLE_LETTER = /^(?=[\p{L}\p{M}\p{N}])\P{Default_Ignorable_Code_Point}$/u;

/**
 * The address of a page without tracking parameters and, but for a text fragment, by which it opens at its passage, without
 * fragment. What some sites choose a page by stays (`#!…`, `#/…`).
 * @returns "" for what is no http(s) address.
 */
export function pruneAddress(url: string): string {
  const encoded = removeTracking(url, keepNeededHash);
  const readable = decodeLetters(encoded);
  // Programs may write letters with marks as one character, which would be another address.
  return readable === readable.normalize('NFC') ? readable : encoded;
}

function keepNeededHash(hash: string): string {
  const directive = /:~:.*$/s.exec(hash)?.[0] ?? '';
  const rest = hash.slice(0, hash.length - directive.length);
  if (/^#[!/]/.test(rest)) return rest + directive;
  return directive && `#${directive}`;
}

/** The same address to be linked to: as it is, encoded. */
export const pruneLink = (url: string): string => removeTracking(url, (hash) => hash);

function removeTracking(url: string, keepHash: (hash: string) => string): string {
  const parsed = parseUrl(toSafeUrl(url) ?? '');
  if (!parsed) return '';
  const parts = parsed.search.slice(1).split('&');
  const kept = parts.filter((part) => !isTrackingParameter(decodeWhole(part.split('=')[0] ?? '')));
  // The other parameters stay as they are: written anew, some sites would not know them.
  if (kept.length < parts.length || parsed.search === '') parsed.search = kept.join('&');
  parsed.hash = keepHash(parsed.hash);
  return parsed.href;
}

const decodeLetters = (url: string): string =>
  url.replace(ENCODED_LETTERS, (bytes) => {
    const letters = decodeWhole(bytes);
    return letters === bytes
      ? bytes
      : [...letters].map((char) => (VISIBLE_LETTER.test(char) ? char : encodeURI(char))).join('');
  });

/** Decodes percent encoding; leaves a text as it is where the encoding is not valid. */
function decodeWhole(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of several findings both articles stand before the numbered list; each passage has its own link. */
export function toQuotations(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const [only, ...others] = model.flags;
  const parts =
    only && others.length === 0
      ? toDifferenceText(only, model, true)
      : [
          [model.title],
          model.sources.flatMap((citation) => toSourceText(citation, model)),
          ...model.flags.map((flag, at) => toListedText(flag, at + 1, model)),
        ];
  const cut = model.cut ? [[sanitizeText(model.cut)]] : [];
  return `${[...parts, ...cut, [formatCompared(model, context)]]
    .map((lines) => lines.join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function toListedText(flag: ExportedFinding, number: number, model: ExportModel): string[] {
  const [first = '', ...rest] = toDifferenceText(flag, model, false).flat();
  return [`${number}. ${first}`, ...rest];
}

/** The parts of a finding, in lines. `isAlone`: both articles are cited with it. */
function toDifferenceText(flag: ExportedFinding, model: ExportModel, isAlone: boolean): string[][] {
  const { say } = model.localizer;
  return [
    [
      flag.isSure ? flag.line : `${flag.line} (${flag.possible})`,
      ...[flag.change, flag.rests].filter(Boolean).map((line) => sanitizeText(line)),
    ],
    ...flag.quotes.map((quote) => toSaidText(quote, model, isAlone)),
    ...(flag.note.length > 0 ? [[`${say('export.note')}: ${flag.note.join('\n')}`]] : []),
  ];
}

/** A side that has nothing is cited when it stands alone, since the first line says that it has nothing. */
function toSaidText(quote: ExportedQuote, model: ExportModel, isAlone: boolean): string[] {
  const { cite } = quote;
  const { say, locale } = model.localizer;
  if (quote.nothing !== undefined) return isAlone ? toSourceText(cite, model) : [];
  const text = sanitizeText(quote.pieces.map((piece) => piece.text).join(' '));
  const passage = wrapInIsolate(say('export.quoted', { text }), cite.lang, locale);
  const source = isAlone ? formatSource(cite, locale) : '';
  const reading = quote.rendering ?? quote.words;
  return [
    `${cite.label}: ${passage}${source && ` — ${source}`}`,
    ...(reading ? [`${sanitizeText(reading.label)}: ${reading.texts.join(' ')}`] : []),
    ...listAddress(cite),
  ];
}

function toSourceText(cite: Citation, { localizer: { say, locale } }: ExportModel): string[] {
  const title = cite.title && wrapInIsolate(say('export.quoted', { text: cite.title }), cite.lang, locale);
  return [`${cite.label}: ${[title, formatSource(cite, locale)].filter(Boolean).join(' — ')}`, ...listAddress(cite)];
}

/** Who and when. The host of an outlet with a name stands in the address below. */
const formatSource = ({ outlet, shortDate }: Citation, locale: string): string =>
  [formatBidiText([{ text: outlet.name || outlet.host }], locale), shortDate].filter(Boolean).join(', ');

const listAddress = ({ url }: Citation): string[] => [pruneAddress(url)].filter(Boolean);

/** When it was compared: pages change. */
const formatCompared = ({ localizer: { say, locale } }: ExportModel, { accessed }: ExportContext): string =>
  `${say('picture.compared', { date: formatPublicationDate(accessed, locale, 'short') ?? '' })} · Verso`;

/** The same as HTML: marks, a list of several, and links that open at the passage. */
export function toQuotationsHtml(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const [only, ...others] = model.flags;
  const cut = model.cut ? `<p>${escapeHtml(sanitizeText(model.cut))}</p>` : '';
  const end = `${cut}<p>${escapeHtml(formatCompared(model, context))}</p>`;
  if (only && others.length === 0) return toDifferenceHtml(only, model, true) + end;
  const sources = model.sources.map((citation) => toArticleHtml(citation)).join('');
  const items = model.flags.map((flag) => `<li>${toDifferenceHtml(flag, model, false)}</li>`).join('');
  return `<p><b>${escapeHtml(model.title)}</b></p>${sources}<ol>${items}</ol>${end}`;
}

function toDifferenceHtml(flag: ExportedFinding, model: ExportModel, isAlone: boolean): string {
  const possible = flag.isSure ? '' : ` (${escapeHtml(flag.possible)})`;
  const lines = [flag.change, flag.rests].filter(Boolean).map((line) => `<p>${escapeHtml(line)}</p>`);
  const quotes = flag.quotes.map((quote) => toSaidHtml(quote, isAlone));
  const note = toNoteHtml(flag.note, model.localizer.say('export.note'));
  return `<p><b>${toBidiHtml(flag.gist)}</b>${possible}</p>${lines.join('')}${quotes.join('')}${note}`;
}

function toSaidHtml(quote: ExportedQuote, isAlone: boolean): string {
  const { cite } = quote;
  if (quote.nothing !== undefined) return isAlone ? toArticleHtml(cite) : '';
  const label = isAlone ? toSourceLineHtml(cite, '') : `<p>${toLinkHtml(cite, escapeHtml(cite.label))}:</p>`;
  const text = quote.pieces.map((piece) => `<p>${toBlockHtml(piece)}</p>`).join('');
  const blockquote = `<blockquote lang="${escapeHtml(cite.lang)}" dir="auto">${text}</blockquote>`;
  return label + blockquote + toRenderingHtml(quote.rendering ?? quote.words);
}

const toArticleHtml = (cite: Citation): string =>
  toSourceLineHtml(
    cite,
    cite.title && `<cite lang="${escapeHtml(cite.lang)}" dir="auto">${escapeHtml(cite.title)}</cite>`,
  );

/** The outlet is the link: a pasted address would be the length of its text fragment. */
function toSourceLineHtml(cite: Citation, title: string): string {
  const outlet = toLinkHtml(cite, toOutletHtml(cite.outlet) || escapeHtml(cite.label));
  const parts = [title, outlet, escapeHtml(cite.shortDate)].filter(Boolean);
  return `<p>${escapeHtml(cite.label)}: ${parts.join(', ')}</p>`;
}

function toLinkHtml({ url }: Citation, html: string): string {
  const link = pruneLink(url);
  return link ? `<a href="${escapeHtml(link)}">${html}</a>` : html;
}
