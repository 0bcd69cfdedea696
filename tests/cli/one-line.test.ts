/** Every path, id, title and name from outside stands on one line, in every format of every command. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_FORMATTERS, type CheckFormat } from '../../lib/cli/check/check-formats';
import { buildProblemPage } from '../../lib/cli/check/check-pair';
import { type CheckResult, PAGE_PROBLEMS } from '../../lib/cli/check/checked-page';
import { COMMAND_FORMATS } from '../../lib/report/formats/formats';
import { showControlCharacters } from '../../lib/text/bidi-text';
import { DE, EN } from './bridge';
import { BY_RULES, VERSO, verso } from './verso';

/** What ends a line somewhere. */
const BREAKS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f'];
/** Forged: a command of a workflow, a picture that phones home, a heading, a row, an element. */
const FORGED = [
  '::error title=forged::',
  '![i](https://evil.example/p)',
  '# forged',
  '| forged |',
  '<forged>',
  '##[error]forged',
];
const buildForgedName = (name: string): string =>
  BREAKS.flatMap((end) => FORGED.map((line) => `${name}${end}${line}${end}`)).join('');
const STARTS_FORGED = /^\s*(?:::error title=forged|!\[i\]|# forged|\| forged|<forged>)/m;
const OBEYED = /##(?:\w+)?\[|[\r\u0085\u2028\u2029\v\f]/;

/** What a check may find, with every text that comes from outside made by a function. */
function buildResult(make: (name: string) => string): CheckResult {
  const pages = PAGE_PROBLEMS.map((problem) =>
    buildProblemPage({ translation: make('de/a.md'), original: make('en/a.md') }, problem, {
      detail: make('why'),
      lang: make('de'),
    }),
  );
  return {
    pages,
    missing: [{ original: make('en/b.md'), langs: ['fr'] }],
    orphans: [make('de/c.md')],
    unchanged: 0,
    known: 0,
  };
}

describe('check', () => {
  const formats = Object.keys(CHECK_FORMATTERS) as CheckFormat[];
  const formatResult = (format: CheckFormat, make: (name: string) => string) =>
    showControlCharacters(CHECK_FORMATTERS[format](buildResult(make), 'high'));

  it.each(formats)('%s has as many lines as with ordinary names, and none that is forged', (format) => {
    const [plain, forged] = [formatResult(format, (name) => name), formatResult(format, buildForgedName)];
    expect(forged.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/)).toHaveLength(plain.split('\n').length);
    expect(forged).not.toMatch(STARTS_FORGED);
    if (format !== 'github' && format !== 'sarif') expect(forged).not.toMatch(OBEYED);
  });

  it.each(formats)('%s begins no line with a command that a path begins with', (format) => {
    const printed = formatResult(format, (name) => `::error::forged ${name}`);
    expect(printed).not.toMatch(/^\s*::error::/m);
  });

  it('markdown keeps a path in its cell, and in its code', () => {
    const printed = formatResult('markdown', (name) => `a|b\`![i](https://evil.example/p)\`|${name}`);
    const rows = printed.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(PAGE_PROBLEMS.length);
    expect(rows.map((row) => row.match(/\|/g)?.length)).toEqual(rows.map(() => 4));
    // What stands outside of code spans, of which each line has whole ones.
    const outside = printed.split('\n').map((line) => line.split('`').filter((_, at) => at % 2 === 0));
    expect(outside.flat().join('\n')).not.toMatch(/(?<!\\)!\[i\]/);
  });

  it.each(formats)('%s, as the command prints it', async (format) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verso-lines-'));
    for (const [lang, text] of [
      ['de', DE],
      ['en', EN],
    ] as const) {
      mkdirSync(path.join(folder, lang));
      for (const name of [
        'a\n::error::forged\n![i](x)\n##[error]forged.md',
        '::error::b\r.md',
        `only-${lang}\n::error::c.md`,
      ])
        writeFileSync(
          path.join(folder, lang, name),
          name.startsWith('::')
            ? text.slice(1).join('\n\n')
            : `${text.join('\n\n')}\n\n${lang === 'en' ? 'On 5 May 2024 it rained in 1,386 towns.' : ''}`,
        );
    }
    for (const args of [
      ['de', 'en'],
      ['../en', '.'],
    ]) {
      const cwd = args[0] === 'de' ? folder : path.join(folder, 'de');
      const { out, err } = await verso(
        ['check', '--engine', 'none', '--format', format, ...args],
        '',
        process.env,
        VERSO,
        cwd,
      );
      expect(out.length).toBeGreaterThan(100);
      expect(out + err).not.toMatch(/^\s*(?:::error::|!\[i\])/m);
      if (format !== 'github' && format !== 'sarif') expect(out + err).not.toMatch(OBEYED);
    }
  });
});

describe('compare, editions, report, read and locate', () => {
  const escapeHtml = (text: string): string => text.replace(/[&<>"'\s\p{Cc}]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  const words = buildForgedName('W');
  const writePage = (lang: string, paragraphs: readonly string[]): string => {
    const said = escapeHtml(words);
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      author: { name: words },
      headline: words,
      datePublished: words,
      translator: { name: words },
    });
    return `<!doctype html><html lang="${lang}${escapeHtml('\n::error title=forged::')}"><head><meta charset="utf-8"><title>${said}</title>
<meta property="og:title" content="${said}"><meta property="og:site_name" content="${said}"><meta name="author" content="${said}">
<meta property="article:published_time" content="2024-05-04${said}"><link rel="alternate" hreflang="fr${said}" href="https://bruecke.example/fr${said}">
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script></head><body><article><h1>${said}</h1><p class="byline">${said}</p>
${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>Translated from <a href="https://bridge.example/${said}">${said}</a></p></article></body></html>`;
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-lines-'));
  const [translation, original] = (['de', 'en'] as const).map((lang) => {
    const file = path.join(folder, `${lang}\n::error::forged.html`);
    writeFileSync(file, writePage(lang, lang === 'de' ? DE : EN));
    return file;
  }) as [string, string];
  const url = ['--url', 'https://bruecke.example/a'];
  const WAYS: readonly (readonly string[])[] = [
    [...BY_RULES, translation, original],
    [...BY_RULES, '--neutral', '--earlier', original, translation, original],
    [...BY_RULES, '--json', '--metadata', translation, original],
    [...BY_RULES, '--markdown', translation, original],
    ...COMMAND_FORMATS.map((format) => [...BY_RULES, '--format', format, translation, original]),
    ['read', '--removed', ...url, translation],
    ['read', '--json', ...url, translation],
    ['locate', ...url, translation],
    ['locate', '--json', ...url, translation],
    [...BY_RULES, `${translation}x`, original],
    ['report', `${translation}x`, '--out', '-'],
  ];

  it.each(WAYS.map((args) => [args.map((arg) => path.basename(arg)).join(' '), args] as const))(
    '%j',
    async (_, args) => {
      const { out, err } = await verso(args);
      expect((out + err).length).toBeGreaterThan(50);
      expect(out + err).not.toMatch(STARTS_FORGED);
      expect(out + err).not.toMatch(/[\r\u0085\u2028\u2029\v\f]/);
    },
  );

  it('lines of reports and editions, and what is counted of them', async () => {
    const side = { html: writePage('de', DE), url: 'https://bruecke.example/a' };
    const plain = { lang: `de${words}`, paragraphs: DE, title: words, site: words, published: words };
    const english = { lang: 'en', paragraphs: EN, title: words, site: words };
    const lines = [
      { id: words, translation: side, original: english },
      { id: `${words}2`, translation: plain, original: english },
    ];
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const reports = await verso([...BY_RULES, '--jsonl', '--metadata'], input);
    const editions = await verso(
      ['editions', '--jsonl', '--engine', 'none'],
      `${JSON.stringify({ id: words, editions: [english, side, plain], original: 0 })}\n`,
    );
    const tables = path.join(folder, 'tables');
    const page = await verso(['report', '-', '--out', '-', '--csv', tables], reports.out);
    expect(reports.out.trim().split(/[\n\r\u0085\u2028\u2029\v\f]/)).toHaveLength(2);
    expect(editions.out.trim().split(/[\n\r\u0085\u2028\u2029\v\f]/)).toHaveLength(1);
    const files = readdirSync(tables).map((name) => readFileSync(path.join(tables, name), 'utf8'));
    expect(files.join('')).toContain('forged');
    for (const text of [reports.out, reports.err, editions.out, editions.err, page.out, page.err, ...files]) {
      expect(text).not.toMatch(STARTS_FORGED);
      expect(text.replaceAll('\r\n', '\n')).not.toMatch(/[\r\u0085\u2028\u2029\v\f]/);
    }
  });
});
