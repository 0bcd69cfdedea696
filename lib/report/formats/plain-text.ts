/** Plain text: for a mail, a chat, a note. */
import type { Finding, Report } from '../../core';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
} from '../export-model';
import { sanitizeText } from '../sanitize';

export function toPlainTextReport(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = buildExportModel(report, findings, context);
  const flags = sheet.flags.map((flag) => toFindingText(flag, sheet));
  const head = sheet.flags.length === 1 ? [] : [sheet.title];
  return `${[...head, ...flags, toFooterText(sheet)].join('\n\n')}\n`;
}

function toFindingText(flag: ExportedFinding, sheet: ExportModel): string {
  const { labels } = sheet.words;
  const possible = flag.possible ? ` (${flag.possible})` : '';
  return [
    `${flag.glyph} ${flag.heading}${possible}`,
    `${labels.kind}: ${flag.kind} · ${labels.category}: ${flag.category} · ${labels.severity}: ${flag.severity}`,
    ...[flag.says, flag.rests].filter(Boolean).map(sanitizeText),
    ...flag.quotes.map(toQuoteText),
    ...(flag.note.length > 0 ? [`${labels.note}: ${flag.note.join('\n  ')}`] : []),
  ].join('\n');
}

function toQuoteText(quote: ExportedQuote): string {
  const text = quote.nothing ?? quote.pieces.map((piece) => sanitizeText(piece.text)).join(' / ');
  const place = quote.place ? `, ${quote.place}` : '';
  const gloss = quote.gloss ? `\n  ${sanitizeText(quote.gloss.label)}: ${quote.gloss.texts.join(' / ')}` : '';
  return `${quote.cite.label} (${quote.cite.language})${place}: ${text}\n  ${toCitationText(quote.cite)}${gloss}`;
}

const toCitationText = (cite: Citation): string =>
  [cite.title, cite.outlet, cite.date, cite.url].filter(Boolean).join(', ');

function toFooterText(sheet: ExportModel): string {
  const { labels } = sheet.words;
  return [
    ...sheet.sources.map((cite) => `${cite.label} (${cite.language}): ${toCitationText(cite)}`),
    ...(sheet.found ? [`${labels.found}: ${sanitizeText(sheet.found)}`] : []),
    `${labels.accessed}: ${sheet.accessed} · ${labels.made} ${sanitizeText(sheet.made)}`,
  ].join('\n');
}
