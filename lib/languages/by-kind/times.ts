/** The export `times` of every language that has it, by tag. Written by `npm run languages`. */

import { times as af } from '../af';
import { times as ar } from '../ar';
import { times as az } from '../az';
import { times as be } from '../be';
import { times as bg } from '../bg';
import { times as bn } from '../bn';
import { times as bs } from '../bs';
import { times as ca } from '../ca';
import { times as cs } from '../cs';
import { times as da } from '../da';
import { times as de } from '../de';
import { times as el } from '../el';
import { times as en } from '../en';
import { times as es } from '../es';
import { times as et } from '../et';
import { times as eu } from '../eu';
import { times as fa } from '../fa';
import { times as fi } from '../fi';
import { times as fil } from '../fil';
import { times as fr } from '../fr';
import { times as gl } from '../gl';
import { times as gu } from '../gu';
import { times as he } from '../he';
import { times as hi } from '../hi';
import { times as hr } from '../hr';
import { times as hu } from '../hu';
import { times as hy } from '../hy';
import { times as id } from '../id';
import { times as is } from '../is';
import { times as it } from '../it';
import { times as ja } from '../ja';
import { times as ka } from '../ka';
import type { TimeWords } from '../kinds';
import { times as kk } from '../kk';
import { times as kn } from '../kn';
import { times as ko } from '../ko';
import { times as lo } from '../lo';
import { times as lt } from '../lt';
import { times as lv } from '../lv';
import { times as mk } from '../mk';
import { times as ml } from '../ml';
import { times as mr } from '../mr';
import { times as ms } from '../ms';
import { times as nb } from '../nb';
import { times as ne } from '../ne';
import { times as nl } from '../nl';
import { times as nn } from '../nn';
import { times as no } from '../no';
import { times as pa } from '../pa';
import { times as pl } from '../pl';
import { times as pt } from '../pt';
import { times as ro } from '../ro';
import { times as ru } from '../ru';
import { times as sk } from '../sk';
import { times as sl } from '../sl';
import { times as sq } from '../sq';
import { times as sr } from '../sr';
import { times as sv } from '../sv';
import { times as sw } from '../sw';
import { times as ta } from '../ta';
import { times as te } from '../te';
import { times as th } from '../th';
import { times as tl } from '../tl';
import { times as tr } from '../tr';
import { times as uk } from '../uk';
import { times as ur } from '../ur';
import { times as uz } from '../uz';
import { times as vi } from '../vi';
import { times as zh } from '../zh';

export const TIMES: Readonly<Record<string, TimeWords>> = {
  af,
  ar,
  az,
  be,
  bg,
  bn,
  bs,
  ca,
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
  ne,
  nl,
  nn,
  no,
  pa,
  pl,
  pt,
  ro,
  ru,
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
