// `npm run endurance -- [faults|comparisons|page] [--minutes N|--hours N] [--seed N] [--only FAULT]`: the built extension in a real Chromium, for long.
import { parseArgs } from 'node:util';
import { FAULTS } from './endurance/faults';
import { formatMemorySize, formatPercentage } from './endurance/metrics';
import { computeGrowth, runComparisons } from './endurance/run-comparisons';
import { runFaults } from './endurance/run-faults';
import { type Beside, computeExtraCosts, type Extra, runPage } from './endurance/run-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string' },
    hours: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});

const getMinutes = (usual: number): number =>
  values.hours === undefined ? Number(values.minutes ?? usual) : 60 * Number(values.hours);

/** What may be more after eighty comparisons, as a share: what browsers compile and keep by themselves. */
const GROWTH = { heap: 0.05, nodes: 0.02, listeners: 0.02 } as const;
/**
 * What Verso may add to a page that is left open: bytes of heap, and shares of one processor. Where passages are marked
 * more is allowed: after each change of a page browsers look for what is highlighted anew, which costs about one in a
 * hundred where a page highlights by itself.
 */
const EXTRA = {
  verso: { heap: 1_000_000, task: 0.01, script: 0.01 },
  panel: { heap: 1_000_000, task: 0.02, script: 0.01 },
} as const;

async function tryFaults(): Promise<boolean> {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  const end = performance.now() + getMinutes(10) * 60_000;
  const all = await runFaults({
    seed,
    only: values.only,
    goesOn: () => performance.now() < end,
    tell: ({ fault, fails }) => console.log([fails.length ? 'LOST' : 'held', fault, ...fails].join(' · ')),
  });
  const lost = all.filter(({ fails }) => fails.length > 0);
  console.log(`seed ${seed}: ${all.length} faults, ${lost.length} after which something did not hold`);
  return lost.length === 0;
}

async function tryComparisons(): Promise<boolean> {
  const all = await runComparisons({
    count: 100,
    every: 10,
    tell: ({ after, heap, nodes, listeners, workers }) =>
      console.log(
        `${after} comparisons: heap ${formatMemorySize(heap)}, ${nodes} nodes, ${listeners} listeners, ${workers} workers`,
      ),
  });
  const grown = computeGrowth(all, 20);
  for (const what of ['heap', 'nodes', 'listeners'] as const)
    console.log(
      `${what} from the 20th to the 100th: ${formatPercentage(grown[what])} (at most ${formatPercentage(GROWTH[what])})`,
    );
  const within = (['heap', 'nodes', 'listeners'] as const).every((what) => grown[what] <= GROWTH[what]);
  return within && all.every(({ workers }) => workers === 0);
}

const BESIDE: Readonly<Record<Beside, string>> = {
  nothing: 'page alone',
  verso: 'with Verso',
  panel: 'with its marks',
};

function isLittle(beside: 'verso' | 'panel', { heap, task, script }: Extra): boolean {
  const most = EXTRA[beside];
  const shares = `${formatPercentage(task)} of one processor more, ${formatPercentage(script)} in scripts`;
  console.log(`${BESIDE[beside]}, from the first minute on: ${formatMemorySize(heap)} more, ${shares}`);
  return heap <= most.heap && task <= most.task && script <= most.script;
}

async function tryPage(): Promise<boolean> {
  const minutes = Math.max(2, getMinutes(5));
  const costs = await runPage({
    minutes,
    tell: (minute, all) => {
      for (const [name, said] of Object.entries(BESIDE)) {
        const { heap, nodes, listeners, task, script } = all[name as Beside];
        const times = `task ${task.toFixed(2)} s, script ${script.toFixed(2)} s`;
        console.log(
          `minute ${minute}, ${said}: heap ${formatMemorySize(heap)}, ${nodes} nodes, ${listeners} listeners, ${times}`,
        );
      }
    },
  });
  return (['verso', 'panel'] as const)
    .map((beside) => isLittle(beside, computeExtraCosts(costs, beside)))
    .every(Boolean);
}

const PARTS: Readonly<Record<string, () => Promise<boolean>>> = {
  faults: tryFaults,
  comparisons: tryComparisons,
  page: tryPage,
};
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const strange = (values.only ?? []).filter((name) => FAULTS.every((fault) => fault.name !== name));
if (strange.length > 0) {
  console.error(`No fault ${strange.join(', ')}; there are ${FAULTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
for (const name of wanted) if (!(await PARTS[name]!())) process.exitCode = 1;
