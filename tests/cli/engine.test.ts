/** The options of the sentence encoder, and what a script from before is told. */
import { describe, expect, it } from 'vitest';
import { buildWorkerArguments, parseArguments } from '../../lib/cli/options/arguments';
import { UsageError } from '../../lib/cli/shared/print';
import { verso } from './verso';

const read = (...args: string[]) => parseArguments(['compare', ...args, 'a', 'b']).engine;

describe('arguments', () => {
  it('name the encoder', () => {
    expect(read()).toEqual({});
    expect(read('--engine', 'encoder')).toEqual({});
    expect(read('--engine', 'none')).toBeUndefined();
    expect(parseArguments(['locate', 'page.html']).engine).toBeUndefined();
    expect(read('--engine', 'encoder', '--model', 'here')).toEqual({ folder: 'here' });
    expect(read('--everything')).toEqual({ everything: true });
    const worker = buildWorkerArguments(parseArguments(['compare', '--jsonl', '--everything']));
    expect(worker).toEqual(['compare', '--jsonl', '--engine', 'encoder', '--everything']);
  });

  it.each([
    [['--engine', 'encoder', '--model', '']],
    [['--model', 'here']],
    [['--engine', 'none', '--everything']],
    [['--engine', 'deepl']],
    [['--native', '']],
  ])('%j are not understood', (args) => {
    expect(() => read(...args)).toThrow(UsageError);
  });

  it('have no engine but for comparing', () => {
    const args = ['locate', 'p.html', '--engine', 'encoder'];
    expect(() => parseArguments(args)).toThrow('--engine goes with compare, editions, check and mcp.');
  });
});

it.each([
  [['--engine', 'libretranslate', '--engine-url', 'http://localhost:5000']],
  [['--engine', 'apertium']],
  [['--engine-url', 'http://localhost:5000']],
  [['--engine-key', 'k']],
])('a script that names a server with %j is told what there is now', async (args) => {
  const { status, err, out } = await verso(['compare', ...args, 'a.txt', 'b.txt']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('compares without a translation server now: there are --engine none and encoder.');
});
