/** What the command cannot use: files that are no text, and an installation in which something is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ensureCommand } from '../../tools/build-command.mjs';
import { DE, EN } from './bridge';
import { BY_RULES, type Ended, VERSO, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-unusable-'));
const at = (name: string): string => path.join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
put('de.txt', DE.join('\n\n'));
put('en.txt', EN.join('\n\n'));

describe('a file that is no text', () => {
  /** Bytes as chance has them, the same in every run. */
  const random = (count: number): Uint8Array => {
    let state = 1;
    return Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
  };

  it.each([
    ['random bytes', random(5000)],
    ['zeros', new Uint8Array(3000)],
    ['a text with other data behind it', Buffer.concat([Buffer.from('A line of a log.\n'.repeat(200)), random(9000)])],
    ['a program', readFileSync(process.execPath).subarray(0, 3000)],
  ])('is unreadable: %s', async (_, bytes) => {
    for (const name of ['data.txt', 'data.html']) {
      const file = put(name, bytes);
      for (const args of [
        ['read', file],
        ['locate', file],
        [...BY_RULES, file, at('en.txt')],
      ]) {
        const { status, out, err } = await verso(args);
        expect([status, out, err]).toEqual([1, '', `verso: unreadable (type): ${file} (it is no text)\n`]);
      }
    }
  });

  it('is unreadable as the html of a line', async () => {
    const html = Buffer.from(random(3000)).toString('latin1');
    const line = `${JSON.stringify({ id: 1, url: '', html, translation: { html }, original: { paragraphs: EN } })}\n`;
    for (const args of [BY_RULES, ['read'], ['locate']]) {
      const { out } = await verso([...args, '--jsonl'], line);
      expect(JSON.parse(out)).toEqual({ id: 1, error: 'unreadable (type) (it is no text)' });
    }
  });

  const RUSSIAN = 'Мост будет стоить двенадцать миллионов евро, сказала мэр города. ';
  const inWindows1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });

  it.each([
    ['UTF-8', Buffer.from(RUSSIAN.repeat(4))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${RUSSIAN.repeat(4)}`, 'utf16le')],
    ['UTF-16 without', Buffer.from('The bridge will cost 12 million euros. '.repeat(4), 'utf16le')],
    ['windows-1251', inWindows1251(RUSSIAN.repeat(4))],
    ['a few controls in it', Buffer.from(`\0\u0001${RUSSIAN.repeat(4)}`)],
    ['nothing but three bytes', Buffer.from('a\0b')],
  ])('is not one in %s', async (_, bytes) => {
    const { status, out } = await verso(['read', put('charset.txt', bytes)]);
    expect(status).toBe(0);
    if (bytes.length > 100) expect(out).toMatch(/Мост будет стоить|The bridge will cost/);
  });
});

describe('an installation in which something is missing', () => {
  /** What is built, without packages and model; lexicons as the test has them. */
  async function install(name: string): Promise<(args: readonly string[], input?: string) => Promise<Ended>> {
    const root = at(name);
    cpSync(path.dirname(await ensureCommand()), path.join(root, '.output/command/packed'), { recursive: true });
    mkdirSync(path.join(root, 'lib/cli'), { recursive: true });
    mkdirSync(path.join(root, 'assets/lexicon'), { recursive: true });
    cpSync(VERSO, path.join(root, 'lib/cli/verso.mjs'));
    writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
    return (args, input = '') => verso(args, input, process.env, path.join(root, 'lib/cli/verso.mjs'));
  }
  const LEXICONS = fileURLToPath(new URL('../../assets/lexicon', import.meta.url));

  it('says which lexicon, and what to do', async () => {
    const run = await install('no-lexicon');
    const first = await run([...BY_RULES, at('de.txt'), at('en.txt')]);
    expect([first.status, first.out]).toEqual([1, '']);
    expect(first.err).toMatch(
      /^verso: \S+index\.json is missing or damaged \(there is no such file or folder\); install Verso anew.*\n$/,
    );
    cpSync(LEXICONS, at('no-lexicon/assets/lexicon'), { recursive: true });
    put('no-lexicon/assets/lexicon/de.json', readFileSync(path.join(LEXICONS, 'de.json')).subarray(0, 999));
    const second = await run([...BY_RULES, at('de.txt'), at('en.txt')]);
    expect([second.status, second.out]).toEqual([1, '']);
    expect(second.err).toMatch(/^verso: \S+de\.json is missing or damaged \(.+\); install Verso anew.*\n$/);
  });

  it('compares without the encoder where that is missing, and says so', async () => {
    const run = await install('no-encoder');
    cpSync(LEXICONS, at('no-encoder/assets/lexicon'), { recursive: true });
    const { status, out, err } = await run(['compare', at('de.txt'), at('en.txt')]);
    expect(status).toBe(0);
    expect(out).toContain('1 difference to check');
    expect(err).toMatch(
      /^verso: the sentence encoder \(.+\) cannot be opened: .+; install Verso anew; what it did not place is compared without it\.\n$/,
    );
  });

  it('says what to do where the checkout is somebody else’s and nothing can be built in it', () => {
    const root = at('foreign');
    const tools = ['tools/build-command.mjs', 'tools/build-types.mjs', 'tools/character-tables.mjs'];
    for (const part of ['lib/cli/verso.mjs', ...tools, 'package.json', 'package-lock.json'])
      cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), path.join(root, part));
    chmodSync(folder, 0o755);
    chmodSync(root, 0o555);
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'lib/cli/verso.mjs'), '--version'], {
      ...user,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^verso: The command cannot be built in \S+ \(that is not permitted\): have whoever may write there run it once.*\n$/,
    );
  });

  it('is none for others: what one user has built, all who see the sources can start', async () => {
    const built = path.dirname(await ensureCommand());
    expect(statSync(built).mode & 0o555).toBe(0o555 & ~process.umask());
    expect(execFileSync(process.execPath, [VERSO, '--version'], { encoding: 'utf8' })).toMatch(/^verso \d/);
  });
});
