/** The files `page-phrases.ts` of all languages, by tag. Written by `npm run languages`. */

import { am } from './am/page-phrases';
import { ar } from './ar/page-phrases';
import { az } from './az/page-phrases';
import { be } from './be/page-phrases';
import { bg } from './bg/page-phrases';
import { bn } from './bn/page-phrases';
import { ca } from './ca/page-phrases';
import { cs } from './cs/page-phrases';
import { da } from './da/page-phrases';
import { de } from './de/page-phrases';
import { el } from './el/page-phrases';
import { en } from './en/page-phrases';
import { es } from './es/page-phrases';
import { et } from './et/page-phrases';
import { fa } from './fa/page-phrases';
import { fi } from './fi/page-phrases';
import { fr } from './fr/page-phrases';
import { gu } from './gu/page-phrases';
import { he } from './he/page-phrases';
import { hi } from './hi/page-phrases';
import { hr } from './hr/page-phrases';
import { hu } from './hu/page-phrases';
import { hy } from './hy/page-phrases';
import { id } from './id/page-phrases';
import { is } from './is/page-phrases';
import { it } from './it/page-phrases';
import { ja } from './ja/page-phrases';
import { ka } from './ka/page-phrases';
import { kk } from './kk/page-phrases';
import { km } from './km/page-phrases';
import { kn } from './kn/page-phrases';
import { ko } from './ko/page-phrases';
import { lo } from './lo/page-phrases';
import { lt } from './lt/page-phrases';
import { lv } from './lv/page-phrases';
import { mk } from './mk/page-phrases';
import { ml } from './ml/page-phrases';
import { mn } from './mn/page-phrases';
import { mr } from './mr/page-phrases';
import { ms } from './ms/page-phrases';
import { my } from './my/page-phrases';
import { ne } from './ne/page-phrases';
import { nl } from './nl/page-phrases';
import { no } from './no/page-phrases';
import { pa } from './pa/page-phrases';
import { pl } from './pl/page-phrases';
import { pt } from './pt/page-phrases';
import { ro } from './ro/page-phrases';
import { ru } from './ru/page-phrases';
import { si } from './si/page-phrases';
import { sk } from './sk/page-phrases';
import { sl } from './sl/page-phrases';
import { sq } from './sq/page-phrases';
import { sr } from './sr/page-phrases';
import { sv } from './sv/page-phrases';
import { sw } from './sw/page-phrases';
import { ta } from './ta/page-phrases';
import { te } from './te/page-phrases';
import { th } from './th/page-phrases';
import { tl } from './tl/page-phrases';
import { tr } from './tr/page-phrases';
import type { PagePhrases } from './types/page-phrases';
import { uk } from './uk/page-phrases';
import { ur } from './ur/page-phrases';
import { uz } from './uz/page-phrases';
import { vi } from './vi/page-phrases';
import { zh } from './zh/page-phrases';

export const PAGE_PHRASES: Readonly<Record<string, PagePhrases>> = {
  am,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  my,
  ne,
  nl,
  no,
  pa,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tl,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
};
