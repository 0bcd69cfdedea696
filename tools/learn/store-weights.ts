/** Writes learnt weights into the files of the rules that they belong to. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Features } from '../../lib/findings/shared/comparison-context';

const FINDINGS = path.join(import.meta.dirname, '../../lib/findings');

/** Each set goes where a set of its name stands. */
export function storeWeights(learnt: Readonly<Record<string, Features>>): void {
  for (const name of readdirSync(FINDINGS, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'weights.json') continue;
    const file = path.join(FINDINGS, name);
    const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Features>;
    const now = Object.fromEntries(Object.entries(before).map(([id, weights]) => [id, learnt[id] ?? weights]));
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  }
}
