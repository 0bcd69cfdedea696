/** Builds the modules that gather one kind of words from the files of all languages. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGE_ORDER } from '../../lib/languages/groups';

const FOLDER = 'lib/languages';
const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.ts$/;

/** File, from the root → text. */
type Modules = ReadonlyMap<string, string>;

/** A kind of words: the name of a language's export, and its type. */
interface LanguageKind {
  readonly name: string;
  readonly type: string;
}

/** `sr-Latn` → `srLatn`, the name under which a table imports a language. */
const toIdentifier = (tag: string): string => tag.replace('-', '');

const toConstantName = (kind: string): string => kind.replace(/[A-Z]/g, '_$&').toUpperCase();

const toFileName = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const readLanguageFile = (root: string, file: string): string => readFileSync(path.join(root, FOLDER, file), 'utf8');

/** The kinds that the interface `LanguageKinds` names. */
function listKinds(root: string): LanguageKind[] {
  const fields = /^export interface LanguageKinds \{\n([\s\S]*?)^\}/m.exec(readLanguageFile(root, 'kinds.ts'))?.[1];
  if (!fields) throw new Error('kinds.ts exports no interface LanguageKinds.');
  return [...fields.matchAll(/^ {2}readonly (\w+): (\w+);/gm)].map(([, name, type]) => ({ name: name!, type: type! }));
}

/** Tag of every language → the names that its file exports. */
function listLanguageExports(root: string): Map<string, string[]> {
  const tags = readdirSync(path.join(root, FOLDER)).flatMap((file) => LANGUAGE_FILE.exec(file)?.[1] ?? []);
  return new Map(
    tags.map((tag) => [
      tag,
      [...readLanguageFile(root, `${tag}.ts`).matchAll(/^export const (\w+)/gm)].map(([, name]) => name!),
    ]),
  );
}

/** What languages export that is of no kind: `<tag>: <name>`. */
export function listUnknownExports(root: string): string[] {
  const kinds = new Set(listKinds(root).map(({ name }) => name));
  return [...listLanguageExports(root)].flatMap(([tag, names]) =>
    names.filter((name) => !kinds.has(name)).map((name) => `${tag}: ${name}`),
  );
}

/** Tags of the languages that have a kind, those of a written order first. */
function listTags(languages: ReadonlyMap<string, readonly string[]>, kind: string): string[] {
  const first = LANGUAGE_ORDER[kind]?.split(' ') ?? [];
  const tags = [...languages].flatMap(([tag, names]) => (names.includes(kind) ? [tag] : []));
  return [...first.filter((tag) => tags.includes(tag)), ...tags.filter((tag) => !first.includes(tag)).sort()];
}

function buildTable(tags: readonly string[], { name, type }: LanguageKind): string {
  const imports = [
    ...tags.map((tag) => [tag, `import { ${name} as ${toIdentifier(tag)} } from '../${tag}';`] as const),
    ['kinds', `import type { ${type} } from '../kinds';`] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = tags.map((tag) => (tag === toIdentifier(tag) ? `  ${tag},` : `  '${tag}': ${toIdentifier(tag)},`));
  return `/** The export \`${name}\` of every language that has it, by tag. Written by \`npm run languages\`. */

${imports.map(([, line]) => line).join('\n')}

export const ${toConstantName(name)}: Readonly<Record<string, ${type}>> = {
${entries.join('\n')}
};
`;
}

/** All gathering modules, as the files of the languages want them. */
export function buildTables(root: string): Modules {
  const languages = listLanguageExports(root);
  return new Map(
    listKinds(root).map((kind) => [
      `${FOLDER}/by-kind/${toFileName(kind.name)}.ts`,
      buildTable(listTags(languages, kind.name), kind),
    ]),
  );
}

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
