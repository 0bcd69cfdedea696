/** Builds the packages for the stores and the source bundle. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Logger } from 'wxt';
import { ROOT } from '../setup.mjs';
import { pack, readFiles } from './pack';
import { isSource } from './sources';

/** Where packages are put, in the project's folder. */
const FOLDER = '.output/zip';

export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

const ignoreMessage = (): void => undefined;
const QUIET: Logger = {
  debug: ignoreMessage,
  log: ignoreMessage,
  info: ignoreMessage,
  success: ignoreMessage,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

/** The packages' names, as the stores are given them. */
export function listPackageNames(root = ROOT): string[] {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, string>;
  return [...BROWSERS, 'sources'].map((kind) => path.join(root, FOLDER, `${name}-${version}-${kind}.zip`));
}

/** Builds for each browser, apart from what `npm run build` leaves, and packs it and the sources. Answers with the files. */
export async function buildPackages(): Promise<string[]> {
  const names = listPackageNames();
  rmSync(path.join(ROOT, FOLDER), { recursive: true, force: true });
  mkdirSync(path.join(ROOT, FOLDER), { recursive: true });
  for (const [at, browser] of BROWSERS.entries()) {
    await build({ root: ROOT, browser, outDir: FOLDER, logger: QUIET });
    writeFileSync(names[at]!, await pack(readFiles(path.join(ROOT, FOLDER, `${browser}-mv3`))));
  }
  writeFileSync(names.at(-1)!, await pack(readFiles(ROOT, isSource)));
  return names;
}
