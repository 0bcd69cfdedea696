/** A screen that nobody sees, with a keyboard: what a browser itself asks its reader is answered there. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Screen {
  /** As `DISPLAY` names it. */
  readonly display: string;
  /** Presses keys again and again, as X names them, until what is waited for has come. */
  pressUntil(keys: readonly string[], come: () => Promise<boolean>): Promise<void>;
  close(): void;
}

const PATIENCE = 30_000;

export const hasScreens = (): boolean => ['Xvfb', 'xdotool'].every((name) => spawnSync('which', [name]).status === 0);

export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It says its number when it can be drawn on.
  const [number] = (await once(createInterface(server.stdout), 'line')) as [string];
  const display = `:${number}`;
  return {
    display,
    async pressUntil(keys, come) {
      for (const end = Date.now() + PATIENCE; !(await come()); ) {
        if (Date.now() > end) throw new Error(`${keys.join(' ')} was pressed in vain`);
        // Browsers take no answer in the first half second: nobody can have read the question by then.
        await sleep(1000);
        if (await come()) return;
        execFileSync('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
        await sleep(300);
      }
    },
    close: () => void server.kill(),
  };
}
