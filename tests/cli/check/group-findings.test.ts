/** What is told once: a section that is new in the original, a passage that several languages or many pages lack. */
import { describe, expect, it } from 'vitest';
import { CHECK_FORMATTERS, formatBaseline, formatSummary, parseBaseline } from '../../../lib/cli/check/check-formats';
import { buildCheckResult, checkTranslations } from '../../../lib/cli/check/check-pages';
import type { CheckedPage, CheckResult } from '../../../lib/cli/check/checked-page';
import { readPageText } from '../../../lib/cli/check/read-page';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../lib/compare/compare-articles';

const START = `# Opening the garden

The garden opens every morning at nine and closes at six in the evening.

Visitors must not feed the birds, because bread makes them ill.
`;
const SECTION = `
## Tickets

A ticket costs 12 euros and is valid for three days in a row.

### At the gate

Dogs may come along when they are kept on a lead near the pond.

\`\`\`sh
gate open --wait 30
\`\`\`
`;
const END = `
## Winter

In winter the paths are closed as soon as the first snow has fallen.

The keeper clears the way to the greenhouse before breakfast.
`;
const FOOTER = '\nWhoever finds a mistake on this page may write a letter to the keeper of the garden.\n';
const GERMAN = `# Die Öffnung des Gartens

Der Garten öffnet jeden Morgen um neun und schließt um sechs Uhr abends.

Besucher dürfen die Vögel nicht füttern, weil Brot sie krank macht.

## Winter

Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.

Vor dem Frühstück räumt der Wärter den Weg zum Gewächshaus.
`;
const FRENCH = `# L’ouverture du jardin

Le jardin ouvre chaque matin à neuf heures et ferme à six heures du soir.

Les visiteurs ne doivent pas nourrir les oiseaux, car le pain les rend malades.

## Hiver

En hiver, les chemins sont fermés dès que la première neige est tombée.

Le gardien dégage le chemin de la serre avant le petit déjeuner.
`;

const lexicons = createFileLexicons();

async function checkFiles(files: Readonly<Record<string, string>>): Promise<CheckedPage[]> {
  const pages: CheckedPage[] = [];
  for (const translation of Object.keys(files).filter((file) => !file.startsWith('en/'))) {
    const [lang = ''] = translation.split('/');
    const pair = {
      translation,
      original: translation.replace(/^\w+/, 'en'),
      langs: { translation: lang, original: 'en' },
    };
    pages.push(
      ...(await checkTranslations([pair], {
        readPage: (file, own) => readPageText(files[file]!, file, own),
        readText: readPageText,
        compare: (own, original) => compareArticles(own, original, lexicons),
      })),
    );
  }
  return pages;
}

const build = (pages: readonly CheckedPage[], known: ReadonlySet<string> = new Set()): CheckResult =>
  buildCheckResult({ pairs: [], missing: [], orphans: [] }, pages, { known, unchanged: 0 });

const listAll = ({ pages }: CheckResult) => pages.flatMap(({ findings }) => findings);

describe('a section that is new in the original', () => {
  it('is one finding with its headings and its size', async () => {
    const pages = await checkFiles({ 'en/a.md': START + SECTION + END, 'de/a.md': GERMAN });
    expect(pages[0]!.findings.length).toBeGreaterThan(2);
    const [finding, ...others] = listAll(build(pages));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ level: 'high', translation: { line: 5 }, original: { line: 9 } });
    expect(finding!.message).toMatch(
      /^Section dropped \(\w[\w ]+\): “Tickets”, “At the gate” \(4 sentences in 2 paragraphs, 1 code block, lines 7 to 18\)\. Nothing in the translation corresponds\.$/,
    );
  });

  it('is told in full where one of its parts alone is asked about', async () => {
    const pages = await checkFiles({ 'en/a.md': START + SECTION + END, 'de/a.md': GERMAN });
    const [only] = pages[0]!.findings;
    expect(listAll(build([{ ...pages[0]!, findings: [only!] }]))).toEqual([only]);
  });

  it('leaves a paragraph elsewhere by itself', async () => {
    const longer = START.replace('Visitors', 'The oldest tree was planted by a teacher from the village.\n\nVisitors');
    const pages = await checkFiles({ 'en/a.md': longer + SECTION + END, 'de/a.md': GERMAN });
    expect(listAll(build(pages)).map(({ original }) => original.line)).toEqual([11, 5]);
  });
});

describe('the same passage', () => {
  const files = { 'en/a.md': START + SECTION + END, 'de/a.md': GERMAN, 'fr/a.md': FRENCH };

  it('that several languages lack is told once, with its places', async () => {
    const result = build(await checkFiles(files));
    const [finding, ...others] = listAll(result);
    expect(others).toEqual([]);
    const told = [finding!.translation.path, ...finding!.also!.map(({ translation }) => translation.path)];
    expect(told.sort()).toEqual(['de/a.md', 'fr/a.md']);
    expect(formatSummary(result)).toBe('1 finding at 2 places in 2 of 2 pages.');
  });

  it('on many pages is told once, and something else beside it by itself', async () => {
    const other = END.replace('breakfast', 'breakfast, and the children help him with the smallest of their shovels');
    const own = await checkFiles({
      'en/a.md': START + END + FOOTER,
      'de/a.md': GERMAN,
      'en/b.md': START + END + FOOTER,
      'de/b.md': GERMAN,
      'en/c.md': START + other + SECTION,
      'de/c.md': GERMAN,
    });
    const result = build(own);
    const footer = listAll(result).filter(({ message }) => message.includes('finds a mistake'));
    expect(footer).toMatchObject([{ also: [{ translation: { path: 'de/b.md' } }] }]);
    expect(listAll(result).some(({ message }) => message.includes('Tickets'))).toBe(true);
  });

  it('has all of its places in every format', async () => {
    const result = build(await checkFiles(files));
    for (const [format, write] of Object.entries(CHECK_FORMATTERS)) {
      const text = write(result, 'medium').replace(/How much of its original each page has[\s\S]*/, '');
      for (const page of ['de/a.md', 'fr/a.md']) expect(text, format).toMatch(new RegExp(`${page}\\D+5\\b`));
    }
    expect(CHECK_FORMATTERS.junit(result, 'medium')).toContain('tests="2" failures="2"');
    expect(JSON.parse(CHECK_FORMATTERS.sarif(result)).runs[0].results).toHaveLength(1);
  });

  it('is known where the baseline knows all of it', async () => {
    const pages = await checkFiles(files);
    const known = parseBaseline(formatBaseline(pages))!;
    expect(known.size).toBe(pages.flatMap(({ findings }) => findings).length);
    expect(listAll(build(pages, known))).toEqual([]);
    const germanAlone = parseBaseline(formatBaseline(pages.filter(({ lang }) => lang === 'de')))!;
    expect(listAll(build(pages, germanAlone))).toMatchObject([{ translation: { path: 'fr/a.md' } }]);
  });
});
