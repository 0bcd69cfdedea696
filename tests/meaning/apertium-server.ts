/** Starts a real Apertium server where one is installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { nobody } from './fake-server';

const PAIRS = '/usr/share/apertium';

/** The real server is on this machine, with English into Spanish. */
export const hasApertium = (): boolean =>
  ['apertium-apy', 'apertium-eng-spa'].every((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f', `${'$'}{Status}`, name], { encoding: 'utf8' });
    return stdout?.includes('install ok installed') ?? false;
  });

export interface RealServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts Apertium's server on a free port and waits until it answers; throws with what it said where it does not. */
export async function realApertium(): Promise<RealServer> {
  const address = await nobody();
  const child = spawn('apertium-apy', ['-p', new URL(address).port, PAIRS], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', (problem) => {
    said += String(problem);
  });
  await answering(`${address}listPairs`, child, () => said);
  return {
    address,
    close: () => {
      child.kill();
      return ended;
    },
  };
}

async function answering(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error(`apertium-apy does not answer: ${said()}`);
}
