/** Builds modules of the project into one script, for pages and for measuring. */
import { build, type Rolldown } from 'vite';
import { keepAddresses } from './build-command.mjs';

/** A module and all it imports as one script that leaves it in a page under this name. */
export async function buildBundle(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'esnext', lib: { entry: entry.pathname, formats: ['iife'], name } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

const BUILT = new URL('../.output/bench/', import.meta.url);

/**
 * A module and all it imports of this project as it is packed, to run here: what runs the sources as they are gives
 * every function its name back, which costs a fifth of the time.
 */
export async function loadBuiltModule<T>(entry: URL, name: string): Promise<T> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [keepAddresses(2)],
    build: {
      ssr: entry.pathname,
      outDir: BUILT.pathname,
      emptyOutDir: false,
      target: 'esnext',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return (await import(new URL(`${name}.mjs`, BUILT).href)) as T;
}
