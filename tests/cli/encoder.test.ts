/** The command with the encoder from a folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL_PATHS } from '../../lib/meaning/encoder/folder-encoder';
import { writeTinyEncoder } from '../../tools/tiny-encoder';
import { DE, EN, pair } from './bridge';
import { BY_RULES, type Ended, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-encoder-'));
const model = path.join(folder, 'tiny');
const put = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

/** Notes what a run loads of the encoder, and what it wants to fetch. */
const SEEN = path.join(folder, 'seen');
const HOOK = `import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (/command\\/\\w+\\/(?:folder-)?encoder|onnxruntime/.test(found.url)) appendFileSync(${JSON.stringify(SEEN)}, found.url + '\\n');
  return found;
}`;
const watched = (): NodeJS.ProcessEnv => {
  rmSync(SEEN, { force: true });
  const hook = pathToFileURL(put('hook.mjs', HOOK)).href;
  const preload = put(
    'preload.mjs',
    `import { register } from 'node:module';
    import { appendFileSync } from 'node:fs';
    register(${JSON.stringify(hook)});
    globalThis.fetch = async (asked) => { appendFileSync(${JSON.stringify(SEEN)}, 'fetch ' + asked + '\\n'); throw new Error('offline'); };`,
  );
  return { ...process.env, NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` };
};
const seen = (): string => {
  try {
    return readFileSync(SEEN, 'utf8');
  } catch {
    return '';
  }
};

const files = () => [put('de.txt', DE.join('\n\n')), put('en.txt', EN.join('\n\n'))];
const input = (pairs: readonly object[]) => pairs.map((one) => `${JSON.stringify(one)}\n`).join('');
const encoder = (at = model) => ['--engine', 'encoder', '--model', at];
const contents = () =>
  readdirSync(model, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, statSync(path.join(model, name)).mtimeMs]);

beforeAll(() => writeTinyEncoder(model));
afterAll(() => rmSync(folder, { recursive: true }));

describe('compare --engine encoder', () => {
  let without: Ended;
  beforeAll(async () => {
    without = await verso([...BY_RULES, '--json', ...files()], '', watched());
  });

  it('loads nothing of it in a run without', () => {
    expect(without.status).toBe(0);
    expect(seen()).toBe('');
  });

  it('opens the model in the folder, writes nothing there and fetches nothing', async () => {
    const before = contents();
    const { status, out, err } = await verso(
      ['compare', '--jsonl', ...encoder()],
      input([pair(1), pair(2)]),
      watched(),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    for (const { engine } of answers)
      expect(engine).toEqual({
        kind: 'encoder',
        label: 'tiny',
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        encoded: expect.any(Number),
        segments: expect.any(Number),
        share: expect.any(Number),
      });
    expect(contents()).toEqual(before);
    expect(seen()).toMatch(/command\/\w+\/folder-encoder/);
    expect(seen()).not.toContain('fetch');
  });

  it('is named in the listing and in Markdown', async () => {
    const listed = await verso(['compare', ...encoder(), ...files()]);
    expect(listed.out).toContain('Passages were lined up with the help of the sentence encoder (tiny).');
    const marked = await verso(['compare', '--markdown', ...encoder(), ...files()]);
    expect(marked.out).toContain('given on the command line, lined up with the help of the sentence encoder (tiny)');
  });

  it('reads all of both texts with --everything', async () => {
    const { out } = await verso(['compare', '--json', ...encoder(), '--everything', ...files()]);
    const { engine, translation, original } = JSON.parse(out);
    const all = translation.segments.length + original.segments.length;
    expect(engine).toMatchObject({ encoded: all, segments: all, share: 1 });
  });

  it('is done without where there is no model, which is said once', async () => {
    const away = path.join(folder, 'away');
    const { status, out, err } = await verso(['compare', '--jsonl', ...encoder(away)], input([pair(1), pair(2)]));
    expect(status).toBe(0);
    expect(err).toBe(
      'verso: the sentence encoder (away) cannot be opened: config.json is not there; what it did not place is compared without it.\n',
    );
    for (const line of out.trim().split('\n'))
      expect(JSON.parse(line).engine).toMatchObject({ label: 'away', trouble: 'unavailable', encoded: 0, share: 0 });
  });

  it('is done without where the model is broken, and finds what is found without', async () => {
    const broken = path.join(folder, 'broken');
    await writeTinyEncoder(broken);
    mkdirSync(path.dirname(path.join(broken, MODEL_PATHS.weights)), { recursive: true });
    writeFileSync(path.join(broken, MODEL_PATHS.weights), 'no model');
    const { status, out, err } = await verso(['compare', '--json', ...encoder(broken), ...files()]);
    expect(status).toBe(0);
    expect(err).toContain('the sentence encoder (broken) cannot be opened: the model cannot be read');
    const { engine, ...rest } = JSON.parse(out);
    expect(engine).toMatchObject({ kind: 'encoder', trouble: 'wrong-answer' });
    expect(rest).toEqual(JSON.parse(without.out));
    const listed = await verso(['compare', ...encoder(broken), ...files()]);
    expect(listed.out).toContain('without the full help of the sentence encoder (broken)');
  });

  it('is not asked where both are in one language', async () => {
    const english = put('british.txt', EN.join('\n\n'));
    const args = ['compare', '--json', ...encoder(path.join(folder, 'away')), english, files()[1]!];
    const { out, err } = await verso(args);
    expect(err).toBe('');
    expect(JSON.parse(out)).not.toHaveProperty('engine');
  });
});
