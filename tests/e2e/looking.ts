/** What every run in a browser looks with: a folder for its pictures, and axe. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where pictures of a kind are kept under `.output`, made if it is not there; ends in a slash. */
export function picturesOf(kind: 'chromium' | 'firefox' | 'phone' | 'saved'): string {
  const folder = new URL(`../../.output/pictures/${kind}/`, import.meta.url).pathname;
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The script that makes `axe` in a page. */
export const axeScript = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
