/** No page, file name or address speaks to the terminal: what the command prints holds no control character of theirs. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_FORMATS } from '../../lib/report/formats/formats';
import { check } from '../security/fuzzing';
import { sourceFiles } from '../security/source-files';
import { DE, EN } from './bridge';
import { BY_RULES, type Ended, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-terminal-'));
const put = (name: string, content: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
/** What a terminal obeys, what some programs end a line at, and what turns the words around it. */
const CONTROLS = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x2028, 0x2029),
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
];
const OBEYED = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const holdsNone = (printed: string): void => expect(OBEYED.exec(printed.replace(/[\n\t]/g, ''))).toBeNull();

/** The clipboard written (OSC 52), a colour, the same with C1, a line erased, the words around turned. */
const ATTACK = '\u001b]52;c;ZWNobw==\u0007\u001b[31m\u009b2K\u009d52;c;ZQ==\u009c\u007f\b\r\u202eabc\u2066\u2028\u0085';
const SHOWN = '␛]52;c;ZWNobw==␇␛[31m‹U+009B›2K‹U+009D›52;c;ZQ==‹U+009C›␡␈';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (lang: string, paragraphs: readonly string[], words: string): string => {
  const said = escapeHtml(words);
  const data = JSON.stringify({ '@type': 'NewsArticle', author: { name: words }, headline: words });
  const texts = paragraphs.map((text) => `<p>${escapeHtml(text)} ${said}</p>`).join('');
  return `<!doctype html><html lang="${lang} ${said}"><head><meta charset="utf-8"><title>T ${said}</title>
<meta property="og:title" content="T ${said}"><meta property="og:site_name" content="S ${said}">
<meta name="author" content="A ${said}"><meta property="article:published_time" content="2024-05-04 ${said}">
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>H ${said}</h1>${texts}<p>Translated from <a href="https://bridge.example/${said}">The ${said} Times</a></p></article></body></html>`;
};

/** What the command says of a page and a pair of pages, one text for each way to ask: at first those for people. */
async function printAll(words: string, name: string, formats: readonly string[] = COMMAND_FORMATS): Promise<string[]> {
  const translation = put(`${name}-de.html`, page('de', DE, words));
  const original = put(`${name}-en.html`, page('en', EN, words.toUpperCase()));
  const text = put(`${name}.txt`, `${DE.join(`${words}\n\n`)}\n\n${words}`);
  const url = ['--url', 'https://bruecke.example/a'];
  const asked = [
    ['read', translation, '--removed', ...url],
    ['read', text],
    ['locate', translation, ...url],
    [...BY_RULES, '--neutral', translation, original],
  ];
  const more = [
    ['read', translation, '--json', '--removed', ...url],
    ['locate', translation, '--json', ...url],
    [...BY_RULES, '--earlier', text, text, original],
    [...BY_RULES, '--json', '--metadata', translation, original],
    [...BY_RULES, '--markdown', translation, original],
  ];
  const ended: Ended[] = [];
  for (const args of [...asked, ...(formats.length ? more : [])]) ended.push(await verso(args));
  for (const format of formats) ended.push(await verso([...BY_RULES, '--format', format, translation, original]));
  return ended.flatMap(({ out, err }) => [out, err]);
}

describe('control characters', () => {
  let printed: string[] = [];
  beforeAll(async () => {
    printed = await printAll(ATTACK, 'attack');
  });

  it('of a page reach no terminal, whatever the command prints', () => {
    for (const one of printed) holdsNone(one);
    // Nothing was left unsaid for it.
    expect(printed.filter((one) => one.includes('52;c;ZWNobw==')).length).toBeGreaterThan(10);
  });

  it('are shown as signs in what people read', () => {
    expect(printed[0]).toContain(SHOWN);
    // The text file, of which nothing is taken out.
    expect(printed[2]).toContain('␍‹U+202E›abc‹U+2066›‹U+2028›‹U+0085›');
  });

  it('are escaped in JSON, which is the same JSON', () => {
    const { title } = JSON.parse(printed[8]!) as { title: string };
    expect(title).toContain('\u001b]52;c;ZWNobw==\u0007\u001b[31m\u009b2K\u009d52;c;ZQ==\u009c\u007f\b');
    expect(printed[8]).toContain('\\u009b2K\\u009d52;c;ZQ==\\u009c\\u007f\\b');
  });

  it('of front matter are not quoted in a parser’s warnings, nor is a line of it', async () => {
    const front = `title: !!js/x "${DE[0]}"\n::error::forged\u001b]52;c;ZQ==\u0007: !!js/y "x"\n%YAML 9`;
    const file = put('front.md', `---\n${front}\n---\n\n${DE.join('\n\n')}\n`);
    for (const args of [
      ['read', file],
      ['check', '--engine', 'none', file, put('front-en.md', EN.join('\n\n'))],
    ])
      expect((await verso(args)).err).toBe('');
  });

  it('of warnings that Node or a library prints are shown as signs, and end no line', async () => {
    const warning = JSON.stringify(`${ATTACK}\n::error::x`);
    const module = put('warns.mjs', `process.once('beforeExit', () => process.emitWarning(${warning}))`);
    const env = { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(module).href}` };
    const { err } = await verso(['read', put('warned.txt', DE.join('\n\n'))], '', env);
    holdsNone(err);
    expect(err).toContain('52;c;ZWNobw==');
    expect(err).not.toMatch(/^::error/m);
  });

  it('of lines are escaped in the answers', async () => {
    const side = { html: page('de', DE, ATTACK), url: 'https://bruecke.example/a' };
    const line = JSON.stringify({ id: ATTACK, ...side, translation: side, original: side });
    for (const args of [BY_RULES, ['read'], ['locate']]) {
      const { out, err } = await verso([...args, '--jsonl'], `${line}\n`);
      holdsNone(out + err);
      expect((JSON.parse(out) as { id: string }).id).toBe(ATTACK);
    }
  });

  it('of file names, options and addresses are shown as signs in sentences, and end no line', async () => {
    const name = `${folder}/a\u001b[31m\u009b\nverso: 5 lines read`;
    for (const args of [
      ['read', name],
      ['locate', name],
      [...BY_RULES, name, name],
      [...BY_RULES, '--earlier', name, put('t.txt', DE.join('\n\n')), put('o.txt', EN.join('\n\n'))],
      ['report', name, '--out', path.join(folder, 'x.html')],
      ['report', put('none.jsonl', '{}'), '--out', name],
      ['\u001b[31mfly\nverso: x'],
      ['read', '--\u001b[31m\nverso: x'],
      ['read', 'x', '--url', '\u001b[31m'],
      [...BY_RULES, '--jsonl', '--skip-done', name],
    ]) {
      const { out, err } = await verso(args);
      holdsNone(out + err);
      expect(err.split('\n').filter((line) => line.startsWith('verso: x') || line.startsWith('verso: 5'))).toEqual([]);
      expect(err).toMatch(/^verso: /);
    }
    const { err } = await verso(['read', name]);
    expect(err).toContain('a␛[31m‹U+009B›␊verso: 5 lines read');
  });

  it('of reports reach no page that goes to the terminal', async () => {
    const side = { lang: 'de', paragraphs: DE.map((text) => text + ATTACK), title: ATTACK, site: ATTACK };
    const line = JSON.stringify({ id: ATTACK, translation: side, original: { ...side, lang: 'en', paragraphs: EN } });
    const { out: reports } = await verso([...BY_RULES, '--jsonl', '--metadata'], `${line}\n{"id":1}\n`);
    // As another program would write them, with nothing escaped that JSON lets stand.
    const raw = reports.replace(/\\u(00[89][0-9a-f]|007f|20[26][0-9a-f])/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    const { status, out, err } = await verso(['report', '-', '--out', '-', '--csv', path.join(folder, 'csv')], raw);
    expect(status).toBe(0);
    expect(out).toContain('<title>What 1 translations dropped');
    holdsNone(out + err);
    const csv = readFileSync(path.join(folder, 'csv/outlets.csv'), 'utf8');
    expect(csv).toContain('52;c;zwnobw==');
    holdsNone(csv.replaceAll('\r\n', '\n'));
  });

  it('law: whatever titles, texts, names and addresses hold, none is printed', { timeout: 600_000 }, async () => {
    let run = 0;
    const words = fc
      .array(
        fc.oneof(fc.constantFrom(...CONTROLS), fc.constantFrom('[31m', ']0;x', '18 Mio. ', 'Brücke', ' ', '؜', '字')),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(''));
    await check(words, 4, async (one) => {
      for (const printed of await printAll(one, `law-${run++}`, [])) holdsNone(printed);
    });
  });

  it('are looked at in one place: nothing else in the command prints', () => {
    const printing = sourceFiles()
      .filter(({ file }) => file.startsWith('lib/') && file !== 'lib/cli/verso.mjs')
      .filter(({ text }) => /process\s*\.\s*(?:stdout|stderr)\s*\.\s*write|console\s*\./.test(text))
      .map(({ file }) => file);
    expect(printing).toEqual(['lib/cli/shared/standard-output.ts']);
  });
});
