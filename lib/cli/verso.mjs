#!/usr/bin/env node
// Starts the `verso` command as it was built. Beside its sources it is built anew where these have changed since.
// Node 12 can read this file, so that whoever has an old Node is told so; nothing newer is asked for before that.

/** The oldest Node that the command runs in, as package.json says. */
const OLDEST_NODE = '20.19';

const ROOT = new URL('../../', import.meta.url);
const BUILDER = new URL('tools/build-command.mjs', ROOT);
const PACKED = new URL('.output/command/packed/main.js', ROOT);

function isOlder(version, than) {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number));
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

async function run() {
  const { existsSync } = await import('node:fs');
  const isPacked = !existsSync(BUILDER);
  try {
    const { runCommandLine } = await import(isPacked ? PACKED : await build());
    return await runCommandLine(process.argv.slice(2));
  } catch (problem) {
    const sentence = isPacked ? await describeBrokenPackage(problem) : describeMissingPackage(problem);
    if (!sentence) throw problem;
    // The name of a folder may hold control characters.
    console.error(`verso: ${sentence.replace(/\p{Cc}/gu, '?')}`);
    return 1;
  }
}

async function build() {
  const { ensureCommand } = await import(BUILDER);
  const { pathToFileURL } = await import('node:url');
  return pathToFileURL(await ensureCommand());
}

const isMissingModule = ({ code }) => code === 'ERR_MODULE_NOT_FOUND';

/** Why the command could not be built; empty where that is a bug. */
function describeMissingPackage(problem) {
  if (problem.code === 'VERSO_NOT_BUILT') return problem.message;
  return isMissingModule(problem) ? `A package is missing (npm ci installs it): ${problem.message}` : '';
}

/** What is loaded is Verso's own: where that fails a file is missing, may not be read, or was cut short. */
async function describeBrokenPackage(problem) {
  const { fileURLToPath } = await import('node:url');
  const isUnreadable = String(problem.path).startsWith(fileURLToPath(ROOT));
  const isCutShort = problem instanceof SyntaxError && /node:internal\/modules/.test(problem.stack);
  if (!isMissingModule(problem) && !isUnreadable && !isCutShort) return '';
  return `A part of Verso is missing or cannot be read (${problem.message}); install Verso anew.`;
}

if (isOlder(process.versions.node, OLDEST_NODE)) {
  console.error(`verso: Verso needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  // Where the process ends before the command does, something was never answered: Node's own status for that.
  process.exitCode = 13;
  run().then((status) => {
    process.exitCode = status;
  });
}
