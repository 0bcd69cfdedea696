/** Writes the page of statistics over many reports: one HTML file with no script, in which nothing is loaded. */

import { VERSION } from '../../core/version';
import { escapeHtml } from '../formats/html';
import { buildTables, type Table } from './build-tables';
import { countFlags } from './group';
import { drawPlot, hasKindColors, hasPlot } from './plots';
import { formatNumber, PAGE_STYLE, toListsHtml, toTableHtml } from './table-html';
import type { Totals } from './tally';

/** Forbids everything but the inline style, since the page has texts of other pages. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const LEGEND =
  '<figcaption><span class="dropped">dropped</span><span class="added">added</span><span class="altered">altered</span></figcaption>';

/** `document`: any, to draw the plots in. */
export function toStatisticsPage(totals: Totals, document: Document): string {
  const tables = buildTables(totals).filter(({ shown }) => shown.length > 0);
  const title = `What ${formatNumber(totals.verdicts.compared, 'count')} translations dropped, added and altered`;
  const links = tables.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Verso ${VERSION}">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="lead">A flag is a difference between a translation and its original, not an error, until a person has looked. Only flags that are at least 50 % probable are counted. Each number opens flags that it counts.</p>
<dl class="figures">${toFiguresHtml(totals)}</dl>
<nav aria-label="Tables"><ul>${links}${countProblems(totals) ? '<li><a href="#problems">Lines not counted</a></li>' : ''}</ul></nav>
</header>
<main>
${tables.map((table) => toSectionHtml(table, document)).join('\n')}
${toProblemsHtml(totals)}
${tables.map(toListsHtml).join('')}
</main>
<footer><p>Made by Verso ${VERSION}. Medians are to half a hundredth.</p></footer>
</body>
</html>
`;
}

const toSectionHtml = (table: Table, document: Document): string =>
  toTableHtml(table, hasPlot(table) ? drawPlot(table, document) : '', hasKindColors(table) ? LEGEND : '');

function toFiguresHtml({ verdicts, all }: Totals): string {
  const figures: readonly (readonly [string, string])[] = [
    ['reports', formatNumber(all.reports, 'count')],
    ['compared', formatNumber(verdicts.compared, 'count')],
    ['flags', formatNumber(countFlags(all), 'count')],
    ['flags per report', formatNumber(all.compared ? countFlags(all) / all.compared : undefined, 'rate')],
    ['serious', formatNumber(all.counts.high, 'count')],
    ['how sure, median', formatNumber(all.confidence.getMedian(), 'share')],
    ['of the original arrived, median', formatNumber(all.arrived.getMedian(), 'share')],
  ];
  return figures.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('');
}

/** How many lines are no compared report. */
export const countProblems = ({ problems, verdicts }: Totals): number =>
  problems['not-json'] +
  problems['not-a-report'] +
  problems['too-long'] +
  problems.error +
  verdicts.uncertain +
  verdicts['not-the-original'];

/** What is told of lines that are not counted, one sentence a kind; none for kinds that did not occur. */
export function listProblemSentences({ problems, verdicts }: Totals): string[] {
  const sentences: readonly (readonly [number, string])[] = [
    [verdicts['not-the-original'], 'too little of the two texts corresponds, so they have no flags'],
    [verdicts.uncertain, 'the texts could not be lined up surely, so they have no flags'],
    [problems.error, 'Verso could not compare the pair'],
    [problems['not-json'], 'not JSON'],
    [problems['not-a-report'], 'JSON, but no report of “verso compare --jsonl”'],
    [problems['too-long'], 'too long to be read'],
  ];
  return sentences
    .filter(([count]) => count > 0)
    .map(([count, reason]) => `${formatNumber(count, 'count')} ${count === 1 ? 'line' : 'lines'}: ${reason}`);
}

function toProblemsHtml(totals: Totals): string {
  const sentences = listProblemSentences(totals);
  if (sentences.length === 0) return '';
  const errors = [...totals.errors].map(([error, count]) => `${formatNumber(count, 'count')} × “${error}”`);
  const items = [...sentences, ...errors].map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<section class="problems table" id="problems"><header><h2>Lines not counted</h2></header><ul>${items}</ul></section>`;
}
