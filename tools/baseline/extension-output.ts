/** Collects what the built extension consists of: manifests and sizes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measureSizes } from '../bench/sizes';

const OUTPUT = path.join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** The manifests, by build. */
export function collectManifests(): ReadonlyMap<string, string> {
  return new Map(
    BUILDS.map((build) => {
      const manifest: unknown = JSON.parse(readFileSync(path.join(OUTPUT, build, 'manifest.json'), 'utf8'));
      return [build, JSON.stringify(manifest, null, 2)];
    }),
  );
}

/** Bytes of each build: the content script and the packages. */
export async function collectSizes(): Promise<Readonly<Record<string, number>>> {
  const sizes: Record<string, number> = {};
  for (const build of BUILDS) {
    const of = await measureSizes(build);
    if (!of) throw new Error(`${build} is not built: npm run build`);
    for (const [name, bytes] of Object.entries(of)) sizes[`${build} ${name}`] = bytes;
  }
  return sizes;
}
