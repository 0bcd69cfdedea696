/** Walks a recipe in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './contributing';
import type { Walk } from './walks';

const SEES = fileURLToPath(new URL('./run-recipe.ts', import.meta.url));

/** The parts in pointed brackets filled in. */
const filled = (file: string, { names }: Walk): string =>
  file.replace(/<(\w+)>/g, (whole, name: string) => names[name] ?? whole);

/** The sources in a folder of their own; what they stand on is the project's. */
export function copied(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-recipe-'));
  cpSync(path.join(ROOT, 'lib'), path.join(folder, 'lib'), { recursive: true });
  for (const name of ['assets', 'node_modules', 'package.json'])
    symlinkSync(path.join(ROOT, name), path.join(folder, name));
  const { compilerOptions } = JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')) as Record<
    string,
    object
  >;
  // As WXT has it, which needs a step of its own to write that down.
  const options = { ...compilerOptions, module: 'ESNext', moduleResolution: 'Bundler', noEmit: true };
  const config = {
    compilerOptions: { ...options, resolveJsonModule: true, types: ['node', 'vite/client'] },
    include: ['lib'],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  return folder;
}

/** Whether a step runs a script and edits no file. */
const isCommand = (step: string): boolean => step.startsWith('npm run ');

/** Runs a script of the project on the sources in a folder. */
function runScript(folder: string, name: string): void {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const script = /^tsx (\S+)$/.exec(scripts[name] ?? '')?.[1];
  if (!script) throw new Error(`No script “${name}” runs a file of the project.`);
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--root', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** One step of a recipe. */
export function walked(folder: string, step: string, walk: Walk): void {
  if (isCommand(step)) {
    runScript(folder, step.slice('npm run '.length));
    return;
  }
  const file = filled(step, walk);
  const edit = walk.edits[file];
  if (!edit) throw new Error(`What becomes of ${file} is not written down here.`);
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, edit(existsSync(place) ? readFileSync(place, 'utf8') : ''));
}

/** What the compiler has against it; empty where nothing. */
export function complaints(folder: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return stdout + stderr;
}

/** What the sources in a folder see: see `run-recipe.ts`. */
export function seen(folder: string, what: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SEES, folder, what], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}
