/** The files `slug-words.ts` of all languages, by tag. Written by `npm run languages`. */

import { cs } from './cs/slug-words';
import { da } from './da/slug-words';
import { de } from './de/slug-words';
import { en } from './en/slug-words';
import { es } from './es/slug-words';
import { et } from './et/slug-words';
import { fi } from './fi/slug-words';
import { fil } from './fil/slug-words';
import { fr } from './fr/slug-words';
import { hr } from './hr/slug-words';
import { hu } from './hu/slug-words';
import { id } from './id/slug-words';
import { it } from './it/slug-words';
import { lt } from './lt/slug-words';
import { lv } from './lv/slug-words';
import { nl } from './nl/slug-words';
import { pl } from './pl/slug-words';
import { pt } from './pt/slug-words';
import { ro } from './ro/slug-words';
import { sk } from './sk/slug-words';
import { sv } from './sv/slug-words';
import { sw } from './sw/slug-words';
import { tr } from './tr/slug-words';
import type { SlugWords } from './types/slug-words';
import { vi } from './vi/slug-words';

export const SLUG_WORDS: Readonly<Record<string, SlugWords>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  cs,
  sk,
  hu,
  ro,
  hr,
  fi,
  sv,
  da,
  et,
  lv,
  lt,
  tr,
  id,
  vi,
  fil,
  sw,
};
