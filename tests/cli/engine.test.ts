/** The command with a translation server, in one comparison and in a long run. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngineComparer } from '../../lib/cli/engine/engine';
import { buildWorkerArguments, parseArguments } from '../../lib/cli/options/arguments';
import { UsageError } from '../../lib/cli/shared/print';
import { formatListing, toReportJson } from '../../lib/cli/shared/report-output';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import type { EngineOutput } from '../../lib/core/engine';
import type { Report } from '../../lib/core/report';
import { apy, type FakeServer, fakeServer, json, libre, nobody, page, textsOf } from '../meaning/fake-server';
import { outside } from '../meaning/http-deps';
import { DE, EN, pair } from './bridge';
import { BY_RULES, verso } from './verso';

/** What a machine might make of the English sentences, in order. */
const MACHINE: Readonly<Record<string, string>> = {
  'The bridge will cost 12 million euros, said the mayor on 4 May 2024.':
    'Die Brücke wird 12 Millionen Euro kosten, sagte der Bürgermeister am 4. Mai 2024.',
  'It opens in 18 months.': 'Es öffnet in 18 Monaten.',
  'Nobody objected.': 'Niemand erhob Einspruch.',
  'Fishermen from the old harbour asked for a ferry.': 'Fischer vom alten Hafen fragten nach einer Fähre.',
};
const german = (text: string) => MACHINE[text] ?? text;

const input = (pairs: readonly object[]) => pairs.map((one) => `${JSON.stringify(one)}\n`).join('');

interface Line {
  readonly id: number;
  readonly error?: string;
  readonly engine?: object;
  readonly original: { readonly segments: { readonly text: string; readonly gloss?: string }[] };
  readonly findings: object[];
}
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const folder = mkdtempSync(path.join(tmpdir(), 'verso-engine-'));
const file = (name: string, paragraphs: readonly string[]): string => {
  writeFileSync(path.join(folder, name), paragraphs.join('\n\n'));
  return path.join(folder, name);
};
const files = () => [file('de.txt', DE), file('en.txt', EN)];

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const engine = (kind = 'libretranslate', address = server!.address) => ['--engine', kind, '--engine-url', address];

describe('compare --engine', () => {
  it('carries what the engine made of the original through the lines', async () => {
    server = await fakeServer(libre(german));
    const env = { ...process.env, VERSO_ENGINE_KEY: 'from-outside' };
    const { status, out, err } = await verso(['compare', '--jsonl', ...engine()], input([pair(1), pair(2)]), env);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(server.asked.at(-1)!.body).toContain('"api_key":"from-outside"');
    const answers = lines(out);
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    for (const { engine, original } of answers) {
      expect(engine).toEqual({ kind: 'libretranslate', label: new URL(server.address).host });
      expect(original.segments.map(({ text, gloss }) => [text, gloss])).toEqual(Object.entries(MACHINE));
    }
  });

  it('says in the listing who translated, and JSON carries it for files too', async () => {
    server = await fakeServer(libre(german));
    const { host } = new URL(server.address);
    const { out } = await verso(['compare', ...engine(), ...files()]);
    expect(out).toContain(`With a machine translation of the original by LibreTranslate (${host}): 4 of 4 passages.`);
    expect(out).toContain('The original says “18 months”; the translation says “8 Monaten”.');
    const [answer] = lines((await verso(['compare', '--json', ...engine(), ...files()])).out);
    expect(answer!.original.segments[2]!.gloss).toBe('Niemand erhob Einspruch.');
  });

  it('finds what it finds without one where the server is down, and says so', async () => {
    const address = await nobody();
    const { host } = new URL(address);
    const without = await verso([...BY_RULES, '--json', ...files()]);
    const { status, out, err } = await verso(['compare', '--json', ...engine('apertium', address), ...files()]);
    expect(status).toBe(0);
    expect(err).toBe(`verso: Apertium (${host}) does not answer; what it did not translate is compared without it.\n`);
    const { engine: named, ...rest } = JSON.parse(out) as Line;
    expect(named).toEqual({ kind: 'apertium', label: host, trouble: 'unreachable' });
    expect(rest).toEqual(JSON.parse(without.out));
  });

  it('keeps what was translated before the server went down in the middle of an article', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `Sentence number ${n} of this article is short.`);
    const render = (text: string) => `Der Satz Nummer ${/\d+/.exec(text)} in diesem Artikel ist kurz.`;
    server = await fakeServer(libre(render, (_, nth) => (nth === 1 ? 'torn' : undefined)));
    const [answer] = lines(
      (
        await verso(
          ['compare', '--jsonl', ...engine()],
          input([pair(1, { original: { lang: 'en', paragraphs: many } })]),
        )
      ).out,
    );
    const glosses = answer!.original.segments.map(({ gloss }) => gloss !== undefined);
    expect(glosses).toEqual(many.map((_, n) => n < 16));
    expect(answer!.engine).toMatchObject({ trouble: 'unreachable' });
  });

  it('gives a server up after a few failures in a row, and says each thing once', async () => {
    server = await fakeServer(libre(german, () => page(500)));
    const pairs = Array.from({ length: 8 }, (_, n) => pair(n));
    const { status, out, err } = await verso(['compare', '--jsonl', ...engine()], input(pairs));
    expect(status).toBe(0);
    const name = `LibreTranslate (${new URL(server.address).host})`;
    expect(err.trim().split('\n')).toEqual([
      `verso: ${name} answers with an error; what it did not translate is compared without it.`,
      `verso: ${name} failed 3 times in a row and is not asked again in this run.`,
    ]);
    const answers = lines(out);
    expect(answers).toHaveLength(8);
    for (const answer of answers) {
      expect(answer.engine).toMatchObject({ trouble: 'refused' });
      expect(answer.findings.length).toBeGreaterThan(0);
    }
    // A list and a single text for each of three articles.
    expect(server.asked.filter(({ path }) => path === '/translate')).toHaveLength(6);
  });
});

const article = (lang: string, paragraphs: readonly string[]): Article => ({
  url: '',
  lang,
  title: '',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** What an engine gave, in the place of what is compared with it. */
const toOutput = (output: EngineOutput) => output as Report;

describe('an engine in a long run', () => {
  const [de, en] = [article('de', DE), article('en', EN)];
  const choice = () => ({ kind: 'libretranslate', address: server!.address }) as const;

  it('is tried again as long as it succeeds in between', async () => {
    const told: string[] = [];
    server = await fakeServer(libre(german, (_, nth) => (nth % 3 === 2 ? undefined : json({ error: 'no' }, 418))));
    const compare = createEngineComparer(choice(), (sentence) => told.push(sentence), outside());
    const troubles: unknown[] = [];
    for (let n = 0; n < 6; n++) troubles.push((await compare(de, en, toOutput)).rendering?.trouble);
    expect(troubles).toEqual(['refused', undefined, 'refused', undefined, 'refused', undefined].slice(0, 6));
    expect(told).toHaveLength(1);
  });

  it('is not given up for languages that it does not know', async () => {
    const told: string[] = [];
    server = await fakeServer(apy(german));
    const compare = createEngineComparer(
      { kind: 'apertium', address: server.address },
      (sentence) => told.push(sentence),
      outside(),
    );
    for (let n = 0; n < 5; n++) expect((await compare(de, en, toOutput)).rendering?.trouble).toBe('pair');
    expect(told).toEqual([expect.stringContaining('does not translate between these languages')]);
    expect((await compare(article('es', DE), en, toOutput)).rendering?.trouble).not.toBe('pair');
  });

  it('is given the key, and wants one where it is not', async () => {
    const needing = libre(german, ({ body }) =>
      body.includes('"api_key":"k1"') ? undefined : json({ error: 'Invalid API key' }, 403),
    );
    server = await fakeServer(needing);
    const told: string[] = [];
    const tell = (sentence: string) => told.push(sentence);
    expect(
      (await createEngineComparer({ ...choice(), key: 'k1' }, tell, outside())(de, en, toOutput)).rendering?.trouble,
    ).toBeUndefined();
    expect((await createEngineComparer(choice(), tell, outside())(de, en, toOutput)).rendering?.trouble).toBe('key');
    expect(told).toEqual([expect.stringContaining('wants a key, or another one (--engine-key)')]);
  });

  it('is not asked where both are in one language', async () => {
    server = await fakeServer(libre(german));
    const compare = createEngineComparer(choice(), () => undefined, outside());
    expect(await compare(article('en-GB', EN), article('en-US', EN), toOutput)).toEqual({});
    expect(server.asked).toEqual([]);
  });

  it('is sent sentences, not what stands around them', async () => {
    server = await fakeServer(libre(german));
    await createEngineComparer(choice(), () => undefined, outside())(de, en, toOutput);
    expect(server.asked.filter(({ path }) => path === '/translate').flatMap(textsOf)).toEqual(Object.keys(MACHINE));
  });
});

it('a finding that rests on the engine says so, in JSON and in the listing', () => {
  const report = compareArticles(article('de', DE), article('en', EN), () => undefined);
  const [first] = report.findings;
  const marked = { ...report, findings: [{ ...first!, confidence: 0.9, byEngine: true as const }] };
  expect(toReportJson(marked, { blocks: { translation: false, original: false } }).findings[0]).toHaveProperty(
    'byEngine',
    true,
  );
  expect(formatListing(marked)).toContain('90 %, by the engine)');
  expect(formatListing(report)).not.toContain('engine');
});

describe('arguments', () => {
  const read = (...args: string[]) =>
    parseArguments(['compare', ...args, 'a', 'b'], { VERSO_ENGINE_KEY: 'env' }).engine;

  it('name an engine and its server', () => {
    expect(read()).toEqual({ kind: 'encoder' });
    expect(read('--engine', 'encoder')).toEqual({ kind: 'encoder' });
    expect(read('--engine', 'none')).toBeUndefined();
    expect(read('--engine', 'none', '--engine-url', 'http://x.example')).toBeUndefined();
    expect(parseArguments(['locate', 'page.html'], {}).engine).toBeUndefined();
    const address = 'http://localhost:5000/';
    expect(read('--engine', 'libretranslate', '--engine-url', 'localhost:5000')).toEqual({
      kind: 'libretranslate',
      address,
      key: 'env',
    });
    expect(read('--engine', 'libretranslate', '--engine-url', address, '--engine-key', 'given')).toHaveProperty(
      'key',
      'given',
    );
    expect(read('--engine', 'apertium', '--engine-url', address)).toEqual({ kind: 'apertium', address });
    expect(read('--engine', 'encoder', '--model', 'here')).toEqual({ kind: 'encoder', folder: 'here' });
    expect(read('--everything')).toEqual({ kind: 'encoder', everything: true });
    const worker = buildWorkerArguments(parseArguments(['compare', '--jsonl', '--everything'], {})).args;
    expect(worker).toEqual(['compare', '--jsonl', '--engine', 'encoder', '--everything']);
  });

  it.each([
    [['--engine', 'encoder', '--model', '']],
    [['--engine', 'encoder', '--model', 'here', '--engine-url', 'localhost:1']],
    [['--model', 'here']],
    [['--engine', 'none', '--everything']],
    [['--engine', 'apertium', '--engine-url', 'localhost:1', '--everything']],
    [['--engine', 'apertium', '--engine-url', 'localhost:1', '--model', 'here']],
    [['--engine', 'libretranslate']],
    [['--engine', 'apertium', '--engine-url', 'ftp://x.example']],
    [['--engine', 'apertium', '--engine-url', 'http://me:secret@x.example']],
    [['--engine', 'apertium', '--engine-url', 'localhost:1', '--engine-key', 'k']],
    [['--engine-url', 'localhost:1']],
    [['--engine-key', 'k']],
  ])('%j are not understood', (args) => {
    expect(() => read(...args)).toThrow(UsageError);
  });

  it('have no engine but for comparing', () => {
    const args = ['locate', 'p.html', '--engine', 'apertium', '--engine-url', 'localhost:1'];
    expect(() => parseArguments(args, {})).toThrow('--engine goes with compare, editions, check and mcp.');
  });
});
