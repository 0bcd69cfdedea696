import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sighting } from '../../lib/domain';
import { sight } from '../../lib/original';

/** What must come out of a page under `tests/pages/locating`. */
export interface Expected {
  readonly url: string;
  /** `unlinked`: says it is a translation, names no address. `republished`: the same language elsewhere. */
  readonly kind: 'original' | 'trap' | 'unlinked' | 'republished';
  readonly article: boolean;
  readonly translation: boolean;
  readonly lang: string;
  readonly originalLang?: string;
  readonly machine: boolean;
  readonly translator?: string;
  /** The first candidate; null where none may reach 0.5. */
  readonly original: string | null;
  /** Signals the first candidate must rest on. */
  readonly signals?: readonly string[];
}

export interface Sample {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const folder = join(import.meta.dirname, '../pages/locating');

export const samples: readonly Sample[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.html$/, '');
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    return { name, html: readFileSync(join(folder, file), 'utf8'), expected };
  });

export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const sightHtml = (html: string, url: string): Sighting => sight(documentOf(html), url);
