/** Builds the modules that gather one kind of words from the folders of all languages. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGE_ORDER } from '../../../lib/languages/order';

const FOLDER = 'lib/languages';
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;

/** File, from the root → text. */
type Modules = ReadonlyMap<string, string>;

/** `sr-Latn` → `srLatn`, the name under which a language's file exports its table. */
const toIdentifier = (tag: string): string => tag.replace('-', '');

const toConstantName = (kind: string): string => kind.toUpperCase().replaceAll('-', '_');

/** The kinds of words, each by the file that has its type. */
const listKinds = (root: string): string[] =>
  readdirSync(path.join(root, FOLDER, 'types')).map((file) => file.replace(/\.ts$/, ''));

/** Tags of the languages that have a kind, those of a written order first. */
function listTags(root: string, kind: string): string[] {
  const first = LANGUAGE_ORDER[kind]?.split(' ') ?? [];
  const tags = readdirSync(path.join(root, FOLDER)).filter(
    (tag) => TAG.test(tag) && existsSync(path.join(root, FOLDER, tag, `${kind}.ts`)),
  );
  return [...first.filter((tag) => tags.includes(tag)), ...tags.filter((tag) => !first.includes(tag)).sort()];
}

/** The first type that the file of a kind exports: what a language has of it. */
function readTypeName(root: string, kind: string): string {
  const text = readFileSync(path.join(root, FOLDER, 'types', `${kind}.ts`), 'utf8');
  const name = /^export (?:interface|type) (\w+)/m.exec(text)?.[1];
  if (!name) throw new Error(`types/${kind}.ts exports no type.`);
  return name;
}

function buildTable(root: string, kind: string): string {
  const type = readTypeName(root, kind);
  const tags = listTags(root, kind);
  const imports = [
    ...tags.map((tag) => [tag, `import { ${toIdentifier(tag)} } from './${tag}/${kind}';`] as const),
    ['types', `import type { ${type} } from './types/${kind}';`] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = tags.map((tag) => (tag === toIdentifier(tag) ? `  ${tag},` : `  '${tag}': ${toIdentifier(tag)},`));
  return `/** The files \`${kind}.ts\` of all languages, by tag. Written by \`npm run languages\`. */

${imports.map(([, line]) => line).join('\n')}

export const ${toConstantName(kind)}: Readonly<Record<string, ${type}>> = {
${entries.join('\n')}
};
`;
}

/** All gathering modules, as the folders of the languages want them. */
export const buildTables = (root: string): Modules =>
  new Map(listKinds(root).map((kind) => [`${FOLDER}/${kind}.ts`, buildTable(root, kind)]));

/** Which of them are not as they stand. */
export const listStaleTables = (root: string, modules: Modules): string[] =>
  [...modules]
    .filter(([file, text]) => {
      const place = path.join(root, file);
      return !existsSync(place) || readFileSync(place, 'utf8') !== text;
    })
    .map(([file]) => file);

/** Writes what is stale, and gives the files it wrote. */
export function writeTables(root: string, modules: Modules): string[] {
  const stale = listStaleTables(root, modules);
  for (const file of stale) writeFileSync(path.join(root, file), modules.get(file)!);
  return stale;
}
