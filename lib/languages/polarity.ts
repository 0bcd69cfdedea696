/** The files `polarity.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/polarity';
import { de } from './de/polarity';
import { el } from './el/polarity';
import { en } from './en/polarity';
import { es } from './es/polarity';
import { fa } from './fa/polarity';
import { fr } from './fr/polarity';
import { he } from './he/polarity';
import { hi } from './hi/polarity';
import { id } from './id/polarity';
import { it } from './it/polarity';
import { ja } from './ja/polarity';
import { ko } from './ko/polarity';
import { nl } from './nl/polarity';
import { pl } from './pl/polarity';
import { pt } from './pt/polarity';
import { ru } from './ru/polarity';
import { th } from './th/polarity';
import { tr } from './tr/polarity';
import type { PolarityWords } from './types/polarity';
import { uk } from './uk/polarity';
import { vi } from './vi/polarity';
import { zh } from './zh/polarity';

export const POLARITY: Readonly<Record<string, PolarityWords>> = {
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
  th,
  tr,
  uk,
  vi,
  zh,
};
