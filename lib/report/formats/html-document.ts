/** A report as one HTML file that stands alone: to be kept, mailed and printed. No script, nothing fetched. */
import type { Finding, FindingKind, Report } from '../../core';
import { isRightToLeft } from '../../util/bidi-text';
import {
  type Citation,
  type ExportContext,
  type ExportSheet,
  exportSheet,
  type FlagSheet,
  GLYPHS,
  type Quote,
} from '../export-model';
import { clean, safeLang } from '../sanitize';
import { escapeHtml, glossHtml, noteHtml, pieceHtml, saysHtml } from './html';
import { STYLE } from './html-document-style';

/** What a page may do that was saved from other pages' words: nothing but look as it does. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toDocument(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = exportSheet(report, findings, context);
  const { locale, coverage } = sheet.words;
  const title = sheet.sources[1].title || sheet.sources[1].outlet || sheet.title;
  return `<!doctype html>
<html lang="${escapeHtml(safeLang(locale))}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(clean(sheet.made))}">
<title>${escapeHtml(clean(`${sheet.title}: ${title}`))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(clean(sheet.title))}</h1>
<p class="counts">${counts(sheet.flags)}<span>${escapeHtml(clean(coverage(report.coverage.original)))}</span></p>
<div class="sources">${sheet.sources.map(sourceHtml).join('')}</div>
</header>
<main>
${sheet.flags.map((flag) => flagHtml(flag, sheet)).join('\n')}
</main>
<footer>
${footHtml(sheet)}
</footer>
</body>
</html>
`;
}

function counts(flags: readonly FlagSheet[]): string {
  return (Object.keys(GLYPHS) as FindingKind[])
    .map((kind) => flags.filter(({ finding }) => finding.kind === kind))
    .flatMap(([first, ...rest]) => (first ? [{ ...first, count: rest.length + 1 }] : []))
    .map(
      ({ finding, glyph, kind, count }) =>
        `<span class="${finding.kind}">${glyph}&nbsp; ${count} ${escapeHtml(kind)}</span>`,
    )
    .join('');
}

function sourceHtml(cite: Citation): string {
  const address = cite.url ? `<p class="address" dir="ltr">${escapeHtml(cite.url)}</p>` : '';
  const published = [cite.outlet, cite.date].filter(Boolean).map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return `<section><p class="side">${sideHtml(cite)}</p><h2>${titleHtml(cite)}</h2><p>${published.join(', ')}</p>${address}</section>`;
}

const sideHtml = ({ label, language }: Citation): string =>
  `<b>${escapeHtml(label)}</b> <bdi>${escapeHtml(`(${language})`)}</bdi>`;

function titleHtml({ title, outlet, label, lang, url }: Citation): string {
  const text = `<bdi lang="${escapeHtml(lang)}">${escapeHtml(title || outlet || label)}</bdi>`;
  return url ? `<a rel="noreferrer" href="${escapeHtml(url)}">${text}</a>` : text;
}

function flagHtml(flag: FlagSheet, sheet: ExportSheet): string {
  const { labels } = sheet.words;
  const status = flag.possible ? ` <small>${escapeHtml(flag.possible)}</small>` : '';
  const about = [flag.kind, `${labels.category}: ${flag.category}`, `${labels.severity}: ${flag.severity}`];
  const note = flag.note.length > 0 ? `<div class="note">${noteHtml(flag.note, labels.note)}</div>` : '';
  return `<article class="${flag.finding.kind}">
<h2><span aria-hidden="true">${flag.glyph}</span> ${escapeHtml(flag.heading)}${status}</h2>
<p class="about">${escapeHtml(about.join(' · '))}</p>
${saysHtml(flag)}
<div class="quotes">${flag.quotes.map(quoteHtml).join('')}</div>${note}
</article>`;
}

function quoteHtml(quote: Quote): string {
  const { cite } = quote;
  const label = `<p class="side">${sideHtml(cite)} ${placeHtml(quote)}</p>`;
  if (quote.nothing) return `<section>${label}<p class="nothing">${escapeHtml(quote.nothing)}</p></section>`;
  const text = quote.pieces.map((piece) => `<p dir="auto">${pieceHtml(piece)}</p>`).join('');
  const quoted = `<blockquote lang="${escapeHtml(cite.lang)}">${text}</blockquote>`;
  const gloss = quote.gloss ? `<div class="gloss">${glossHtml(quote.gloss)}</div>` : '';
  return `<section>${label}${quoted}${gloss}</section>`;
}

/** Leads to the passage in its page; the articles themselves are named once, at the head. */
function placeHtml({ place, cite, nothing }: Quote): string {
  const text = `<bdi>${escapeHtml(place || (nothing ? '' : cite.outlet))}</bdi>`;
  return cite.url && !nothing ? `<a rel="noreferrer" href="${escapeHtml(cite.url)}">${text}</a>` : text;
}

function footHtml({ words: { labels }, found, accessed, made }: ExportSheet): string {
  const lines = [
    ...(found ? [`${labels.found}: ${clean(found)}`] : []),
    `${labels.accessed}: ${accessed} · ${labels.made} ${clean(made)}`,
  ];
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}
