/** Asks git which originals have changed since a commit, and how they were then. */
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { FilePair } from './checked-page';

/** The history cannot be asked. The message is a sentence for the user, with what to do. */
export class HistoryError extends Error {}

const MAX_BYTES = 256 * 1024 * 1024;

function runGit(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function findRoot(folder: string): string {
  try {
    return runGit(folder, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/, '');
  } catch (problem) {
    const isMissing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    throw new HistoryError(
      isMissing
        ? '--since asks git, which is not installed here.'
        : `--since asks git, and ${folder} lies in no git repository that it may read.`,
    );
  }
}

function findCommit(root: string, ref: string): string {
  try {
    return runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
  } catch {
    throw new HistoryError(
      `git knows no commit "${ref}" here; in a workflow, fetch its history (actions/checkout with fetch-depth: 0).`,
    );
  }
}

/** The files that have changed, by paths from the root, with the path that each had; undefined for a new one. */
function readChanges(root: string, commit: string): Map<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  const fields = runGit(root, ['diff', '--name-status', '-z', '-M', commit]).split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at++]!;
    const from = fields[at++]!;
    const to = /^[RC]/.test(status) ? fields[at++]! : from;
    if (!status.startsWith('D')) changes.set(to, status.startsWith('A') ? undefined : from);
  }
  for (const file of runGit(root, ['ls-files', '--others', '--exclude-standard', '-z']).split('\0'))
    if (file) changes.set(file, undefined);
  return changes;
}

/** Keeps the pairs whose original has changed since a commit, each with the original as it was. Throws HistoryError. */
export function selectChangedPairs(pairs: readonly FilePair[], ref: string): FilePair[] {
  const [first] = pairs;
  if (!first) return [];
  const root = findRoot(path.dirname(path.resolve(first.original)));
  const commit = findCommit(root, ref);
  const changes = readChanges(root, commit);
  const texts = new Map<string, string>();
  const readText = (file: string): string => {
    if (!texts.has(file)) texts.set(file, runGit(root, ['show', `${commit}:${file}`]));
    return texts.get(file)!;
  };
  const realRoot = realpathSync(root);
  return pairs.flatMap((pair) => {
    const file = path.relative(realRoot, realpathSync(pair.original)).split(path.sep).join('/');
    if (!changes.has(file)) return [];
    const from = changes.get(file);
    return [{ ...pair, earlier: from === undefined ? {} : { text: readText(from) } }];
  });
}
