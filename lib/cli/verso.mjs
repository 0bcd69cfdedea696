#!/usr/bin/env node
// Starts the `verso` command as it was built. Beside its sources it is built anew where these have changed since.
import { existsSync } from 'node:fs';

const BUILDER = new URL('../../tests/tools/build-command.mjs', import.meta.url);
const PACKED = new URL('../../.output/command/packed/main.js', import.meta.url);

async function findCommand() {
  if (!existsSync(BUILDER)) return PACKED;
  const { ensureCommand } = await import(BUILDER);
  const { pathToFileURL } = await import('node:url');
  return pathToFileURL(await ensureCommand());
}

try {
  const { runCommandLine } = await import(await findCommand());
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (problem) {
  if (problem?.code !== 'ERR_MODULE_NOT_FOUND') throw problem;
  console.error(`verso: A package is missing (npm ci installs it): ${problem.message}`);
  process.exitCode = 1;
}
