/** Walks the syntax tree of a source file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './declarations';

export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every node of a syntax tree for which `visit` does not answer false; imports are left out. */
export function walkTree(node: unknown, visit: (node: Tree) => boolean): void {
  if (Array.isArray(node)) for (const child of node) walkTree(child, visit);
  else if (isTree(node) && node['type'] !== 'ImportDeclaration' && visit(node))
    for (const child of Object.values(node)) walkTree(child, visit);
}

/** The statements of a file, by its path from the root. */
export const parseFile = (file: string): unknown =>
  parseSync(file, readFileSync(path.join(ROOT, file), 'utf8')).program.body;
