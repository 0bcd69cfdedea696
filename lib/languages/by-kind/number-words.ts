/** The export `numberWords` of every language that has it, by tag. Written by `npm run languages`. */

import { numberWords as af } from '../af';
import { numberWords as am } from '../am';
import { numberWords as ar } from '../ar';
import { numberWords as as } from '../as';
import { numberWords as az } from '../az';
import { numberWords as ba } from '../ba';
import { numberWords as be } from '../be';
import { numberWords as bg } from '../bg';
import { numberWords as bn } from '../bn';
import { numberWords as bs } from '../bs';
import { numberWords as ca } from '../ca';
import { numberWords as ckb } from '../ckb';
import { numberWords as cs } from '../cs';
import { numberWords as da } from '../da';
import { numberWords as de } from '../de';
import { numberWords as el } from '../el';
import { numberWords as en } from '../en';
import { numberWords as es } from '../es';
import { numberWords as et } from '../et';
import { numberWords as eu } from '../eu';
import { numberWords as fa } from '../fa';
import { numberWords as fi } from '../fi';
import { numberWords as fil } from '../fil';
import { numberWords as fo } from '../fo';
import { numberWords as fr } from '../fr';
import { numberWords as ga } from '../ga';
import { numberWords as gl } from '../gl';
import { numberWords as gu } from '../gu';
import { numberWords as he } from '../he';
import { numberWords as hi } from '../hi';
import { numberWords as hr } from '../hr';
import { numberWords as hu } from '../hu';
import { numberWords as hy } from '../hy';
import { numberWords as id } from '../id';
import { numberWords as is } from '../is';
import { numberWords as it } from '../it';
import { numberWords as ja } from '../ja';
import { numberWords as ka } from '../ka';
import type { NumberTable } from '../kinds';
import { numberWords as kk } from '../kk';
import { numberWords as km } from '../km';
import { numberWords as kn } from '../kn';
import { numberWords as ko } from '../ko';
import { numberWords as ku } from '../ku';
import { numberWords as ky } from '../ky';
import { numberWords as lb } from '../lb';
import { numberWords as lt } from '../lt';
import { numberWords as lv } from '../lv';
import { numberWords as mk } from '../mk';
import { numberWords as ml } from '../ml';
import { numberWords as mr } from '../mr';
import { numberWords as ms } from '../ms';
import { numberWords as mt } from '../mt';
import { numberWords as my } from '../my';
import { numberWords as nb } from '../nb';
import { numberWords as ne } from '../ne';
import { numberWords as nl } from '../nl';
import { numberWords as nn } from '../nn';
import { numberWords as no } from '../no';
import { numberWords as or } from '../or';
import { numberWords as pa } from '../pa';
import { numberWords as pl } from '../pl';
import { numberWords as ps } from '../ps';
import { numberWords as pt } from '../pt';
import { numberWords as ro } from '../ro';
import { numberWords as ru } from '../ru';
import { numberWords as sd } from '../sd';
import { numberWords as si } from '../si';
import { numberWords as sk } from '../sk';
import { numberWords as sl } from '../sl';
import { numberWords as sq } from '../sq';
import { numberWords as sr } from '../sr';
import { numberWords as sv } from '../sv';
import { numberWords as sw } from '../sw';
import { numberWords as ta } from '../ta';
import { numberWords as te } from '../te';
import { numberWords as tg } from '../tg';
import { numberWords as th } from '../th';
import { numberWords as tk } from '../tk';
import { numberWords as tl } from '../tl';
import { numberWords as tr } from '../tr';
import { numberWords as tt } from '../tt';
import { numberWords as uk } from '../uk';
import { numberWords as ur } from '../ur';
import { numberWords as uz } from '../uz';
import { numberWords as vi } from '../vi';
import { numberWords as zh } from '../zh';

export const NUMBER_WORDS: Readonly<Record<string, NumberTable>> = {
  af,
  am,
  ar,
  as,
  az,
  ba,
  be,
  bg,
  bn,
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
  eu,
  fa,
  fi,
  fil,
  fo,
  fr,
  ga,
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
  kn,
  ko,
  ku,
  ky,
  lb,
  lt,
  lv,
  mk,
  ml,
  mr,
  ms,
  mt,
  my,
  nb,
  ne,
  nl,
  nn,
  no,
  or,
  pa,
  pl,
  ps,
  pt,
  ro,
  ru,
  sd,
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
  tk,
  tl,
  tr,
  tt,
  uk,
  ur,
  uz,
  vi,
  zh,
};
