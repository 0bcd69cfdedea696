/** Reads pages and what is expected of their originals. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslationDetection } from '../../lib/core/detection';
import { detectTranslation } from '../../lib/provenance/detect-translation';
import { splitExpectedPage } from '../../tools/expected-page';

/** What Verso does not see yet on a page that a person would: known, counted, and not forgotten. */
export type Missed = 'original' | 'translation' | 'article' | 'lang' | 'originalLang' | 'machine';

/**
 * What must come out of a page under `tests/pages/locating`, said at the end of its file. Pages in its folders were each written as an examination,
 * by somebody who had not read the code: `world`, `tongues` and `press` for as many languages, `sites`, `trails` and `everyday` for as many ways as
 * possible.
 */
export interface Expected {
  /** Which signal or trap it holds. */
  readonly about?: string;
  readonly missed?: readonly Missed[];
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

export const samples: readonly Sample[] = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.html$/, '');
    const { html, expected } = splitExpectedPage(readFileSync(join(folder, file), 'utf8'));
    return { name, html, expected: expected as Expected };
  });

export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const sightHtml = (html: string, url: string): TranslationDetection => detectTranslation(documentOf(html), url);
