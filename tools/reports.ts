// `npx tsx tools/reports.ts COUNT [--broken N] [--outlets N]`: lines for `verso report`, made from the demo's
// reports; every Nth one broken.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { makeReportLines } from './bench/made-reports';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { broken: { type: 'string' }, outlets: { type: 'string' } },
});
const count = Number(positionals[0]);
if (!count) {
  console.error('Say how many: npx tsx tools/reports.ts 1000');
  process.exit(2);
}
const options = {
  ...(values.broken ? { broken: Number(values.broken) } : {}),
  ...(values.outlets ? { outlets: Number(values.outlets) } : {}),
};
for (const line of makeReportLines(count, options))
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
