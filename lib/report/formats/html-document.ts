/** Exports a report as one HTML file to keep, mail or print. It has no script and loads nothing. */
import { FINDING_KINDS, type Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { isRightToLeft } from '../../text/bidi-text';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
  formatCoverage,
} from '../export-model';
import { sanitizeText, toSafeLanguageTag } from '../sanitize';
import {
  escapeHtml,
  toBidiHtml,
  toBlockHtml,
  toExplanationHtml,
  toNoteHtml,
  toOutletHtml,
  toRenderingHtml,
} from './html';

/**
 * The style sheet of a saved HTML report. On screen it has the reader's theme, on paper light colors; no finding is
 * split between pages.
 */
export const DOCUMENT_STYLE = `
:root {
  color-scheme: light;
  --paper: #fbfaf8; --sheet: #fff; --ink: #1c1d21; --soft: #5f6169; --line: #dcd9d1;
  --dropped: #a93e27; --dropped-wash: #fbe3dc;
  --added: #2f4fc4; --added-wash: #e0e7fd;
  --altered: #835500; --altered-wash: #faebc4;
  font: 1rem/1.6 Inter, system-ui, "Noto Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #17181b; --sheet: #1f2024; --ink: #ececee; --soft: #a6a8b1; --line: #3b3d44;
    --dropped: #ff9d85; --dropped-wash: #51291f;
    --added: #9db2ff; --added-wash: #27335f;
    --altered: #f0c265; --altered-wash: #4b3910;
  }
}
* { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
h1, h2, p, blockquote { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.3; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .18em; }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .25rem; color: var(--soft); }
.counts .dropped, article.dropped > h2 > span { color: var(--dropped); }
.counts .added, article.added > h2 > span { color: var(--added); }
.counts .altered, article.altered > h2 > span { color: var(--altered); }
.sources, .quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem 1.75rem; }
.sources { margin: 1.25rem 0 1.75rem; padding: 1rem 0; border-block: 1px solid var(--line); }
.sources h2 { font-size: 1.05rem; line-height: 1.5; }
.side, .about, .address, .gloss, footer { color: var(--soft); font-size: .875rem; }
.side b { color: var(--ink); }
.address { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: .8125rem; text-align: start; }
article { margin-top: 1rem; padding: 1rem 1.25rem 1.125rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--edge); border-radius: 8px; background: var(--sheet); }
article.dropped { --edge: var(--dropped); --wash: var(--dropped-wash); border-inline-start-style: dashed; }
article.added { --edge: var(--added); --wash: var(--added-wash); border-inline-start-style: double; }
article.altered { --edge: var(--altered); --wash: var(--altered-wash); }
article > h2 { font-size: 1.1rem; line-height: 1.4; }
article > h2 > span { margin-inline-end: .3em; }
article > h2 small { color: var(--soft); font-size: .8125rem; font-weight: 400; }
article > .about { margin-bottom: .5rem; }
.quotes { margin-top: .75rem; }
blockquote { margin: .25rem 0; line-height: 1.75; }
blockquote p + p { margin-top: .5rem; }
mark { padding: .05em .1em; border-bottom: 2px solid var(--edge); background: var(--wash); color: inherit; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.nothing { margin: .25rem 0; color: var(--soft); font-style: italic; }
.gloss { margin-top: .5rem; padding-inline-start: .75rem; border-inline-start: 2px solid var(--line); }
.gloss p + p { color: var(--ink); }
.note { margin-top: .75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: 6px; }
footer { margin-top: 1.75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media print {
  @page { margin: 16mm 15mm; }
  :root { --paper: #fff; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .sources { margin: .75rem 0 1rem; }
  .sources, .quotes { grid-template-columns: 1fr 1fr; }
  article { break-inside: avoid; margin-top: .75rem; padding: .625rem .875rem .75rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header, footer { break-inside: avoid; }
  article > h2, .side { break-after: avoid; }
  a { text-decoration-thickness: .5px; }
}
`;

/** Forbids everything but the inline style, since the document has texts of other pages. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toHtmlDocument(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const { locale } = model.localizer;
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
<p class="counts">${toCountsHtml(model.flags)}<span>${escapeHtml(sanitizeText(model.cut || formatCoverage(model.localizer, report.coverage.original)))}</span></p>
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
  return FINDING_KINDS.map((kind) => flags.filter(({ finding }) => finding.kind === kind))
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
  const { say } = model.localizer;
  const status = flag.possible ? ` <small>${escapeHtml(flag.possible)}</small>` : '';
  const details = [
    flag.kind,
    `${say('export.category')}: ${flag.category}`,
    `${say('export.severity')}: ${flag.severity}`,
  ];
  const note = flag.note.length > 0 ? `<div class="note">${toNoteHtml(flag.note, say('export.note'))}</div>` : '';
  return `<article class="${flag.finding.kind}">
<h2><span aria-hidden="true">${flag.glyph}</span> ${toBidiHtml(flag.heading)}${status}</h2>
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

function toFooterHtml({ localizer: { say }, found: howFound, accessed, made }: ExportModel): string {
  const lines = [
    ...(howFound ? [`${say('export.found')}: ${sanitizeText(howFound)}`] : []),
    `${say('export.accessed')}: ${accessed} · ${say('export.made')} ${sanitizeText(made)}`,
  ];
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}
