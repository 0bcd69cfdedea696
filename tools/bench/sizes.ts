import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Files, filesIn, pack } from '../release/pack';
import { ROOT } from '../setup.mjs';
import { row } from './time';

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

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

const only = (files: Files, wanted: (name: string) => boolean): Files =>
  new Map([...files].filter(([name]) => wanted(name)));

/** Of an extension as it is built, `chrome-mv3`; undefined where it is not. */
export async function sizesOf(build: string): Promise<Sizes | undefined> {
  const folder = path.join(ROOT, '.output', build);
  const files: Files = existsSync(folder) ? filesIn(folder) : new Map();
  const content = files.get('content-scripts/content.js');
  if (!content) return undefined;
  const plain = only(files, (name) => !ENCODER.test(name));
  if (plain.size === files.size) throw new Error(`${build} has no encoder, or under another name`);
  return {
    content: gzipSync(content, { level: 9 }).length,
    zip: (await pack(files)).length,
    zipWithoutEncoder: (await pack(plain)).length,
  };
}

export async function benchSizes(): Promise<void> {
  const sizes = await sizesOf('chrome-mv3');
  if (!sizes) return row('sizes', 'not built', 'npm run build');
  row('content.js, gzipped', kB(sizes.content), '≤ 25 kB');
  row('extension, zipped, without the encoder’s runtime', kB(sizes.zipWithoutEncoder), '≤ 6,000 kB');
  row('extension, zipped', kB(sizes.zip), '≤ 75,000 kB');
}
