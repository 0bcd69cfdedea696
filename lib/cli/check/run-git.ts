/** Starts git, so that no file of a project has it run a program and it asks nobody: nothing else here does. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';

/**
 * What overrides the configuration, that of the repository with what it includes from the tree, too: each of these names
 * a program, or what leads to one. Filters, text conversions and drivers for differences have names of their own that
 * cannot be listed; they run for none of what is asked here, which is all about the objects that git has stored.
 */
const SETTINGS = [
  // A folder of the tree that is made like a repository is none.
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  'core.pager=cat',
  'core.sshCommand=false',
  'core.gitProxy=false',
  'core.askPass=false',
  'credential.helper=',
  'protocol.allow=never',
];

const ENVIRONMENT: NodeJS.ProcessEnv = {
  GIT_OPTIONAL_LOCKS: '0',
  // What a partial clone lacks would be fetched, by whatever its configuration names.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/**
 * The user's own settings, such as the folders of others that are safe to read in a container. Everything else that has
 * git's prefix leads it elsewhere, or names programs.
 */
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|(?:KEY|VALUE)_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/i;

const MAX_BYTES = 256 * 1024 * 1024;
/** Milliseconds. A repository of a million files takes seconds. */
const TIME_LIMIT = 300_000;

/** Asks git something about the repository of a folder. */
export interface Git {
  /** Gives what git prints. Throws what `execFileSync` throws, with git's words in `stderr`. */
  run(args: readonly string[], input?: string): Buffer;
}

/** Finds git; undefined where it is not installed. `root`: of the project, whose own programs are not taken for it. */
export function findGit(folder: string, root: string): Git | undefined {
  const folders = listProgramFolders(root);
  const program = folders.map((one) => path.join(one, PROGRAM)).find(isProgram);
  if (program === undefined) return undefined;
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(?:PATH|LANGUAGE)$/i.test(name) && (!/^GIT_/i.test(name) || KEPT.test(name)),
  );
  const env = { ...Object.fromEntries(others), ...ENVIRONMENT, PATH: folders.join(path.delimiter) };
  const options = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])];
  return {
    run: (args, input = '') =>
      execFileSync(program, [...options, ...args], {
        cwd: folder,
        env,
        input,
        maxBuffer: MAX_BYTES,
        timeout: TIME_LIMIT,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      }),
  };
}

const PROGRAM = process.platform === 'win32' ? 'git.exe' : 'git';

/** The folders of PATH, without those that the project fills: relative ones, such as ".", and those below its root. */
function listProgramFolders(root: string): string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => {
    if (!path.isAbsolute(folder)) return false;
    const inside = path.relative(root, resolveFolder(folder));
    return inside.startsWith('..') || path.isAbsolute(inside);
  });
}

function resolveFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The nearest folder, from one on upwards, that git keeps a repository in (`.git`); undefined where there is none. */
export function findRepositoryFolder(folder: string): string | undefined {
  if (lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false })) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : findRepositoryFolder(above);
}
