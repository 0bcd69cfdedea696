/** `verso check --since`: git runs nothing that the files of a project name, and answers in every ordinary checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../security/source-files';
import { ENGLISH, FAITHFUL } from './opening-hours';
import { type Ended, VERSO } from './verso';

const GIT_ENV = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.example',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.example',
};
const runGit = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' });

const writeInto = (folder: string, name: string, text: string, mode = 0o644): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};

const THEN = ENGLISH.replace('240', '180');

/** A project with a page and its translation, and a commit before the page was changed. */
function createProject(): string {
  const project = path.join(mkdtempSync(path.join(tmpdir(), 'verso-since-')), 'project');
  writeInto(project, 'docs/en/hours.md', THEN);
  writeInto(project, 'docs/en/same.md', ENGLISH);
  writeInto(project, 'docs/de/hours.md', FAITHFUL.replace('240', '180'));
  writeInto(project, 'docs/de/same.md', FAITHFUL);
  runGit(project, 'init', '-q', '-b', 'main');
  runGit(project, 'add', '.');
  runGit(project, 'commit', '-qm', 'then');
  writeInto(project, 'docs/en/hours.md', ENGLISH);
  // As after a checkout: git has to look at the file to know that it is the same.
  utimesSync(path.join(project, 'docs/en/same.md'), 1e9, 1e9);
  return project;
}

/** The command in a folder of a project. */
function check(folder: string, args: readonly string[] = ['docs/de', 'docs/en'], env: NodeJS.ProcessEnv = {}): Ended {
  const since = args.some((arg) => arg.startsWith('--since')) ? [] : ['--since=HEAD'];
  const started = [VERSO, 'check', '--engine', 'none', '--fail-on', 'low', ...since, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, started, {
    cwd: folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

/** What is told where everything is as it should be. */
const checkTold = ({ status, out, err }: Ended): void => {
  // On a busy machine it says how far it is.
  expect({ status, err: err.replace(/^verso: \d+ of \d+ pages\.\n/gm, '') }).toEqual({ status: 1, err: '' });
  expect(out).toContain('“240”; the translation says “180”');
  expect(out).toContain('1 page not looked at, since the original has not changed');
};

/** A command that leaves a file in the folder above the project, where nothing else writes. */
function createTrap(project: string): { readonly command: string; readonly hasRun: () => boolean } {
  const mark = path.join(project, '..', 'has-run');
  const command = writeInto(path.dirname(project), 'trap', `#!/bin/sh\ntouch ${mark}\nexit 1\n`, 0o755);
  return { command, hasRun: () => existsSync(mark) };
}

/**
 * Makes a folder look like a repository of its own, by files that anybody may commit. `config`: begins in `[core]`.
 * `of`: the folder whose files it holds.
 */
function writeRepository(project: string, place: string, config: string, of = place): void {
  const made = mkdtempSync(path.join(tmpdir(), 'verso-planted-'));
  cpSync(path.join(project, of), made, { recursive: true });
  runGit(made, 'init', '-q', '-b', 'main');
  runGit(made, 'add', '.');
  runGit(made, 'commit', '-qm', 'then');
  rmSync(path.join(made, '.git/hooks'), { recursive: true, force: true });
  writeFileSync(path.join(made, '.git/config'), `[core]\nrepositoryformatversion = 0\nbare = false\n${config}`);
  cpSync(path.join(made, '.git'), path.join(project, place), { recursive: true });
}

interface Attack {
  readonly way: string;
  /** Changes a project, and says in what folder and environment the command is started, if not in the project. */
  readonly prepare: (
    project: string,
    command: string,
  ) => { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } | undefined;
  /** Whether the command is still answered as if nothing had been there. */
  readonly isTold: boolean;
}

/** The working folder that a planted repository says it has. */
const formatWorktree = (project: string, place = 'docs/en') => `worktree = ${path.join(project, place)}\n`;
const addInclude = (project: string, config: string): undefined => {
  writeInto(project, '.gitconfig', config);
  runGit(project, 'config', 'include.path', '../.gitconfig');
};
/** Makes git forget a page as it was, as in a partial clone. */
const removePage = (project: string): void => {
  const object = runGit(project, 'rev-parse', 'HEAD:docs/en/hours.md').trim();
  rmSync(path.join(project, '.git/objects', object.slice(0, 2), object.slice(2)), { force: true });
};
const PARTIAL = '[extensions]\npartialClone = origin\n[remote "origin"]\npromisor = true\n';

const ATTACKS: readonly Attack[] = [
  {
    way: 'the originals’ folder is a repository with a monitor',
    prepare: (project, command) =>
      void writeRepository(project, 'docs/en', `${formatWorktree(project)}fsmonitor = ${command}\n`),
    isTold: true,
  },
  {
    way: 'the originals’ folder is a repository with a hook',
    prepare(project, command) {
      writeRepository(project, 'docs/en', formatWorktree(project));
      writeInto(project, 'docs/en/hooks/post-index-change', `#!/bin/sh\nexec ${command}\n`, 0o755);
      return undefined;
    },
    isTold: true,
  },
  {
    way: 'the originals’ folder is a repository with a path to hooks',
    prepare(project, command) {
      writeInto(project, 'made/post-index-change', `#!/bin/sh\nexec ${command}\n`, 0o755);
      writeRepository(project, 'docs/en', `${formatWorktree(project)}hooksPath = ${project}/made\n`);
      return undefined;
    },
    isTold: true,
  },
  {
    way: 'the originals’ folder is a repository with a filter, and attributes of the tree name it',
    prepare(project, command) {
      writeInto(project, 'docs/en/.gitattributes', '*.md filter=x\n');
      writeRepository(project, 'docs/en', `${formatWorktree(project)}[filter "x"]\nclean = ${command}\n`);
      return undefined;
    },
    isTold: true,
  },
  {
    way: 'the originals’ folder is a repository that includes a configuration of the tree',
    prepare(project, command) {
      writeInto(project, 'more', `[core]\nfsmonitor = ${command}\n`);
      writeRepository(project, 'docs/en', `${formatWorktree(project)}[include]\npath = ${project}/more\n`);
      return undefined;
    },
    isTold: true,
  },
  {
    way: 'the originals’ folder has a file .git that leads into the tree',
    prepare(project, command) {
      writeRepository(project, 'made', `${formatWorktree(project)}fsmonitor = ${command}\n`, 'docs/en');
      writeInto(project, 'docs/en/.git', `gitdir: ${project}/made\n`);
      return undefined;
    },
    isTold: false,
  },
  {
    way: 'the working folder is a repository with a monitor',
    prepare(project, command) {
      writeRepository(project, 'docs/en', `${formatWorktree(project)}fsmonitor = ${command}\n`);
      return { cwd: path.join(project, 'docs/en') };
    },
    isTold: false,
  },
  {
    way: 'the working folder is a repository with a monitor, for a git that does not know what a bare one is',
    prepare(project, command) {
      writeRepository(project, 'docs/en', `${formatWorktree(project, '.')}fsmonitor = ${command}\n`, '.');
      const older = `#!/bin/sh\nPATH=\${PATH#*:}\nfor one; do shift; set -- "$@" "$(echo "$one" | sed s/^safe.bareRepository=.*/a.b=c/)"; done\nexec git "$@"\n`;
      writeInto(path.dirname(project), 'older/git', older, 0o755);
      return {
        cwd: path.join(project, 'docs/en'),
        env: { PATH: `${path.dirname(project)}/older:${process.env['PATH']}` },
      };
    },
    isTold: false,
  },
  {
    way: 'the project’s own configuration includes a monitor of the tree',
    prepare: (project, command) => addInclude(project, `[core]\nfsmonitor = ${command}\n`),
    isTold: true,
  },
  {
    way: 'it includes a path to hooks of the tree',
    prepare(project, command) {
      writeInto(project, 'made/post-index-change', `#!/bin/sh\nexec ${command}\n`, 0o755);
      return addInclude(project, `[core]\nhooksPath = ${project}/made\n`);
    },
    isTold: true,
  },
  {
    way: 'it includes a filter of the tree',
    prepare(project, command) {
      writeInto(project, '.gitattributes', '*.md filter=x\n');
      return addInclude(project, `[filter "x"]\nclean = ${command}\n`);
    },
    isTold: true,
  },
  {
    way: 'it includes a filter process of the tree',
    prepare(project, command) {
      writeInto(project, '.gitattributes', '*.md filter=x\n');
      return addInclude(project, `[filter "x"]\nprocess = ${command}\n`);
    },
    isTold: true,
  },
  {
    way: 'it includes a remote of the tree that runs a program, and a page as it was is to be fetched',
    prepare(project, command) {
      removePage(project);
      return addInclude(project, `${PARTIAL}url = ext::${command}\n[protocol "ext"]\nallow = always\n`);
    },
    isTold: false,
  },
  {
    way: 'it includes a program to reach a remote by, and a page as it was is to be fetched',
    prepare(project, command) {
      removePage(project);
      return addInclude(project, `[core]\nsshCommand = ${command}\n${PARTIAL}url = ssh://a.example/b\n`);
    },
    isTold: false,
  },
  {
    way: 'it includes a remote of the tree with a program of its own',
    prepare(project, command) {
      removePage(project);
      return addInclude(project, `${PARTIAL}url = ${project}\nuploadpack = ${command}\n`);
    },
    isTold: false,
  },
  {
    way: 'a module below the tree has a monitor',
    prepare(project, command) {
      const module = path.join(project, 'module');
      writeInto(module, 'a.md', 'a');
      runGit(module, 'init', '-q');
      runGit(module, 'add', '.');
      runGit(module, 'commit', '-qm', 'then');
      runGit(project, 'add', 'module');
      runGit(project, 'commit', '-qm', 'module');
      writeInto(module, 'a.md', 'b');
      runGit(module, 'config', 'core.fsmonitor', command);
      return undefined;
    },
    isTold: true,
  },
  {
    way: 'the environment leads to a repository of the tree',
    prepare(project, command) {
      writeRepository(project, 'made', `${formatWorktree(project, '.')}fsmonitor = ${command}\n`, '.');
      return { env: { GIT_DIR: path.join(project, 'made') } };
    },
    isTold: true,
  },
  {
    way: 'the environment names a program to reach a remote by',
    prepare(project, command) {
      removePage(project);
      addInclude(project, `${PARTIAL}url = ssh://a.example/b\n`);
      return { env: { GIT_SSH_COMMAND: command } };
    },
    isTold: false,
  },
  {
    way: 'the environment configures a monitor',
    prepare: (_, command) => ({
      env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: command },
    }),
    isTold: true,
  },
  {
    way: 'the tree has a program git, and PATH the working folder',
    prepare(project, command) {
      writeInto(project, 'git', `#!/bin/sh\n${command} </dev/null\nexit 1\n`, 0o755);
      return { env: { PATH: `.:${process.env['PATH']}` } };
    },
    isTold: true,
  },
  {
    way: 'the tree has a program git among the programs of its packages',
    prepare(project, command) {
      writeInto(project, 'node_modules/.bin/git', `#!/bin/sh\n${command} </dev/null\nexit 1\n`, 0o755);
      return { env: { PATH: `${project}/node_modules/.bin:${process.env['PATH']}` } };
    },
    isTold: true,
  },
];

describe.skipIf(process.platform === 'win32')('runs nothing where', () => {
  it.each(ATTACKS.map((attack) => [attack.way, attack] as const))('%s', (_, { prepare, isTold }) => {
    const project = createProject();
    const { command, hasRun } = createTrap(project);
    const { cwd = project, env } = prepare(project, command) ?? {};
    const ended = check(cwd, cwd === project ? undefined : ['../de', '.'], env);
    expect(hasRun()).toBe(false);
    if (isTold) checkTold(ended);
    else expect(ended).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^verso: [^\n]+\n$/) });
  });

  it.each(['--output=../has-run', '--upload-pack=touch ../has-run', '-h', 'HEAD --', ':/x'])(
    'a commit is called %s',
    (ref) => {
      const project = createProject();
      const { hasRun } = createTrap(project);
      const { status, err } = check(project, ['docs/de', 'docs/en', `--since=${ref}`]);
      expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('git knows no commit') });
      expect(hasRun()).toBe(false);
    },
  );
});

it('starts git in one place, and no other program than Node', () => {
  const starting = sourceFiles()
    .filter(({ file, text }) => file.startsWith('lib/') && /child_process/.test(text))
    .map(({ file }) => file);
  expect(starting).toEqual(['lib/cli/batch/worker.ts', 'lib/cli/check/run-git.ts', 'lib/cli/shared/read-pdf.ts']);
});

describe('answers', () => {
  it('in a folder of the project, and of pages that lie above it', () => {
    const project = createProject();
    checkTold(check(path.join(project, 'docs'), ['de', 'en']));
    checkTold(check(path.join(project, 'docs/de'), ['.', '../en']));
  });

  it('in a working tree beside the project', () => {
    const project = createProject();
    const beside = path.join(project, '../beside');
    runGit(project, 'worktree', 'add', '-q', beside);
    writeInto(beside, 'docs/en/hours.md', ENGLISH);
    checkTold(check(beside));
  });

  it('in a module of a project, and not of one from the project around it', () => {
    const [project, module] = [createProject(), createProject()];
    runGit(module, 'commit', '-qam', 'now');
    runGit(project, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, 'module');
    const inside = path.join(project, 'module');
    checkTold(check(inside, ['docs/de', 'docs/en', '--since=HEAD~1']));
    const { status, err } = check(project, ['module/docs/de', 'module/docs/en']);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('lies in no git repository') });
  });

  it('of a page that was moved, one that is new, and not of one that git passes over', () => {
    const project = createProject();
    runGit(project, 'mv', 'docs/en/hours.md', 'docs/en/times.md');
    runGit(project, 'mv', 'docs/de/hours.md', 'docs/de/times.md');
    checkTold(check(project));
    renameSync(path.join(project, 'docs/en/times.md'), path.join(project, 'docs/en/new.md'));
    renameSync(path.join(project, 'docs/de/times.md'), path.join(project, 'docs/de/new.md'));
    checkTold(check(project));
    writeInto(project, '.gitignore', 'new.md\n');
    expect(check(project)).toMatchObject({ status: 0, out: expect.stringContaining('2 pages not looked at') });
  });

  it('of pages whose lines end otherwise in the working folder than in git', () => {
    const project = createProject();
    writeInto(project, 'docs/en/same.md', ENGLISH.replaceAll('\n', '\r\n'));
    writeInto(project, 'docs/en/hours.md', ENGLISH.replaceAll('\n', '\r\n'));
    checkTold(check(project));
  });

  it('of pages whose names have line breaks, signs and letters of other scripts', () => {
    const project = createProject();
    for (const lang of ['en', 'de'])
      renameSync(path.join(project, `docs/${lang}/hours.md`), path.join(project, `docs/${lang}/a\n"ü字 b.md`));
    writeInto(project, 'docs/en/a\n"ü字 b.md', THEN);
    runGit(project, 'add', '.');
    runGit(project, 'commit', '-qm', 'moved');
    writeInto(project, 'docs/en/a\n"ü字 b.md', ENGLISH);
    checkTold(check(project));
  });

  it('in a repository that names its objects by SHA-256', () => {
    const project = createProject();
    rmSync(path.join(project, '.git'), { recursive: true });
    writeInto(project, 'docs/en/hours.md', THEN);
    runGit(project, 'init', '-q', '--object-format=sha256');
    runGit(project, 'add', '.');
    runGit(project, 'commit', '-qm', 'then');
    writeInto(project, 'docs/en/hours.md', ENGLISH);
    checkTold(check(project));
  });

  it.skipIf(process.getuid?.() !== 0)('of another user’s project once it is said to be safe, and says how', () => {
    const project = createProject();
    execFileSync('chown', ['-R', '65534:65534', project]);
    expect(check(project)).toMatchObject({
      status: 2,
      err: `verso: --since asks git, which takes ${project} for another user’s; say that it is safe: git config --global --add safe.directory ${project}\n`,
    });
    const safe = writeInto(path.dirname(project), 'safe', `[safe]\ndirectory = ${project}\n`);
    checkTold(check(project, undefined, { GIT_CONFIG_GLOBAL: safe }));
    checkTold(
      check(project, undefined, {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: project,
      }),
    );
  });

  it('with a sentence where the pages lie elsewhere, git is not there, or the history is not whole', () => {
    const [project, other] = [createProject(), createProject()];
    const getSentence = (folder: string, args?: readonly string[], env?: NodeJS.ProcessEnv) =>
      check(folder, args, env).err;
    expect(getSentence(other, [`${project}/docs/de`, `${project}/docs/en`])).toContain('lies in no git repository');
    expect(getSentence(tmpdir(), [`${project}/docs/de`, `${project}/docs/en`])).toContain('lies in no git repository');
    expect(getSentence(project, undefined, { PATH: '/nowhere' })).toContain('git, which is not installed here');
    removePage(project);
    expect(getSentence(project)).toContain('git has not all of what was at "HEAD" here');
  });
});
