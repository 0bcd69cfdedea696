/** `verso report` as a process: files, standard input, what is told, and what cannot be read or written. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pair } from './bridge';
import { BY_RULES, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-report-'));
const inFolder = (name: string): string => path.join(folder, name);
const pairs = `${[pair(1), pair(2), { id: 3 }].map((line) => JSON.stringify(line)).join('\n')}\n`;

describe('report', () => {
  it('takes what compare wrote, from a file or from standard input, and gives the same page', async () => {
    const { out: reports } = await verso([...BY_RULES, '--jsonl', '--metadata'], pairs);
    writeFileSync(inFolder('reports.jsonl'), `${reports}half a li`);
    const csv = inFolder('tables');
    const first = await verso(['report', inFolder('reports.jsonl'), '--out', inFolder('a.html'), '--csv', csv]);
    expect(first.status).toBe(0);
    expect(first.out).toBe('');
    expect(first.err).toContain('4 lines read, 2 compared; written to');
    expect(first.err).toContain('Not counted: 1 line: not JSON.');
    expect(first.err).toContain('Not counted: 1 line: Verso could not compare the pair.');
    const page = readFileSync(inFolder('a.html'), 'utf8');
    expect(page).toContain('What 2 translations dropped, added and altered');
    expect(readdirSync(csv).sort()).toEqual(
      [
        'arrived',
        'categories',
        'confidence',
        'engines',
        'flags-per-report',
        'kinds',
        'language-pairs',
        'months',
        'outlets',
      ].map((name) => `${name}.csv`),
    );
    const second = await verso(
      ['report', '-', '--out', inFolder('b.html')],
      readFileSync(inFolder('reports.jsonl'), 'utf8'),
    );
    expect(second.status).toBe(0);
    expect(readFileSync(inFolder('b.html'), 'utf8')).toBe(page);
  });

  it('writes nothing where there is nothing to count', async () => {
    const { status, err } = await verso(['report', '-', '--out', inFolder('none.html')], '{}\n');
    expect(status).toBe(1);
    expect(err).toContain('Standard input has no report in 1 line; it takes what "verso compare --jsonl" wrote.');
    expect(existsSync(inFolder('none.html'))).toBe(false);
  });

  it('says what cannot be read and what cannot be written', async () => {
    const missing = await verso(['report', inFolder('missing.jsonl'), '--out', inFolder('c.html')]);
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('missing.jsonl cannot be read');
    const unwritable = await verso(['report', inFolder('reports.jsonl'), '--out', inFolder('no/such/folder.html')]);
    expect(unwritable.status).toBe(2);
    expect(unwritable.err).toContain('no/such/folder.html cannot be written: there is no such file or folder.');
  });

  it.each([
    [['report', 'x.jsonl'], 'report needs --out'],
    [['report', '--out', 'x.html'], '"report" takes 1 file(s) here, not 0.'],
    [['report', 'x.jsonl', '--out', 'x.html', '--json'], 'takes no --json'],
    [['compare', 'a.txt', 'b.txt', '--out', 'x.html'], '--out and --csv go with report.'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { status, err } = await verso(args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});
