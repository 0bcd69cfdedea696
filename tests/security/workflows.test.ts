/** Workflows are pinned and may only read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWorkflowFaults } from './workflow-faults';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

const HASH = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';
const SAFE = `on: [push]
permissions:
  contents: read
jobs:
  test:
    container: debian:13@sha256:${'0'.repeat(64)}
    steps:
      - uses: actions/checkout@${HASH} # v6.0.2
        with:
          persist-credentials: false
      - run: bash .ci/run
`;

describe('a workflow', () => {
  it('may only read, and runs nothing that can change without a commit', () => {
    expect(workflows.length).toBeGreaterThan(0);
    for (const [name, text] of workflows) expect([name, findWorkflowFaults(text)]).toEqual([name, []]);
  });

  it.each<[string, (workflow: string) => string]>([
    ['it does not say that it may read the contents alone', (w) => w.replace('permissions:\n  contents: read\n', '')],
    ['a job has rights of its own', (w) => w.replace('    steps:', '    permissions: {}\n    steps:')],
    ['it may change something, or knows a secret', (w) => w.replace('[push]', '[pull_request_target]')],
    ['it may change something, or knows a secret', (w) => w.replace('    steps:', '    secrets: inherit\n    steps:')],
    [
      'it does not say that it may read the contents alone',
      (w) => w.replace('contents: read\n', 'contents: read\n  issues: read\n'),
    ],
    [
      'actions/checkout@v6: not the hash of a commit, with its version behind it',
      (w) => w.replace(`${HASH} # v6.0.2`, 'v6'),
    ],
    [
      `actions/checkout@${HASH}: not the hash of a commit, with its version behind it`,
      (w) => w.replace(' # v6.0.2', ''),
    ],
    ['debian:13: an image without its digest', (w) => w.replace(/@sha256:0+/, '')],
    [
      'the token stays in the folder that is checked out',
      (w) => w.replace('persist-credentials: false', 'clean: true'),
    ],
  ])('is judged: %s', (fault, spoil) => {
    expect(findWorkflowFaults(SAFE)).toEqual([]);
    expect(findWorkflowFaults(spoil(SAFE))).toEqual([fault]);
  });
});
