/** The packages that Verso carries: those that its sources import, and those that these bring along. */
import { type Node, nodesOf, sourceFiles } from '../../tests/security/source-files';
import type { Lockfile } from './lockfile';

/** Builds the extension. Of its own code a few lines go along, of what it brings nothing does. */
const BUILDER = 'wxt';

const IMPORTS: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
]);

/** The package that a node of a syntax tree imports something of; undefined for types, files and Node's own modules. */
function findImportedPackage({ type, ...node }: Node): string | undefined {
  if (!IMPORTS.has(type) || node['importKind'] === 'type' || node['exportKind'] === 'type') return undefined;
  const specifier = (node['source'] as { readonly value?: unknown } | null)?.value;
  if (typeof specifier !== 'string') return undefined;
  return /^(?![./#]|node:)(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

/** Where a package lies that another imports: beside it, or in a folder above. */
function findPlace({ packages }: Lockfile, importer: string, name: string): string | undefined {
  for (let at = importer; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (place in packages) return place;
    if (!at) return undefined;
  }
}

/** Their places in the lockfile, in its order. */
export function listCarriedPackages(lockfile: Lockfile): string[] {
  const carried = new Set<string>();
  const add = (importer: string, name: string): void => {
    const place = findPlace(lockfile, importer, name);
    if (place === undefined || carried.has(place)) return;
    carried.add(place);
    if (name === BUILDER) return;
    for (const other of Object.keys(lockfile.packages[place]!.dependencies ?? {})) add(place, other);
  };
  for (const file of sourceFiles())
    for (const node of nodesOf(file)) {
      const name = findImportedPackage(node);
      if (name !== undefined) add('', name);
    }
  return Object.keys(lockfile.packages).filter((place) => carried.has(place));
}
