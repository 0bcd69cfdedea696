/** Lists the pages below a folder, without those that `.versoignore` names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isPage } from './pair-paths';

const IGNORE_FILE = '.versoignore';

/** Folders that hold what others wrote. */
const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The rules of a folder's `.versoignore`, in the syntax of `.gitignore`; undefined where it has none. */
function readIgnoreFile(folder: string): Ignore | undefined {
  const file = path.join(folder, IGNORE_FILE);
  return existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined;
}

/** Whether the rules of the root, or of a folder above the file and below that, name a file. */
function createIgnoreTest(root: string): (file: string) => boolean {
  const rules = new Map<string, Ignore | undefined>();
  const getRules = (folder: string) => {
    if (!rules.has(folder)) rules.set(folder, readIgnoreFile(path.resolve(root, folder)));
    return rules.get(folder);
  };
  return (file) => {
    const parts = file.split('/');
    return parts.some((_, at) => {
      const folder = parts.slice(0, at).join('/') || (at > 0 ? '/' : '.');
      const rest = parts.slice(at).join('/');
      return ignore.isPathValid(rest) && (getRules(folder)?.ignores(rest) ?? false);
    });
  };
}

/**
 * The pages below a folder, by paths as they are shown: with `/`, from the folder's own name on. In order. `root`: what
 * the paths are relative to, by default the working folder; nothing above it is read.
 */
export function listPages(folder: string, root = '.'): string[] {
  const isIgnored = createIgnoreTest(root);
  const found: string[] = [];
  const list = (place: string) => {
    const entries = readdirSync(path.resolve(root, place), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const inside = place === '.' ? entry.name : `${place}/${entry.name}`;
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) list(inside);
      else if (entry.isFile() && isPage(entry.name) && !isIgnored(inside)) found.push(inside);
    }
  };
  list(toShownPath(folder));
  return found;
}

/** A path as it is shown: with `/`, without `./` before it and `/` behind it. */
export const toShownPath = (name: string): string =>
  path
    .normalize(name)
    .split(path.sep)
    .join('/')
    .replace(/(?<=.)\/$/, '');
