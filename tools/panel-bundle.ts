/** Builds the panel in a stored state as one script and one sheet of styles. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');

interface Bundle {
  readonly code: string;
  readonly css: string;
}

/** The panel in a stored state (`tests/panel/fixtures/page.tsx`), as one script and one sheet of styles. */
export async function buildPanelBundle(): Promise<Bundle> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      // As the extension is built, so that what the build does to colours is in the picture.
      target: ['chrome120', 'firefox128'],
      lib: { entry: join(ROOT, 'tests/panel/fixtures/page.tsx'), formats: ['iife'], name: 'panel' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  const css = output.output
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('');
  return { code: output.output[0].code, css };
}
