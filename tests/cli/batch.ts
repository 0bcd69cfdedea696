/** Runs the command on lines in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BY_RULES, VERSO } from './verso';

export const folder = mkdtempSync(path.join(tmpdir(), 'verso-batch-'));

export const inFolder = (name: string): string => path.join(folder, name);

export const lined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

export const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '');

export const ids = (text: string): unknown[] => linesIn(text).map((line) => (JSON.parse(line) as { id: unknown }).id);

/** `compare --jsonl` with its output appended to a file, as a shell does it with `>>`; its standard input stays open. */
export function appending(file: string, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [VERSO, ...BY_RULES, '--jsonl', ...args], {
    stdio: ['pipe', openSync(file, 'a'), 'pipe'],
  });
}

export const ended = async (child: ChildProcess): Promise<readonly [number | null, string | null]> =>
  (await once(child, 'close')) as [number | null, string | null];

export const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Settles when the file holds more than `bytes`. */
export async function holds(file: string, bytes: number): Promise<void> {
  while (statSync(file).size <= bytes) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The processes that a process has started. */
export function childrenOf({ pid }: ChildProcess): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}
