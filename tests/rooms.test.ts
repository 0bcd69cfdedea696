/** Rooms import only from the floors below their own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Which rooms of lib, and which packages, each room may import, and why not more. */
const MAY: Readonly<Record<string, { rooms: string; packages?: string; why: string }>> = {
  core: { rooms: '', packages: 'tldts', why: 'the types that everyone uses, and functions that know nothing of Verso' },
  languages: { rooms: 'core', why: 'tables of words, looked up by tag' },
  text: {
    rooms: 'core languages',
    packages: 'any-ascii',
    why: 'bytes and text in, text, spans and comparable keys out',
  },
  i18n: { rooms: 'core text', why: 'strings know nothing of what they are about' },
  facts: { rooms: 'core languages text', packages: 'any-ascii', why: 'text in, what it states out' },
  meaning: {
    rooms: 'core languages text',
    packages: 'onnxruntime-web/wasm @huggingface/tokenizers',
    why: 'text in, embeddings and machine translations out',
  },
  page: {
    rooms: 'core languages text',
    packages:
      '@mozilla/readability mdast mdast-util-from-markdown mdast-util-gfm mdast-util-mdx-expression mdast-util-mdx-jsx micromark-extension-gfm micromark-extension-mdx-expression micromark-extension-mdx-jsx micromark-extension-mdx-md smol-toml yaml',
    why: 'a Document or a text is handed in; reading needs no more, and the extension never meets what reads Markdown',
  },
  report: {
    rooms: 'core languages text i18n',
    packages: 'valibot @observablehq/plot',
    why: 'every export works on the stored report, how its languages set sentences, and the strings of a reader',
  },
  extension: {
    rooms: 'core text',
    packages: 'idb valibot webextension-polyfill',
    why: 'the only room that touches extension APIs',
  },
  align: { rooms: 'core languages text meaning', why: 'values and embeddings come in with the segments' },
  provenance: {
    rooms: 'core languages text page',
    packages: 'ipaddr.js',
    why: 'it runs in every page and must stay small; the package is for fetching alone',
  },
  findings: {
    rooms: 'core languages text facts meaning',
    packages: 'diff',
    why: 'rules see the alignment, not how it was made',
  },
  panel: {
    rooms: 'core text report i18n',
    packages: 'preact preact/hooks preact/compat @preact/signals',
    why: 'no network and no extension API in components',
  },
  compare: {
    rooms: 'core languages text page provenance facts meaning align findings report',
    packages: 'any-ascii',
    why: 'it puts the pure rooms together and runs without a browser',
  },
  cli: {
    rooms: 'core languages text i18n page provenance facts meaning align findings report compare',
    packages:
      'happy-dom csv-parse/sync htmlparser2 yaml ignore parse5 pdfjs-dist/legacy/build/pdf.min.mjs pdfjs-dist/legacy/build/pdf.worker.min.mjs tinyld zod @modelcontextprotocol/sdk/server/mcp.js @modelcontextprotocol/sdk/server/stdio.js @modelcontextprotocol/sdk/shared/protocol.js @modelcontextprotocol/sdk/types.js',
    why: 'the command runs without a browser',
  },
};

const files = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));

/** Import and export statements at the beginning of a line, and dynamic imports of a literal. */
const IMPORT =
  /^(?:import|export)\b(?:[^'"\n;]|\n(?! *(?:import|export)\b))*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].map((m) => (m[1] ?? m[2] ?? m[3])!);

const isRelative = (specifier: string) => specifier.startsWith('.');
const target = (file: string, specifier: string) => path.normalize(path.join(path.dirname(file), specifier));

/** The room a path under lib stands in. */
const roomOf = (file: string): string => file.split(path.sep)[1]!;

function complaint(file: string, specifier: string): string | undefined {
  const room = roomOf(file);
  const rule = MAY[room];
  if (!rule) return `${file} stands in no room that is named here`;
  if (!isRelative(specifier)) {
    if (specifier.startsWith('node:') && room === 'cli') return undefined;
    return (rule.packages ?? '').split(' ').includes(specifier)
      ? undefined
      : `${file} imports ${specifier}: ${rule.why}`;
  }
  const to = target(file, specifier);
  if (to === path.normalize('package.json')) return undefined;
  if (!to.startsWith(`lib${path.sep}`)) return `${file} reaches out of lib to ${specifier}`;
  const other = roomOf(to);
  if (other === room || rule.rooms.split(' ').includes(other)) return undefined;
  return `${file} (${room}) imports ${other}: ${rule.why}`;
}

/** The floors of the picture under “Rooms” in CONTRIBUTING, the topmost first. */
function readFloors(): string[][] {
  const section = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8').split('\n## Rooms\n')[1] ?? '';
  const picture = /(?:^ {4}\S.*\n)+/m.exec(section)?.[0] ?? '';
  return picture
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

/** The room of a path as the picture names it; undefined outside the code. */
function toDrawnRoom(file: string): string | undefined {
  const [top, room] = file.split(path.sep);
  if (top === 'entrypoints') return top;
  return top === 'lib' ? room : undefined;
}

/** The files that lead back to themselves by imports, types included. */
const findCircling = (imports: ReadonlyMap<string, readonly string[]>): string[] =>
  [...imports.keys()].filter((file) => {
    const reached = new Set(imports.get(file));
    for (const one of reached) for (const other of imports.get(one) ?? []) reached.add(other);
    return reached.has(file);
  });

/** Folders that import each other, with one import of either. Types count: who reads one needs the other. */
function findMutualFolders(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const between = new Map<string, string>();
  for (const [file, targets] of imports)
    for (const to of targets) between.set(`${path.dirname(file)} ${path.dirname(to)}`, `${file} imports ${to}`);
  return [...between.keys()].flatMap((pair) => {
    const [from, to] = pair.split(' ') as [string, string];
    const back = between.get(`${to} ${from}`);
    return from < to && back ? [`${between.get(pair)}, and ${back}`] : [];
  });
}

/** What each file imports, by paths from the root; without what stands in a package. */
function readImports(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(all);
  const resolve = (to: string) =>
    [to, `${to}.ts`, `${to}.tsx`, `${to}${path.sep}index.ts`].find((one) => known.has(one));
  return new Map(
    all.map((file) => [
      file,
      importsOf(file).flatMap((specifier) => (isRelative(specifier) ? (resolve(target(file, specifier)) ?? []) : [])),
    ]),
  );
}

describe('rooms', () => {
  it('are judged by imports that are really read, and a trespass is noticed', () => {
    expect(importsOf('lib/compare/compare-pair.ts')).toContain('../align/align');
    expect(complaint('lib/align/align.ts', '../panel')).toContain('align');
    expect(complaint('lib/core/value.ts', 'preact')).toContain('preact');
    expect(complaint('lib/findings/rules/headline.ts', '../../facts/values/compare-values')).toBeUndefined();
  });

  it('import only what they may', () => {
    const complaints = files('lib').flatMap((file) =>
      importsOf(file).flatMap((specifier) => complaint(file, specifier) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  it('load the sentence encoder only when it is chosen', () => {
    const encoder = path.normalize('lib/meaning/encoder');
    const outside = [...files('lib'), ...files('entrypoints')].filter((file) => !file.startsWith(encoder));
    const leads = (file: string, specifier: string) =>
      isRelative(specifier)
        ? target(file, specifier).startsWith(encoder)
        : /^(?:onnxruntime|@huggingface)/.test(specifier);
    // An `import()` is a choice made at run time, a type costs nothing; any other import loads at once.
    const eager = (file: string) =>
      [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].filter(
        ([statement, from, bare]) =>
          (from ?? bare) && !/^(?:import|export) type\b/.test(statement) && leads(file, (from ?? bare)!),
      );
    expect(files('lib').some((file) => file.startsWith(encoder) && eager(file).length)).toBe(true);
    expect(outside.filter((file) => eager(file).length)).toEqual([]);
  });

  it('stand on the floors that CONTRIBUTING draws, and import only from floors below', () => {
    const floors = readFloors();
    const drawn = floors.flat();
    expect([...drawn].sort()).toEqual(['entrypoints', ...Object.keys(MAY)].sort());
    const getFloor = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
    const upward = [...files('lib'), ...files('entrypoints')].flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const [from, to] = [
          toDrawnRoom(file),
          isRelative(specifier) ? toDrawnRoom(target(file, specifier)) : undefined,
        ];
        // A greater index is a floor further down.
        return to && to !== from && getFloor(to) <= getFloor(from!) ? [`${file}: ${specifier}`] : [];
      }),
    );
    expect(upward).toEqual([]);
  });

  it('have no files that import each other in a circle', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', []],
    ]);
    expect(findCircling(circle)).toEqual(['b', 'c']);
    const circling = findCircling(readImports([...files('lib'), ...files('entrypoints')]));
    expect(circling).toEqual([]);
  });

  it('are all named here', () => {
    const rooms = readdirSync(path.join(ROOT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map((r) => r.name).filter((name) => !(name in MAY))).toEqual([]);
  });

  it('keep extension APIs to the browser room', () => {
    const api =
      /\b(?:chrome|browser)\.(?:runtime|tabs|storage|action|scripting|sidePanel|sidebarAction|contextMenus|webRequest)\b/;
    const users = files('lib').filter(
      (file) => roomOf(file) !== 'extension' && api.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(users).toEqual([]);
  });

  it('never make markup of outside text', () => {
    const sink =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    const users = [...files('lib'), ...files('entrypoints')].filter((file) =>
      sink.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(users).toEqual([]);
  });

  it('have no folders that import each other: whoever reads one would have to read both', () => {
    const mutual = new Map([
      ['a/one', ['b/two']],
      ['b/three', ['a/one']],
      ['c/four', ['a/one', 'c/five']],
    ]);
    expect(findMutualFolders(mutual)).toEqual(['a/one imports b/two, and b/three imports a/one']);
    expect(findMutualFolders(readImports(files('lib')))).toEqual([]);
  });

  it('have no doors: a file is imported from where it stands, or some would walk past', () => {
    // The one that is left is what other programs import.
    const doors = files('lib').filter((file) => path.basename(file) === 'index.ts');
    expect(doors).toEqual([path.normalize('lib/cli/library/index.ts')]);
  });
});
