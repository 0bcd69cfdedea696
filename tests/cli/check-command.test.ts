/** `verso check` on folders as projects have them: its exit status, git’s history, files that are left out. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPagePool } from '../../lib/cli/commands/page-pool';
import { parseArguments } from '../../lib/cli/options/arguments';
import { type Ended, VERSO, verso } from './verso';

const ENGLISH = [
  '# Opening the garden',
  'The garden opens every morning at nine and closes at six in the evening.',
  'Visitors must not feed the birds, because bread makes them ill.',
  'A ticket costs 12 euros and is valid for three days in a row.',
  'Dogs may come along when they are kept on a lead near the pond.',
  'In winter the paths are closed as soon as the first snow has fallen.',
];
const GERMAN = [
  '# Die Öffnung des Gartens',
  'Der Garten öffnet jeden Morgen um neun und schließt um sechs Uhr abends.',
  'Besucher dürfen die Vögel nicht füttern, weil Brot sie krank macht.',
  'Eine Karte kostet 12 Euro und gilt drei Tage lang hintereinander.',
  'Hunde dürfen mitkommen, wenn sie am Teich an der Leine gehalten werden.',
  'Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.',
];
const toText = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

function writeTree(files: Readonly<Record<string, readonly string[] | string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-check-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : toText(content));
  }
  return folder;
}

const check = (folder: string, ...args: string[]): Promise<Ended> =>
  verso(['check', '--engine', 'none', ...args.map((arg) => (/^[a-z]/.test(arg) ? path.join(folder, arg) : arg))]);

const without = (paragraphs: readonly string[], at: number) => paragraphs.filter((_, one) => one !== at);

describe('a layout that does not tell the originals', () => {
  const folder = writeTree({ 'docs/de/a.md': GERMAN, 'docs/fr/a.md': GERMAN });
  const run = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    verso(['check', '--engine', 'none', '--fail-on=never', ...args, path.join(folder, 'docs')], '', {
      ...process.env,
      ...env,
    });

  it('is told first, and is not checked in a workflow', async () => {
    const asked = await run({ CI: '' });
    expect([asked.status, asked.err]).toEqual([
      0,
      expect.stringMatching(/those in “de”, or those in “fr”\. Choose by --from fr/),
    ]);
    const { status, out, err } = await run({ CI: 'true' });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/Choose by --from fr/);
    expect((await run({ CI: 'true' }, '--from', 'fr')).status).toBe(0);
  });
});

describe('the exit status', () => {
  const folder = writeTree({ 'en/a.md': ENGLISH, 'de/a.md': GERMAN, 'cut/a.md': without(GERMAN, 4), 'x.md': GERMAN });

  it('is 0 where there is nothing to say', async () => {
    const { status, out } = await check(folder, 'de', 'en');
    expect([status, out.trim().split('\n').at(-1)]).toEqual([0, 'Nothing was found to differ in 1 page.']);
  });

  it('is 1 where something is as serious as asked', async () => {
    const { status, out } = await check(folder, 'cut', 'en', '--fail-on=low');
    expect(status).toBe(1);
    expect(out).toMatch(
      /cut\/a\.md:7: .*“Dogs may come along.*” Nothing in the translation corresponds\. .*en\/a\.md:9\]/,
    );
    expect((await check(folder, 'cut', 'en', '--fail-on=never')).status).toBe(0);
  });

  it.each([
    [['de'], 'No page was found with its original'],
    [['nowhere', 'en'], 'nowhere cannot be read: there is no such file or folder'],
    [['x.md', 'en'], 'two files or two folders'],
    [['de', 'en', '--fail-on=often'], '--fail-on takes high, medium, low or never'],
    [['de', 'en', '--format=xml'], 'it has text, github, sarif, junit, markdown'],
    [['de', 'en', '--map=de'], '--map takes a pattern'],
    [['de', 'en', '--since=HEAD'], 'lies in no git repository'],
  ])('is 2 where it cannot be run: %s', async (args, sentence) => {
    const { status, err } = await check(folder, ...args);
    expect(err).toContain(sentence);
    expect(status).toBe(2);
  });
});

it('is not told again what the baseline knows', async () => {
  const folder = writeTree({ 'en/a.md': ENGLISH, 'de/a.md': without(GERMAN, 4) });
  const baseline = path.join(folder, 'known.json');
  expect((await check(folder, 'de', 'en', `--write-baseline=${baseline}`)).status).toBe(0);
  expect(readFileSync(baseline, 'utf8')).toContain('Dogs may come along');
  const { status, out } = await check(folder, 'de', 'en', '--fail-on=low', `--baseline=${baseline}`);
  expect([status, out]).toEqual([0, expect.stringContaining('1 known from the baseline')]);
});

it('leaves out what .versoignore names', async () => {
  const folder = writeTree({
    'docs/en/a.md': ENGLISH,
    'docs/de/a.md': GERMAN,
    'docs/en/old/b.md': ENGLISH,
    'docs/de/old/b.md': GERMAN,
    'docs/.versoignore': '# kept for links\nold/\n',
  });
  expect((await check(folder, 'docs')).out).toContain('in 1 page');
});

it('heeds verso.json in the folder that it is started in, and the command line before it', async () => {
  const folder = writeTree({
    'docs/en/a.md': ENGLISH,
    'docs/de/a.md': without(GERMAN, 4),
    'docs/fr/a.md': without(GERMAN, 4),
    'verso.json': '{ "languages": ["de"], "failOn": "low", "rules": { "dropped/paragraph": "low" } }',
  });
  const run = (...args: string[]) => verso(['check', '--engine=none', ...args], '', process.env, VERSO, folder);
  const { status, out } = await run();
  expect([status, out]).toEqual([1, expect.stringMatching(/^docs\/de\/a\.md:7: low: [\s\S]*in 1 of 1 page\./)]);
  expect((await run('--fail-on=medium')).status).toBe(0);
  expect((await run('--rule=dropped/paragraph=high')).out).toContain('a.md:7: high: ');
  writeFileSync(path.join(folder, 'verso.json'), '{\n "form": "en"\n}');
  expect(await run()).toMatchObject({ status: 2, err: expect.stringContaining('verso.json:2: "form": there is no') });
});

it('does not compare again what is in the cache, unless a text or a setting is another one', async () => {
  const folder = writeTree({
    'en/a.md': ENGLISH,
    'de/a.md': without(GERMAN, 4),
    'en/b.md': ENGLISH,
    'de/b.md': GERMAN,
    'terms.csv': 'en,de\ngarden,Park\n',
  });
  const cache = path.join(folder, 'cache');
  const run = (...args: string[]) => check(folder, 'de', 'en', `--cache=${cache}`, '--format=sarif', ...args);
  const first = await run();
  const entries = readdirSync(cache).map((name) => path.join(cache, name));
  expect(entries).toHaveLength(2);
  // What is in the cache is told, so that it is seen to be read: its guard is made anew for other words.
  const entry = entries.find((name) => readFileSync(name, 'utf8').includes('Dogs may'))!;
  const [key, , text = ''] = readFileSync(entry, 'utf8').split('\n');
  const other = text.replaceAll('Dogs may', 'Cats may');
  const guard = createHash('sha256')
    .update(JSON.stringify([other]))
    .digest('hex');
  writeFileSync(entry, `${key}\n${guard}\n${other}\n`);
  expect((await run()).out).toBe(first.out.replaceAll('Dogs may', 'Cats may'));
  expect((await run(`--glossary=${path.join(folder, 'terms.csv')}`)).out).toContain('altered/term');
  expect((await run()).out).toBe(first.out);
  for (const damaged of ['', `${key}\n${guard}\n${other.slice(1)}\n`, '\0']) {
    writeFileSync(entry, damaged);
    expect((await run()).out).toBe(first.out);
  }
  writeFileSync(path.join(folder, 'de/a.md'), toText(GERMAN));
  expect((await run()).out).not.toContain('Dogs may');
  expect(readdirSync(cache)).toHaveLength(2);
  const blocked = await run(`--cache=${path.join(folder, 'terms.csv')}/x`);
  expect([blocked.status, blocked.err]).toEqual([2, expect.stringContaining('cannot be made')]);
});

it('tells with --since only what the original has had since', async () => {
  const folder = writeTree({
    'en/a.md': without(ENGLISH, 3),
    'de/a.md': without(without(GERMAN, 4), 3),
    'en/b.md': ENGLISH,
    'de/b.md': GERMAN,
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'then');
  writeFileSync(path.join(folder, 'en/a.md'), toText(ENGLISH));
  const args = ['check', '--engine', 'none', 'de', 'en', '--since=HEAD', '--fail-on=low'];
  const { out } = await verso(args, '', process.env, VERSO, folder);
  expect(out).toContain('A ticket costs 12 euros');
  expect(out).not.toContain('Dogs may come along');
  expect(out).toContain('1 page not looked at, since the original has not changed');
});

it('gives the same with several processes', async () => {
  const pages = Object.fromEntries(
    ['a', 'b', 'c'].flatMap((name, at) => [
      [`en/${name}.md`, ENGLISH],
      [`de/${name}.md`, without(GERMAN, at + 2)],
    ]),
  );
  const folder = writeTree(pages);
  const alone = await check(folder, 'de', 'en', '--format=sarif');
  const shared = await check(folder, 'de', 'en', '--format=sarif', '--workers=2');
  expect(JSON.parse(alone.out).runs[0].results.length).toBeGreaterThan(1);
  expect(shared.out).toBe(alone.out);
});

it('checks a page that needs more memory than a process of the pool has', async () => {
  const folder = writeTree({ 'en/garden.md': ENGLISH, 'de/garden.md': without(GERMAN, 4) });
  const said: string[] = [];
  const options = parseArguments(['check', '--engine', 'none', `${folder}/de`, `${folder}/en`]);
  const pool = createPagePool(options, 1, (sentence) => said.push(sentence), ['--max-old-space-size=18']);
  const pages = await pool.check([{ translation: `${folder}/de/garden.md`, original: `${folder}/en/garden.md` }]);
  await pool.end();
  expect(pages.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(['dropped/paragraph']);
  // It had so little that it could not even begin.
  expect(said.join()).toContain('memory limit');
});
