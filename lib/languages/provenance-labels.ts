/** The files `provenance-labels.ts` of all languages, by tag. Written by `npm run languages`. */

import { af } from './af/provenance-labels';
import { am } from './am/provenance-labels';
import { ar } from './ar/provenance-labels';
import { az } from './az/provenance-labels';
import { be } from './be/provenance-labels';
import { bg } from './bg/provenance-labels';
import { bn } from './bn/provenance-labels';
import { bs } from './bs/provenance-labels';
import { ca } from './ca/provenance-labels';
import { cs } from './cs/provenance-labels';
import { cy } from './cy/provenance-labels';
import { da } from './da/provenance-labels';
import { de } from './de/provenance-labels';
import { el } from './el/provenance-labels';
import { en } from './en/provenance-labels';
import { eo } from './eo/provenance-labels';
import { es } from './es/provenance-labels';
import { et } from './et/provenance-labels';
import { eu } from './eu/provenance-labels';
import { fa } from './fa/provenance-labels';
import { fi } from './fi/provenance-labels';
import { fil } from './fil/provenance-labels';
import { fr } from './fr/provenance-labels';
import { ga } from './ga/provenance-labels';
import { gl } from './gl/provenance-labels';
import { gu } from './gu/provenance-labels';
import { he } from './he/provenance-labels';
import { hi } from './hi/provenance-labels';
import { hr } from './hr/provenance-labels';
import { hu } from './hu/provenance-labels';
import { hy } from './hy/provenance-labels';
import { id } from './id/provenance-labels';
import { is } from './is/provenance-labels';
import { it } from './it/provenance-labels';
import { ja } from './ja/provenance-labels';
import { ka } from './ka/provenance-labels';
import { kk } from './kk/provenance-labels';
import { km } from './km/provenance-labels';
import { kn } from './kn/provenance-labels';
import { ko } from './ko/provenance-labels';
import { ku } from './ku/provenance-labels';
import { ky } from './ky/provenance-labels';
import { lo } from './lo/provenance-labels';
import { lt } from './lt/provenance-labels';
import { lv } from './lv/provenance-labels';
import { mk } from './mk/provenance-labels';
import { ml } from './ml/provenance-labels';
import { mn } from './mn/provenance-labels';
import { mr } from './mr/provenance-labels';
import { ms } from './ms/provenance-labels';
import { my } from './my/provenance-labels';
import { ne } from './ne/provenance-labels';
import { nl } from './nl/provenance-labels';
import { no } from './no/provenance-labels';
import { pa } from './pa/provenance-labels';
import { pl } from './pl/provenance-labels';
import { ps } from './ps/provenance-labels';
import { pt } from './pt/provenance-labels';
import { ro } from './ro/provenance-labels';
import { ru } from './ru/provenance-labels';
import { si } from './si/provenance-labels';
import { sk } from './sk/provenance-labels';
import { sl } from './sl/provenance-labels';
import { so } from './so/provenance-labels';
import { sq } from './sq/provenance-labels';
import { sr } from './sr/provenance-labels';
import { sv } from './sv/provenance-labels';
import { sw } from './sw/provenance-labels';
import { ta } from './ta/provenance-labels';
import { te } from './te/provenance-labels';
import { tg } from './tg/provenance-labels';
import { th } from './th/provenance-labels';
import { tk } from './tk/provenance-labels';
import { tr } from './tr/provenance-labels';
import type { ProvenanceLabels } from './types/provenance-labels';
import { uk } from './uk/provenance-labels';
import { ur } from './ur/provenance-labels';
import { uz } from './uz/provenance-labels';
import { vi } from './vi/provenance-labels';
import { zh } from './zh/provenance-labels';

export const PROVENANCE_LABELS: Readonly<Record<string, ProvenanceLabels>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  ca,
  gl,
  eu,
  nl,
  af,
  sv,
  no,
  da,
  fi,
  is,
  et,
  lv,
  lt,
  pl,
  cs,
  sk,
  sl,
  hr,
  sr,
  bs,
  mk,
  bg,
  hu,
  ro,
  el,
  sq,
  ru,
  uk,
  be,
  eo,
  ga,
  cy,
  hy,
  ka,
  az,
  kk,
  ky,
  uz,
  tr,
  tg,
  tk,
  mn,
  id,
  ms,
  fil,
  sw,
  am,
  so,
  vi,
  th,
  lo,
  km,
  my,
  zh,
  ja,
  ko,
  ar,
  fa,
  ps,
  ku,
  he,
  ur,
  hi,
  ne,
  mr,
  bn,
  ta,
  te,
  si,
  gu,
  kn,
  ml,
  pa,
};
