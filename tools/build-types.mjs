// Writes the types of the library: of its declarations those that are reached, each where it is imported from.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What is imported, in declarations as the compiler writes them. */
const SPECIFIER = /(\bfrom |\bimport\(|^import )(['"])(\.[^'"]+)\2/gm;

/** Declares all that the entry imports, as files of a folder that lies as `lib` does. */
function declare(entry, folder) {
  const settings = path.join(folder, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: path.join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        removeComments: false,
        stripInternal: true,
        rootDir: ROOT,
        outDir: folder,
        typeRoots: [path.join(ROOT, 'node_modules/@types')],
        types: ['node'],
      },
      include: [],
      files: [entry, path.join(ROOT, 'lib/page/pdf/pdfjs.d.ts')],
    }),
  );
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', settings], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The types of the library cannot be written: ${stdout}${stderr}`);
}

/** Where a module lies that is imported without its ending. */
function findDeclaration(from, specifier) {
  const place = path.resolve(path.dirname(from), specifier);
  const found = [`${place}.d.ts`, path.join(place, 'index.d.ts')].find((one) => existsSync(one));
  if (!found) throw new Error(`The types of ${specifier}, which ${from} imports, are not there.`);
  return found;
}

/** Reads a declaration whose imports have their whole names, as modules of Node want them, and lists what they are. */
function readDeclaration(file) {
  const imported = [];
  const text = readFileSync(file, 'utf8').replace(SPECIFIER, (_, before, quote, specifier) => {
    const found = findDeclaration(file, specifier);
    imported.push(found);
    const inside = path
      .relative(path.dirname(file), found)
      .split(path.sep)
      .join('/')
      .replace(/\.d\.ts$/, '.js');
    return `${before}${quote}${inside.startsWith('.') ? inside : `./${inside}`}${quote}`;
  });
  return { text, imported };
}

/** Writes the types of an entry: `NAME.d.ts` in the folder, and what it imports in its folder `types`. */
export function buildTypes(entry, name, folder) {
  const made = mkdtempSync(path.join(tmpdir(), 'verso-types-'));
  try {
    declare(entry, made);
    const first = path.join(made, path.relative(ROOT, entry).replace(/\.ts$/, '.d.ts'));
    const reached = new Set([first]);
    for (const file of reached) {
      const { text, imported } = readDeclaration(file);
      for (const other of imported) reached.add(other);
      const place = path.join(folder, 'types', path.relative(path.join(made, 'lib'), file));
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
    const inside = path
      .relative(path.join(made, 'lib'), first)
      .split(path.sep)
      .join('/')
      .replace(/\.d\.ts$/, '.js');
    writeFileSync(path.join(folder, `${name}.d.ts`), `export * from './types/${inside}';\n`);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
