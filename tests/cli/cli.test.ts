/** The command as people and programs use it, on files and on lines. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDemoPairs } from '../../tools/newsroom';
import { DE, EN, pair } from './bridge';
import { BY_RULES, VERSO, verso } from './verso';

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, never>);

const folder = mkdtempSync(path.join(tmpdir(), 'verso-cli-'));
const file = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

describe('compare --jsonl', () => {
  it('answers line by line, in order, and outlives lines it cannot compare', async () => {
    const input = [
      JSON.stringify(pair('first')),
      'not json at all',
      '[]',
      JSON.stringify({ id: 'no-original', translation: { paragraphs: ['x'] } }),
      JSON.stringify(pair('wrong-type', { translation: { paragraphs: [1, 2] } })),
      JSON.stringify(pair('empty', { translation: { lang: 'de', paragraphs: [] } })),
      JSON.stringify(pair('no-lang', { translation: { paragraphs: DE }, original: { paragraphs: EN } })),
      '',
      JSON.stringify(pair('no-article', { original: { html: '<p></p>', url: 'https://a.example/' } })),
      JSON.stringify(pair('bad-lang', { translation: { lang: '../../etc', paragraphs: DE } })),
      JSON.stringify(pair('last')),
    ].join('\n');
    const { status, out } = await verso([...BY_RULES, '--jsonl'], `${input}\n`);
    const answers = lines(out);
    expect(status).toBe(0);
    expect(answers.map((a) => a['id'])).toEqual([
      'first',
      null,
      null,
      'no-original',
      'wrong-type',
      'empty',
      'no-lang',
      'no-article',
      'bad-lang',
      'last',
    ]);
    expect(answers.map((a) => 'error' in a)).toEqual([false, true, true, true, true, false, false, true, false, false]);
    const { translation, original } = answers[6] as unknown as Record<string, { lang: string }>;
    expect([translation!.lang, original!.lang]).toEqual(['de', 'en']);
  });

  it('keeps the contract', async () => {
    const { out } = await verso([...BY_RULES, '--jsonl'], `${JSON.stringify(pair('a1'))}\n`);
    const [answer] = lines(out) as unknown as [
      {
        translation: { segments: { id: string; paragraph: number; start: number; end: number; text: string }[] };
        original: { segments: { id: string }[] };
        links: { translation: string[]; original: string[]; score: number }[];
        findings: { kind: string; category: string; confidence: number; evidence: object[] }[];
        coverage: object;
      },
    ];
    for (const { paragraph, start, end, text } of answer.translation.segments)
      expect(DE[paragraph]!.slice(start, end)).toBe(text);
    expect(answer.links.flatMap((l) => l.translation).sort()).toEqual(
      answer.translation.segments.map((s) => s.id).sort(),
    );
    expect(answer.findings.filter((f) => f.confidence >= 0.5)).toMatchObject([
      { kind: 'altered', category: 'number', severity: 'high', original: ['o1'], translation: ['t1'] },
    ]);
    expect(answer.coverage).toEqual({ original: 1, translation: 1 });
  });

  it('ends calmly when its reader goes away', async () => {
    const child = spawn(process.execPath, [VERSO, ...BY_RULES, '--jsonl']);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => undefined);
    for (let n = 0; n < 200; n++) child.stdin.write(`${JSON.stringify(pair(`p${n}`))}\n`);
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

describe('locate and read --jsonl', () => {
  it.each(['locate', 'read'])('%s says in a word that an address is none', async (command) => {
    const line = JSON.stringify({ id: 1, url: 'http://[', html: '<p>x</p>' });
    const { out } = await verso([command, '--jsonl'], `${line}\n`);
    expect(lines(out)).toEqual([{ id: 1, error: '"url" is no address' }]);
  });
});

describe('compare with files', () => {
  it('lists the differences, or gives JSON or Markdown', async () => {
    const [t, o] = [file('t.txt', DE.join('\n\n')), file('o.txt', EN.join('\n\n'))];
    const text = await verso([...BY_RULES, t, o]);
    expect(text.status).toBe(0);
    expect(text.out).toContain('The original says “18 months”; the translation says “8 Monaten”.');
    expect(JSON.parse((await verso([...BY_RULES, '--json', t, o])).out)).toMatchObject({
      verdict: 'compared',
    });
    expect((await verso([...BY_RULES, '--markdown', t, o])).out).toContain('18 months');
  });

  it('lists what is the same in another form when asked, and always has it in JSON', async () => {
    const german = DE.map((p) => p.replace('in 8 Monaten', 'in achtzehn Monaten'));
    const [t, o] = [file('same.txt', german.join('\n\n')), file('o.txt', EN.join('\n\n'))];
    const form = 'Same in another form\n\n= Converted\n   18 months = achtzehn Monaten\n   en   It opens in 18 months.';
    expect((await verso([...BY_RULES, '--neutral', t, o])).out).toContain(form);
    expect((await verso([...BY_RULES, t, o])).out).not.toContain('Same in another form');
    expect(JSON.parse((await verso([...BY_RULES, '--json', t, o])).out)).toMatchObject({
      neutral: [{ id: 'n0', kind: 'converted', translation: ['t1'], original: ['o1'] }],
    });
    expect((await verso([...BY_RULES, '--neutral', '--json', t, o])).status).toBe(2);
  });

  it('says in a sentence what cannot be read', async () => {
    const { status, err } = await verso([
      'compare',
      '--engine',
      'none',
      path.join(folder, 'missing.html'),
      file('e.html', ''),
    ]);
    expect(status).toBe(1);
    expect(err).toMatch(/^verso: unreadable/);
  });
});

describe('locate and read', () => {
  const demo = readDemoPairs().find((p) => p.pair === 'th-vi')!;
  const html = demo.html.translation.replaceAll('{{original}}', 'https://chauthobao.example');
  const url = `https://vietportal.example${demo.translation.path}`;

  it('names the original of a page', async () => {
    const found = JSON.parse((await verso(['locate', file('p.html', html), '--url', url, '--json'])).out) as {
      translation: boolean;
      lang: string;
      candidates: { url: string }[];
    };
    expect(found).toMatchObject({ article: true, translation: true, lang: 'th' });
    expect(found.candidates[0]!.url).toBe(`https://chauthobao.example${demo.original.path}`);
    const [line] = lines((await verso(['locate', '--jsonl'], JSON.stringify({ id: 7, url, html }))).out);
    expect(line).toMatchObject({ id: 7, candidates: found.candidates });
  });

  it('gives the article of a page', async () => {
    const article = JSON.parse((await verso(['read', file('p.html', html), '--url', url, '--json'])).out) as {
      blocks: { kind: string }[];
    };
    expect(article).toMatchObject({ lang: 'th', title: demo.translation.title });
    expect(article.blocks[0]!.kind).toBe('title');
    expect(
      lines((await verso(['read', '--jsonl'], `${JSON.stringify({ id: 1, url, html })}\n{"id":2}\n`)).out)[1],
    ).toEqual({ id: 2, error: '"html" is missing' });
  });

  it('put a host beside what a page calls itself or another, and let no name turn it round', async () => {
    const given = ['--url', 'https://www.еvil-farm.example/x-2025'];
    const named = html.replace('<head>', '<head><meta property="og:site_name" content="\u202Esretuer Reuters">');
    const read = await verso(['read', file('named.html', named), ...given]);
    expect(read.out.split('\n')[1]).toMatch(/ · sretuer Reuters · xn--vil-farm-b8g\.example$/);
    const owner = '<p>First published in <a href="https://www.еvil-farm.example/">The Harbour Times</a>.</p>';
    const republished = `<html lang="en"><article><h1>Pier to be rebuilt</h1>${'<p>The harbour board decided on Monday that the old pier will be rebuilt within two years. </p>'.repeat(9)}<p>Translated from the French.</p>${owner}</article></html>`;
    const located = await verso(['locate', file('owned.html', republished), '--url', 'https://news.example/pier']);
    expect(located.out).toContain('It names The Harbour Times · xn--vil-farm-b8g.example. To look there: ');
  });
});

describe('what is not understood', () => {
  it.each([
    [['fly']],
    [[]],
    [['compare', 'one.txt']],
    [['compare', '--engine', 'magic', 'a', 'b']],
    [['read', '--nonsense', 'x']],
    [['locate', '--url', 'http://[', 'x.html']],
  ])('%j ends with 2 and says how', async (args) => {
    const { status, err } = await verso(args);
    expect(status).toBe(2);
    expect(err).toContain('verso compare');
  });
});
