/** The tests by what they are: quick ones in process, the command's, laws tried on made inputs, and real browsers. */
import { defineConfig } from 'vitest/config';
import { ByEnvironment } from './tools/by-environment.mjs';

/** Each starts processes: the command, the compiler or a server. */
const COMMAND = [
  'tests/cli/{batch,bilingual,bounds,check-command,cli,editions,encoder,engine,files,formats,hostile-archive,line-ids,line-timeout,memory,native-runtime,one-line,package,pipe,read-pdf,report,signals,since,terminal,unusable,versions}.test.ts',
  'tests/cli/mcp/*.test.ts',
  'tests/docs/examples.test.ts',
  'tests/meaning/apertium.real.test.ts',
  'tests/report/readers.test.ts',
  'tests/recipes.test.ts',
  'tests/security/{fuzz-lines,fuzz-mcp}.test.ts',
];

/** Each tries many made inputs, long ones against the clock, or whole articles against one another or with the encoder. */
const LAWS = [
  'tests/**/{fuzz,laws}.test.ts',
  'tests/**/{fuzz-*,*-laws}.test.ts',
  'tests/**/*-by-meaning.test.ts',
  'tests/align/{align,embedding-similarity}.test.ts',
  'tests/cli/check/negations.test.ts',
  'tests/compare/words/words-in-it.test.ts',
  'tests/align/concepts/build.test.ts',
  'tests/meaning/encoder/{bundled-encoder,tokens}.test.ts',
  'tests/meaning/embedded-names.test.ts',
  'tests/facts/names/find-name.test.ts',
  'tests/page/{robust,text-quote-anchor}.test.ts',
  'tests/provenance/credit-words.test.ts',
  'tests/security/{many-saved,patterns}.test.ts',
  'tests/text/segments/segment.test.ts',
  'tests/compare/{meaning-agreement,verdict}.test.ts',
];

/** They put something in a module's place, or leave something in one: each begins with modules of its own. */
const ISOLATED = [
  'tests/{content,extension,highlighter,options,sidepanel}/**/*.test.{ts,tsx}',
  'tests/panel/first-focus.test.tsx',
  'tests/security/private.test.ts',
];

/** How many times as many inputs `--mode long` tries. */
const LONG = Number(process.env['FUZZ_RUNS'] ?? 10);

/** Milliseconds for a test. */
const getTimeout = (mode: string, ordinary: number): number => (mode === 'long' ? LONG * ordinary : ordinary);

export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // All the cores: one left for others, vitest's own choice, is half of two.
    maxWorkers: '100%',
    env: mode === 'long' ? { FUZZ_RUNS: String(LONG) } : {},
    setupFiles: ['tools/same-inputs.ts'],
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ISOLATED, ...COMMAND, ...LAWS],
          testTimeout: getTimeout(mode, 30_000),
          // The others share modules, tables and lexicons once loaded: loading them takes longer than most tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-isolated',
          include: ISOLATED,
          testTimeout: getTimeout(mode, 30_000),
          // Begins anew sooner than a process does.
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: COMMAND,
          globalSetup: 'tests/cli/ensure-command.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'laws',
          include: LAWS,
          exclude: COMMAND,
          globalSetup: mode === 'long' ? ['tools/count-inputs.ts'] : [],
          testTimeout: getTimeout(mode, 120_000),
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Real browsers one after the other. `npm test` has a second such run once all else is done: two cores bear no more.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
