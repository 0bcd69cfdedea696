/** What the MCP server may not read, and cannot use. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EN } from '../bridge';
import { GERMAN } from '../opening-hours';
import { VERSO, verso } from '../verso';
import { call, connect, folder, open, refuse, secret } from './scene';

describe('what may not be read', () => {
  const OUTSIDE = [
    '../secret.txt',
    secret,
    pathToFileURL(secret).href,
    'link.txt',
    'up/secret.txt',
    '/etc/passwd',
    '.',
  ];

  it.each(OUTSIDE)('%s', async (file) => {
    const sentence = await refuse('read', { file });
    expect(sentence).toContain('is not below a folder that this server may read');
    expect(sentence).not.toContain('swordfish');
  });

  it('is told alike whether it is there or not', async () => {
    const mask = (sentence: string, file: string) => sentence.replace(file, 'FILE');
    for (const [there, not] of [
      [secret, path.join(folder, 'nothing.txt')],
      ['up/secret.txt', 'up/nothing.txt'],
    ] as const)
      expect(mask(await refuse('read', { file: there }), there)).toBe(mask(await refuse('read', { file: not }), not));
  });

  it('is told alike whatever it is, by whatever name, and however the question fails', async () => {
    const formatAlike = (sentence: string, file: string) => sentence.replaceAll(file, 'FILE');
    const names = [
      'secret.txt',
      'nothing.txt',
      'secret.txt/x',
      'nothing.txt/x',
      'folder',
      'folder/x',
      'loop',
      'x'.repeat(300),
    ];
    symlinkSync('loop', path.join(folder, 'loop'));
    mkdirSync(path.join(folder, 'folder'), { mode: 0 });
    symlinkSync(path.join(folder, 'nothing.txt'), path.join(open, 'dangling.txt'));
    symlinkSync(path.join(secret, 'x'), path.join(open, 'through.txt'));
    const told = ['dangling.txt', 'through.txt', 'link.txt', 'link.txt/x', 'dangling.txt/x'];
    for (const name of names) told.push(path.join(folder, name), `up/${name}`, `../${name}`, `deep/../../${name}`);
    const sentences = new Set<string>();
    for (const tool of ['read', 'check'] as const)
      for (const file of told)
        sentences.add(
          formatAlike(
            await refuse(tool, tool === 'read' ? { file } : { translation: file, original: 'docs/en' }),
            file,
          ),
        );
    expect([...sentences]).toEqual([expect.stringContaining('is not below a folder that this server may read')]);
  });

  it.each(['en.txt/x', 'nothing/x', 'en\0.txt', 'round'])(
    'within the folders is told for what it is: %j',
    async (file) => {
      if (file === 'round') symlinkSync('round', path.join(open, 'round'));
      expect(await refuse('read', { file })).toMatch(
        /cannot be read: (?:there is no such file|its links lead to each other)\.$/,
      );
    },
  );

  it.each([
    ['a link to what has no end', (file: string) => symlinkSync('/dev/zero', file)],
    ['a link to a file', (file: string) => symlinkSync(secret, file)],
    ['a link to nothing', (file: string) => symlinkSync('/nowhere', file)],
    ['a pipe', (file: string) => execFileSync('/usr/bin/mkfifo', [file])],
    ['a folder', (file: string) => mkdirSync(file)],
    ['a file of many rules', (file: string) => writeFileSync(file, 'a\n'.repeat(100_000))],
  ])('rules of what to leave out, where they are %s', async (_, make) => {
    const file = path.join(open, 'docs/.versoignore');
    rmSync(file, { recursive: true, force: true });
    make(file);
    const sentence = await refuse('check', { translation: 'docs/de', original: 'docs/en' });
    expect(sentence).toMatch(/^docs\/\.versoignore is (?:no file of its own|longer than 16384 bytes)/);
    expect(sentence).not.toContain('swordfish');
    rmSync(file, { recursive: true });
  });

  it('patterns with many stars stop no call', async () => {
    const file = path.join(open, 'docs/de', `${'a'.repeat(200)}.md`);
    writeFileSync(file, GERMAN);
    const maps = [`docs/de/${'*a'.repeat(9)}b.md = docs/en/${'*a'.repeat(9)}b.md`];
    const start = performance.now();
    await refuse('check', { translation: 'docs/de', original: 'docs/en', maps });
    writeFileSync(path.join(open, 'docs/.versoignore'), `${'*a'.repeat(9)}b\n${'**/a/'.repeat(9)}b\n`);
    await call('check', { translation: 'docs/de', original: 'docs/en', byRules: true });
    expect(performance.now() - start).toBeLessThan(10_000);
    for (const one of [file, path.join(open, 'docs/.versoignore')]) rmSync(one);
  });

  it('a link that stays inside, and an absolute path or address below the folder, may be', async () => {
    const file = path.join(open, 'en.txt');
    for (const name of ['inside.txt', file, pathToFileURL(file).href])
      expect(await call('read', { file: name })).toMatchObject({ lang: 'en' });
  });

  it('without a folder no file is, and text is all the same', async () => {
    const closed = await connect('--engine', 'none');
    expect(await refuse('read', { file: path.join(open, 'en.txt') }, closed)).toContain('started without a folder');
    expect(await call('read', { text: EN.join('\n\n') }, closed)).toMatchObject({ paragraphs: 3 });
    await closed.close();
  });
});

describe('what cannot be used', () => {
  const CASES: readonly [string, string, Record<string, unknown>, string][] = [
    ['a file that is not there', 'read', { file: 'nothing.txt' }, 'nothing.txt cannot be read: there is no such file.'],
    ['a folder', 'read', { file: 'deep' }, 'deep is no file; name a page or a text.'],
    ['nothing', 'read', {}, 'The document needs one of "file", "html", "markdown", "text"; it has none.'],
    ['two forms', 'locate', { html: '', file: 'x' }, 'The page needs one of "file", "html"; it has 2.'],
    [
      'an address that is none',
      'locate',
      { html: '<p>a', url: 'x' },
      'The page cannot be used: its "url" is no address.',
    ],
    ['a page without text', 'read', { html: '<p>' }, 'The document cannot be used: there is no article text in it.'],
    ['a text without text', 'read', { text: ' ' }, 'The document cannot be used: there is no text in it.'],
    ['no page', 'locate', { file: 'en.txt' }, 'en.txt is no HTML page; only pages say what they are translated from.'],
    [
      'one that is no text',
      'compare',
      { translation: { html: '\0'.repeat(500) }, original: { text: 'It rains.' } },
      'The translation cannot be used: it is neither text nor HTML nor a PDF.',
    ],
    [
      'too many sentences',
      'compare',
      { translation: { text: 'Es regnet. '.repeat(30_000) }, original: { text: 'It rains.' } },
      'The translation cannot be used: it is too large (more than 20,000 sentences).',
    ],
  ];

  it.each(CASES)('%s is told so', async (_, tool, args, sentence) => {
    expect(await refuse(tool, args)).toBe(sentence);
  });

  it.each([
    ['a number for a path', 'read', { file: 7 }],
    ['no translation', 'compare', { original: { text: 'a' } }],
    ['a text for a number', 'read', { text: 'a', from: 'two' }],
  ])('%s is told so by the schema', async (_, tool, args) => {
    expect(await refuse(tool, args)).toMatch(/Input validation error/);
  });

  it('a tool that is not there is told so', async () => {
    expect(await refuse('translate', {})).toMatch(/not found/);
  });
});

describe('the arguments', () => {
  it.each([
    [['mcp', 'no-such-folder'], 'The folder no-such-folder cannot be read: there is no such file or folder.'],
    [['mcp', VERSO], `${VERSO} is no folder; name the folder that it lies in.`],
    [['mcp', '--json', open], 'mcp speaks a protocol of its own'],
    [['mcp', '--engine', 'apertium', '--engine-url', 'https://a.example', open], 'without a translation server now'],
    [['mcp', '--native', folder, open], 'it sends nothing to anybody'],
  ])('%j are refused', async (args, sentence) => {
    const { status, out, err } = await verso(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
