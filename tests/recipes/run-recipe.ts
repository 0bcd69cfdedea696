// `npx tsx tests/recipes/run-recipe.ts FOLDER signal|rule|format|language`: what the sources in a folder see in one example, as JSON.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';

const [folder = '', what = ''] = process.argv.slice(2);

const from = <T>(file: string): Promise<T> => import(pathToFileURL(path.join(folder, file)).href) as Promise<T>;

const PAGE = `<html lang="de"><head><meta property="og:type" content="article"></head><body><article>
<h1>Das Dorf und sein Ofen</h1>
<p>Als die Bahn den kleinen Bahnhof schließen wollte, legten die Einwohner zusammen und kauften das Gebäude.
Wie es <a href="https://lasierra.example.es/2024/11/20/la-estacion-que-nadie-queria">anderswo</a> ausging, ist bekannt.</p>
<p>Seitdem hält hier wieder viermal am Tag ein Zug, und im Wartesaal gibt es Kaffee und Kuchen aus dem Ofen.</p>
<p><a href="https://elvalle.example.es/2025/03/08/el-pueblo-y-su-horno">🌐 El Valle</a></p></article></body></html>`;

async function signal(): Promise<unknown> {
  const { parseHtml } = await from<typeof import('../../lib/cli/shared/parse-html')>('lib/cli/shared/parse-html.ts');
  const { detectTranslation } = await from<typeof import('../../lib/provenance/detect-translation')>(
    'lib/provenance/detect-translation.ts',
  );
  const url = 'https://lesesaal.example/2025/das-dorf-und-sein-ofen';
  const { candidates } = detectTranslation(parseHtml(PAGE, url), url);
  return candidates.filter(({ score }) => score >= 0.5).map((one) => [one.url, one.evidence[0]?.signal]);
}

const EN = [
  'The library of the old town opens again on Monday, after a winter in which nobody could borrow a book.',
  'Whoever wants a card finds the form at https://library.example/card and needs nothing else.',
  'The readers of the reading circle have waited for this day, said the librarian.',
];
const DE = [
  'Die Bibliothek der Altstadt öffnet am Montag wieder, nach einem Winter, in dem niemand ein Buch ausleihen konnte.',
  'Wer einen Ausweis möchte, findet das Formular unter https://ausweis.example/antrag und braucht sonst nichts.',
  'Die Leser des Lesekreises haben auf diesen Tag gewartet, sagte die Bibliothekarin.',
];

async function compare(translation: readonly string[], original: readonly string[]): Promise<Report> {
  const { buildArticleFromParagraphs } = await from<typeof import('../../lib/page/article-from-text')>(
    'lib/page/article-from-text.ts',
  );
  const { createFileLexicons } =
    await from<typeof import('../../lib/cli/shared/lexicons')>('lib/cli/shared/lexicons.ts');
  const { compareArticles } = await from<typeof import('../../lib/compare/compare-articles')>(
    'lib/compare/compare-articles.ts',
  );
  return compareArticles(
    buildArticleFromParagraphs(translation, 'de', {}),
    buildArticleFromParagraphs(original, 'en', {}),
    createFileLexicons(),
  );
}

const isNumber = ({ category }: Finding): boolean => category === 'number';

async function rule(): Promise<unknown> {
  const { findings } = await compare(DE, EN);
  return findings.map(({ category, translation }) => [category, ...translation]);
}

/** The type and the lines of a file in the format that is called `outline`, which the command is asked for. */
async function format(): Promise<unknown> {
  const { FORMATS } = await from<typeof import('../../lib/report/formats/formats')>('lib/report/formats/formats.ts');
  if (!('outline' in FORMATS)) return [];
  const { parseArguments } =
    await from<typeof import('../../lib/cli/options/arguments')>('lib/cli/options/arguments.ts');
  const { toExportFile } = await from<typeof import('../../lib/report/formats/export-file')>(
    'lib/report/formats/export-file.ts',
  );
  const { format: id } = parseArguments(['compare', '--engine', 'none', '--format', 'outline', 'de.txt', 'en.txt']);
  const report = await compare(
    ['Die Bibliothek hat 140 neue Bücher gekauft, sagte die Bibliothekarin am Montag der Zeitung.', ...DE],
    ['The library has bought 410 new books, the librarian told the newspaper on Monday.', ...EN],
  );
  const context = { accessed: '2026-10-07T09:12:44.000Z' };
  const { type, text } = await toExportFile(report, report.findings.filter(isNumber), context, id as 'tmx');
  return [type, ...text.trimEnd().split('\n')];
}

async function language(): Promise<unknown> {
  const { segmentBlocks } = await from<typeof import('../../lib/text/segments/segment-blocks')>(
    'lib/text/segments/segment-blocks.ts',
  );
  const { extractValues } = await from<typeof import('../../lib/facts/values/extract-values')>(
    'lib/facts/values/extract-values.ts',
  );
  const birds = 'Multaj birdoj loĝas tie, ekz. Mevoj kaj Anasoj.';
  const numbers = extractValues('La urbo havas dudek parkojn.', 'eo').flatMap(({ atoms }) =>
    atoms.map(({ value }) => value),
  );
  return { sentences: segmentBlocks([{ kind: 'paragraph', text: birds }], 'eo', 'translation').length, numbers };
}

const SEE: Readonly<Record<string, () => Promise<unknown>>> = { signal, rule, format, language };
console.log(JSON.stringify(await SEE[what]!()));
