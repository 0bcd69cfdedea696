/** The files `credits.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/credits';
import { de } from './de/credits';
import { el } from './el/credits';
import { en } from './en/credits';
import { es } from './es/credits';
import { fa } from './fa/credits';
import { fr } from './fr/credits';
import { he } from './he/credits';
import { hi } from './hi/credits';
import { id } from './id/credits';
import { it } from './it/credits';
import { ja } from './ja/credits';
import { ko } from './ko/credits';
import { nl } from './nl/credits';
import { pl } from './pl/credits';
import { pt } from './pt/credits';
import { ru } from './ru/credits';
import { sv } from './sv/credits';
import { th } from './th/credits';
import { tr } from './tr/credits';
import type { BoilerplateWords } from './types/credits';
import { uk } from './uk/credits';
import { vi } from './vi/credits';
import { zh } from './zh/credits';

export const CREDITS: Readonly<Record<string, BoilerplateWords>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
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
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
