/** Builds the packages once more from the source bundle, and compares them to the byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Files, unpack } from './pack';
import { listPackageNames } from './packages';

const RECIPE = [
  ['ci', '--no-audit', '--no-fund'],
  ['run', 'zip'],
];

function write(files: Files, folder: string): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function follow(folder: string): void {
  // The build that came before has set it, and npm would install nothing for development.
  const env = { ...process.env, NODE_ENV: undefined };
  for (const args of RECIPE) {
    const shell = process.platform === 'win32';
    const { status } = spawnSync('npm', args, { cwd: folder, env, stdio: 'inherit', shell });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
  }
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** Which entries two zips do not have in common, byte for byte. */
export async function listDiffering(one: Uint8Array, other: Uint8Array): Promise<string[]> {
  if (isSame(one, other)) return [];
  const [first, second] = [await unpack(one), await unpack(other)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const entries = names.filter((name) => !isSame(first.get(name), second.get(name)));
  return entries.length ? entries : ['the zip itself, not its files'];
}

/**
 * Does what a store's reviewer does: unpacks the source bundle in another folder, follows the recipe there, and compares.
 * @returns a line for each package that came out otherwise; none where all are the same to the byte.
 */
export async function buildAgain(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'another place, '));
  try {
    const here = listPackageNames().map((file) => readFileSync(file));
    write(await unpack(here.at(-1)!), folder);
    follow(folder);
    const lines = listPackageNames(folder).map(async (file, at) => {
      const entries = await listDiffering(here[at]!, readFileSync(file));
      return entries.length ? [`${path.basename(file)}: ${entries.join(', ')}`] : [];
    });
    return (await Promise.all(lines)).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
