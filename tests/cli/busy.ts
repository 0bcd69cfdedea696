/** Lines that keep the command busy for as long as a test wants: what a line is parsed with does something else first. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inFolder } from './batch';
import { pair } from './bridge';
import { VERSO } from './verso';

const SAY_BUSY = "require('node:fs').writeSync(2, 'busy\\n');";

/** The environment in which whatever parses a line that is `BUSY_LINE` does this, after it has said so. */
export function busyWith(name: string, work: string): NodeJS.ProcessEnv {
  const file = inFolder(`${name}.cjs`);
  const code = `const { parse } = JSON;
    JSON.parse = (text, ...more) => {
      if (text[0] === '{' && text.includes('"keepBusy"')) { ${SAY_BUSY} ${work} }
      return parse(text, ...more);
    };`;
  writeFileSync(file, code);
  return { ...process.env, NODE_OPTIONS: `--require ${file}` };
}

/** A folder for `--native` whose runtime does this where it opens the model, after it has said so. */
export function nativelyBusyWith(name: string, work: string): string {
  const place = path.join(inFolder(name), 'node_modules/onnxruntime-node');
  mkdirSync(place, { recursive: true });
  const code = `const create = async () => { ${SAY_BUSY} ${work} };`;
  writeFileSync(path.join(place, 'index.js'), `${code}\nmodule.exports = { InferenceSession: { create } };`);
  return inFolder(name);
}

/** Never comes to an end, and never pauses. */
export const FOREVER = 'for (;;);';

export const BUSY_LINE = `${JSON.stringify(pair('p0', { keepBusy: true }))}\n`;

export interface Busy {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly out: () => string;
  /** Settles with its exit status and the signal that ended it. */
  readonly closed: Promise<readonly [number | null, string | null]>;
}

/** Starts the command with so many lines, and waits until it is busy with all of them. Its input stays open. */
export async function startBusy(args: readonly string[], env = process.env, lines = 1): Promise<Busy> {
  const child = spawn(process.execPath, [VERSO, ...args], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    out += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString();
  });
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  child.stdin.on('error', () => undefined);
  child.stdin.write(BUSY_LINE.repeat(lines));
  while (err.split('busy\n').length <= lines) await wait(10);
  return { child, out: () => out, closed };
}

/** Whether a process runs; one that nobody has asked how it ended does not. */
export const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
