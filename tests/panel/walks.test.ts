/** The ways through the tree that READMEs tell: each file is there, and is reached from a file before it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The READMEs that tell a walk. */
const WALKS = ['lib/panel/README.md', 'lib/compare/README.md'];

interface Step {
  readonly file: string;
  readonly text: string;
}

const listSteps = (readme: string): Step[] =>
  [...read(readme).matchAll(/^(\d+)\. `([^`]+)` (.+)$/gm)].map(([, , file = '', text = '']) => ({ file, text }));

/** The file that a module path leads to; undefined for a package. */
function resolveModule(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(from), target);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
    (one) => /\.tsx?$/.test(one) && existsSync(path.join(ROOT, one)),
  );
}

/** Names in the braces of an import or export, without `type` and what they are called there. */
const splitNames = (list: string): string[] =>
  list.split(',').flatMap((name) => /^\s*(?:type\s+)?([\w$]+)/.exec(name)?.[1] ?? []);

/** The file that a name comes from, behind an `index.ts` that only hands it on. */
function findSource(file: string, name: string): string {
  if (!file.endsWith('/index.ts')) return file;
  for (const [, list = '', target = ''] of read(file).matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g))
    if (splitNames(list).includes(name)) return resolveModule(file, target) ?? file;
  return file;
}

/** All files that a file takes something from: by name, or as a whole where it is loaded later or is a worker. */
function listSources(file: string): ReadonlySet<string> {
  const text = read(file);
  const named = [...text.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, list = '', target = '']) => {
      const module = resolveModule(file, target);
      return module ? splitNames(list).map((name) => findSource(module, name)) : [];
    },
  );
  const whole = [...text.matchAll(/(?:import\(|new URL\()\s*'([^']+)'/g)].flatMap(
    ([, target = '']) => resolveModule(file, target) ?? [],
  );
  return new Set([...named, ...whole]);
}

/** What is handed on as a value or by a message is no import: both steps name its type, which both files know. */
const sharesType = (step: Step, before: Step): boolean =>
  [...step.text.matchAll(/`('?[\w-]+'?)`/g)].some(
    ([quoted, type = '']) =>
      before.text.includes(quoted) && [step, before].every(({ file }) => read(file).includes(type)),
  );

describe.each(WALKS)('the walk in %s', (readme) => {
  const steps = listSteps(readme);
  const sources = new Map(
    steps.filter(({ file }) => existsSync(path.join(ROOT, file))).map(({ file }) => [file, listSources(file)]),
  );

  it('has files that are there, each once', () => {
    expect(steps.filter(({ file }) => !sources.has(file))).toEqual([]);
    expect(new Set(steps.map(({ file }) => file)).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(5);
  });

  it('reaches each file from one before it, which it takes from or hands to', () => {
    const isReached = (step: Step, before: Step): boolean =>
      sources.get(before.file)!.has(step.file) || sources.get(step.file)!.has(before.file) || sharesType(step, before);
    const unreached = steps.filter(
      (step, at) => at > 0 && !steps.slice(0, at).some((before) => isReached(step, before)),
    );
    expect(unreached.map(({ file }) => file)).toEqual([]);
  });
});
