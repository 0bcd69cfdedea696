// `npm run bench [-- PART …]`: speed and size beside the budgets and beside other tools, in one run. Numbers, no verdict.
import { benchBatch } from './bench/batch';
import { benchComparing, benchGrowth } from './bench/comparing';
import { benchDetection } from './bench/detection';
import { benchEncoder } from './bench/encoder';
import { benchHunalign } from './bench/hunalign';
import { benchPanel } from './bench/panel';
import { benchReading } from './bench/reading';
import { benchReadingPage } from './bench/reading-page';
import { benchSizes } from './bench/sizes';
import { benchStart } from './bench/start';
import { printRow } from './bench/time';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  sizes: benchSizes,
  detection: benchDetection,
  reading: benchReading,
  comparing: benchComparing,
  growth: benchGrowth,
  encoder: benchEncoder,
  start: benchStart,
  panel: benchPanel,
  'reading-page': benchReadingPage,
  batch: benchBatch,
  hunalign: benchHunalign,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
printRow('what', 'measured', 'budget or beside it');
for (const [name, part] of Object.entries(PARTS)) if (!wanted.length || wanted.includes(name)) await part();
