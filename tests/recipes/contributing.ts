/** Reads the recipes of CONTRIBUTING. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Recipe {
  /** The file of each step, in order, as it is written: `lib/findings/<name>.ts`; or the script that it runs. */
  readonly steps: readonly string[];
  /** Every other file it names; those to be made have a part in pointed brackets. */
  readonly besides: readonly string[];
}

const FILE = /`((?:lib|tests|entrypoints)\/[^`\s]+\.\w+)`/g;
const STEP = /^\d+\. `([^`]+)`/gm;

/** The recipe under a heading of CONTRIBUTING. Throws where there is none. */
export function recipe(heading: string): Recipe {
  const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const section = text.split(`\n### ${heading}\n`)[1]?.split('\n### ')[0];
  if (!section) throw new Error(`CONTRIBUTING has no “${heading}”.`);
  const steps = [...section.matchAll(STEP)].map((match) => match[1]!);
  const named = [...section.matchAll(FILE)].map((match) => match[1]!);
  return { steps, besides: named.filter((file) => !steps.includes(file)) };
}
