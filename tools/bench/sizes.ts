/** Measures how large the built extension and its parts are. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Files, pack, readFiles } from '../release/pack';
import { ROOT } from '../setup.mjs';
import { printRow } from './time';

export const formatKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What only the sentence encoder needs: its runtime, its worker and its model. */
const ENCODER = /(?:^|\/)(?:encoder|ort-wasm)[^/]*\.(?:m?js|wasm)$|^model\//;

/** In bytes. */
export interface Sizes {
  /** What every page is given, gzipped. */
  readonly content: number;
  /** The package for the store. */
  readonly zip: number;
  /** The same without the encoder's runtime. */
  readonly zipWithoutEncoder: number;
}

const filterFiles = (files: Files, wanted: (name: string) => boolean): Files =>
  new Map([...files].filter(([name]) => wanted(name)));

/** Of an extension as it is built, `chrome-mv3`; undefined where it is not. */
export async function measureSizes(build: string): Promise<Sizes | undefined> {
  const folder = path.join(ROOT, '.output', build);
  const files: Files = existsSync(folder) ? readFiles(folder) : new Map();
  const content = files.get('content-scripts/content.js');
  if (!content) return undefined;
  const plain = filterFiles(files, (name) => !ENCODER.test(name));
  if (plain.size === files.size) throw new Error(`${build} has no encoder, or under another name`);
  return {
    content: gzipSync(content, { level: 9 }).length,
    zip: (await pack(files)).length,
    zipWithoutEncoder: (await pack(plain)).length,
  };
}

export async function benchSizes(): Promise<void> {
  const sizes = await measureSizes('chrome-mv3');
  if (!sizes) return printRow('sizes', 'not built', 'npm run build');
  printRow('content.js, gzipped', formatKilobytes(sizes.content), '≤ 25 kB');
  printRow('extension, zipped, without the encoder’s runtime', formatKilobytes(sizes.zipWithoutEncoder), '≤ 6,000 kB');
  printRow('extension, zipped', formatKilobytes(sizes.zip), '≤ 75,000 kB');
}
