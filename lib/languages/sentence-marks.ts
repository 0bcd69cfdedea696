/** The files `sentence-marks.ts` of all languages, by tag. Written by `npm run languages`. */

import { af } from './af/sentence-marks';
import { am } from './am/sentence-marks';
import { ar } from './ar/sentence-marks';
import { az } from './az/sentence-marks';
import { be } from './be/sentence-marks';
import { bg } from './bg/sentence-marks';
import { bn } from './bn/sentence-marks';
import { bo } from './bo/sentence-marks';
import { bs } from './bs/sentence-marks';
import { ca } from './ca/sentence-marks';
import { ckb } from './ckb/sentence-marks';
import { cs } from './cs/sentence-marks';
import { da } from './da/sentence-marks';
import { de } from './de/sentence-marks';
import { el } from './el/sentence-marks';
import { en } from './en/sentence-marks';
import { es } from './es/sentence-marks';
import { et } from './et/sentence-marks';
import { fa } from './fa/sentence-marks';
import { fi } from './fi/sentence-marks';
import { fo } from './fo/sentence-marks';
import { fr } from './fr/sentence-marks';
import { gl } from './gl/sentence-marks';
import { gu } from './gu/sentence-marks';
import { he } from './he/sentence-marks';
import { hi } from './hi/sentence-marks';
import { hr } from './hr/sentence-marks';
import { hu } from './hu/sentence-marks';
import { hy } from './hy/sentence-marks';
import { id } from './id/sentence-marks';
import { is } from './is/sentence-marks';
import { it } from './it/sentence-marks';
import { ja } from './ja/sentence-marks';
import { ka } from './ka/sentence-marks';
import { kk } from './kk/sentence-marks';
import { km } from './km/sentence-marks';
import { ko } from './ko/sentence-marks';
import { ky } from './ky/sentence-marks';
import { lb } from './lb/sentence-marks';
import { lo } from './lo/sentence-marks';
import { lt } from './lt/sentence-marks';
import { lv } from './lv/sentence-marks';
import { mk } from './mk/sentence-marks';
import { mn } from './mn/sentence-marks';
import { mr } from './mr/sentence-marks';
import { ms } from './ms/sentence-marks';
import { my } from './my/sentence-marks';
import { nb } from './nb/sentence-marks';
import { ne } from './ne/sentence-marks';
import { nl } from './nl/sentence-marks';
import { nn } from './nn/sentence-marks';
import { no } from './no/sentence-marks';
import { pa } from './pa/sentence-marks';
import { pl } from './pl/sentence-marks';
import { ps } from './ps/sentence-marks';
import { pt } from './pt/sentence-marks';
import { ro } from './ro/sentence-marks';
import { ru } from './ru/sentence-marks';
import { si } from './si/sentence-marks';
import { sk } from './sk/sentence-marks';
import { sl } from './sl/sentence-marks';
import { sq } from './sq/sentence-marks';
import { sr } from './sr/sentence-marks';
import { sv } from './sv/sentence-marks';
import { sw } from './sw/sentence-marks';
import { ta } from './ta/sentence-marks';
import { te } from './te/sentence-marks';
import { tg } from './tg/sentence-marks';
import { th } from './th/sentence-marks';
import { ti } from './ti/sentence-marks';
import { tl } from './tl/sentence-marks';
import { tr } from './tr/sentence-marks';
import type { SentenceMarkTable } from './types/sentence-marks';
import { uk } from './uk/sentence-marks';
import { ur } from './ur/sentence-marks';
import { vi } from './vi/sentence-marks';
import { yi } from './yi/sentence-marks';
import { zh } from './zh/sentence-marks';

export const SENTENCE_MARKS: Readonly<Record<string, SentenceMarkTable>> = {
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  bo,
  bs,
  ca,
  ckb,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fo,
  fr,
  gl,
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
  ko,
  ky,
  lb,
  lo,
  lt,
  lv,
  mk,
  mn,
  mr,
  ms,
  my,
  nb,
  ne,
  nl,
  nn,
  no,
  pa,
  pl,
  ps,
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
  tg,
  th,
  ti,
  tl,
  tr,
  uk,
  ur,
  vi,
  yi,
  zh,
};
