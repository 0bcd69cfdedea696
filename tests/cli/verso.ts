/** Runs the command as a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as it is given away. */
export const VERSO = fileURLToPath(new URL('../../lib/cli/verso.mjs', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a process of its own, from its arguments to its end. */
export function verso(
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = process.env,
  command = VERSO,
  cwd = process.cwd(),
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { env, cwd });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Comparing by rules alone: what most tests are about has nothing to do with the encoder, which takes its time. */
export const BY_RULES: readonly string[] = ['compare', '--engine', 'none'];
