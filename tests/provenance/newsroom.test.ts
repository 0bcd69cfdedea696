/** Originals of the demo's pages. */

// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sightHtml } from './pages';

interface Side {
  readonly lang: string;
  readonly path: string;
}
interface Gold {
  readonly translation: Side;
  readonly original: Side;
  readonly located: { readonly signal: string; readonly words: string };
}

const TRANSLATIONS = 'http://127.0.0.1:4801';
const ORIGINALS = 'http://127.0.0.1:4802';

const newsroom = join(import.meta.dirname, '../newsroom');
const complete = (pair: string): boolean =>
  ['gold.json', 'translation.html', 'original.html'].every((file) => existsSync(join(newsroom, pair, file)));
const pairs = existsSync(newsroom) ? readdirSync(newsroom).filter(complete) : [];

const read = (pair: string, file: string): string =>
  readFileSync(join(newsroom, pair, file), 'utf8').replaceAll('{{original}}', ORIGINALS);

it('has pairs to look at', () => expect(pairs.length).toBeGreaterThan(0));

describe.each(pairs)('%s', (pair) => {
  const gold = JSON.parse(read(pair, 'gold.json')) as Gold;
  const root = (tag: string): string => tag.split('-')[0] ?? tag;

  it('leads from the translation to its original, for the reason given', () => {
    const sighting = sightHtml(read(pair, 'translation.html'), TRANSLATIONS + gold.translation.path);
    const best = sighting.candidates[0];
    expect(sighting).toMatchObject({ article: true, translation: true });
    expect(root(sighting.lang)).toBe(root(gold.translation.lang));
    expect(best?.url).toBe(ORIGINALS + gold.original.path);
    expect(best?.score).toBeGreaterThanOrEqual(0.5);
    const reason = best?.evidence.find(({ signal }) => signal === gold.located.signal);
    expect(best?.evidence.map(({ signal }) => signal)).toContain(gold.located.signal);
    expect(reason?.words).toContain(gold.located.words);
  });

  it('finds nothing on the original', () => {
    const sighting = sightHtml(read(pair, 'original.html'), ORIGINALS + gold.original.path);
    expect(sighting).toMatchObject({ article: true, translation: false, candidates: [] });
    expect(root(sighting.lang)).toBe(root(gold.original.lang));
  });
});
