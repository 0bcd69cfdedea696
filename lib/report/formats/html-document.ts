/** Exports a report as one HTML file to keep, mail or print. It has no script and loads nothing. */
import type { Finding, FindingKind, Report } from '../../core';
import { isRightToLeft } from '../../util/writing/bidi-text';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
  KIND_SIGNS,
} from '../export-model';
import { sanitizeText, toSafeLanguageTag } from '../sanitize';
import { escapeHtml, toBlockHtml, toExplanationHtml, toNoteHtml, toOutletHtml, toRenderingHtml } from './html';
import { DOCUMENT_STYLE } from './html-document-style';

/** Forbids everything but the inline style, since the document has texts of other pages. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toHtmlDocument(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const { locale, coverage } = model.words;
  const title = model.sources[1].title || model.sources[1].outletText || model.title;
  return `<!doctype html>
<html lang="${escapeHtml(toSafeLanguageTag(locale))}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(sanitizeText(model.made))}">
<title>${escapeHtml(sanitizeText(`${model.title}: ${title}`))}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(sanitizeText(model.title))}</h1>
<p class="counts">${toCountsHtml(model.flags)}<span>${escapeHtml(sanitizeText(model.cut || coverage(report.coverage.original)))}</span></p>
<div class="sources">${model.sources.map(toSourceHtml).join('')}</div>
</header>
<main>
${model.flags.map((flag) => toFindingHtml(flag, model)).join('\n')}
</main>
<footer>
${toFooterHtml(model)}
</footer>
</body>
</html>
`;
}

function toCountsHtml(flags: readonly ExportedFinding[]): string {
  return (Object.keys(KIND_SIGNS) as FindingKind[])
    .map((kind) => flags.filter(({ finding }) => finding.kind === kind))
    .flatMap(([first, ...rest]) => (first ? [{ ...first, count: rest.length + 1 }] : []))
    .map(
      ({ finding, glyph, kind, count }) =>
        `<span class="${finding.kind}">${glyph}&nbsp; ${count} ${escapeHtml(kind)}</span>`,
    )
    .join('');
}

function toSourceHtml(citation: Citation): string {
  const address = citation.url ? `<p class="address" dir="ltr">${escapeHtml(citation.url)}</p>` : '';
  const date = citation.date && `<bdi>${escapeHtml(citation.date)}</bdi>`;
  const outletAndDate = [toOutletHtml(citation.outlet), date].filter(Boolean);
  return `<section><p class="side">${toSideHtml(citation)}</p><h2>${toTitleHtml(citation)}</h2><p>${outletAndDate.join(', ')}</p>${address}</section>`;
}

const toSideHtml = ({ label, language }: Citation): string =>
  `<b>${escapeHtml(label)}</b> <bdi>${escapeHtml(`(${language})`)}</bdi>`;

function toTitleHtml({ title, outletText, label, lang, url }: Citation): string {
  const text = `<bdi lang="${escapeHtml(lang)}">${escapeHtml(title || outletText || label)}</bdi>`;
  return url ? `<a rel="noreferrer" href="${escapeHtml(url)}">${text}</a>` : text;
}

function toFindingHtml(flag: ExportedFinding, model: ExportModel): string {
  const { labels } = model.words;
  const status = flag.possible ? ` <small>${escapeHtml(flag.possible)}</small>` : '';
  const details = [flag.kind, `${labels.category}: ${flag.category}`, `${labels.severity}: ${flag.severity}`];
  const note = flag.note.length > 0 ? `<div class="note">${toNoteHtml(flag.note, labels.note)}</div>` : '';
  return `<article class="${flag.finding.kind}">
<h2><span aria-hidden="true">${flag.glyph}</span> ${escapeHtml(flag.heading)}${status}</h2>
<p class="about">${escapeHtml(details.join(' · '))}</p>
${toExplanationHtml(flag)}
<div class="quotes">${flag.quotes.map(toQuoteHtml).join('')}</div>${note}
</article>`;
}

function toQuoteHtml(quote: ExportedQuote): string {
  const { cite } = quote;
  const label = `<p class="side">${toSideHtml(cite)} ${toPositionHtml(quote)}</p>`;
  if (quote.nothing) return `<section>${label}<p class="nothing">${escapeHtml(quote.nothing)}</p></section>`;
  const text = quote.pieces.map((piece) => `<p dir="auto">${toBlockHtml(piece)}</p>`).join('');
  const blockquote = `<blockquote lang="${escapeHtml(cite.lang)}">${text}</blockquote>`;
  const reading = quote.rendering ?? quote.words;
  const rendering = reading ? `<div class="gloss">${toRenderingHtml(reading)}</div>` : '';
  return `<section>${label}${blockquote}${rendering}</section>`;
}

/** Links to the passage in its page. The articles themselves are named once, in the header. */
function toPositionHtml({ place, cite, nothing }: ExportedQuote): string {
  const text = place || nothing ? `<bdi>${escapeHtml(place)}</bdi>` : toOutletHtml(cite.outlet);
  return cite.url && !nothing ? `<a rel="noreferrer" href="${escapeHtml(cite.url)}">${text}</a>` : text;
}

function toFooterHtml({ words: { labels }, found: howFound, accessed, made }: ExportModel): string {
  const lines = [
    ...(howFound ? [`${labels.found}: ${sanitizeText(howFound)}`] : []),
    `${labels.accessed}: ${accessed} · ${labels.made} ${sanitizeText(made)}`,
  ];
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}
