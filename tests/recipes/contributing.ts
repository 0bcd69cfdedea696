/** Reads the recipes of CONTRIBUTING. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const STEP = /^\d+\. `([^`]+)`/gm;

/**
 * The steps of the recipe under a heading of CONTRIBUTING, in order: the file of each as it is written
 * (`lib/findings/<name>.ts`), or the script that it runs. Throws where there is none.
 */
export function listSteps(heading: string): string[] {
  const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const section = text.split(`\n### ${heading}\n`)[1]?.split('\n### ')[0];
  if (!section) throw new Error(`CONTRIBUTING has no “${heading}”.`);
  return [...section.matchAll(STEP)].map((match) => match[1]!);
}
