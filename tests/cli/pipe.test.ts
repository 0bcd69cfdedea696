/** The command as a step of other programs: xargs, GNU parallel, Spark. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { batchLines } from '../../tools/bench/batch-pairs';
import { ids, inFolder, lined, linesIn } from './batch';
import { pair } from './bridge';
import { BY_RULES, VERSO, verso } from './verso';

const PAIRS = [...batchLines(24, { every: 6, most: 2 })];
const INPUT = lined(PAIRS);

/** The command in the block of docs/archives.md that begins with this comment. */
function findDocumentedCommand(comment: string): string {
  const page = readFileSync(new URL('../../docs/archives.md', import.meta.url), 'utf8');
  const block = page.slice(page.indexOf(`# ${comment}`)).split(/\n\n|\n```/)[0]!;
  return block.split('\n').slice(1).join('\n');
}

/** A folder with `pairs.jsonl`, in which a shell knows the command `verso`. */
function shellIn(input: string): { readonly run: (command: string) => void; readonly out: () => string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-pipe-'));
  writeFileSync(path.join(folder, 'pairs.jsonl'), input);
  symlinkSync(VERSO, path.join(folder, 'verso'));
  const env = { ...process.env, PATH: `${folder}:${path.dirname(process.execPath)}:${process.env['PATH']}` };
  return {
    run: (command) =>
      void execFileSync('sh', ['-ec', command], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }),
    out: () => readFileSync(path.join(folder, 'reports.jsonl'), 'utf8'),
  };
}

const has = (program: string, sign: RegExp): boolean =>
  sign.test(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '');

describe('the documented lines', { timeout: 240_000 }, () => {
  let whole = '';
  beforeAll(async () => {
    whole = (await verso(['compare', '--jsonl'], INPUT)).out;
  }, 120_000);

  it.runIf(has('parallel', /GNU parallel/))('for GNU parallel give what one run gives', () => {
    const shell = shellIn(INPUT);
    // Blocks so small that each process is handed several of them.
    shell.run(findDocumentedCommand('GNU parallel').replace('--block 10M', '--block 20k -j 2'));
    expect(shell.out()).toBe(whole);
  });

  it.runIf(has('split', /coreutils/) && has('xargs', /findutils/))(
    'for xargs give what one run gives, and go on',
    () => {
      const shell = shellIn(INPUT);
      const small = findDocumentedCommand('xargs').replace('l/40', 'l/2').replace('-P 4', '-P 2');
      shell.run(small);
      expect(shell.out()).toBe(whole);
      shell.run(small);
      expect(shell.out()).toBe(whole);
    },
  );
});

describe('what an engine of standard input and output relies on', { timeout: 120_000 }, () => {
  it('is one line out for each line in, in order, hostile ones too, and status 0', async () => {
    const { status, out, err } = await verso([...BY_RULES, '--jsonl'], INPUT);
    expect([status, err]).toEqual([0, '']);
    expect(linesIn(out)).toHaveLength(PAIRS.length);
    for (const [at, id] of ids(out).entries()) if (id !== null) expect(PAIRS[at]).toContain(JSON.stringify(id));
    expect(out).toMatch(/[^\n]\n$/);
  });

  it('is nothing out for a partition with nothing in it, and status 0', async () => {
    const ended = await verso([...BY_RULES, '--jsonl'], '');
    expect(ended).toEqual({ status: 0, out: '', err: '' });
  });

  it('is another status where the command cannot do it, its reason on standard error alone', async () => {
    const { status, out, err } = await verso(['compare', '--jsonl', '--engine', 'babelfish'], INPUT);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^verso: There is no engine "babelfish"/);
  });

  it('is no end that another program could see within a line', async () => {
    const text = 'Um\u2028sechs\u2029Uhr\u0085geht\u000b die\u000cFähre\u001c\u001d\u001e ab\r.';
    const line = JSON.stringify(pair(text, { original: { lang: 'de', paragraphs: [text] } }));
    const { out } = await verso([...BY_RULES, '--jsonl'], `${line}\n`);
    expect(out.match(/[\p{Cc}\p{Zl}\p{Zp}]/gu)).toEqual(['\n']);
    expect(ids(out)).toEqual([text]);
  });

  it('is that a line may end as other programs end theirs: \\r\\n, a tab behind it, no end at the last', async () => {
    const line = (id: string) => JSON.stringify(pair(id));
    const { out } = await verso([...BY_RULES, '--jsonl'], `${line('a')}\r\n${line('b')}\t\n\r\n\n${line('c')}`);
    expect(ids(out)).toEqual(['a', 'b', 'c']);
    // Hadoop’s streaming parts key from value by a tab and writes it behind a line that has no value.
    const file = inFolder('tabbed.jsonl');
    writeFileSync(file, out.replaceAll('\n', '\t\n'));
    const again = await verso([...BY_RULES, '--jsonl', '--skip-done', file], `${line('a')}\n${line('d')}\n`);
    expect([ids(again.out), again.err]).toEqual([['d'], '']);
  });
});
