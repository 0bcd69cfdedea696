/** Exports findings as CommonMark, escaped so that nothing in a page's text acts as markup. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { formatBidiText } from '../../text/bidi-text';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportedRendering,
  type ExportModel,
} from '../export-model';
import type { PassageBlock } from '../passages';
import { sanitizePart, sanitizeText } from '../sanitize';

/** Writes the findings with both articles cited and each quotation linked to its place in the page. */
export function toMarkdown(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const flags = model.flags.map((flag) => toFindingMarkdown(flag, model));
  const head = model.flags.length === 1 ? [] : [`## ${escapeMarkdown(model.title)}`];
  return `${[...head, ...flags, toFooterMarkdown(model)].join('\n\n')}\n`;
}

/** Escapes page text for Markdown, so that it is shown unchanged, on one line. */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeInline(sanitizeText(text)));
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]~|$@]|(?<=\])\(/g, '\\$&')
      // Entities, not backslashes: renderers older than CommonMark keep "\<img" as a tag.
      .replace(/[<>&]/g, (char) => ENTITIES[char] ?? '')
      // Many renderers turn bare addresses into links.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
  );
}

function escapeLineStart(text: string): string {
  return text.replace(/^([#+\-=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function toFindingMarkdown(flag: ExportedFinding, model: ExportModel): string {
  const { say } = model.localizer;
  const possible = flag.possible ? ` (${escapeMarkdown(flag.possible)})` : '';
  const kinds = [
    `${say('export.kind')}: ${flag.kind}`,
    `${say('export.category')}: ${flag.category}`,
    `${say('export.severity')}: ${flag.severity}`,
  ].map(escapeMarkdown);
  return [
    `### ${flag.glyph} ${escapeMarkdown(formatBidiText(flag.heading, model.localizer.locale))}${possible}`,
    kinds.join(' · '),
    ...[flag.says, flag.change, flag.rests].filter(Boolean).map(escapeMarkdown),
    ...flag.quotes.map(toQuoteMarkdown),
    ...toNoteMarkdown(flag.note, say('export.note')),
  ].join('\n\n');
}

function toQuoteMarkdown(quote: ExportedQuote): string {
  const place = quote.place ? `, ${quote.place}` : '';
  const label = `**${escapeMarkdown(quote.cite.label)}** (${escapeMarkdown(quote.cite.language)})${escapeInline(place)}:`;
  const lines = quote.nothing
    ? [`*${escapeMarkdown(quote.nothing)}*`]
    : quote.pieces.map((piece) => `> ${escapeLineStart(toBlockMarkdown(piece))}`);
  return [
    label,
    lines.join('\n>\n'),
    `— ${toCitationMarkdown(quote.cite)}`,
    ...toRenderingMarkdown(quote.rendering ?? quote.words),
  ].join('\n\n');
}

function toNoteMarkdown(note: readonly string[], label: string): string[] {
  const [first, ...rest] = note.map(escapeMarkdown);
  return first === undefined ? [] : [`**${escapeMarkdown(label)}:** ${first}`, ...rest];
}

/** A machine translation is not written as a quotation, since no person wrote it. */
function toRenderingMarkdown(rendering: ExportedRendering | undefined): string[] {
  if (!rendering) return [];
  const [first = '', ...rest] = rendering.texts.map(escapeMarkdown);
  return [`*${escapeMarkdown(rendering.label)}:* ${first}`, ...rest];
}

/** Marks become bold. Punctuation at their edges stays outside, since CommonMark restricts what may be next to `**`. */
function toBlockMarkdown(piece: PassageBlock): string {
  let text = '';
  let at = 0;
  for (const mark of piece.marks) {
    const { lead, core, tail } = splitPunctuation(piece.text.slice(mark.start, mark.end));
    text +=
      toInlineMarkdown(piece.text.slice(at, mark.start)) +
      toInlineMarkdown(lead) +
      (core ? `**${toInlineMarkdown(core)}**` : '') +
      toInlineMarkdown(tail);
    at = mark.end;
  }
  return (text + toInlineMarkdown(piece.text.slice(at))).trim();
}

/** Splits off everything before the first and after the last letter or digit. */
function splitPunctuation(text: string): { lead: string; core: string; tail: string } {
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const [tail = ''] = /(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/u.exec(rest) ?? [];
  return { lead, core: rest.slice(0, rest.length - tail.length), tail };
}

const toInlineMarkdown = (text: string): string => escapeInline(sanitizePart(text));

function toCitationMarkdown(citation: Citation): string {
  const title = escapeMarkdown(citation.title || citation.outletText || citation.label);
  const link = citation.url ? `[${title}](${escapeDestination(citation.url)})` : title;
  return [link, citation.title ? citation.outletText : '', citation.date]
    .filter(Boolean)
    .map((part, at) => (at === 0 ? part : escapeInline(sanitizeText(part))))
    .join(', ');
}

/** Percent-encodes characters that would end a Markdown link early, such as parentheses. The URL stays equivalent. */
function escapeDestination(url: string): string {
  return url.replace(
    /[()<>\\\s*_`[\]|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function toFooterMarkdown(model: ExportModel): string {
  const { say } = model.localizer;
  const articles = model.sources.map((citation) => {
    const autolink = citation.url ? ` ${toAutolink(citation.url)}` : '';
    return `- ${escapeMarkdown(citation.label)} (${escapeMarkdown(citation.language)}): ${toCitationMarkdown(citation)}.${autolink}`;
  });
  const howFound = model.found ? [`- ${say('export.found')}: ${escapeInline(sanitizeText(model.found))}`] : [];
  return [
    ...articles,
    ...howFound,
    ...(model.cut ? [`- ${escapeInline(sanitizeText(model.cut))}`] : []),
    `- ${say('export.accessed')}: ${escapeInline(model.accessed)} · ${say('export.made')} ${escapeInline(sanitizeText(model.made))}`,
  ].join('\n');
}

/** Writes the URL visibly, for paper and readers of plain text. An href has no character that ends an autolink. */
const toAutolink = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
