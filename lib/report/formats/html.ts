/** An HTML fragment for the clipboard: no script, no style, nothing fetched; every text escaped. */
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

export function toHtml(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = buildExportModel(report, findings, context);
  const head = sheet.flags.length === 1 ? '' : `<h2>${escapeHtml(sheet.title)}</h2>`;
  return head + sheet.flags.map((flag) => toFindingHtml(flag, sheet)).join('') + toFooterHtml(sheet);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as an attribute's value between quotes. */
export const escapeHtml = (text: string): string =>
  sanitizePart(text).replace(/[<>&"']/g, (char) => ENTITIES[char] ?? '');

function toFindingHtml(flag: ExportedFinding, sheet: ExportModel): string {
  const { labels } = sheet.words;
  const possible = flag.possible ? ` (${flag.possible})` : '';
  const kinds = `${labels.kind}: ${flag.kind} · ${labels.category}: ${flag.category} · ${labels.severity}: ${flag.severity}`;
  const says = toExplanationHtml(flag);
  const heading = escapeHtml(`${flag.glyph} ${flag.heading}${possible}`);
  return `<h3>${heading}</h3><p>${escapeHtml(kinds)}</p>${says}${flag.quotes.map(toQuoteHtml).join('')}${toNoteHtml(flag.note, labels.note)}`;
}

/** What differs and what that rests on, a paragraph each. */
export function toExplanationHtml({ says, said, rests }: ExportedFinding): string {
  const parts = said.map((part) =>
    typeof part === 'string' ? escapeHtml(part) : `<bdi>${escapeHtml(part.text)}</bdi>`,
  );
  return (says ? `<p>${parts.join('')}</p>` : '') + (rests ? `<p>${escapeHtml(rests)}</p>` : '');
}

function toQuoteHtml(quote: ExportedQuote): string {
  const { cite } = quote;
  const place = quote.place ? `, ${quote.place}` : '';
  const label = `<p><b>${escapeHtml(cite.label)}</b> ${escapeHtml(`(${cite.language})${place}`)}:</p>`;
  if (quote.nothing) return `${label}<p><i>${escapeHtml(quote.nothing)}</i></p><p>— ${toCitationHtml(cite)}</p>`;
  const source = cite.url ? ` cite="${escapeHtml(cite.url)}"` : '';
  const text = quote.pieces.map((piece) => `<p>${toBlockHtml(piece)}</p>`).join('');
  return `${label}<blockquote lang="${escapeHtml(cite.lang)}" dir="auto"${source}>${text}</blockquote><p>— ${toCitationHtml(cite)}</p>${toTranslationHtml(quote.gloss)}`;
}

/** @param note a text a line; "" where there is none. */
export function toNoteHtml([first, ...rest]: readonly string[], label: string): string {
  if (first === undefined) return '';
  const lines = [`<b>${escapeHtml(label)}:</b> <bdi>${escapeHtml(first)}</bdi>`, ...rest.map(escapeHtml)];
  return lines.map((line) => `<p dir="auto">${line}</p>`).join('');
}

/** No quotation: nobody wrote it. */
export function toTranslationHtml(gloss: ExportedTranslation | undefined): string {
  if (!gloss) return '';
  const lang = gloss.lang ? ` lang="${escapeHtml(gloss.lang)}"` : '';
  const texts = gloss.texts.map((text) => `<p${lang} dir="auto">${escapeHtml(text)}</p>`);
  return `<p><i>${escapeHtml(gloss.label)}:</i></p>${texts.join('')}`;
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

function toCitationHtml(cite: Citation): string {
  const title = `<cite lang="${escapeHtml(cite.lang)}" dir="auto">${escapeHtml(cite.title || cite.outlet || cite.label)}</cite>`;
  const linked = cite.url ? `<a href="${escapeHtml(cite.url)}">${title}</a>` : title;
  const rest = [cite.title ? cite.outlet : '', cite.date].filter(Boolean).map((part) => `, ${escapeHtml(part)}`);
  return linked + rest.join('');
}

function toFooterHtml(sheet: ExportModel): string {
  const { labels } = sheet.words;
  const items = [
    ...sheet.sources.map((cite) => {
      const address = cite.url ? `<br>${escapeHtml(cite.url)}` : '';
      return `${escapeHtml(`${cite.label} (${cite.language})`)}: ${toCitationHtml(cite)}${address}`;
    }),
    ...(sheet.found ? [escapeHtml(`${labels.found}: ${sanitizeText(sheet.found)}`)] : []),
    escapeHtml(`${labels.accessed}: ${sheet.accessed} · ${labels.made} ${sanitizeText(sheet.made)}`),
  ];
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
