/**
 * How well the examined pages are read: `npx tsx tools/reading.ts [NAME …]` lists what is missed. With --accept
 * it is written into their expectations, to be looked at before it is kept. Nothing else ever writes one.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMINED, examine, examinedNames, wantedOf } from '../tests/page/reviewed-pages';
import { computeMedianTime } from './bench/time';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const accept = process.argv.includes('--accept');
const names = asked.length > 0 ? asked : examinedNames();
const shares: number[] = [];
const kinds = new Map<string, number>();

for (const name of names) {
  const { f1, missed } = examine(name);
  shares.push(f1);
  for (const fault of missed) {
    const kind = fault.split(':')[0] as string;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  console.log(name, f1.toFixed(3), missed.join(' | '));
  if (!accept) continue;
  const { missed: _, ...wanted } = wantedOf(name);
  const now = missed.length > 0 ? { ...wanted, missed } : wanted;
  writeFileSync(join(EXAMINED, `${name}.json`), `${JSON.stringify(now, null, 2)}\n`);
}

console.log(
  'median',
  computeMedianTime(shares).toFixed(3),
  'of',
  shares.length,
  '| lowest',
  Math.min(...shares).toFixed(3),
);
console.log('at least .85:', shares.filter((f1) => f1 >= 0.85).length, Object.fromEntries(kinds));
