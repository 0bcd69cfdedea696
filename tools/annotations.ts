/**
 * Draws the annotations of a SARIF file beside the lines of the files that it names, as a review of a pull request shows
 * them: `npx tsx tools/annotations.ts [SARIF FOLDER]` → docs/annotations.webp, docs/annotations-dark.webp. Without a file
 * it checks the example in docs/check.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { escapeHtml } from '../lib/report/formats/html';
import { chromiumPath } from './setup.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'docs');
const WIDTH = 820;

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number };
  };
}

/** What is drawn of a result. */
interface SarifResult {
  readonly level: 'error' | 'warning' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
}

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string } };
    readonly results: readonly SarifResult[];
  }[];
}

/** Writes the files of the example in docs/check.md and checks them. */
function checkExample(): { readonly sarif: string; readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'annotations-'));
  const page = readFileSync(path.join(OUT, 'check.md'), 'utf8');
  for (const [, file = '', text = ''] of page.matchAll(/^\$ cat > (\S+) <<END\n([\s\S]*?)^END$/gm)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const args = ['check', '--engine', 'none', '--format', 'sarif', '--fail-on', 'never', 'docs/de', 'docs/en'];
  const command = [path.join(ROOT, 'lib/cli/verso.mjs'), ...args];
  return { sarif: execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' }), folder };
}

const getPlace = ({ physicalLocation: { artifactLocation, region } }: SarifLocation) => ({
  file: decodeURIComponent(artifactLocation.uri),
  line: region?.startLine ?? 1,
});

const ICONS = { error: '✕', warning: '!', note: 'i' } as const;

function drawAnnotation(result: SarifResult, tool: string, readLines: (file: string) => readonly string[]): string {
  const [title = '', ...rest] = result.message.text.split(': ');
  const related = result.relatedLocations?.[0];
  const place = related ? getPlace(related) : undefined;
  const line = place ? (readLines(place.file)[place.line - 1] ?? '') : '';
  // What the message says already is not said twice.
  const passage = result.message.text.includes(line) ? '' : `<pre>${escapeHtml(line)}</pre>`;
  const quoted = place ? `<p class="place">${escapeHtml(place.file)}:${place.line}</p>${passage}` : '';
  return `<div class="annotation ${result.level}"><i>${ICONS[result.level]}</i><div>
    <h2>${escapeHtml(title)}<span>${escapeHtml(tool)}</span></h2><p>${escapeHtml(rest.join(': '))}</p>${quoted}</div></div>`;
}

/** Lines shown around an annotation. */
const AROUND = 4;

function drawFile(
  file: string,
  results: readonly SarifResult[],
  tool: string,
  readLines: (file: string) => readonly string[],
): string {
  const lines = readLines(file);
  const near = (at: number) => results.some((one) => Math.abs(getPlace(one.locations[0]!).line - at) <= AROUND);
  const rows = lines.flatMap((text, index) => {
    const at = index + 1;
    if (!near(at)) return near(at - 1) ? ['<div class="more"></div>'] : [];
    const own = results.filter(({ locations }) => getPlace(locations[0]!).line === at);
    return [
      `<div class="line${own.length ? ' told' : ''}"><b>${at}</b><code>${escapeHtml(text) || ' '}</code></div>`,
      ...own.map((result) => drawAnnotation(result, tool, readLines)),
    ];
  });
  return `<section><h1>${escapeHtml(file)}</h1>${rows.join('')}</section>`;
}

const STYLE = `
  :root { color-scheme: light dark; --page: light-dark(#fff, #0f1216); --text: light-dark(#1d232b, #dfe4ea);
    --quiet: light-dark(#5b6572, #98a3b0); --edge: light-dark(#d3d9e0, #343b45); --bar: light-dark(#f4f6f8, #181d23);
    --error: light-dark(#b3261e, #f2857d); --warning: light-dark(#8a5a00, #e0b050); --note: light-dark(#2459a9, #86b4f5); }
  * { box-sizing: border-box; margin: 0; }
  body { background: var(--page); color: var(--text); font: 14px/1.5 system-ui, 'Liberation Sans', sans-serif; padding: 20px; }
  section { border: 1px solid var(--edge); border-radius: 8px; overflow: hidden; }
  section + section { margin-top: 20px; }
  h1 { background: var(--bar); border-bottom: 1px solid var(--edge); padding: 10px 16px; }
  h1, code, pre, b, .place { font: 13px/1.6 ui-monospace, 'Liberation Mono', 'DejaVu Sans Mono', monospace; }
  .line { display: flex; padding: 1px 16px 1px 0; }
  .line b { color: var(--quiet); flex: none; font-variant-numeric: tabular-nums; padding-right: 16px; text-align: right; width: 56px; }
  .line code { overflow-wrap: anywhere; white-space: pre-wrap; }
  h1 + .line { padding-top: 10px; }
  .line:last-child { padding-bottom: 10px; }
  .told { background: var(--bar); }
  .more { border-top: 1px dashed var(--edge); margin: 8px 16px; }
  .annotation { --level: var(--note); border: 1px solid var(--edge); border-left: 3px solid var(--level); border-radius: 6px;
    display: flex; gap: 12px; margin: 8px 16px 10px 56px; padding: 10px 14px; }
  .error { --level: var(--error); } .warning { --level: var(--warning); }
  .annotation > div { flex: 1; min-width: 0; }
  i { border: 1.5px solid var(--level); border-radius: 50%; color: var(--level); flex: none; font: 700 11px/17px system-ui, 'Liberation Sans', sans-serif;
    height: 20px; margin-top: 1px; text-align: center; width: 20px; }
  h2 { display: flex; font-size: 14px; font-weight: 600; justify-content: space-between; }
  h2 span { color: var(--quiet); font-weight: 400; }
  h2 + p::first-letter { text-transform: uppercase; }
  .place { color: var(--quiet); margin-top: 6px; }
  pre { overflow-wrap: anywhere; white-space: pre-wrap; }`;

const [named, root = '.'] = process.argv.slice(2);
const { sarif, folder } = named ? { sarif: readFileSync(named, 'utf8'), folder: root } : checkExample();
const log: SarifLog = JSON.parse(sarif);
const readLines = (file: string): readonly string[] =>
  readFileSync(path.resolve(folder, file), 'utf8').trimEnd().split('\n');
const sections = log.runs.flatMap(({ tool, results }) => {
  const files = [...new Set(results.map(({ locations }) => getPlace(locations[0]!).file))];
  return files.map((file) =>
    drawFile(
      file,
      results.filter(({ locations }) => getPlace(locations[0]!).file === file),
      tool.driver.name,
      readLines,
    ),
  );
});
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><body>${sections.join('')}`;

const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const scheme of ['light', 'dark'] as const) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: WIDTH, height: 100, deviceScaleFactor: 2 });
  await page.setContent(html);
  const name = scheme === 'light' ? 'annotations.webp' : 'annotations-dark.webp';
  await page.screenshot({ path: path.join(OUT, name) as `${string}.webp`, fullPage: true, type: 'webp', quality: 90 });
}
await browser.close();
