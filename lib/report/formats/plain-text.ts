/** Exports findings as plain text, for mail, chat and notes. */
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
  const model = buildExportModel(report, findings, context);
  const flags = model.flags.map((flag) => toFindingText(flag, model));
  const head = model.flags.length === 1 ? [] : [model.title];
  return `${[...head, ...flags, toFooterText(model)].join('\n\n')}\n`;
}

function toFindingText(flag: ExportedFinding, model: ExportModel): string {
  const { labels } = model.words;
  const possible = flag.possible ? ` (${flag.possible})` : '';
  return [
    `${flag.glyph} ${flag.heading}${possible}`,
    `${labels.kind}: ${flag.kind} · ${labels.category}: ${flag.category} · ${labels.severity}: ${flag.severity}`,
    ...[flag.says, flag.change, flag.rests].filter(Boolean).map(sanitizeText),
    ...flag.quotes.map(toQuoteText),
    ...(flag.note.length > 0 ? [`${labels.note}: ${flag.note.join('\n  ')}`] : []),
  ].join('\n');
}

function toQuoteText(quote: ExportedQuote): string {
  const text = quote.nothing ?? quote.pieces.map((piece) => sanitizeText(piece.text)).join(' / ');
  const place = quote.place ? `, ${quote.place}` : '';
  const reading = quote.rendering ?? quote.words;
  const rendering = reading ? `\n  ${sanitizeText(reading.label)}: ${reading.texts.join(' / ')}` : '';
  return `${quote.cite.label} (${quote.cite.language})${place}: ${text}\n  ${toCitationText(quote.cite)}${rendering}`;
}

const toCitationText = (citation: Citation): string =>
  [citation.title, citation.outletText, citation.date, citation.url].filter(Boolean).join(', ');

function toFooterText(model: ExportModel): string {
  const { labels } = model.words;
  return [
    ...model.sources.map((citation) => `${citation.label} (${citation.language}): ${toCitationText(citation)}`),
    ...(model.found ? [`${labels.found}: ${sanitizeText(model.found)}`] : []),
    ...(model.cut ? [sanitizeText(model.cut)] : []),
    `${labels.accessed}: ${model.accessed} · ${labels.made} ${sanitizeText(model.made)}`,
  ].join('\n');
}
