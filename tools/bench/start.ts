/** Measures how long the command takes to start. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureCommand } from '../build-command.mjs';
import { measureFastestRun, printRow } from './time';

const VERSO = fileURLToPath(new URL('../../lib/cli/verso.mjs', import.meta.url));
const RUNS = 10;

const start = (...args: readonly string[]) => measureFastestRun(RUNS, () => spawnSync(process.execPath, args));

/** Starting the command with no work to do, beside starting Node with none. */
export async function benchStart(): Promise<void> {
  await ensureCommand();
  const [node, command] = [start('-e', '0'), start(VERSO, '--version')];
  printRow('verso --version / node -e 0', `${(command / node).toFixed(1)}× (${command.toFixed(0)} ms)`, '≤ 5×');
}
