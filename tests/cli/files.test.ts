/** What the command writes: whole or not at all, never over its input, and with a word where it cannot. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DE, EN, pair } from './bridge';
import { BY_RULES, type Ended, VERSO, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-files-'));
const at = (name: string): string => path.join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const textOf = (name: string): string => readFileSync(at(name), 'utf8');
const PAIRS = [1, 2, 3].map((id) => `${JSON.stringify(pair(id))}\n`).join('');
const isLinux = process.platform === 'linux';

/** A line for the shell, in the folder, in which `verso` is the command. */
function shell(line: string): Ended {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line.replaceAll(/\bverso\b/g, '"$NODE" "$VERSO"')], {
    cwd: folder,
    env: { ...process.env, NODE: process.execPath, VERSO },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

let reports = '';
beforeAll(async () => {
  put('pairs.jsonl', PAIRS);
  put('de.txt', DE.join('\n\n'));
  put('en.txt', EN.join('\n\n'));
  reports = (await verso([...BY_RULES, '--jsonl'], PAIRS)).out;
  put('reports.jsonl', reports);
  shell('verso report reports.jsonl --out page.html --csv tables');
});

describe('an output that is an input', () => {
  it.each([
    ['itself', 'verso report reports.jsonl --out reports.jsonl'],
    ['by another path', 'verso report reports.jsonl --out ./tables/../reports.jsonl'],
    ['by a symbolic link', 'ln -sf reports.jsonl link; verso report reports.jsonl --out link'],
    ['by a hard link', 'ln -f reports.jsonl hard; verso report reports.jsonl --out hard'],
    [
      'as a table',
      'mkdir -p over; ln -sf ../reports.jsonl over/kinds.csv; verso report reports.jsonl --out x --csv over',
    ],
    ['from standard input', 'verso report - --out reports.jsonl < reports.jsonl'],
    ['from /dev/stdin', 'verso report /dev/stdin --out reports.jsonl < reports.jsonl'],
    ['by standard output', 'verso report - --out - < reports.jsonl 1<> reports.jsonl'],
  ])('is refused: %s', (_, line) => {
    put('reports.jsonl', reports);
    const { status, out, err } = shell(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^verso: .+ is what is to be read \(.+\); have it written to another file\.\n$/);
    expect(textOf('reports.jsonl')).toBe(reports);
    expect(existsSync(at('x'))).toBe(false);
  });

  it.each([
    ['lines', 'verso compare --jsonl < own.jsonl >> own.jsonl'],
    ['lines that the shell has emptied', 'verso compare --jsonl < own.jsonl > own.jsonl'],
    ['lines with workers', 'verso compare --jsonl --workers 1 < own.jsonl >> own.jsonl'],
    ['a page', 'verso read own.jsonl >> own.jsonl'],
    ['a pair', 'verso compare en.txt own.jsonl >> own.jsonl'],
    ['an earlier original', 'verso compare --earlier own.jsonl en.txt de.txt >> own.jsonl'],
  ])('is refused where standard output is it: %s', (_, line) => {
    put('own.jsonl', PAIRS);
    const { status, err } = shell(line);
    expect(status).toBe(2);
    expect(err).toMatch(/^verso: Standard output is what is to be read \((?:standard input|own\.jsonl)\)/);
    expect(['', PAIRS]).toContain(textOf('own.jsonl'));
  });

  it('is none where a run is gone on with, or both are a device', () => {
    put('half.jsonl', `${reports.split('\n', 1)[0]}\n`);
    const { status } = shell('verso compare --engine none --jsonl --skip-done half.jsonl < pairs.jsonl >> half.jsonl');
    expect(status).toBe(0);
    expect(textOf('half.jsonl')).toBe(reports);
    expect(shell('verso compare --engine none --jsonl < /dev/null > /dev/null').status).toBe(0);
  });

  it('is also refused where a page and a table would be one file', () => {
    const { status, err } = shell('verso report reports.jsonl --out tables/kinds.csv --csv tables');
    expect(status).toBe(2);
    expect(err).toContain('kinds.csv would be both the page and a table; give the page another name.');
  });
});

describe('a file that is written', () => {
  it('stays as it was where there is no room for the new one, and the tables too', () => {
    const earlier = put('kept.html', 'an earlier page\n'.repeat(4000));
    mkdirSync(at('kept'), { recursive: true });
    put('kept/kinds.csv', 'an earlier table');
    // The limit is reached in the middle of the page, as on a disk that is nearly full.
    const { err, out } = shell('ulimit -f 16; verso report reports.jsonl --out kept.html --csv kept; echo $?');
    expect(out).toBe('2\n');
    expect(err).toBe('verso: kept.html cannot be written: it would become larger than is permitted.\n');
    expect(readFileSync(earlier, 'utf8')).toBe('an earlier page\n'.repeat(4000));
    expect(readdirSync(at('kept'))).toEqual(['kinds.csv']);
    expect(textOf('kept/kinds.csv')).toBe('an earlier table');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is there from one moment to the next: who reads the earlier one reads it to its end', () => {
    put('seen.html', 'earlier');
    const before = statSync(at('seen.html')).ino;
    linkSync(at('seen.html'), at('seen-by-a-reader'));
    expect(shell('verso report reports.jsonl --out seen.html').status).toBe(0);
    expect(statSync(at('seen.html')).ino).not.toBe(before);
    expect(textOf('seen-by-a-reader')).toBe('earlier');
    expect(textOf('seen.html')).toBe(textOf('page.html'));
  });

  it('keeps its permissions; a new one gets those that the user’s files get', () => {
    chmodSync(put('private.html', 'x'), 0o600);
    chmodSync(put('shared.html', 'x'), 0o664);
    shell('umask 022; for f in private shared new; do verso report reports.jsonl --out $f.html; done');
    const mode = (name: string): string => (statSync(at(name)).mode & 0o777).toString(8);
    expect(['private.html', 'shared.html', 'new.html'].map(mode)).toEqual(['600', '664', '644']);
  });

  it('is the one behind a link, which stays a link', () => {
    put('behind.html', 'x');
    symlinkSync('behind.html', at('link.html'));
    symlinkSync('to-be.html', at('dangling.html'));
    expect(shell('verso report reports.jsonl --out link.html').status).toBe(0);
    expect(shell('verso report reports.jsonl --out dangling.html').status).toBe(0);
    for (const name of ['link.html', 'dangling.html']) expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    for (const name of ['behind.html', 'to-be.html']) expect(textOf(name)).toBe(textOf('page.html'));
  });

  it.runIf(isLinux)('may be a pipe, a device or what is open already, which are written to directly', () => {
    const { out } = shell('mkfifo pipe; cat pipe & verso report reports.jsonl --out pipe; wait; ls -l pipe');
    expect(out.startsWith(textOf('page.html'))).toBe(true);
    expect(out).toMatch(/\nprw/);
    expect(shell('verso report reports.jsonl --out /dev/null').status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    put('log', 'before\n');
    expect(shell('verso report reports.jsonl --out /dev/stdout >> log').status).toBe(0);
    expect(textOf('log')).toBe(`before\n${textOf('page.html')}`);
    expect(shell('verso report reports.jsonl --out /dev/stdout | cat').out).toBe(textOf('page.html'));
  });

  it('named "-" is standard output', () => {
    const { status, out, err } = shell('verso report - --out - < reports.jsonl');
    expect([status, out]).toEqual([0, textOf('page.html')]);
    expect(err).toContain('3 lines read, 3 compared; written to standard output.');
    expect(existsSync(at('-'))).toBe(false);
  });

  it.each([
    ['compare - -', '"-", standard input, goes with report alone; a file of this name is ./-.'],
    ['read -', '"-", standard input, goes with report alone'],
    ['compare --jsonl --skip-done -', '"-", standard input, goes with report alone'],
    ['report reports.jsonl --out x.html --csv -', '--csv needs the name of a folder.'],
    ['report reports.jsonl --out x.html --csv ""', '--csv needs the name of a folder.'],
  ])('or read, with a name that means nothing there, is refused: %s', (args, sentence) => {
    const { status, err } = shell(`verso ${args} < pairs.jsonl`);
    expect(status).toBe(2);
    expect(err.startsWith(`verso: ${sentence}`)).toBe(true);
  });
});

describe('what cannot be written', () => {
  const FULL = 'verso: Standard output cannot be written: there is no space left on its disk.\n';

  it
    .runIf(isLinux)
    .each([
      'compare --engine none de.txt en.txt',
      'compare --engine none --json de.txt en.txt',
      'compare --engine none --format tmx de.txt en.txt',
      'compare --engine none --jsonl',
      'compare --engine none --jsonl --workers 2',
      'read de.txt',
      'locate de.txt',
      'report - --out -',
      '--help',
      '--version',
    ])('is said with status 2 on a full disk: %s', (args) => {
    const input = args.startsWith('report') ? 'reports.jsonl' : 'pairs.jsonl';
    const { out, err } = shell(`{ verso ${args} < ${input} > /dev/full; echo $? >&2; }`);
    expect({ out, err }).toEqual({ out: '', err: `${FULL}2\n` });
  });

  it('is noticed in the middle of a line, too', () => {
    const { out, err } = shell('ulimit -f 1; verso compare --engine none --jsonl < pairs.jsonl > cut.jsonl; echo $?');
    expect(out).toBe('2\n');
    expect(err).toContain('Standard output cannot be written: it would become larger than is permitted.');
  });

  it.runIf(isLinux)('is said where the shell closed standard output, and not where it is ignored', async () => {
    const { err } = shell('verso read de.txt >&-; echo $? >&2');
    expect(err).toBe('verso: Standard output cannot be written: it is closed.\n2\n');
    expect(shell('verso read de.txt > /dev/null; echo $?').out).toBe('0\n');
    const child = spawn(process.execPath, [VERSO, 'read', at('de.txt')], { stdio: ['ignore', 'ignore', 'inherit'] });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('is nothing to say where the reader has ended', () => {
    const { out, err } = shell('{ verso compare --engine none --jsonl < pairs.jsonl; echo $? >&2; } | head -c 1');
    expect([out, err]).toEqual(['{', '0\n']);
  });

  it.runIf(isLinux)('on standard error leaves the result and the status as they are', () => {
    expect(shell('verso read missing.txt 2> /dev/full; echo $?').out).toBe('1\n');
    expect(shell('verso report reports.jsonl --out - 2> /dev/full').out).toBe(textOf('page.html'));
  });

  it.each([
    ['--out no/such/page.html', 'no/such/page.html cannot be written: there is no such file or folder.'],
    ['--out tables', 'tables cannot be written: it is a folder.'],
    ['--out de.txt/page.html', 'de.txt/page.html cannot be written: a part of its name is no folder.'],
    ['--out x.html --csv de.txt', 'de.txt cannot be written: a file of this name is in the way.'],
    ['--out x.html --csv de.txt/tables', 'de.txt/tables cannot be written: a part of its name is no folder.'],
    ...(isLinux ? [['--out /dev/full', '/dev/full cannot be written: there is no space left on its disk.']] : []),
  ])('is named with its reason: %s', (args, sentence) => {
    const { status, err } = shell(`verso report reports.jsonl ${args}`);
    expect([status, err]).toEqual([2, `verso: ${sentence}\n`]);
    expect(existsSync(at('x.html'))).toBe(false);
  });
});
