/** The files `dates.ts` of all languages, by tag. Written by `npm run languages`. */

import { am } from './am/dates';
import { ar } from './ar/dates';
import { be } from './be/dates';
import { bg } from './bg/dates';
import { ca } from './ca/dates';
import { cs } from './cs/dates';
import { de } from './de/dates';
import { el } from './el/dates';
import { en } from './en/dates';
import { es } from './es/dates';
import { et } from './et/dates';
import { fa } from './fa/dates';
import { fi } from './fi/dates';
import { fr } from './fr/dates';
import { he } from './he/dates';
import { hi } from './hi/dates';
import { hr } from './hr/dates';
import { hu } from './hu/dates';
import { id } from './id/dates';
import { it } from './it/dates';
import { ja } from './ja/dates';
import { ko } from './ko/dates';
import { ms } from './ms/dates';
import { nl } from './nl/dates';
import { pl } from './pl/dates';
import { ps } from './ps/dates';
import { pt } from './pt/dates';
import { ro } from './ro/dates';
import { ru } from './ru/dates';
import { sv } from './sv/dates';
import { th } from './th/dates';
import { tr } from './tr/dates';
import type { DateWords } from './types/dates';
import { uk } from './uk/dates';
import { ur } from './ur/dates';
import { vi } from './vi/dates';
import { zh } from './zh/dates';

export const DATES: Readonly<Record<string, DateWords>> = {
  am,
  ar,
  be,
  bg,
  ca,
  cs,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  pl,
  ps,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
