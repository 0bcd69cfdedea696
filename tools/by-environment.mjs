/** Orders files of tests: those that share what they have loaded run one after the other by the environment they want. */
import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';

const ENVIRONMENT = /@vitest-environment (\S+)/;

/**
 * What a worker must be like that goes on with a file. A worker whose next file in the line wants another environment is
 * ended, and all that it has loaded is loaded again. Those that begin anew for each file come last.
 */
function readKind({ project, moduleId }) {
  if (project.config.isolate) return '~';
  return `${project.name} ${ENVIRONMENT.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? project.config.environment}`;
}

export class ByEnvironment extends BaseSequencer {
  async sort(files) {
    const sorted = (await super.sort(files)).map((file) => ({ file, kind: readKind(file) }));
    const kinds = [...new Set(sorted.map(({ kind }) => kind))].sort();
    return kinds.flatMap((wanted) => sorted.filter(({ kind }) => kind === wanted).map(({ file }) => file));
  }
}
