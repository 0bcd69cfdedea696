/** The files `units.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/units';
import { bg } from './bg/units';
import { de } from './de/units';
import { el } from './el/units';
import { en } from './en/units';
import { es } from './es/units';
import { fa } from './fa/units';
import { fi } from './fi/units';
import { fr } from './fr/units';
import { he } from './he/units';
import { hi } from './hi/units';
import { hu } from './hu/units';
import { id } from './id/units';
import { it } from './it/units';
import { ja } from './ja/units';
import { ko } from './ko/units';
import { ms } from './ms/units';
import { nl } from './nl/units';
import { pl } from './pl/units';
import { pt } from './pt/units';
import { ru } from './ru/units';
import { sr } from './sr/units';
import { th } from './th/units';
import { tr } from './tr/units';
import type { UnitWords } from './types/units';
import { uk } from './uk/units';
import { vi } from './vi/units';
import { zh } from './zh/units';

export const UNITS: Readonly<Record<string, UnitWords>> = {
  ar,
  bg,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  pl,
  pt,
  ru,
  sr,
  th,
  tr,
  uk,
  vi,
  zh,
};
