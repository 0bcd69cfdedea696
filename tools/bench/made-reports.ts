/** Lines as `verso compare --jsonl --metadata` writes them, made from the demo's reports: outlets, months and more vary. */

import { readSideArticle } from '../../lib/cli/shared/input';
import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { toReportJson } from '../../lib/cli/shared/report-output';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Report } from '../../lib/core/report';
import { readDemoPairs } from '../newsroom';
import { createRandom } from '../random';

export interface MadeReportsOptions {
  /** Every so manieth line is one that cannot be counted, of one of five sorts; none by default. */
  readonly broken?: number;
  /** Different outlets, 40 by default. */
  readonly outlets?: number;
}

const BROKEN = [
  '{"id":"half","translation":{"lang":"de","segm',
  '[]',
  '{"id":"other","title":"no report at all"}',
  '{"id":"failed","error":"not-an-article: https://a.example/1"}',
  '{"id":"odd","translation":{"segments":[]},"original":{"segments":[]},"findings":[{"kind":"broken"}],"coverage":{"original":7},"verdict":"compared"}',
];

const NAMES = ['anzeiger', 'bote', 'courier', 'depesche', 'echo', 'fanal', 'gazette', 'herold', 'journal', 'kurier'];

/** Yields lines without line feeds: the same ones on every machine. */
export function* makeReportLines(count: number, { broken = 0, outlets = 40 }: MadeReportsOptions = {}) {
  const templates = compareDemo();
  const next = createRandom(1848);
  for (let at = 0; at < count; at++) {
    if (broken && at % broken === broken - 1) yield BROKEN[Math.floor(at / broken) % BROKEN.length]!;
    else yield JSON.stringify(varyReport(templates[Math.floor(next() * templates.length)]!, at, next, outlets));
  }
}

type ReportJson = ReturnType<typeof toReportJson>;

function compareDemo(): ReportJson[] {
  const lexicons = createFileLexicons();
  const read = (html: string, { path }: { path: string }) => {
    const article = readSideArticle({ html, url: `https://made.example/${path}` });
    if (!article.ok) throw new Error(`The demo's ${path} cannot be read.`);
    return article.value;
  };
  return readDemoPairs().map(({ html, translation, original }) => {
    const report = compareArticles(read(html.translation, translation), read(html.original, original), lexicons);
    return toReportJson(report, { blocks: { translation: false, original: false }, withMetadata: true });
  });
}

function varyReport(report: ReportJson, at: number, next: () => number, outlets: number): object {
  // The square makes few outlets large and many small, as archives have them.
  const outlet = Math.floor(outlets * next() ** 2);
  const month = 1 + Math.floor(18 * next());
  const published = `${2025 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-${String(1 + Math.floor(28 * next())).padStart(2, '0')}`;
  const isFound = next() < 0.97;
  const share = 0.3 + (0.7 * outlet) / outlets;
  const host = `${NAMES[outlet % NAMES.length]}${outlet < NAMES.length ? '' : outlet}.example`;
  const verdict: Report['verdict'] = isFound ? 'compared' : next() < 0.6 ? 'not-the-original' : 'uncertain';
  return {
    ...report,
    id: `r${at}`,
    translation: { ...report.translation, url: `https://${host}/${at}`, site: host, published },
    findings: verdict === 'not-the-original' ? [] : report.findings.filter(() => next() < share),
    coverage: { translation: 0.6 + 0.4 * next(), original: 1 - 0.55 * next() ** 3 },
    verdict,
    ...(next() < 0.7 ? { engine: { kind: 'encoder', label: 'multilingual-e5-small' } } : {}),
  };
}
