/** Packages are the same bytes wherever they are packed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listDiffering } from '../../tools/release/again';
import { pack, readFiles, unpack } from '../../tools/release/pack';
import { isSource } from '../../tools/release/sources';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verso-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  ['b/two.js', bytes('let two = 2;'.repeat(300))],
  ['a.json', bytes('\uFEFF{"ไทย": "é"}')],
  ['10', new Uint8Array([0, 255, 254, 128])],
  ['b.js', new Uint8Array()],
] as const;

it('gives the same bytes in whatever order the files come', async () => {
  const [one, other] = [await pack(new Map(FILES)), await pack(new Map([...FILES].reverse()))];
  expect(Buffer.compare(one, other)).toBe(0);
});

it('gives the same bytes in another time zone and at another time', async () => {
  const script = `import { pack } from ${JSON.stringify(new URL('../../tools/release/pack.ts', import.meta.url).href)};
    const zip = await pack(new Map([['a', new Uint8Array(100)]]));
    process.stdout.write(Buffer.from(zip).toString('base64'));`;
  const inZone = (TZ: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    }).stdout;
  expect(inZone('Pacific/Kiritimati').length).toBeGreaterThan(100);
  expect(inZone('Pacific/Kiritimati')).toBe(inZone('America/Los_Angeles'));
});

it('gives back every byte, and names no folder by itself', async () => {
  const zip = await pack(new Map(FILES));
  const back = await unpack(zip);
  expect([...back.keys()].sort()).toEqual(FILES.map(([name]) => name).sort());
  for (const [name, content] of FILES) expect(Buffer.compare(back.get(name)!, content)).toBe(0);
});

it('reads a folder by what is in it, not by when or where it was written', async () => {
  const put = (place: string, seconds: number) => {
    const root = path.join(folder, place);
    mkdirSync(path.join(root, 'deep'), { recursive: true });
    for (const name of ['z.txt', 'deep/a.txt']) {
      writeFileSync(path.join(root, name), name);
      utimesSync(path.join(root, name), seconds, seconds);
    }
    return pack(readFiles(root));
  };
  const [one, other] = [await put('one', 1_000_000_000), await put('quite/another', 1_700_000_000)];
  expect(Buffer.compare(one, other)).toBe(0);
  expect([...(await unpack(one)).keys()]).toEqual(['deep/a.txt', 'z.txt']);
  expect(Buffer.from(one).includes(folder)).toBe(false);
});

it('says which entries of two zips differ', async () => {
  const zip = (...entries: (readonly [string, string])[]) => pack(new Map(entries.map(([n, t]) => [n, bytes(t)])));
  const one = await zip(['a', '1'], ['b', '2']);
  expect(await listDiffering(one, await zip(['b', '2'], ['a', '1']))).toEqual([]);
  expect(await listDiffering(one, await zip(['a', '1'], ['b', '3'], ['c', '4']))).toEqual(['b', 'c']);
});

it('takes the project into the source bundle, and nothing that was made or is somebody’s own', () => {
  const yes = [
    'package.json',
    'package-lock.json',
    '.npmrc',
    '.ci',
    '.github',
    '.gitignore',
    'lib/cli/verso.mjs',
    'NOTICE',
  ];
  const no = [
    'node_modules',
    'tests/node_modules',
    '.git',
    '.output',
    '.wxt',
    '.env',
    'lib/.env',
    '.vscode',
    'npm.log',
  ];
  expect(yes.filter((name) => !isSource(name))).toEqual([]);
  expect(no.filter((name) => isSource(name))).toEqual([]);
});
