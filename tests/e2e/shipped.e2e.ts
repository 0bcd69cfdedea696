/** What a built package carries of the encoder, and what it must not. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Hosts named in what ships, and never asked. */
const KNOWN: Readonly<Record<string, string>> = {
  'web.dev': 'in a warning of the runtime’s about threads where a page may have one only',
  'rolldown.rs': 'in an error of the bundler’s',
};

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;

/** What a script loads at once, and so on, by paths from the root. */
function atOnce(root: string, script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const source = readFileSync(path.join(root, script), 'utf8');
  for (const [, specifier] of source.matchAll(STATIC_IMPORT))
    atOnce(root, path.join(path.dirname(script), specifier!), seen);
  return seen;
}

const HTML_SCRIPT = /(?:src|href)="\/([^"]+\.js)"/g;
const scriptsOf = (root: string, page: string): string[] =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(HTML_SCRIPT)].map(([, src]) => src!);

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (browser) => {
  const root = path.join(OUTPUT, browser);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  // By what stands in them, too: the bundler names a file after any of the modules that it puts into it.
  const encoder = files.filter(
    (file) =>
      /\.m?js$/.test(file) &&
      (/\/(?:encoder|ort-wasm)/.test(`/${file}`) || /\bort-wasm/.test(readFileSync(path.join(root, file), 'utf8'))),
  );

  it('has the runtime’s WebAssembly once, and its licence', () => {
    expect(files.filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
    expect(readFileSync(path.join(root, 'NOTICE.txt'), 'utf8')).toContain('ONNX Runtime Web');
  });

  it('names no place that code or data of the runtime could come from', () => {
    const named = encoder.flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(
          /(?:https?:)?\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})\b/g,
        ),
      ].map(([, host]) => host!),
    );
    expect(named).toContain('web.dev');
    expect([...new Set(named)].filter((host) => !(host in KNOWN))).toEqual([]);
    const code = files.filter((file) => /\.(?:m?js|html|css)$/.test(file));
    const cdn = /\b(?:jsdelivr|unpkg|cdnjs|esm\.sh)\b/;
    expect(code.filter((file) => cdn.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });

  it('begins without it: neither page nor the comparing worker loads it at once', () => {
    const starts = [...scriptsOf(root, 'sidepanel.html'), ...scriptsOf(root, 'options.html'), 'background.js'];
    const workers = files.filter((file) => /\/compare-worker-[^/]+\.js$/.test(`/${file}`));
    expect(starts.length).toBeGreaterThan(2);
    expect(workers).toHaveLength(1);
    expect(encoder.length).toBeGreaterThan(1);
    const loaded = [...starts, ...workers].flatMap((script) => [...atOnce(root, script)]);
    expect(loaded.length).toBeGreaterThan(starts.length + workers.length);
    expect(loaded.filter((file) => encoder.includes(file) || /\/store-/.test(file))).toEqual([]);
  });

  it('weighs no more than its model of 63 MB has to', () => {
    const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(root, file))).length, 0);
    expect(packed).toBeLessThan(75_000_000);
  });
});
