/** Histories of git of any shape: which originals have changed is told, or a sentence why not, and nothing else happens. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FilePair } from '../../lib/cli/check/checked-page';
import { HistoryError, selectChangedPairs } from '../../lib/cli/check/git-history';
import { check, counted, LONG } from './fuzzing';

counted();

const HOME = process.cwd();
const ROOT = mkdtempSync(path.join(tmpdir(), 'verso-history-'));
const COMMITTER = [
  '-c',
  'user.name=a',
  '-c',
  'user.email=a@b.example',
  '-c',
  'protocol.file.allow=always',
  '-c',
  'core.autocrlf=false',
];
const runGit = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...COMMITTER, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let module = '';
beforeAll(() => {
  module = path.join(ROOT, 'module');
  mkdirSync(module);
  writeFileSync(path.join(module, 'inside.md'), 'Inside.');
  runGit(module, 'init', '-q');
  runGit(module, 'add', '.');
  runGit(module, 'commit', '-qm', 'module');
});
afterEach(() => process.chdir(HOME));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const NAMES = [
  'a.md',
  'b.md',
  '-x.md',
  '--output=pwned.md',
  ' leading.md',
  'line\nbreak.md',
  'tab\t.md',
  '\u001b[31m.md',
  '"quoted".md',
  'back\\slash.md',
  ':(glob)*.md',
  '*.md',
  'é.md',
  'e\u0301x.md',
  'đường/名.md',
  'HEAD',
  'HEAD:a.md',
  '__proto__.md',
  'deep/er/a.md',
];
const name = fc.constantFrom(...NAMES);
const content = fc.oneof(
  fc.constantFrom('', 'One.\n', 'One.\r\n', 'Two.\n'.repeat(40)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ how: fc.constant('write' as const), name, content }) },
  fc.record({ how: fc.constantFrom('delete' as const, 'link' as const), name }),
  fc.record({ how: fc.constant('rename' as const), name, to: name }),
  { weight: 3, arbitrary: fc.constant({ how: 'commit' as const }) },
  fc.record({
    how: fc.constantFrom('branch' as const, 'merge' as const, 'submodule' as const, 'orphan' as const, 'tag' as const),
  }),
);
type Step = ReturnType<typeof step.generate>['value'];

/** Git may refuse a step, such as a merge that does not fit: the history is then what it is. */
function tryGit(folder: string, ...args: string[]): void {
  try {
    runGit(folder, ...args);
  } catch {
    // As a person would go on.
  }
}

function takeStep(folder: string, one: Step, at: number): void {
  const locate = (inside: string) => path.join(folder, inside);
  const tryHere = (...args: string[]) => tryGit(folder, ...args);
  if (one.how === 'write') {
    mkdirSync(path.dirname(locate(one.name)), { recursive: true });
    rmSync(locate(one.name), { force: true });
    writeFileSync(locate(one.name), one.content);
  } else if (one.how === 'delete') rmSync(locate(one.name), { force: true });
  else if (one.how === 'link') {
    rmSync(locate(one.name), { force: true });
    mkdirSync(path.dirname(locate(one.name)), { recursive: true });
    symlinkSync(at % 2 ? 'a.md' : '/nowhere', locate(one.name));
  } else if (one.how === 'rename') {
    if (!existsSync(locate(one.name))) return;
    mkdirSync(path.dirname(locate(one.to)), { recursive: true });
    renameSync(locate(one.name), locate(one.to));
  } else if (one.how === 'submodule') tryHere('submodule', 'add', '-q', module, `sub${at}`);
  else if (one.how === 'branch') tryHere('checkout', '-qb', `branch${at}`);
  else if (one.how === 'orphan') tryHere('checkout', '-q', '--orphan', `orphan${at}`);
  else if (one.how === 'merge') tryHere('merge', '-q', '--allow-unrelated-histories', '-m', 'merge', '@{-1}');
  else if (one.how === 'tag') tryHere('tag', '-am', 'tag', `tag${at}`);
  else {
    tryHere('add', '-A');
    tryHere('commit', '-qm', 'commit');
  }
}

const ref = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('HEAD', 'HEAD~1', '@', 'HEAD^2', 'HEAD@{1}', ':/commit') },
  fc.constantFrom(
    '',
    '-h',
    '--output=pwned',
    'HEAD:a.md',
    'HEAD..HEAD',
    '^HEAD',
    'x y',
    '\u0000',
    'HEAD\n',
    '@{-1}',
    '0'.repeat(40),
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    'tag1',
    '$(touch pwned)',
  ),
  fc.string(),
);

const history = fc.record({
  steps: fc.array(step, { maxLength: 12 }),
  ref,
  isShallow: fc.boolean(),
  isRepository: fc.nat(9),
});

/** What is there, in the working tree, as pairs with themselves. */
const listPairs = (folder: string): FilePair[] =>
  [...NAMES, 'sub0/inside.md', 'sub1/inside.md']
    .map((one) => path.join(folder, one))
    .filter(existsSync)
    .map((one) => ({ translation: one, original: one }));

/** A history that many shapes of steps have made. Returns its folder, whose pages are the originals. */
function makeHistory({
  steps,
  isShallow,
  isRepository,
}: Pick<ReturnType<typeof history.generate>['value'], 'steps' | 'isShallow' | 'isRepository'>): string {
  const folder = mkdtempSync(path.join(ROOT, 'made-'));
  if (isRepository > 0) runGit(folder, 'init', '-q');
  for (const [at, one] of steps.entries()) takeStep(folder, one, at);
  if (!isShallow || isRepository === 0) return folder;
  const clone = `${folder}-shallow`;
  tryGit(ROOT, 'clone', '-q', '--depth=1', `file://${folder}`, clone);
  return existsSync(clone) ? clone : folder;
}

describe('a history of any shape', () => {
  it('tells which originals are others than they were, or says in a sentence that it cannot', LONG, async () => {
    const counts = { told: 0, refused: 0 };
    await check(history, 25, (one) => {
      const folder = makeHistory(one);
      const pairs = listPairs(folder);
      process.chdir(folder);
      try {
        const changed = selectChangedPairs(pairs, one.ref);
        counts.told += 1;
        for (const pair of changed) {
          expect(pairs.some(({ original }) => original === pair.original)).toBe(true);
          expect(Object.keys(pair).sort()).toEqual(['earlier', 'original', 'translation']);
        }
      } catch (problem) {
        expect(problem).toBeInstanceOf(HistoryError);
        expect((problem as Error).message).toMatch(/^(?:--since|git) .*\.$|^git knows no commit/su);
        counts.refused += 1;
      }
      expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
      expect(existsSync(path.join(folder, 'pwned.md'))).toBe(false);
      process.chdir(HOME);
      rmSync(folder, { recursive: true, force: true });
    });
    expect(Math.min(counts.told, counts.refused)).toBeGreaterThan(1);
  });

  it('gives each original that was written anew with the text it had, whatever its name', () => {
    const folder = mkdtempSync(path.join(ROOT, 'names-'));
    runGit(folder, 'init', '-q');
    for (const [at, one] of NAMES.entries())
      takeStep(folder, { how: 'write', name: one, content: `Then ${at}.\n` }, at);
    takeStep(folder, { how: 'commit' }, 0);
    for (const [at, one] of NAMES.entries()) takeStep(folder, { how: 'write', name: one, content: `Now ${at}.\n` }, at);
    process.chdir(folder);
    const changed = selectChangedPairs(listPairs(folder), 'HEAD');
    expect(changed.map(({ original, earlier }) => [path.relative(folder, original), earlier])).toEqual(
      NAMES.map((one, at) => [one, { text: `Then ${at}.\n` }]),
    );
    expect(readFileSync(path.join(folder, 'HEAD'), 'utf8')).toContain('Now');
  });
});
