// `npx tsx tools/pairs.ts COUNT [--every N] [--most N]`: lines for `verso compare --jsonl`, varied from the demo's
// articles; every Nth one that an archive should not hold; sides of at most so many paragraphs.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { batchLines } from './bench/batch-pairs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string' }, most: { type: 'string' } },
});
const count = Number(positionals[0]);
if (!count) {
  console.error('Say how many: npx tsx tools/pairs.ts 1000');
  process.exit(2);
}
const limits = {
  ...(values.every ? { every: Number(values.every) } : {}),
  ...(values.most ? { most: Number(values.most) } : {}),
};
for (const line of batchLines(count, limits))
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
