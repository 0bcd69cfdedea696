/** Asks git which originals have changed since a commit, and how they were then. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '../../core/collections';
import { decodeHtml } from '../../text/charset/decode-html';
import type { FilePair } from './checked-page';
import { findGit, findRepositoryFolder, type Git } from './run-git';

/** The history cannot be asked. The message is a sentence for the user, with what to do. */
export class HistoryError extends Error {}

/** The repository that the working folder lies in. */
interface Repository {
  readonly root: string;
  readonly git: Git;
}

const createOutsideError = (place: string): HistoryError =>
  new HistoryError(
    `--since asks git about the working folder, and ${place} lies in no git repository that it belongs to; start verso in the project itself.`,
  );

/** Opens the repository of the working folder, and none that stands in its place: git says which one it would read. */
function openRepository(folder: string): Repository {
  const root = findRepositoryFolder(folder);
  if (root === undefined) throw createOutsideError(folder);
  const git = findGit(folder, root);
  if (!git) throw new HistoryError('--since asks git, which is not installed here.');
  const ask = (...args: readonly string[]) =>
    realpathSync(
      git
        .run(['rev-parse', ...args])
        .toString()
        .replace(/\r?\n$/, ''),
    );
  try {
    const isOwn =
      ask('--show-toplevel') === root &&
      ask('--absolute-git-dir') === ask('--resolve-git-dir', path.join(root, '.git'));
    if (isOwn) return { root, git };
  } catch (problem) {
    if (/safe\.directory/.test(getErrorText(problem)))
      throw new HistoryError(
        `--since asks git, which takes ${root} for another user’s; say that it is safe: git config --global --add safe.directory ${root}`,
      );
  }
  throw createOutsideError(folder);
}

/** What git wrote to standard error. */
const getErrorText = (problem: unknown): string => String((problem as { readonly stderr?: unknown }).stderr ?? '');

function findCommit({ git }: Repository, ref: string): string {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    return git.run(args).toString().trim();
  } catch {
    throw new HistoryError(
      `git knows no commit "${ref}" here; in a workflow, fetch its history (actions/checkout with fetch-depth: 0).`,
    );
  }
}

/** The regular files of a commit, by their paths from the root: the name that git has for what each held. */
function readTree({ git }: Repository, commit: string): Map<string, string> {
  const entries = git.run(['ls-tree', '-r', '-z', '--full-tree', commit]).toString().split('\0');
  return new Map(
    entries.flatMap((entry) => {
      const [, object, file] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return object && file ? [[file, object] as const] : [];
    }),
  );
}

/** The files that were moved since a commit, as far as git was told so, with the paths that they had. */
function readMoves({ git }: Repository, commit: string): Map<string, string> {
  const moves = new Map<string, string>();
  const args = ['diff-index', '--cached', '--name-status', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
  const fields = git
    .run([...args, '-z', '-M', commit, '--'])
    .toString()
    .split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const isMoved = /^[RC]/.test(fields[at++]!);
    const from = fields[at++]!;
    if (isMoved) moves.set(fields[at++]!, from);
  }
  return moves;
}

/** The files of today that git knows or would be asked to take, committed or not; those that it passes over are not. */
function readFiles({ git }: Repository): ReadonlySet<string> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'];
  return new Set(git.run(args).toString().split('\0'));
}

/** What objects hold, as they are stored: no filter of the tree is asked. */
function readObjects({ git }: Repository, objects: readonly string[]): Map<string, Buffer> {
  const texts = new Map<string, Buffer>();
  if (!objects.length) return texts;
  const output = git.run(['cat-file', '--batch'], objects.map((one) => `${one}\n`).join(''));
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [object = '', , size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    texts.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** The name that git has for a file's bytes, by the algorithm that its repository uses. */
const nameObject = (bytes: Buffer, length: number): string =>
  createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');

/** The text of a file, with the ends of lines that git may have made other ones in the working folder. */
const decodeText = (bytes: Buffer): string => decodeHtml(bytes).text.replaceAll('\r\n', '\n');

/** An original that is there today, and what there was of it. */
interface OriginalThen {
  readonly bytes: Buffer;
  /** The name of what it held; undefined where it was not there. */
  readonly object: string | undefined;
}

/**
 * Keeps the pairs whose original has changed since a commit, each with the original as it was. Compares what is in the
 * working folder with what git stored; git itself looks at no file there, which would ask filters and monitors that the
 * tree can name. Throws HistoryError.
 */
export function selectChangedPairs(pairs: readonly FilePair[], ref: string, folder = process.cwd()): FilePair[] {
  if (!pairs.length) return [];
  const repository = openRepository(realpathSync(folder));
  const commit = findCommit(repository, ref);
  try {
    const originals = readOriginals(pairs, folder, repository, commit);
    const isSame = ({ bytes, object }: OriginalThen) =>
      object !== undefined && nameObject(bytes, object.length) === object;
    const changed = [...originals].filter(([, original]) => !isSame(original));
    const texts = readObjects(repository, [...new Set(changed.flatMap(([, { object }]) => object ?? []))]);
    const earlier = new Map(
      changed.flatMap(([name, { bytes, object }]) => {
        if (object === undefined) return [[name, {}] as const];
        const then = texts.get(object);
        if (!then) throw createLackError(ref);
        const text = decodeText(then);
        return text === decodeText(bytes) ? [] : [[name, { text }] as const];
      }),
    );
    return pairs.flatMap((pair) => {
      const then = earlier.get(pair.original);
      return then ? [{ ...pair, earlier: then }] : [];
    });
  } catch (problem) {
    if (!(problem instanceof Error && 'stderr' in problem)) throw problem;
    const isSlow = (problem as NodeJS.ErrnoException).code === 'ETIMEDOUT';
    throw isSlow ? new HistoryError('--since asks git, which did not answer in five minutes.') : createLackError(ref);
  }
}

const createLackError = (ref: string): HistoryError =>
  new HistoryError(
    `git has not all of what was at "${ref}" here, and verso has it fetch nothing; fetch the history whole, without --filter.`,
  );

/** The originals of pairs that git knows or could know, by the names that the pairs have for them. */
function readOriginals(
  pairs: readonly FilePair[],
  folder: string,
  repository: Repository,
  commit: string,
): Map<string, OriginalThen> {
  const tree = readTree(repository, commit);
  const moves = readMoves(repository, commit);
  const files = readFiles(repository);
  const names = [...groupBy(pairs, ({ original }) => original).keys()];
  return new Map(
    names.flatMap((name) => {
      const place = realpathSync(path.resolve(folder, name));
      if (findRepositoryFolder(path.dirname(place)) !== repository.root) throw createOutsideError(name);
      const file = path.relative(repository.root, place).split(path.sep).join('/');
      if (!files.has(file) && !tree.has(file)) return [];
      const object = tree.get(moves.get(file) ?? file);
      return [[name, { bytes: readFileSync(place), object }] as const];
    }),
  );
}
