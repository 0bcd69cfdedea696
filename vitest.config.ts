/** The tests by what they are: quick ones in process, the command's, laws tried on made inputs, and real browsers. */
import { defineConfig } from 'vitest/config';

/** Each starts processes: the command, the compiler or a server. */
const COMMAND = [
  'tests/cli/{batch,cli,encoder,engine,line-timeout,memory,pipe}.test.ts',
  'tests/engines/apertium.real.test.ts',
  'tests/recipes.test.ts',
  'tests/security/fuzz-lines.test.ts',
];

/** Each tries many made inputs, or long ones against the clock. */
const LAWS = [
  'tests/**/{fuzz,laws}.test.ts',
  'tests/**/{fuzz-*,*-laws}.test.ts',
  'tests/page/robust.test.ts',
  'tests/security/patterns.test.ts',
];

export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // `--mode long` tries ten times as many inputs.
    env: mode === 'long' ? { FUZZ_RUNS: '10' } : {},
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...COMMAND, ...LAWS],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: COMMAND,
          globalSetup: 'tests/cli/bundle-command.ts',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'laws', include: LAWS, exclude: COMMAND, testTimeout: 30_000 },
      },
      {
        extends: true,
        // Real browsers one after the other: two cores are not enough for two of them.
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
