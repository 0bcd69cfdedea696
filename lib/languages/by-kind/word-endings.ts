/** The export `wordEndings` of every language that has it, by tag. Written by `npm run languages`. */

import { wordEndings as af } from '../af';
import { wordEndings as am } from '../am';
import { wordEndings as ar } from '../ar';
import { wordEndings as as } from '../as';
import { wordEndings as az } from '../az';
import { wordEndings as ba } from '../ba';
import { wordEndings as be } from '../be';
import { wordEndings as bg } from '../bg';
import { wordEndings as bn } from '../bn';
import { wordEndings as br } from '../br';
import { wordEndings as bs } from '../bs';
import { wordEndings as ca } from '../ca';
import { wordEndings as ckb } from '../ckb';
import { wordEndings as cs } from '../cs';
import { wordEndings as cv } from '../cv';
import { wordEndings as cy } from '../cy';
import { wordEndings as da } from '../da';
import { wordEndings as de } from '../de';
import { wordEndings as dsb } from '../dsb';
import { wordEndings as el } from '../el';
import { wordEndings as en } from '../en';
import { wordEndings as es } from '../es';
import { wordEndings as et } from '../et';
import { wordEndings as eu } from '../eu';
import { wordEndings as fa } from '../fa';
import { wordEndings as fi } from '../fi';
import { wordEndings as fil } from '../fil';
import { wordEndings as fo } from '../fo';
import { wordEndings as fr } from '../fr';
import { wordEndings as fy } from '../fy';
import { wordEndings as ga } from '../ga';
import { wordEndings as gd } from '../gd';
import { wordEndings as gl } from '../gl';
import { wordEndings as gu } from '../gu';
import { wordEndings as ha } from '../ha';
import { wordEndings as he } from '../he';
import { wordEndings as hi } from '../hi';
import { wordEndings as hr } from '../hr';
import { wordEndings as hsb } from '../hsb';
import { wordEndings as hu } from '../hu';
import { wordEndings as hy } from '../hy';
import { wordEndings as id } from '../id';
import { wordEndings as is } from '../is';
import { wordEndings as it } from '../it';
import { wordEndings as jv } from '../jv';
import { wordEndings as ka } from '../ka';
import type { Morphology } from '../kinds';
import { wordEndings as kk } from '../kk';
import { wordEndings as kn } from '../kn';
import { wordEndings as ko } from '../ko';
import { wordEndings as kok } from '../kok';
import { wordEndings as ku } from '../ku';
import { wordEndings as ky } from '../ky';
import { wordEndings as lb } from '../lb';
import { wordEndings as lt } from '../lt';
import { wordEndings as lv } from '../lv';
import { wordEndings as mai } from '../mai';
import { wordEndings as mk } from '../mk';
import { wordEndings as ml } from '../ml';
import { wordEndings as mn } from '../mn';
import { wordEndings as mr } from '../mr';
import { wordEndings as ms } from '../ms';
import { wordEndings as mt } from '../mt';
import { wordEndings as ne } from '../ne';
import { wordEndings as nl } from '../nl';
import { wordEndings as nn } from '../nn';
import { wordEndings as no } from '../no';
import { wordEndings as oc } from '../oc';
import { wordEndings as om } from '../om';
import { wordEndings as or } from '../or';
import { wordEndings as pa } from '../pa';
import { wordEndings as pl } from '../pl';
import { wordEndings as ps } from '../ps';
import { wordEndings as pt } from '../pt';
import { wordEndings as qu } from '../qu';
import { wordEndings as rm } from '../rm';
import { wordEndings as ro } from '../ro';
import { wordEndings as ru } from '../ru';
import { wordEndings as sc } from '../sc';
import { wordEndings as sd } from '../sd';
import { wordEndings as si } from '../si';
import { wordEndings as sk } from '../sk';
import { wordEndings as sl } from '../sl';
import { wordEndings as so } from '../so';
import { wordEndings as sq } from '../sq';
import { wordEndings as sr } from '../sr';
import { wordEndings as srLatn } from '../sr-Latn';
import { wordEndings as su } from '../su';
import { wordEndings as sv } from '../sv';
import { wordEndings as sw } from '../sw';
import { wordEndings as ta } from '../ta';
import { wordEndings as te } from '../te';
import { wordEndings as tg } from '../tg';
import { wordEndings as ti } from '../ti';
import { wordEndings as tk } from '../tk';
import { wordEndings as tr } from '../tr';
import { wordEndings as tt } from '../tt';
import { wordEndings as ug } from '../ug';
import { wordEndings as uk } from '../uk';
import { wordEndings as ur } from '../ur';
import { wordEndings as uz } from '../uz';
import { wordEndings as xh } from '../xh';
import { wordEndings as zu } from '../zu';

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
