/** The files `number-words.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/number-words';
import { de } from './de/number-words';
import { el } from './el/number-words';
import { en } from './en/number-words';
import { es } from './es/number-words';
import { fr } from './fr/number-words';
import { he } from './he/number-words';
import { hi } from './hi/number-words';
import { id } from './id/number-words';
import { it } from './it/number-words';
import { ja } from './ja/number-words';
import { ko } from './ko/number-words';
import { nl } from './nl/number-words';
import { pl } from './pl/number-words';
import { pt } from './pt/number-words';
import { ru } from './ru/number-words';
import { th } from './th/number-words';
import { tr } from './tr/number-words';
import type { NumberTable } from './types/number-words';
import { uk } from './uk/number-words';
import { vi } from './vi/number-words';
import { zh } from './zh/number-words';

export const NUMBER_WORDS: Readonly<Record<string, NumberTable>> = {
  ar,
  de,
  el,
  en,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  th,
  tr,
  uk,
  vi,
  zh,
};
