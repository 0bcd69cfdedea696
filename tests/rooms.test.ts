/** Rooms import only from the floors below their own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Which rooms of lib, and which packages, each room may import, and why not more. */
const MAY: Readonly<Record<string, { rooms: string; packages?: string; why: string }>> = {
  util: { rooms: '', packages: 'tldts', why: 'functions that know nothing of Verso' },
  languages: { rooms: 'util', why: 'tables of words, looked up by tag' },
  core: { rooms: 'util', why: 'the types everyone uses know nobody' },
  names: { rooms: 'util languages', packages: 'any-ascii', why: 'letters in, sounds out' },
  i18n: { rooms: 'util', why: 'strings know nothing of what they are about' },
  text: { rooms: 'util languages', packages: 'any-ascii', why: 'text in, comparable keys out' },
  quotations: { rooms: 'util languages names', why: 'text in, quotations and speakers out' },
  polarity: { rooms: 'util languages text', why: 'text in, cues out' },
  segment: { rooms: 'core util languages', why: 'text in, spans out' },
  values: { rooms: 'core util languages', why: 'text in, values out' },
  concepts: { rooms: 'core util languages', why: 'text and a lexicon in, vectors out' },
  meaning: { rooms: 'core util', why: 'embeddings in, likeness out' },
  align: { rooms: 'core util meaning', why: 'values and vectors come in with the segments' },
  verdict: { rooms: 'core util meaning', why: 'figures of an alignment in, a verdict out' },
  report: {
    rooms: 'core util languages',
    packages: 'valibot',
    why: 'every export works on the stored report, and on how its languages set sentences',
  },
  extension: {
    rooms: 'core util',
    packages: 'idb valibot webextension-polyfill',
    why: 'the only room that touches extension APIs',
  },
  engines: {
    rooms: 'core util text languages',
    packages: 'onnxruntime-web/wasm @huggingface/tokenizers',
    why: 'each engine stands alone',
  },
  page: {
    rooms: 'core util text languages',
    packages:
      '@mozilla/readability mdast mdast-util-from-markdown mdast-util-gfm mdast-util-mdx-expression mdast-util-mdx-jsx micromark-extension-gfm micromark-extension-mdx-expression micromark-extension-mdx-jsx micromark-extension-mdx-md smol-toml yaml',
    why: 'a Document or a text is handed in; reading needs no more, and the extension never meets what reads Markdown',
  },
  provenance: {
    rooms: 'core util languages text page',
    packages: 'ipaddr.js',
    why: 'it runs in every page and must stay small; the package is for fetching alone',
  },
  findings: {
    rooms: 'core util languages text names quotations polarity values meaning',
    packages: 'diff',
    why: 'rules see the alignment, not how it was made',
  },
  interchange: { rooms: 'core util report', why: 'the stored report in, other programs’ formats out' },
  statistics: {
    rooms: 'core util report',
    packages: '@observablehq/plot',
    why: 'lines of reports in, tables and a page out',
  },
  panel: {
    rooms: 'core util report i18n interchange',
    packages: 'preact preact/hooks preact/compat @preact/signals',
    why: 'no network and no extension API in components',
  },
  compare: {
    rooms:
      'core util languages text page provenance segment values names quotations polarity concepts meaning align findings verdict engines report',
    why: 'it puts the pure rooms together and runs without a browser',
  },
  cli: {
    rooms:
      'core util languages text page provenance segment values names quotations polarity concepts meaning align findings verdict engines report interchange statistics compare',
    packages:
      'happy-dom ignore parse5 pdfjs-dist/legacy/build/pdf.min.mjs pdfjs-dist/legacy/build/pdf.worker.min.mjs tinyld zod @modelcontextprotocol/sdk/server/mcp.js @modelcontextprotocol/sdk/server/stdio.js @modelcontextprotocol/sdk/shared/protocol.js @modelcontextprotocol/sdk/types.js',
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
    expect(complaint('lib/findings/rules/headline.ts', '../../values/compare-values')).toBeUndefined();
  });

  it('import only what they may', () => {
    const complaints = files('lib').flatMap((file) =>
      importsOf(file).flatMap((specifier) => complaint(file, specifier) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  it('load the sentence encoder only when it is chosen', () => {
    const encoder = path.normalize('lib/engines/encoder');
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
});
