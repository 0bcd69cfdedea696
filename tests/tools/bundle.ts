import { build, type Rolldown } from 'vite';

/** A module and all it imports as one script that leaves it in a page under this name. */
export async function bundleFor(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'esnext', lib: { entry: entry.pathname, formats: ['iife'], name } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** For these headers a page's clock counts microseconds instead of tenths of milliseconds. */
export const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
