/** Reads source files as syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

const ROOT = path.join(import.meta.dirname, '../..');

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** Every file of code that ships, and of the command. */
export const sourceFiles = (): SourceFile[] =>
  ['lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ file: path.relative(ROOT, file), text: readFileSync(file, 'utf8') })),
  );

export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Every node of a file's syntax tree, outermost first. */
export function* nodesOf({ file, text }: SourceFile): Generator<Node, void, undefined> {
  const rest: unknown[] = [parseSync(file, text).program];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (typeof (next as Node).type === 'string') yield next as Node;
    rest.push(...Object.values(next));
  }
}
