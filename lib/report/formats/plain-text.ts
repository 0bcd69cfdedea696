/** Plain text: for a mail, a chat, a note. */
import type { Finding, Report } from '../../core';
import {
  type Citation,
  type ExportContext,
  type ExportSheet,
  exportSheet,
  type FlagSheet,
  type Quote,
} from '../export-model';
import { clean } from '../sanitize';

export function toPlain(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = exportSheet(report, findings, context);
  const flags = sheet.flags.map((flag) => flagText(flag, sheet));
  const head = sheet.flags.length === 1 ? [] : [sheet.title];
  return `${[...head, ...flags, foot(sheet)].join('\n\n')}\n`;
}

function flagText(flag: FlagSheet, sheet: ExportSheet): string {
  const { labels } = sheet.words;
  const possible = flag.possible ? ` (${flag.possible})` : '';
  return [
    `${flag.glyph} ${flag.heading}${possible}`,
    `${labels.kind}: ${flag.kind} · ${labels.category}: ${flag.category} · ${labels.severity}: ${flag.severity}`,
    ...[flag.says, flag.rests].filter(Boolean).map(clean),
    ...flag.quotes.map(quoteText),
    ...(flag.note.length > 0 ? [`${labels.note}: ${flag.note.join('\n  ')}`] : []),
  ].join('\n');
}

function quoteText(quote: Quote): string {
  const text = quote.nothing ?? quote.pieces.map((piece) => clean(piece.text)).join(' / ');
  const place = quote.place ? `, ${quote.place}` : '';
  const gloss = quote.gloss ? `\n  ${clean(quote.gloss.label)}: ${quote.gloss.texts.join(' / ')}` : '';
  return `${quote.cite.label} (${quote.cite.language})${place}: ${text}\n  ${cited(quote.cite)}${gloss}`;
}

const cited = (cite: Citation): string => [cite.title, cite.outlet, cite.date, cite.url].filter(Boolean).join(', ');

function foot(sheet: ExportSheet): string {
  const { labels } = sheet.words;
  return [
    ...sheet.sources.map((cite) => `${cite.label} (${cite.language}): ${cited(cite)}`),
    ...(sheet.found ? [`${labels.found}: ${clean(sheet.found)}`] : []),
    `${labels.accessed}: ${sheet.accessed} · ${labels.made} ${clean(sheet.made)}`,
  ].join('\n');
}
