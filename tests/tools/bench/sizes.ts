import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { row } from './time';

const BUILD = new URL('../../../.output/chrome-mv3/', import.meta.url).pathname;

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name));

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Of the built extension; the zip's size is taken as the sum of its files, each compressed as zip would. */
export function benchSizes(): void {
  if (!existsSync(BUILD)) {
    row('sizes', 'not built', 'npm run build');
    return;
  }
  row('content.js, gzipped', kB(gzipped(`${BUILD}content-scripts/content.js`)), '≤ 25 kB');
  const all = files(BUILD).reduce((sum, file) => sum + gzipped(file), 0);
  row('extension, zipped', kB(all), '≤ 6,000 kB');
}
