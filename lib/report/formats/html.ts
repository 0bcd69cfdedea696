/** Exports findings as an HTML fragment for the clipboard: no script, no style, nothing loaded, every text escaped. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { type BidiText, formatBidiText } from '../../text/bidi-text';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportedRendering,
  type ExportModel,
} from '../export-model';
import type { Outlet } from '../outlet';
import type { PassageBlock } from '../passages';
import { sanitizePart, sanitizeText } from '../sanitize';

// Exports findings as plain text, for mail, chat and notes.

export function toPlainTextReport(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const flags = model.flags.map((flag) => toFindingText(flag, model));
  const head = model.flags.length === 1 ? [] : [model.title];
  return `${[...head, ...flags, toFooterText(model)].join('\n\n')}\n`;
}

function toFindingText(flag: ExportedFinding, model: ExportModel): string {
  const { say } = model.localizer;
  const possible = flag.possible ? ` (${flag.possible})` : '';
  return [
    `${flag.glyph} ${sanitizeText(formatBidiText(flag.heading, model.localizer.locale))}${possible}`,
    `${say('export.kind')}: ${flag.kind} · ${say('export.category')}: ${flag.category} · ${say('export.severity')}: ${flag.severity}`,
    ...[flag.says, flag.change, flag.rests].filter(Boolean).map(sanitizeText),
    ...flag.quotes.map(toQuoteText),
    ...(flag.note.length > 0 ? [`${say('export.note')}: ${flag.note.join('\n  ')}`] : []),
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
  const { say } = model.localizer;
  return [
    ...model.sources.map((citation) => `${citation.label} (${citation.language}): ${toCitationText(citation)}`),
    ...(model.found ? [`${say('export.found')}: ${sanitizeText(model.found)}`] : []),
    ...(model.cut ? [sanitizeText(model.cut)] : []),
    `${say('export.accessed')}: ${model.accessed} · ${say('export.made')} ${sanitizeText(model.made)}`,
  ].join('\n');
}

export function toHtml(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const head = model.flags.length === 1 ? '' : `<h2>${escapeHtml(model.title)}</h2>`;
  return head + model.flags.map((flag) => toFindingHtml(flag, model)).join('') + toFooterHtml(model);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML text or for a quoted attribute value. */
export const escapeHtml = (text: string): string =>
  sanitizePart(text).replace(/[<>&"']/g, (char) => ENTITIES[char] ?? '');

function toFindingHtml(flag: ExportedFinding, model: ExportModel): string {
  const { say } = model.localizer;
  const possible = flag.possible ? ` (${flag.possible})` : '';
  const kinds = `${say('export.kind')}: ${flag.kind} · ${say('export.category')}: ${flag.category} · ${say('export.severity')}: ${flag.severity}`;
  const explanation = toExplanationHtml(flag);
  const heading = `${flag.glyph} ${toBidiHtml(flag.heading)}${escapeHtml(possible)}`;
  return `<h3>${heading}</h3><p>${escapeHtml(kinds)}</p>${explanation}${flag.quotes.map(toQuoteHtml).join('')}${toNoteHtml(flag.note, say('export.note'))}`;
}

/** A text whose parts keep their own directions. */
export const toBidiHtml = (text: BidiText): string =>
  text.map((part) => (typeof part === 'string' ? escapeHtml(part) : `<bdi>${escapeHtml(part.text)}</bdi>`)).join('');

/** The explanation of a finding, what became of it, and whether it depends on machine translation, a paragraph each. */
function toExplanationHtml({ says, said, change, rests }: ExportedFinding): string {
  return (
    (says ? `<p>${toBidiHtml(said)}</p>` : '') +
    [change, rests].map((text) => (text ? `<p>${escapeHtml(text)}</p>` : '')).join('')
  );
}

function toQuoteHtml(quote: ExportedQuote): string {
  const { cite } = quote;
  const place = quote.place ? `, ${quote.place}` : '';
  const label = `<p><b>${escapeHtml(cite.label)}</b> ${escapeHtml(`(${cite.language})${place}`)}:</p>`;
  if (quote.nothing) return `${label}<p><i>${escapeHtml(quote.nothing)}</i></p><p>— ${toCitationHtml(cite)}</p>`;
  const source = cite.url ? ` cite="${escapeHtml(cite.url)}"` : '';
  const text = quote.pieces.map((piece) => `<p>${toBlockHtml(piece)}</p>`).join('');
  return `${label}<blockquote lang="${escapeHtml(cite.lang)}" dir="auto"${source}>${text}</blockquote><p>— ${toCitationHtml(cite)}</p>${toRenderingHtml(quote.rendering ?? quote.words)}`;
}

/** @returns one paragraph for each line of the note; "" where there is none. */
export function toNoteHtml([first, ...rest]: readonly string[], label: string): string {
  if (first === undefined) return '';
  const lines = [`<b>${escapeHtml(label)}:</b> <bdi>${escapeHtml(first)}</bdi>`, ...rest.map(escapeHtml)];
  return lines.map((line) => `<p dir="auto">${line}</p>`).join('');
}

/** A machine translation is not marked up as a quotation, since no person wrote it. */
export function toRenderingHtml(rendering: ExportedRendering | undefined): string {
  if (!rendering) return '';
  const lang = rendering.lang ? ` lang="${escapeHtml(rendering.lang)}"` : '';
  const texts = rendering.texts.map((text) => `<p${lang} dir="auto">${escapeHtml(text)}</p>`);
  return `<p><i>${escapeHtml(rendering.label)}:</i></p>${texts.join('')}`;
}

export function toBlockHtml(piece: PassageBlock): string {
  let html = '';
  let at = 0;
  for (const mark of piece.marks) {
    html += escapeHtml(piece.text.slice(at, mark.start));
    html += `<mark>${escapeHtml(piece.text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + escapeHtml(piece.text.slice(at));
}

function toCitationHtml(citation: Citation): string {
  const title = `<cite lang="${escapeHtml(citation.lang)}" dir="auto">${escapeHtml(citation.title || citation.outletText || citation.label)}</cite>`;
  const link = citation.url ? `<a href="${escapeHtml(citation.url)}">${title}</a>` : title;
  const rest = [citation.title ? toOutletHtml(citation.outlet) : '', escapeHtml(citation.date)]
    .filter(Boolean)
    .map((part) => `, ${part}`);
  return link + rest.join('');
}

/** An outlet's name and its host, each in its own direction; a name that was shortened is whole where it is pointed at. */
export function toOutletHtml({ name, wholeName, host }: Outlet): string {
  const title = name === wholeName ? '' : ` title="${escapeHtml(wholeName)}"`;
  return [name && `<bdi${title}>${escapeHtml(name)}</bdi>`, host && `<bdi dir="ltr">${host}</bdi>`]
    .filter(Boolean)
    .join(' · ');
}

function toFooterHtml(model: ExportModel): string {
  const { say } = model.localizer;
  const items = [
    ...model.sources.map((citation) => {
      const address = citation.url ? `<br>${escapeHtml(citation.url)}` : '';
      return `${escapeHtml(`${citation.label} (${citation.language})`)}: ${toCitationHtml(citation)}${address}`;
    }),
    ...(model.found ? [escapeHtml(`${say('export.found')}: ${sanitizeText(model.found)}`)] : []),
    ...(model.cut ? [escapeHtml(sanitizeText(model.cut))] : []),
    escapeHtml(`${say('export.accessed')}: ${model.accessed} · ${say('export.made')} ${sanitizeText(model.made)}`),
  ];
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
