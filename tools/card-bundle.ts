/** Builds the card's page without its extension: one script that draws the fixtures' cards, and its styles. */
import { build, type Rolldown } from 'vite';

/** What a page needs to draw a card of `tests/card/fixtures/cards.ts`, with `own.draw(name)`. */
export async function buildCardPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: ['chrome120', 'firefox142'],
      lib: {
        entry: new URL('../tests/card/fixtures/page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'own',
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const css = output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Verso</title>
    <style>${css}</style><main id="card"></main><script>${output[0].code}; window.own = own;</script></html>`;
}
