/** The encoder in a runtime that was built for this machine. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoArticle } from '../../tools/demo-articles';
import { hasNativeRuntime, NATIVE_FOLDER } from '../../tools/native-runtime.mjs';
import { readDemoPairs } from '../../tools/newsroom';
import { pair } from './bridge';
import { type Ended, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-native-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toLines = (pairs: readonly object[]) => pairs.map((one) => `${JSON.stringify(one)}\n`).join('');
const readLines = ({ out }: Ended) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A folder in which the package is what `code` exports. */
function installStub(name: string, code: string): string {
  const place = path.join(folder, name, 'node_modules/onnxruntime-node');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.js'), code);
  return path.join(folder, name);
}

describe('compare --native where it cannot be used', () => {
  let usual: Ended;
  beforeAll(async () => {
    usual = await verso(['compare', '--jsonl'], toLines([pair(1)]));
  });

  it.each([
    ['nothing is installed', () => path.join(folder, 'nowhere'), 'onnxruntime-node is not installed there'],
    [
      'it is built for another machine',
      () => installStub('other', 'throw new Error("invalid ELF header\\nat somewhere");'),
      'it does not start on this machine: Error: invalid ELF header',
    ],
    [
      'it is another package',
      () => installStub('else', 'module.exports = {};'),
      'onnxruntime-node is another package than expected',
    ],
    [
      'it does not open the model',
      () =>
        installStub(
          'old',
          'module.exports = { InferenceSession: { create: async () => { throw new Error("opset 99 is unknown"); } } };',
        ),
      'it does not open the model',
    ],
  ])('says so where %s, and gives what WebAssembly gives', async (_, makeFolder, reason) => {
    const place = makeFolder();
    const { status, out, err } = await verso(['compare', '--jsonl', '--native', place], toLines([pair(1)]));
    expect({ status, out }).toEqual({ status: 0, out: usual.out });
    expect(err).toBe(
      `verso: ONNX Runtime in ${place} cannot be used (${reason}); the encoder runs in WebAssembly, more slowly.\n`,
    );
  });

  it('is told from a slip: it goes with the encoder alone', async () => {
    for (const args of [
      ['compare', '--jsonl', '--engine', 'none', '--native', folder],
      ['read', '--jsonl', '--native', folder],
    ]) {
      const { status, err } = await verso(args);
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('--native goes with') });
    }
  });
});

if (!hasNativeRuntime()) console.warn('NOT TESTED with ONNX Runtime as built for this machine: npm test brings it.');

describe.skipIf(!hasNativeRuntime())('compare --native', () => {
  const demo = readDemoPairs()[0]!;
  // In WebAssembly a whole article takes half a minute on a busy machine.
  const toSide = (side: 'translation' | 'original') => {
    const { lang, blocks } = readDemoArticle(demo, side);
    return { lang, paragraphs: blocks.slice(0, 14).map(({ text }) => text) };
  };
  const lines = toLines([{ id: demo.pair, translation: toSide('translation'), original: toSide('original') }, pair(2)]);

  const args = ['compare', '--jsonl', '--native', NATIVE_FOLDER];
  let native: Ended;
  beforeAll(async () => {
    native = await verso(args, lines);
  });

  it('finds what is found in WebAssembly, and says what it ran with', async () => {
    const usual = await verso(['compare', '--jsonl'], lines);
    expect({ status: native.status, err: native.err }).toEqual({ status: 0, err: '' });
    const [mine, theirs] = [readLines(native), readLines(usual)];
    for (const [at, { engine }] of mine.entries())
      expect(engine).toEqual({ ...theirs[at].engine, version: `${theirs[at].engine.version}-native` });
    const listShown = ({ findings }: (typeof mine)[number], least: number): string[] =>
      findings
        .filter(({ confidence }: { confidence: number }) => confidence >= least)
        .map(({ kind, category, original, translation }: Record<string, unknown>) =>
          JSON.stringify([kind, category, original, translation]),
        );
    expect(listShown(theirs[0], 0.7).length).toBeGreaterThan(3);
    // Vectors differ in the third decimal: what is shown by far there is shown here, and the other way round.
    for (const at of [0, 1]) {
      expect(listShown(mine[at], 0.5)).toEqual(expect.arrayContaining(listShown(theirs[at], 0.7)));
      expect(listShown(theirs[at], 0.5)).toEqual(expect.arrayContaining(listShown(mine[at], 0.7)));
    }
  });

  it('is taken by workers, which give the same bytes', async () => {
    expect(await verso([...args, '--workers', '2'], lines)).toEqual(native);
  });
});
