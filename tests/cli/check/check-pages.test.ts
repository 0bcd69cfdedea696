/** What a check tells of pages, on which lines, and how each format says it. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECK_FORMATTERS, countFailures, formatBaseline, parseBaseline } from '../../../lib/cli/check/check-formats';
import {
  buildCheckResult,
  type CheckPagesDeps,
  checkPages,
  checkTranslations,
} from '../../../lib/cli/check/check-pages';
import type { CheckResult } from '../../../lib/cli/check/checked-page';
import { readPageText } from '../../../lib/cli/check/read-page';
import { createEmbeddingComparer, createMemoryCache } from '../../../lib/cli/engine/embedding-source';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../lib/compare/compare-articles';
import type { TextEmbedding } from '../../../lib/core/engine';
import { createFailure } from '../../../lib/core/result';
import { createCountingEncoder } from './counting-encoder';

const ORIGINAL = `---
title: Opening the garden
---

The garden opens every morning at nine and closes at six in the evening.

Visitors must not feed the birds, because bread makes them ill.

The gate is painted green and was built by the village in 1924.

A ticket costs 12 euros and is valid for three days in a row.

Dogs may come along when they are kept on a lead near the pond.

Run \`gate open --wait 30\` to open the gate from the keeper's house.

In winter the paths are closed as soon as the first snow has fallen.
`;

const TRANSLATION = `---
title: Die Öffnung des Gartens
---

Der Garten öffnet jeden Morgen um neun und schließt um sechs Uhr abends.

Besucher dürfen die Vögel nicht füttern, weil Brot sie krank macht.

Das Tor ist grün gestrichen und wurde 1924 vom Dorf gebaut.

Eine Karte kostet 15 Euro und gilt drei Tage lang hintereinander.

Führen Sie \`gate open --wait 45\` aus, um das Tor vom Haus des Wärters aus zu öffnen.

Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.
`;

const lexicons = createFileLexicons();

async function check(
  files: Readonly<Record<string, string>>,
): Promise<CheckResult & { readonly reads: readonly string[] }> {
  const reads: string[] = [];
  const pairs = Object.keys(files)
    .filter((file) => file.startsWith('de/'))
    .map((file) => ({
      translation: file,
      original: file.replace('de/', 'en/'),
      langs: { translation: 'de', original: 'en' },
    }));
  const result = await checkPages(
    { pairs, missing: [{ original: 'en/new.md', langs: ['de'] }], orphans: ['de/old.md'] },
    {
      readPage(file, lang) {
        reads.push(file);
        const text = files[file];
        return text === undefined
          ? createFailure('unreadable', { url: file, detail: 'gone' })
          : readPageText(text, file, lang);
      },
      readText: readPageText,
      compare: (translation, original) => compareArticles(translation, original, lexicons),
    },
  );
  return { ...result, reads };
}

const tell = ({ pages }: CheckResult) =>
  pages.flatMap(({ findings }) =>
    findings.map(({ rule, translation, original }) => [rule, translation.line, original.line]),
  );

let result: CheckResult & { readonly reads: readonly string[] };
beforeAll(async () => {
  result = await check({
    'de/a.md': TRANSLATION,
    'en/a.md': ORIGINAL,
    'de/b.md': 'Nichts.',
    'de/c.md': ORIGINAL,
    'en/c.md': ORIGINAL,
  });
});

describe('a check', () => {
  it('tells what differs at its lines, code as what it is', () => {
    const own = result.pages.filter(({ translation }) => translation === 'de/a.md');
    expect(tell({ ...result, pages: own })).toEqual([
      ['altered/money', 11, 11],
      ['dropped/paragraph', 11, 13],
      ['altered/code-span', 13, 15],
    ]);
  });

  it('survives a page that cannot be read, and says which is not translated', () => {
    const told = result.pages.map(({ translation, findings }) => [translation, findings[0]?.rule]);
    expect(told).toContainEqual(['de/b.md', 'page/unreadable']);
    expect(told).toContainEqual(['de/c.md', 'page/untranslated']);
  });

  it('misses a figure that is gone, and no page whose table is the same in any language', async () => {
    const table =
      '\n| Version | Until |\n| --- | --- |\n| 3.1.x | 1.20 |\n| 3.2.x | 1.21 |\n| 3.3.x | 1.22 |\n| 3.4.x | 1.23 |\n';
    const files = { 'de/a.md': TRANSLATION.replace('1924 ', '') + table, 'en/a.md': ORIGINAL + table };
    expect(tell(await check(files))).toContainEqual(['dropped/number', 9, 9]);
  });

  it('misses a version’s figure, and no “1” that an article stands for', async () => {
    const original = `${ORIGINAL}\nThe keeper of pump v2 has 1 or more helpers in the garden.\n`;
    const faithful = `${TRANSLATION}\nWer die Pumpe v2 hütet, hat eine oder mehrere Hilfen im Garten, die beide Tore kennen.\n`;
    const isFigure = ([rule, line]: readonly unknown[]) => rule === 'dropped/number' && line === 17;
    const listFigures = async (text: string) =>
      tell(await check({ 'de/a.md': text, 'en/a.md': original })).filter(isFigure);
    expect(await listFigures(faithful)).toEqual([]);
    expect(await listFigures(faithful.replace('v2', 'v'))).toHaveLength(1);
  });

  it('says nothing of a short sentence that was joined with another', async () => {
    const joined = TRANSLATION.replace(
      'weil Brot sie krank macht.',
      'denn Brot macht sie krank, und das Füttern ist verboten.',
    );
    const files = {
      'de/a.md': joined,
      'en/a.md': ORIGINAL.replace('makes them ill.', 'makes them ill. That is a rule.'),
    };
    expect(tell(await check(files))).not.toContainEqual(['dropped/sentence', 7, 7]);
  });

  it('reads each page once', () => {
    expect([...result.reads].sort()).toEqual([...new Set(result.reads)].sort());
  });

  it('leaves out what a comment asks for, where it stands or where it would stand', async () => {
    const mark = '<!-- verso-ignore: other prices here -->\n';
    const noted = TRANSLATION.replace('Eine Karte', `${mark}Eine Karte`).replace(
      'Führen',
      '<!-- verso-ignore: no dogs here -->\nFühren',
    );
    const { pages } = await check({ 'de/a.md': noted, 'en/a.md': ORIGINAL });
    expect(pages[0]).toMatchObject({ findings: [], ignored: 3 });
    const whole = await check({ 'de/a.md': `<!-- verso-ignore-page: old -->\n${TRANSLATION}`, 'en/a.md': ORIGINAL });
    expect(whole.pages[0]!.findings).toEqual([]);
  });

  it('knows what a page of HTML marks as code', () => {
    const read = readPageText(
      '<html><body><article><h1>Opening</h1><p>Press <kbd>Enter</kbd>, then run <code>gate open\n now</code> and wait for <samp>gate is open</samp> to appear on the screen of the keeper.</p><p>The garden opens every morning at nine and closes at six in the evening, as it has always done since it was laid out.</p></article></body></html>',
      'en/a.html',
      'en',
    );
    const blocks = read.ok ? read.value.article.blocks : [];
    const words = blocks.flatMap(({ text, code = [] }) => code.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual(['Enter', 'gate open now', 'gate is open']);
  });

  it('knows lines of HTML and of text, too', async () => {
    const toHtml = (text: string) =>
      `<!doctype html>\n<html><title>Garten</title><body><article>\n${text
        .split('---\n')[2]!
        .trim()
        .split('\n\n')
        .map((one) => `<p>${one}</p>\n\n`)
        .join('')}</article>`;
    const toText = (text: string) => text.split('---\n')[2]!.trim();
    const html = await check({ 'de/a.html': toHtml(TRANSLATION), 'en/a.html': toHtml(ORIGINAL) });
    expect(tell(html)).toContainEqual(['altered/money', 9, 9]);
    const text = await check({ 'de/a.txt': toText(TRANSLATION), 'en/a.txt': toText(ORIGINAL) });
    expect(tell(text)).toContainEqual(['altered/money', 7, 7]);
  });

  it('tells only what was changed since', async () => {
    const then = ORIGINAL.replace('12 euros', '15 euros');
    const files: Readonly<Record<string, string>> = { 'de/a.md': TRANSLATION, 'en/a.md': ORIGINAL };
    const { pages } = await checkPages(
      { pairs: [{ translation: 'de/a.md', original: 'en/a.md', earlier: { text: then } }], missing: [], orphans: [] },
      {
        readPage: (file, lang) => readPageText(files[file]!, file, lang),
        readText: readPageText,
        compare: (translation, original) => compareArticles(translation, original, lexicons),
      },
    );
    expect(pages[0]!.findings.map(({ rule }) => rule)).toEqual(['altered/money']);
  });

  it('does not tell again what a baseline knows', () => {
    const known = parseBaseline(formatBaseline(result.pages))!;
    const again = buildCheckResult({ pairs: [], missing: [], orphans: [] }, result.pages, { known, unchanged: 0 });
    expect(countFailures(again, 'low')).toBe(0);
    expect(again.known).toBe(countFailures(result, 'low'));
    expect(parseBaseline('{}')).toBeUndefined();
  });
});

describe('a format', () => {
  it('for people has a line a finding', () => {
    const text = CHECK_FORMATTERS.text(result);
    expect(text).toMatch(/^de\/a\.md:11: high: Amount of money altered \(.*\[en\/a\.md:11\]$/m);
    expect(text).toContain('en/new.md (de)');
    expect(text).toContain('de/old.md');
  });

  it('for GitHub escapes what would end an annotation', () => {
    const [page] = result.pages.filter(({ translation }) => translation === 'de/a.md');
    const [finding] = page!.findings;
    const odd = {
      ...result,
      pages: [
        {
          ...page!,
          findings: [
            { ...finding!, message: '100 %\n::error::x', translation: { path: 'a,b:c.md', line: 3, text: '' } },
          ],
        },
      ],
    };
    expect(CHECK_FORMATTERS.github(odd).split('\n')[0]).toMatch(
      /^::error file=a%2Cb%3Ac\.md,line=3,title=100 %25%0A%3A%3Aerror%3A%3Ax::100 %25%0A::error::x/,
    );
  });

  it('SARIF is valid by its schema', () => {
    const schema = JSON.parse(
      readFileSync(
        new URL('../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
        'utf8',
      ),
    );
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const sarif = JSON.parse(CHECK_FORMATTERS.sarif(result));
    expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
    expect(sarif.runs[0].results).toHaveLength(countFailures(result, 'low'));
    expect(validate({ ...sarif, version: '2' })).toBe(false);
  });

  it('JUnit counts pages that fail, and has no markup of theirs', () => {
    const xml = CHECK_FORMATTERS.junit({ ...result, orphans: [] }, 'high');
    expect(xml).toContain('<testsuites name="verso check" tests="3" failures="3">');
    expect(xml.match(/<testcase/g)).toHaveLength(3);
  });

  it('Markdown leaves a page no markup', () => {
    const [page] = result.pages;
    const odd = {
      ...result,
      pages: [{ ...page!, findings: [{ ...page!.findings[0]!, message: '<img> | [x](y) @all' }] }],
    };
    expect(CHECK_FORMATTERS.markdown(odd)).toContain('\\<img\\> \\| \\[x\\](y) \\@all');
  });
});

it('encodes the original once for all of its translations, and keeps nothing of it for the next one', async () => {
  const { encoder, encoded } = createCountingEncoder();
  const cache = createMemoryCache<TextEmbedding>();
  const compareByMeaning = createEmbeddingComparer({ name: encoder.name, open: async () => encoder }, () => undefined, {
    everything: true,
    cache,
  });
  const deps: CheckPagesDeps = {
    readPage: (file, lang) => readPageText(lang === 'en' ? ORIGINAL : TRANSLATION, file, lang),
    readText: readPageText,
    compare: (translation, original) =>
      compareByMeaning(translation, original, (output) => compareArticles(translation, original, lexicons, output)),
    forget: cache.clear,
  };
  const pairUp = (name: string) => (lang: string) => ({
    translation: `${lang}/${name}.md`,
    original: `en/${name}.md`,
    langs: { translation: lang, original: 'en' },
  });
  await checkTranslations(['de', 'nl'].map(pairUp('a')), deps);
  const once = encoded.length;
  expect(new Set(encoded).size).toBe(once);
  await checkTranslations(['de'].map(pairUp('b')), deps);
  expect(encoded).toHaveLength(2 * once);
});
