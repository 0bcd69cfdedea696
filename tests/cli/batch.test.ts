/** The command with many lines: order, workers, servers, and going on after an end. */
import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildWorkerArguments, parseArguments } from '../../lib/cli/options/arguments';
import { batchLines, HOSTILE_KINDS } from '../../tools/bench/batch-pairs';
import { appending, childrenOf, ended, folder, holds, ids, inFolder, lined, linesIn, textOf } from './batch';
import { pair } from './bridge';
import { BY_RULES, verso } from './verso';

const PAIRS = Array.from({ length: 24 }, (_, n) => JSON.stringify(pair(`p${n}`)));
const INPUT = lined(PAIRS);
const ALL = PAIRS.map((_, n) => `p${n}`);

describe('a batch', { timeout: 120_000 }, () => {
  it('gives each hostile line its answer, with one process or with two the same', async () => {
    // Two of them take many seconds each on a busy machine.
    const lines = [...batchLines(2 * HOSTILE_KINDS, { every: 2, most: 2 })].filter(
      (line) => !/"(?:long-word|deep)-/.test(line),
    );
    const [alone, shared] = [
      await verso([...BY_RULES, '--jsonl'], lined(lines)),
      await verso([...BY_RULES, '--jsonl', '--workers', '2'], lined(lines)),
    ];
    expect([alone.status, alone.err, shared.status, shared.err]).toEqual([0, '', 0, '']);
    expect(linesIn(alone.out)).toHaveLength(lines.length);
    expect(shared.out).toBe(alone.out);
    const errors = linesIn(alone.out).filter((line) => /^\{"id":[^,]*,"error"/.test(line));
    expect(errors.length).toBeGreaterThan(9);
    expect(errors.filter((line) => line.includes('unexpected'))).toEqual([]);
  });

  it('answers as soon as a line is done, while the next one keeps waiting', async () => {
    const file = inFolder('slow.jsonl');
    const child = appending(file, ['--workers', '2']);
    child.stdin!.write(lined(PAIRS.slice(0, 1)));
    await holds(file, 0);
    child.stdin!.end();
    expect(await ended(child)).toEqual([0, null]);
    expect(ids(textOf(file))).toEqual(['p0']);
  });

  it('loses one line to a worker that dies, and goes on in order', async () => {
    const file = inFolder('dying.jsonl');
    const child = appending(file, ['--workers', '1']);
    child.stdin!.write(lined(PAIRS.slice(0, 1)));
    await holds(file, 0);
    const [worker] = childrenOf(child);
    process.kill(worker!, 'SIGSTOP');
    child.stdin!.end(lined(PAIRS.slice(1)));
    process.kill(worker!, 'SIGKILL');
    expect(await ended(child)).toEqual([0, null]);
    expect(ids(textOf(file))).toEqual(ALL);
    const errors = linesIn(textOf(file)).filter((line) => line.includes('"error"'));
    expect(errors).toEqual(['{"id":"p1","error":"unexpected: its worker ended (SIGKILL)"}']);
  });

  it('loses no line to a worker that dies between two lines', async () => {
    const file = inFolder('dead.jsonl');
    const child = appending(file, ['--workers', '1']);
    child.stdin!.write(lined(PAIRS.slice(0, 1)));
    await holds(file, 0);
    const [worker] = childrenOf(child);
    process.kill(worker!, 'SIGKILL');
    while (childrenOf(child).length) await new Promise((resolve) => setTimeout(resolve, 20));
    child.stdin!.end(lined(PAIRS.slice(1, 3)));
    expect(await ended(child)).toEqual([0, null]);
    expect(ids(textOf(file))).toEqual(ALL.slice(0, 3));
    expect(textOf(file)).not.toContain('"error"');
  });

  it.each([[[]], [['--workers', '2']]])('ends after whole lines when it is asked to, with %j', async (args) => {
    const file = inFolder(`asked-${args.length}.jsonl`);
    const child = appending(file, args);
    let said = '';
    child.stderr!.on('data', (text: Buffer) => {
      said += text.toString();
    });
    child.stdin!.write(INPUT);
    await holds(file, 0);
    child.kill('SIGINT');
    expect(await ended(child)).toEqual([130, null]);
    const done = ids(textOf(file));
    expect(done).toEqual(ALL.slice(0, done.length));
    expect(said).toBe(`verso: Ended early, after ${done.length} line(s); --skip-done goes on from there.\n`);
  });
});

describe('--skip-done', { timeout: 120_000 }, () => {
  it.each([[[]], [['--workers', '2']]])('goes on where a killed run was, with %j', async (args) => {
    const whole = linesIn((await verso([...BY_RULES, '--jsonl'], INPUT)).out);
    const file = inFolder(`killed-${args.length}.jsonl`);
    const child = appending(file, args);
    child.stdin!.write(INPUT);
    await holds(file, 2 * whole[0]!.length);
    child.kill('SIGKILL');
    await ended(child);
    // As a write that reached the disk in part leaves it.
    const before = textOf(file);
    const kept = linesIn(before).length - 1;
    truncateSync(file, Buffer.byteLength(before) - 40);

    const again = appending(file, [...args, '--skip-done', file]);
    again.stdin!.end(INPUT);
    expect(await ended(again)).toEqual([0, null]);
    expect(linesIn(textOf(file))).toEqual(whole);
    expect(kept).toBeGreaterThan(0);

    const nothing = appending(file, ['--skip-done', file]);
    nothing.stdin!.end(INPUT);
    await ended(nothing);
    expect(linesIn(textOf(file))).toEqual(whole);
  });

  it('leaves out as many lines of an id as were done, those without one too', async () => {
    const lines = ['{"id":1}', 'broken', '{"id":1}', '{"translation":1}', '{"id":"1"}', '{"id":1}'];
    const file = inFolder('twice.jsonl');
    writeFileSync(file, '{"id":1,"error":"x"}\n{"id":null,"error":"x"}\n{"id":1,"error":"x"}\nno JSON\n');
    const { out, err } = await verso([...BY_RULES, '--jsonl', '--skip-done', file], lined(lines));
    expect(ids(out)).toEqual([null, '1', 1]);
    expect(err).toBe(`verso: 1 line(s) of ${file} cannot be read; they are not taken as done.\n`);
  });

  it('only reads a file that is not its output, and says what is the matter with it', async () => {
    const file = inFolder('elsewhere.jsonl');
    writeFileSync(file, '{"id":1,"error":"x"}\n');
    appendFileSync(file, '{"id":2,"err');
    const { out, err, status } = await verso([...BY_RULES, '--jsonl', '--skip-done', file], '{"id":1}\n{"id":2}\n');
    expect([ids(out), status]).toEqual([[2], 0]);
    expect(err).toMatch(/is not whole: take it out before you add to that file, and that line is done again\.\n$/);
    expect(textOf(file)).toBe('{"id":1,"error":"x"}\n{"id":2,"err');
    const none = await verso([...BY_RULES, '--jsonl', '--skip-done', inFolder('none.jsonl')], '{"id":1}\n');
    expect([ids(none.out), none.err]).toEqual([
      [1],
      `verso: ${inFolder('none.jsonl')} is not there; nothing is skipped.\n`,
    ]);
    expect((await verso([...BY_RULES, '--jsonl', '--skip-done', folder], '{"id":1}\n')).status).toBe(1);
  });
});

describe('arguments of a batch', () => {
  it.each([
    [['compare', '--workers', '2', 'a.txt', 'b.txt']],
    [['read', '--skip-done', 'x', 'a.html']],
    [['compare', '--jsonl', '--workers', '0']],
    [['compare', '--jsonl', '--workers', '1.5']],
    [['compare', '--jsonl', '--workers', '1000']],
    [['compare', '--jsonl', '--skip-done', '']],
  ])('%j is not understood', (args) => {
    expect(() => parseArguments(args)).toThrow(/--workers|--skip-done/);
  });

  it('reach a worker as they were', () => {
    const engine = ['--engine', 'encoder', '--model', 'here', '--native', 'there', '--everything'];
    const options = parseArguments(['compare', '--jsonl', '--workers', '2', ...engine]);
    const { workers: _, ...rest } = options;
    expect(parseArguments(buildWorkerArguments(options))).toEqual(rest);
    expect(buildWorkerArguments(parseArguments(['read', '--jsonl', '--removed']))).toEqual([
      'read',
      '--jsonl',
      '--removed',
    ]);
  });
});
