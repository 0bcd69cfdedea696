/** Copies of the built extension in which something is broken. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What is done to the folder of a copy. */
export type Break = (folder: string) => void;

export interface Copy {
  readonly folder: string;
  readonly remove: () => void;
}

export function copyExtension(built: string, breaks: Break): Copy {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-broken-'));
  cpSync(built, folder, { recursive: true });
  breaks(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const model = (folder: string, file: string): string => path.join(folder, 'model', file);

export const cut =
  (file: string): Break =>
  (folder) =>
    truncateSync(model(folder, file), 1_000_000);

/** The browser runs no WebAssembly for an extension that does not ask for it. */
export const forbidWebAssembly: Break = (folder) => {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(" 'wasm-unsafe-eval'", ''));
};

/** Has a script run in the encoder's worker before its own. */
export const inWorker =
  (script: string): Break =>
  (folder) => {
    const assets = path.join(folder, 'assets');
    const name = readdirSync(assets).find((file) => /^encoder-worker-.*\.js$/.test(file));
    if (!name) throw new Error('there is no script of the worker');
    const file = path.join(assets, name);
    writeFileSync(file, `${script};${readFileSync(file, 'utf8')}`);
  };

/** The third batch is its last. */
export const DIES = `let asked = 0; self.addEventListener('message', (event) => {
  asked += 1;
  if (asked < 3) return;
  event.stopImmediatePropagation();
  setTimeout(() => { throw new Error('gone'); });
})`;
