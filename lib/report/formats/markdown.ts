/** CommonMark, so written that nothing in a page's text can act as markup. */
import type { Finding, Report } from '../../core';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportedTranslation,
  type ExportModel,
} from '../export-model';
import type { PassageBlock } from '../passages';
import { sanitizePart, sanitizeText } from '../sanitize';

/** One finding or many, with both articles cited and each quotation linked to where it stands. */
export function toMarkdown(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = buildExportModel(report, findings, context);
  const flags = sheet.flags.map((flag) => toFindingMarkdown(flag, sheet));
  const head = sheet.flags.length === 1 ? [] : [`## ${escapeMarkdown(sheet.title)}`];
  return `${[...head, ...flags, toFooterMarkdown(sheet)].join('\n\n')}\n`;
}

/** Page text as Markdown text: shown letter for letter, on one line. */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(escapeInline(sanitizeText(text)));
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]~|$@]|(?<=\])\(/g, '\\$&')
      // Entities rather than backslashes: renderers older than CommonMark pass "\<img" on as a tag.
      .replace(/[<>&]/g, (char) => ENTITIES[char] ?? '')
      // Bare addresses would become links in many renderers.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
  );
}

function escapeLineStart(text: string): string {
  return text.replace(/^([#+\-=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function toFindingMarkdown(flag: ExportedFinding, sheet: ExportModel): string {
  const { labels } = sheet.words;
  const possible = flag.possible ? ` (${escapeMarkdown(flag.possible)})` : '';
  const kinds = [
    `${labels.kind}: ${flag.kind}`,
    `${labels.category}: ${flag.category}`,
    `${labels.severity}: ${flag.severity}`,
  ].map(escapeMarkdown);
  return [
    `### ${flag.glyph} ${escapeMarkdown(flag.heading)}${possible}`,
    kinds.join(' · '),
    ...[flag.says, flag.rests].filter(Boolean).map(escapeMarkdown),
    ...flag.quotes.map(toQuoteMarkdown),
    ...toNoteMarkdown(flag.note, labels.note),
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
    ...toTranslationMarkdown(quote.gloss),
  ].join('\n\n');
}

function toNoteMarkdown(note: readonly string[], label: string): string[] {
  const [first, ...rest] = note.map(escapeMarkdown);
  return first === undefined ? [] : [`**${escapeMarkdown(label)}:** ${first}`, ...rest];
}

/** No quotation: nobody wrote it. */
function toTranslationMarkdown(gloss: ExportedTranslation | undefined): string[] {
  if (!gloss) return [];
  const [first = '', ...rest] = gloss.texts.map(escapeMarkdown);
  return [`*${escapeMarkdown(gloss.label)}:* ${first}`, ...rest];
}

/** Marks become bold. Its rules for what may stand beside `**` are met by leaving punctuation at the edges outside. */
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

/** A text between what is no letter or figure before and behind it. */
function splitPunctuation(text: string): { lead: string; core: string; tail: string } {
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const [tail = ''] = /(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/u.exec(rest) ?? [];
  return { lead, core: rest.slice(0, rest.length - tail.length), tail };
}

const toInlineMarkdown = (text: string): string => escapeInline(sanitizePart(text));

function toCitationMarkdown(cite: Citation): string {
  const title = escapeMarkdown(cite.title || cite.outlet || cite.label);
  const linked = cite.url ? `[${title}](${escapeDestination(cite.url)})` : title;
  return [linked, cite.title ? cite.outlet : '', cite.date]
    .filter(Boolean)
    .map((part, at) => (at === 0 ? part : escapeInline(sanitizeText(part))))
    .join(', ');
}

/** Parentheses and the like end a Markdown link early; percent-encoded they lead to the same place. */
function escapeDestination(url: string): string {
  return url.replace(
    /[()<>\\\s*_`[\]|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function toFooterMarkdown(sheet: ExportModel): string {
  const { labels } = sheet.words;
  const articles = sheet.sources.map((cite) => {
    const plain = cite.url ? ` ${toAutolink(cite.url)}` : '';
    return `- ${escapeMarkdown(cite.label)} (${escapeMarkdown(cite.language)}): ${toCitationMarkdown(cite)}.${plain}`;
  });
  const found = sheet.found ? [`- ${labels.found}: ${escapeInline(sanitizeText(sheet.found))}`] : [];
  return [
    ...articles,
    ...found,
    `- ${labels.accessed}: ${escapeInline(sheet.accessed)} · ${labels.made} ${escapeInline(sanitizeText(sheet.made))}`,
  ].join('\n');
}

/** The bare address for paper and plain-text readers; a URL's href holds no character that ends an autolink. */
const toAutolink = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
