import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Which rooms of lib, and which packages, each room may import, and why not more. */
const MAY: Readonly<Record<string, { rooms: string; packages?: string; why: string }>> = {
  domain: { rooms: '', why: 'the words everyone uses know nobody' },
  article: { rooms: 'domain', packages: '@mozilla/readability', why: 'a Document is handed in; reading needs no more' },
  original: {
    rooms: 'domain article',
    packages: 'ipaddr.js',
    why: 'it runs in every page and must stay small; the package is for fetching alone',
  },
  segment: { rooms: 'domain', why: 'text in, spans out' },
  facts: { rooms: 'domain', packages: 'any-ascii', why: 'text in, values out' },
  concepts: { rooms: 'domain', why: 'text and a lexicon in, vectors out' },
  engines: {
    rooms: 'domain',
    packages: 'onnxruntime-web/wasm @huggingface/tokenizers',
    why: 'each engine stands alone',
  },
  align: { rooms: 'domain', why: 'facts and vectors come in with the segments' },
  findings: { rooms: 'domain facts', packages: 'diff', why: 'rules see the alignment, not how it was made' },
  report: { rooms: 'domain', packages: 'valibot', why: 'every export works on the stored report alone' },
  panel: {
    rooms: 'domain report',
    packages: 'preact preact/hooks preact/compat @preact/signals',
    why: 'no network and no extension API in components',
  },
  browser: {
    rooms: 'domain',
    packages: 'idb valibot webextension-polyfill',
    why: 'the only room that touches extension APIs',
  },
  cli: {
    rooms: 'domain article original segment facts concepts engines align findings report compare',
    packages: 'happy-dom tinyld tsx/esm/api',
    why: 'the command runs without a browser',
  },
};

/** Files right under lib: the journey and what it is made of. */
const JOURNEY = 'domain article original segment facts concepts align findings report version';

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

/** The room a path under lib stands in; for a file right under lib, its own name. */
const roomOf = (file: string): string => file.split(path.sep)[1]!.replace(/\.\w+$/, '');

function complaint(file: string, specifier: string): string | undefined {
  const room = roomOf(file);
  const rule = MAY[room] ?? { rooms: JOURNEY, packages: '', why: 'the journey is made of the pure rooms' };
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

describe('rooms', () => {
  it('are judged by imports that are really read, and a trespass is noticed', () => {
    expect(importsOf('lib/compare.ts')).toContain('./align');
    expect(complaint('lib/align/index.ts', '../panel')).toContain('align');
    expect(complaint('lib/domain/fact.ts', 'preact')).toContain('preact');
    expect(complaint('lib/findings/values.ts', '../facts')).toBeUndefined();
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

  it('are all named here', () => {
    const rooms = readdirSync(path.join(ROOT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map((r) => r.name).filter((name) => !(name in MAY))).toEqual([]);
  });

  it('keep extension APIs to the browser room', () => {
    const api =
      /\b(?:chrome|browser)\.(?:runtime|tabs|storage|action|scripting|sidePanel|sidebarAction|contextMenus|webRequest)\b/;
    const users = files('lib').filter(
      (file) => roomOf(file) !== 'browser' && api.test(readFileSync(path.join(ROOT, file), 'utf8')),
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

  it('have files of one subject', () => {
    const long = files('lib').filter((file) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length > 330);
    expect(long).toEqual([]);
  });
});
