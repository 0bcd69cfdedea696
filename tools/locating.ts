/**
 * How well originals are found on a folder of pages: `npx tsx tools/locating.ts [FOLDER …]`, each page an .html that says
 * at its end what must come out (see tests/provenance/pages.ts). Prints what went wrong, the shares, the matrix of
 * signals, and how often a candidate of a given score was the right one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { detectLanguage } from '../lib/cli/shared/detect-language';
import { parseHtml } from '../lib/cli/shared/parse-html';
import type { TranslationDetection } from '../lib/core/detection';
import { detectTranslation } from '../lib/provenance/detect-translation';
import type { Expected } from '../tests/provenance/pages';
import { splitExpectedPage } from './expected-page';

interface Seen {
  readonly name: string;
  readonly expected: Expected;
  readonly detection: TranslationDetection;
}

const detectInFolder = (folder: string): Seen[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      const page = splitExpectedPage(readFileSync(path.join(folder, file), 'utf8'));
      const [html, expected] = [page.html, page.expected as Expected];
      return {
        name,
        expected,
        detection: detectTranslation(parseHtml(html, expected.url), expected.url, { detectLanguage }),
      };
    });

/** What is wrong with a detection, in a few words; nothing where all is as it must be. */
function listWrong({ expected, detection }: Seen): string[] {
  const [best] = detection.candidates;
  const faults: string[] = [];
  if (expected.original !== null && best?.url !== expected.original)
    faults.push(`first is ${best?.url ?? 'nobody'}, not ${expected.original}`);
  if (expected.original !== null && best?.url === expected.original && best.score < 0.5)
    faults.push(`only ${best.score.toFixed(2)} sure`);
  if (expected.original === null && best && best.score >= 0.5)
    faults.push(
      `offers ${best.url} (${best.score.toFixed(2)}: ${best.evidence.map((e) => `${e.signal} “${e.words}”`).join(', ')})`,
    );
  if (detection.translation !== expected.translation) faults.push(`translation: ${detection.translation}`);
  if (detection.article !== expected.article) faults.push(`article: ${detection.article}`);
  if (detection.lang.split('-')[0] !== expected.lang.split('-')[0])
    faults.push(`language: ${detection.lang}, not ${expected.lang}`);
  if (detection.machine !== expected.machine) faults.push(`machine: ${detection.machine}`);
  if (expected.originalLang && detection.originalLang !== expected.originalLang)
    faults.push(`from ${detection.originalLang}, not ${expected.originalLang}`);
  return faults;
}

const share = (part: number, all: number): string =>
  `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(0)} %)`;

function printDetectionShares(all: readonly Seen[]): void {
  const led = all.filter(({ expected }) => expected.original !== null);
  const first = led.filter(({ expected, detection }) => detection.candidates[0]?.url === expected.original);
  const sure = first.filter(({ detection }) => (detection.candidates[0]?.score ?? 0) >= 0.5);
  const none = all.filter(({ expected }) => expected.original === null);
  const quiet = none.filter(({ detection }) => (detection.candidates[0]?.score ?? 0) < 0.5);
  const silent = none.filter(({ detection }) => detection.candidates.length === 0);
  const told = all.filter(({ expected, detection }) => expected.translation === detection.translation);
  console.log(
    `right one first          ${share(first.length, led.length)}, at 0.5 or more ${share(sure.length, led.length)}`,
  );
  console.log(
    `quiet where none is      ${share(quiet.length, none.length)}, without any candidate ${share(silent.length, none.length)}`,
  );
  console.log(`translation told apart   ${share(told.length, all.length)}`);
}

/** Candidates by score, and how many of them are right. */
function printReliability(all: readonly Seen[]): void {
  const edges = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1.01];
  const candidates = all.flatMap(({ expected, detection }) =>
    detection.candidates.map(({ url, score }) => ({ score, right: url === expected.original })),
  );
  console.table(
    edges.slice(1).map((to, index) => {
      const from = edges[index]!;
      const here = candidates.filter(({ score }) => score >= from && score < to);
      const right = here.filter((one) => one.right).length;
      return { from, to, candidates: here.length, right, share: here.length ? (right / here.length).toFixed(2) : '' };
    }),
  );
}

function printMatrix(all: readonly Seen[]): void {
  const rows = new Map<string, Record<string, number>>();
  for (const { expected, detection } of all) {
    const names = [...detection.evidence, ...(detection.candidates[0]?.evidence ?? [])].map(({ signal }) => signal);
    for (const name of new Set(names)) {
      const row = rows.get(name) ?? {};
      row[expected.kind] = (row[expected.kind] ?? 0) + 1;
      rows.set(name, row);
    }
  }
  console.table(Object.fromEntries(rows));
}

const folders = process.argv.slice(2);
const all = (folders.length > 0 ? folders : [path.join(import.meta.dirname, '../tests/pages/locating')]).flatMap(
  detectInFolder,
);
for (const seen of all) {
  const faults = listWrong(seen);
  if (faults.length > 0) console.log(`${seen.name} (${seen.expected.kind}): ${faults.join('; ')}`);
}
printDetectionShares(all);
printMatrix(all);
printReliability(all);
