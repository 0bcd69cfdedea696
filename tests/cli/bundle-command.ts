/** Bundles the command once for a run of tests, since compiling its sources takes most of the time of a short run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the bundled command. */
    readonly bundledCommand: string;
  }
}

/** How the source names the command that a worker is started from. */
const WORKER_COMMAND = "new URL('../verso.mjs', import.meta.url)";

/** Sources keep the addresses they have in the tree, where their data is; workers are started from the bundle. */
const keepAddresses = (command: string): Plugin => ({
  name: 'verso:keep-addresses',
  // Before the compiler writes the sources anew, with other quotes.
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(ROOT, 'lib'))) return undefined;
    // Without this the workers would run from source, and nobody would notice but by the time it takes.
    if (id.endsWith('/batch/worker.ts') && !code.includes(WORKER_COMMAND))
      throw new Error(`${id} does not name the command as ${WORKER_COMMAND}`);
    return code
      .replace(WORKER_COMMAND, `new URL(${JSON.stringify(pathToFileURL(command).href)})`)
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
});

async function bundleCommand(folder: string): Promise<string> {
  const command = path.join(folder, 'verso.mjs');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [keepAddresses(command)],
    // The encoder's runtime finds its WebAssembly beside itself.
    ssr: { noExternal: true, external: ['onnxruntime-web'] },
    build: { ssr: path.join(ROOT, 'lib/cli/main.ts'), outDir: folder, target: 'esnext', minify: true },
  });
  writeFileSync(
    command,
    `#!/usr/bin/env node
import { runCommandLine } from './main.js';
process.exitCode = await runCommandLine(process.argv.slice(2));
`,
    { mode: 0o755 },
  );
  return command;
}

/** Vitest calls it before the first test of a project, and what it returns after the last. */
export default async function setUp(project: TestProject): Promise<() => void> {
  // Within the project, so that packages are found from there.
  mkdirSync(path.join(ROOT, '.output'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, '.output/command-'));
  project.provide('bundledCommand', await bundleCommand(folder));
  return () => rmSync(folder, { recursive: true });
}
