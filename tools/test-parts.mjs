/** Parts that `npm test` is run in: what takes longest first, so that no long part is left to one processor at the end. */
import { readdirSync } from 'node:fs';
import { ROOT } from './setup.mjs';

/** Files of browsers' tests that take minutes, the longest first: each is a part of its own. */
export const LONG = [
  'endurance.chromium',
  'carried.chromium',
  'reading-back.firefox',
  'reading-back.chromium',
  'private.chromium',
  'places.chromium',
  'states.chromium',
  'chip-pages.chromium',
  'engine.chromium',
  'engine.firefox',
  'carried.firefox',
  'finding.chromium',
  'private-traces.chromium',
  'frames.chromium',
  'saved-quota.chromium',
  'chip.chromium',
  'anchors.chromium',
  'pdf.chromium',
];

/** Parts that the other files are dealt out to: a start of the runner costs a second or two, and the last part runs alone. */
const SHORT_PARTS = 12;
const COMMAND_PARTS = 6;

/** A part of the tests: its name, its projects and what else the runner is told. */
const toPart = (name, projects, args) => ({ name, projects, args });

/** What runs in browsers. */
export function listBrowserParts() {
  const files = readdirSync(`${ROOT}tests/e2e`, { recursive: true })
    .map((file) => `tests/e2e/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.e2e.ts'))
    .sort();
  const long = LONG.map((name) => `tests/e2e/${name}.e2e.ts`).filter((file) => files.includes(file));
  const short = files.filter((file) => !long.includes(file));
  const groups = Array.from({ length: SHORT_PARTS }, (_, at) => short.filter((_, n) => n % SHORT_PARTS === at));
  return [...long.map((file) => [file]), ...groups.filter((group) => group.length > 0)].map((args, at) =>
    toPart(`browsers-${at + 1}`, ['e2e'], args),
  );
}

/** What runs in no browser. Quick tests share what they have loaded, and are one part for that. */
export function listOtherParts() {
  const shards = Array.from({ length: COMMAND_PARTS }, (_, at) => `--shard=${at + 1}/${COMMAND_PARTS}`);
  return [
    ...shards.map((shard, at) => toPart(`command-${at + 1}`, ['command'], [shard])),
    toPart('quick', ['unit', 'unit-isolated'], []),
    toPart('laws', ['laws'], []),
  ];
}
