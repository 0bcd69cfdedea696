/** The files `news-agencies.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/news-agencies';
import { az } from './az/news-agencies';
import { bg } from './bg/news-agencies';
import { cs } from './cs/news-agencies';
import { da } from './da/news-agencies';
import { de } from './de/news-agencies';
import { el } from './el/news-agencies';
import { es } from './es/news-agencies';
import { fa } from './fa/news-agencies';
import { fi } from './fi/news-agencies';
import { fr } from './fr/news-agencies';
import { he } from './he/news-agencies';
import { hi } from './hi/news-agencies';
import { hr } from './hr/news-agencies';
import { hu } from './hu/news-agencies';
import { hy } from './hy/news-agencies';
import { id } from './id/news-agencies';
import { it } from './it/news-agencies';
import { ja } from './ja/news-agencies';
import { ka } from './ka/news-agencies';
import { kk } from './kk/news-agencies';
import { km } from './km/news-agencies';
import { ko } from './ko/news-agencies';
import { lo } from './lo/news-agencies';
import { mn } from './mn/news-agencies';
import { ms } from './ms/news-agencies';
import { nl } from './nl/news-agencies';
import { no } from './no/news-agencies';
import { pl } from './pl/news-agencies';
import { pt } from './pt/news-agencies';
import { ro } from './ro/news-agencies';
import { ru } from './ru/news-agencies';
import { sr } from './sr/news-agencies';
import { sv } from './sv/news-agencies';
import { th } from './th/news-agencies';
import { tr } from './tr/news-agencies';
import type { NewsAgencies } from './types/news-agencies';
import { uk } from './uk/news-agencies';
import { vi } from './vi/news-agencies';
import { zh } from './zh/news-agencies';

export const NEWS_AGENCIES: Readonly<Record<string, NewsAgencies>> = {
  vi,
  zh,
  ja,
  ko,
  ru,
  uk,
  de,
  fr,
  es,
  pt,
  it,
  pl,
  cs,
  hu,
  ro,
  bg,
  sr,
  hr,
  tr,
  ar,
  fa,
  he,
  hi,
  id,
  ms,
  th,
  km,
  lo,
  fi,
  sv,
  no,
  da,
  nl,
  el,
  kk,
  az,
  hy,
  ka,
  mn,
};
