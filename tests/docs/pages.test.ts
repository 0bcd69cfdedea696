/** What the pages for people link to, name and ask to type is there, and the first of them stay short. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatUsage } from '../../lib/cli/options/arguments';
import { COMMAND_FORMATS } from '../../lib/report/formats/formats';
import { checkCommand, findCommands } from './check-command';
import { countWords, listAnchors, listBlocks, listCodeSpans, listLinks, listPages, ROOT, readPage } from './markdown';

const pages = listPages();

/** Words that a page has at most: what is longer is read by nobody. */
const MOST_WORDS = { 'README.md': 1_000, 'CONTRIBUTING.md': 1_800, 'CHANGELOG.md': 1_800 };

/** Bullets under the heading of a release, each of which a reader looks over. */
const MOST_BULLETS = 10;

const listCode = (): string[] =>
  ['lib', 'entrypoints', 'tools', 'tests'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split(path.sep).join('/'),
    ),
  );

/** What is wrong with a link from a page; nothing where it leads somewhere. */
function checkLink(from: string, target: string): string {
  const [file = '', anchor] = target.split('#');
  const to = file ? path.posix.join(path.posix.dirname(from), file) : from;
  if (!existsSync(path.join(ROOT, to))) return `${from}: ${target} is not there`;
  const isFound = anchor === undefined || listAnchors(readPage(to).text).includes(anchor);
  return isFound ? '' : `${from}: ${target} has no such heading`;
}

describe('pages', () => {
  it.each(Object.entries(MOST_WORDS))('%s has at most %i words', (file, most) => {
    expect(countWords(readPage(file).text)).toBeLessThanOrEqual(most);
  });

  it('the changelog has few bullets a release', () => {
    const releases = readPage('CHANGELOG.md')
      .text.split(/^## (?=Unreleased|\d)/m)
      .slice(1);
    expect(releases.length).toBeGreaterThan(2);
    for (const release of releases)
      expect(release.match(/^- /gm)?.length ?? 0, release.split('\n')[0]).toBeLessThanOrEqual(MOST_BULLETS);
  });

  it('of docs are each linked from README', () => {
    const links = listLinks(readPage('README.md').text);
    const there = readdirSync(path.join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
    expect(there.length).toBeGreaterThan(5);
    expect(there.filter((file) => !links.includes(`docs/${file}`))).toEqual([]);
  });

  it('link to files and headings that are there', () => {
    const links = pages.flatMap(({ file, text }) => listLinks(text).map((target) => [file, target] as const));
    const inside = links.filter(([, target]) => !/^[a-z]+:/.test(target));
    expect(inside.length).toBeGreaterThan(30);
    expect(inside.map(([file, target]) => checkLink(file, target)).filter(Boolean)).toEqual([]);
  });

  it('name files that are there', () => {
    const named = pages.flatMap(({ file, text }) =>
      listCodeSpans(text)
        .filter(
          (code) =>
            /^(?:lib|tests|tools|entrypoints|assets|docs)\/[\w/.-]+\.\w+$/.test(code) && !/[A-Z]{4}\./.test(code),
        )
        .map((code) => [file, code] as const),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(([, code]) => !existsSync(path.join(ROOT, code)))).toEqual([]);
  });

  it('of rooms name code that is there, by however little of its path', () => {
    const names = new Set(listCode().map((file) => path.posix.basename(file)));
    const named = pages
      .filter(({ file }) => /^(?:lib|tools)\//.test(file))
      .flatMap(({ file, text }) => listCodeSpans(text).map((code) => [file, code] as const))
      .filter(([, code]) => /^[\w/.-]+\.(?:tsx?|mjs|py)$/.test(code));
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter(([, code]) => !names.has(path.posix.basename(code)))).toEqual([]);
  });
});

describe('commands', () => {
  const inBlocks = pages.flatMap(({ file, text }) =>
    listBlocks(text)
      .filter(({ language }) => language === 'sh' || language === 'console')
      .flatMap(({ language, lines }) => (language === 'sh' ? lines : lines.filter((line) => line.startsWith('$ '))))
      .flatMap((line) => findCommands(line))
      .map((command) => ({ file, command, problem: checkCommand(command, true) })),
  );
  const inSentences = pages.flatMap(({ file, text }) =>
    listCodeSpans(text)
      .filter((code) => /^(?:verso|npm|npx) /.test(code))
      .map((command) => ({ file, command, problem: checkCommand(command, false) })),
  );

  it('in blocks name scripts, tools and options that are there', () => {
    expect(inBlocks.length).toBeGreaterThan(25);
    expect(inBlocks.filter(({ problem }) => problem)).toEqual([]);
  });

  it('in sentences do, too', () => {
    expect(inSentences.length).toBeGreaterThan(50);
    expect(inSentences.filter(({ problem }) => problem)).toEqual([]);
  });

  it('tell of every option of verso', () => {
    const told = pages.filter(({ file }) => file === 'README.md' || file.startsWith('docs/')).map(({ text }) => text);
    const options = [...new Set(formatUsage().match(/--[a-z]+(?:-[a-z]+)*/g))];
    expect(options.length).toBeGreaterThan(20);
    expect(options.filter((option) => !told.some((text) => text.includes(option)))).toEqual([]);
  });

  it('tell of every format that the command writes', () => {
    const rows = readPage('docs/formats.md').text.match(/^\| `\w+` \|/gm);
    expect(rows).toEqual(COMMAND_FORMATS.map((format) => `| \`${format}\` |`));
  });

  it('are each seen to fail where what they name is not there', () => {
    const wrong = [
      'verso compare --mute A.html B.html',
      'verso compare A.html B.html C.html',
      'verso translate A.html',
      'npm run nothing',
      'npm run bench -- nothing',
      'npx tsx tools/nothing.ts',
      'npx tsx tools/pairs.ts 10 --nothing 3',
      'npx vitest run tests/nothing.test.ts',
      'npx nothing',
    ];
    expect(wrong.filter((command) => !checkCommand(command, true))).toEqual([]);
  });
});
