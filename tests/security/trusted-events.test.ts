/** Scripts in pages act on what the reader does alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The folders whose scripts run in pages, beside `lib/page` and `lib/provenance`, which only read. */
const FOLDERS = ['entrypoints/content', 'entrypoints/highlighter', 'entrypoints/notice', 'lib/page', 'lib/provenance'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // PDFs are read, and originals fetched, by Verso's own pages and the command alone.
    .filter((name) => name.endsWith('.ts') && !/^lib\/(?:page\/pdf|provenance\/fetch)\//.test(`${folder}/${name}`))
    .map((name) => `${folder}/${name}`),
);

describe('scripts in pages', () => {
  it.each(files)('hear only what the reader does: %s', (file) => {
    const source = readFileSync(file, 'utf8');
    // `onTrusted` is the one way: it passes over what a page's script dispatches.
    expect(source).not.toMatch(/addEventListener|\.on[a-z]+ = /);
  });

  it('put no words into the page', () => {
    const sources = files.filter((file) => file.startsWith('entrypoints/')).map((file) => readFileSync(file, 'utf8'));
    expect(sources.join('\n')).not.toMatch(
      /(?:textContent|innerText|nodeValue|innerHTML|data|title|alt) = |createTextNode/,
    );
  });
});
