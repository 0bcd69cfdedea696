/** The files `times.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/times';
import { de } from './de/times';
import { el } from './el/times';
import { en } from './en/times';
import { es } from './es/times';
import { fr } from './fr/times';
import { he } from './he/times';
import { hi } from './hi/times';
import { id } from './id/times';
import { it } from './it/times';
import { ja } from './ja/times';
import { ko } from './ko/times';
import { nl } from './nl/times';
import { pl } from './pl/times';
import { pt } from './pt/times';
import { ru } from './ru/times';
import { th } from './th/times';
import { tr } from './tr/times';
import type { TimeWords } from './types/times';
import { uk } from './uk/times';
import { vi } from './vi/times';
import { zh } from './zh/times';

export const TIMES: Readonly<Record<string, TimeWords>> = {
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
