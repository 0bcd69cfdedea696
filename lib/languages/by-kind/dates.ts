/** The export `dates` of every language that has it, by tag. Written by `npm run languages`. */

import { dates as am } from '../am';
import { dates as ar } from '../ar';
import { dates as az } from '../az';
import { dates as be } from '../be';
import { dates as bg } from '../bg';
import { dates as bn } from '../bn';
import { dates as bs } from '../bs';
import { dates as ca } from '../ca';
import { dates as ckb } from '../ckb';
import { dates as cs } from '../cs';
import { dates as da } from '../da';
import { dates as de } from '../de';
import { dates as el } from '../el';
import { dates as en } from '../en';
import { dates as es } from '../es';
import { dates as et } from '../et';
import { dates as eu } from '../eu';
import { dates as fa } from '../fa';
import { dates as fi } from '../fi';
import { dates as fil } from '../fil';
import { dates as fr } from '../fr';
import { dates as gl } from '../gl';
import { dates as gu } from '../gu';
import { dates as he } from '../he';
import { dates as hi } from '../hi';
import { dates as hr } from '../hr';
import { dates as hu } from '../hu';
import { dates as hy } from '../hy';
import { dates as id } from '../id';
import { dates as is } from '../is';
import { dates as it } from '../it';
import { dates as ja } from '../ja';
import { dates as ka } from '../ka';
import type { DateWords } from '../kinds';
import { dates as kk } from '../kk';
import { dates as km } from '../km';
import { dates as kn } from '../kn';
import { dates as ko } from '../ko';
import { dates as lo } from '../lo';
import { dates as lt } from '../lt';
import { dates as lv } from '../lv';
import { dates as mk } from '../mk';
import { dates as ml } from '../ml';
import { dates as mr } from '../mr';
import { dates as ms } from '../ms';
import { dates as nb } from '../nb';
import { dates as nl } from '../nl';
import { dates as nn } from '../nn';
import { dates as no } from '../no';
import { dates as pa } from '../pa';
import { dates as pl } from '../pl';
import { dates as ps } from '../ps';
import { dates as pt } from '../pt';
import { dates as ro } from '../ro';
import { dates as ru } from '../ru';
import { dates as sk } from '../sk';
import { dates as sl } from '../sl';
import { dates as sr } from '../sr';
import { dates as sv } from '../sv';
import { dates as ta } from '../ta';
import { dates as te } from '../te';
import { dates as th } from '../th';
import { dates as ti } from '../ti';
import { dates as tr } from '../tr';
import { dates as uk } from '../uk';
import { dates as ur } from '../ur';
import { dates as vi } from '../vi';
import { dates as yi } from '../yi';
import { dates as yue } from '../yue';
import { dates as zh } from '../zh';

export const DATES: Readonly<Record<string, DateWords>> = {
  am,
  ar,
  az,
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
  kn,
  ko,
  lo,
  lt,
  lv,
  mk,
  ml,
  mr,
  ms,
  nb,
  nl,
  nn,
  no,
  pa,
  pl,
  ps,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  ta,
  te,
  th,
  ti,
  tr,
  uk,
  ur,
  vi,
  yi,
  yue,
  zh,
};
