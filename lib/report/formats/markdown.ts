/** CommonMark, so written that nothing in a page's text can act as markup. */
import type { Finding, Report } from '../../core';
import {
  type Citation,
  type ExportContext,
  type ExportSheet,
  exportSheet,
  type FlagSheet,
  type GlossSheet,
  type Quote,
} from '../export-model';
import type { Piece } from '../passages';
import { clean, cleanPiece } from '../sanitize';

/** One finding or many, with both articles cited and each quotation linked to where it stands. */
export function toMarkdown(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = exportSheet(report, findings, context);
  const flags = sheet.flags.map((flag) => flagText(flag, sheet));
  const head = sheet.flags.length === 1 ? [] : [`## ${escapeMarkdown(sheet.title)}`];
  return `${[...head, ...flags, foot(sheet)].join('\n\n')}\n`;
}

/** Page text as Markdown text: shown letter for letter, on one line. */
export function escapeMarkdown(text: string): string {
  return atLineStart(escapeInline(clean(text)));
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

function atLineStart(text: string): string {
  return text.replace(/^([#+\-=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function flagText(flag: FlagSheet, sheet: ExportSheet): string {
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
    ...flag.quotes.map(quoteText),
    ...noteText(flag.note, labels.note),
  ].join('\n\n');
}

function quoteText(quote: Quote): string {
  const place = quote.place ? `, ${quote.place}` : '';
  const label = `**${escapeMarkdown(quote.cite.label)}** (${escapeMarkdown(quote.cite.language)})${escapeInline(place)}:`;
  const lines = quote.nothing
    ? [`*${escapeMarkdown(quote.nothing)}*`]
    : quote.pieces.map((piece) => `> ${atLineStart(pieceText(piece))}`);
  return [label, lines.join('\n>\n'), `— ${cited(quote.cite)}`, ...glossText(quote.gloss)].join('\n\n');
}

function noteText(note: readonly string[], label: string): string[] {
  const [first, ...rest] = note.map(escapeMarkdown);
  return first === undefined ? [] : [`**${escapeMarkdown(label)}:** ${first}`, ...rest];
}

/** No quotation: nobody wrote it. */
function glossText(gloss: GlossSheet | undefined): string[] {
  if (!gloss) return [];
  const [first = '', ...rest] = gloss.texts.map(escapeMarkdown);
  return [`*${escapeMarkdown(gloss.label)}:* ${first}`, ...rest];
}

/** Marks become bold. Its rules for what may stand beside `**` are met by leaving punctuation at the edges outside. */
function pieceText(piece: Piece): string {
  let text = '';
  let at = 0;
  for (const mark of piece.marks) {
    const { lead, core, tail } = edged(piece.text.slice(mark.start, mark.end));
    text +=
      inline(piece.text.slice(at, mark.start)) + inline(lead) + (core ? `**${inline(core)}**` : '') + inline(tail);
    at = mark.end;
  }
  return (text + inline(piece.text.slice(at))).trim();
}

/** A text between what is no letter or figure before and behind it. */
function edged(text: string): { lead: string; core: string; tail: string } {
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const [tail = ''] = /(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/u.exec(rest) ?? [];
  return { lead, core: rest.slice(0, rest.length - tail.length), tail };
}

const inline = (text: string): string => escapeInline(cleanPiece(text));

function cited(cite: Citation): string {
  const title = escapeMarkdown(cite.title || cite.outlet || cite.label);
  const linked = cite.url ? `[${title}](${destination(cite.url)})` : title;
  return [linked, cite.title ? cite.outlet : '', cite.date]
    .filter(Boolean)
    .map((part, at) => (at === 0 ? part : escapeInline(clean(part))))
    .join(', ');
}

/** Parentheses and the like end a Markdown link early; percent-encoded they lead to the same place. */
function destination(url: string): string {
  return url.replace(
    /[()<>\\\s*_`[\]|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function foot(sheet: ExportSheet): string {
  const { labels } = sheet.words;
  const articles = sheet.sources.map((cite) => {
    const plain = cite.url ? ` ${autolink(cite.url)}` : '';
    return `- ${escapeMarkdown(cite.label)} (${escapeMarkdown(cite.language)}): ${cited(cite)}.${plain}`;
  });
  const found = sheet.found ? [`- ${labels.found}: ${escapeInline(clean(sheet.found))}`] : [];
  return [
    ...articles,
    ...found,
    `- ${labels.accessed}: ${escapeInline(sheet.accessed)} · ${labels.made} ${escapeInline(clean(sheet.made))}`,
  ].join('\n');
}

/** The bare address for paper and plain-text readers; a URL's href holds no character that ends an autolink. */
const autolink = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
