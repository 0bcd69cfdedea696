/** The files `word-endings.ts` of all languages, by tag. Written by `npm run languages`. */

import { af } from './af/word-endings';
import { am } from './am/word-endings';
import { ar } from './ar/word-endings';
import { as } from './as/word-endings';
import { az } from './az/word-endings';
import { ba } from './ba/word-endings';
import { be } from './be/word-endings';
import { bg } from './bg/word-endings';
import { bn } from './bn/word-endings';
import { br } from './br/word-endings';
import { bs } from './bs/word-endings';
import { ca } from './ca/word-endings';
import { ckb } from './ckb/word-endings';
import { cs } from './cs/word-endings';
import { cv } from './cv/word-endings';
import { cy } from './cy/word-endings';
import { da } from './da/word-endings';
import { de } from './de/word-endings';
import { dsb } from './dsb/word-endings';
import { el } from './el/word-endings';
import { en } from './en/word-endings';
import { es } from './es/word-endings';
import { et } from './et/word-endings';
import { eu } from './eu/word-endings';
import { fa } from './fa/word-endings';
import { fi } from './fi/word-endings';
import { fil } from './fil/word-endings';
import { fo } from './fo/word-endings';
import { fr } from './fr/word-endings';
import { fy } from './fy/word-endings';
import { ga } from './ga/word-endings';
import { gd } from './gd/word-endings';
import { gl } from './gl/word-endings';
import { gu } from './gu/word-endings';
import { ha } from './ha/word-endings';
import { he } from './he/word-endings';
import { hi } from './hi/word-endings';
import { hr } from './hr/word-endings';
import { hsb } from './hsb/word-endings';
import { hu } from './hu/word-endings';
import { hy } from './hy/word-endings';
import { id } from './id/word-endings';
import { is } from './is/word-endings';
import { it } from './it/word-endings';
import { jv } from './jv/word-endings';
import { ka } from './ka/word-endings';
import { kk } from './kk/word-endings';
import { kn } from './kn/word-endings';
import { ko } from './ko/word-endings';
import { kok } from './kok/word-endings';
import { ku } from './ku/word-endings';
import { ky } from './ky/word-endings';
import { lb } from './lb/word-endings';
import { lt } from './lt/word-endings';
import { lv } from './lv/word-endings';
import { mai } from './mai/word-endings';
import { mk } from './mk/word-endings';
import { ml } from './ml/word-endings';
import { mn } from './mn/word-endings';
import { mr } from './mr/word-endings';
import { ms } from './ms/word-endings';
import { mt } from './mt/word-endings';
import { ne } from './ne/word-endings';
import { nl } from './nl/word-endings';
import { nn } from './nn/word-endings';
import { no } from './no/word-endings';
import { oc } from './oc/word-endings';
import { om } from './om/word-endings';
import { or } from './or/word-endings';
import { pa } from './pa/word-endings';
import { pl } from './pl/word-endings';
import { ps } from './ps/word-endings';
import { pt } from './pt/word-endings';
import { qu } from './qu/word-endings';
import { rm } from './rm/word-endings';
import { ro } from './ro/word-endings';
import { ru } from './ru/word-endings';
import { sc } from './sc/word-endings';
import { sd } from './sd/word-endings';
import { si } from './si/word-endings';
import { sk } from './sk/word-endings';
import { sl } from './sl/word-endings';
import { so } from './so/word-endings';
import { sq } from './sq/word-endings';
import { sr } from './sr/word-endings';
import { srLatn } from './sr-Latn/word-endings';
import { su } from './su/word-endings';
import { sv } from './sv/word-endings';
import { sw } from './sw/word-endings';
import { ta } from './ta/word-endings';
import { te } from './te/word-endings';
import { tg } from './tg/word-endings';
import { ti } from './ti/word-endings';
import { tk } from './tk/word-endings';
import { tr } from './tr/word-endings';
import { tt } from './tt/word-endings';
import type { Morphology } from './types/word-endings';
import { ug } from './ug/word-endings';
import { uk } from './uk/word-endings';
import { ur } from './ur/word-endings';
import { uz } from './uz/word-endings';
import { xh } from './xh/word-endings';
import { zu } from './zu/word-endings';

export const WORD_ENDINGS: Readonly<Record<string, Morphology>> = {
  af,
  am,
  ar,
  as,
  az,
  ba,
  be,
  bg,
  bn,
  br,
  bs,
  ca,
  ckb,
  cs,
  cv,
  cy,
  da,
  de,
  dsb,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fo,
  fr,
  fy,
  ga,
  gd,
  gl,
  gu,
  ha,
  he,
  hi,
  hr,
  hsb,
  hu,
  hy,
  id,
  is,
  it,
  jv,
  ka,
  kk,
  kn,
  ko,
  kok,
  ku,
  ky,
  lb,
  lt,
  lv,
  mai,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  ne,
  nl,
  nn,
  no,
  oc,
  om,
  or,
  pa,
  pl,
  ps,
  pt,
  qu,
  rm,
  ro,
  ru,
  sc,
  sd,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  'sr-Latn': srLatn,
  su,
  sv,
  sw,
  ta,
  te,
  tg,
  ti,
  tk,
  tr,
  tt,
  ug,
  uk,
  ur,
  uz,
  xh,
  zu,
};
