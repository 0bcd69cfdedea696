// `npm run bench`: speed and size beside the budgets and beside other tools, in one run. Numbers, no verdict.
import { benchComparing, benchGrowth } from './bench/comparing';
import { benchHunalign } from './bench/hunalign';
import { benchReading } from './bench/reading';
import { benchSighting } from './bench/sighting';
import { benchSizes } from './bench/sizes';
import { row } from './bench/time';

row('what', 'measured', 'budget or beside it');
benchSizes();
await benchSighting();
await benchReading();
benchComparing();
benchGrowth();
benchHunalign();
