/** The export `traits` of every language that has it, by tag. Written by `npm run languages`. */

import { traits as ar } from '../ar';
import { traits as az } from '../az';
import { traits as be } from '../be';
import { traits as bg } from '../bg';
import { traits as br } from '../br';
import { traits as bs } from '../bs';
import { traits as ca } from '../ca';
import { traits as cs } from '../cs';
import { traits as da } from '../da';
import { traits as de } from '../de';
import { traits as el } from '../el';
import { traits as en } from '../en';
import { traits as es } from '../es';
import { traits as et } from '../et';
import { traits as eu } from '../eu';
import { traits as fa } from '../fa';
import { traits as fi } from '../fi';
import { traits as fr } from '../fr';
import { traits as gl } from '../gl';
import { traits as gn } from '../gn';
import { traits as he } from '../he';
import { traits as hi } from '../hi';
import { traits as hr } from '../hr';
import { traits as hu } from '../hu';
import { traits as hy } from '../hy';
import { traits as id } from '../id';
import { traits as is } from '../is';
import { traits as it } from '../it';
import { traits as ja } from '../ja';
import { traits as ka } from '../ka';
import type { LanguageTraits } from '../kinds';
import { traits as kk } from '../kk';
import { traits as km } from '../km';
import { traits as ko } from '../ko';
import { traits as lb } from '../lb';
import { traits as lo } from '../lo';
import { traits as lt } from '../lt';
import { traits as lv } from '../lv';
import { traits as mk } from '../mk';
import { traits as ms } from '../ms';
import { traits as my } from '../my';
import { traits as nb } from '../nb';
import { traits as nl } from '../nl';
import { traits as no } from '../no';
import { traits as pl } from '../pl';
import { traits as pt } from '../pt';
import { traits as ro } from '../ro';
import { traits as ru } from '../ru';
import { traits as sk } from '../sk';
import { traits as sl } from '../sl';
import { traits as sq } from '../sq';
import { traits as sr } from '../sr';
import { traits as sv } from '../sv';
import { traits as sw } from '../sw';
import { traits as th } from '../th';
import { traits as tk } from '../tk';
import { traits as to } from '../to';
import { traits as tr } from '../tr';
import { traits as uk } from '../uk';
import { traits as uz } from '../uz';
import { traits as vi } from '../vi';
import { traits as yue } from '../yue';
import { traits as zh } from '../zh';

export const TRAITS: Readonly<Record<string, LanguageTraits>> = {
  ar,
  az,
  be,
  bg,
  br,
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
  fr,
  gl,
  gn,
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
  lb,
  lo,
  lt,
  lv,
  mk,
  ms,
  my,
  nb,
  nl,
  no,
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
  th,
  tk,
  to,
  tr,
  uk,
  uz,
  vi,
  yue,
  zh,
};
