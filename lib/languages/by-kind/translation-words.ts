/** The export `translationWords` of every language that has it, by tag. Written by `npm run languages`. */

import { translationWords as af } from '../af';
import { translationWords as am } from '../am';
import { translationWords as ar } from '../ar';
import { translationWords as az } from '../az';
import { translationWords as be } from '../be';
import { translationWords as bg } from '../bg';
import { translationWords as bn } from '../bn';
import { translationWords as bs } from '../bs';
import { translationWords as ca } from '../ca';
import { translationWords as cs } from '../cs';
import { translationWords as cy } from '../cy';
import { translationWords as da } from '../da';
import { translationWords as de } from '../de';
import { translationWords as el } from '../el';
import { translationWords as en } from '../en';
import { translationWords as eo } from '../eo';
import { translationWords as es } from '../es';
import { translationWords as et } from '../et';
import { translationWords as eu } from '../eu';
import { translationWords as fa } from '../fa';
import { translationWords as fi } from '../fi';
import { translationWords as fil } from '../fil';
import { translationWords as fr } from '../fr';
import { translationWords as ga } from '../ga';
import { translationWords as gl } from '../gl';
import { translationWords as gu } from '../gu';
import { translationWords as he } from '../he';
import { translationWords as hi } from '../hi';
import { translationWords as hr } from '../hr';
import { translationWords as hu } from '../hu';
import { translationWords as hy } from '../hy';
import { translationWords as id } from '../id';
import { translationWords as is } from '../is';
import { translationWords as it } from '../it';
import { translationWords as ja } from '../ja';
import { translationWords as ka } from '../ka';
import type { TranslationWords } from '../kinds';
import { translationWords as kk } from '../kk';
import { translationWords as km } from '../km';
import { translationWords as kn } from '../kn';
import { translationWords as ko } from '../ko';
import { translationWords as ku } from '../ku';
import { translationWords as ky } from '../ky';
import { translationWords as lo } from '../lo';
import { translationWords as lt } from '../lt';
import { translationWords as lv } from '../lv';
import { translationWords as mk } from '../mk';
import { translationWords as ml } from '../ml';
import { translationWords as mn } from '../mn';
import { translationWords as mr } from '../mr';
import { translationWords as ms } from '../ms';
import { translationWords as my } from '../my';
import { translationWords as ne } from '../ne';
import { translationWords as nl } from '../nl';
import { translationWords as no } from '../no';
import { translationWords as pa } from '../pa';
import { translationWords as pl } from '../pl';
import { translationWords as ps } from '../ps';
import { translationWords as pt } from '../pt';
import { translationWords as ro } from '../ro';
import { translationWords as ru } from '../ru';
import { translationWords as si } from '../si';
import { translationWords as sk } from '../sk';
import { translationWords as sl } from '../sl';
import { translationWords as so } from '../so';
import { translationWords as sq } from '../sq';
import { translationWords as sr } from '../sr';
import { translationWords as sv } from '../sv';
import { translationWords as sw } from '../sw';
import { translationWords as ta } from '../ta';
import { translationWords as te } from '../te';
import { translationWords as tg } from '../tg';
import { translationWords as th } from '../th';
import { translationWords as tk } from '../tk';
import { translationWords as tr } from '../tr';
import { translationWords as uk } from '../uk';
import { translationWords as ur } from '../ur';
import { translationWords as uz } from '../uz';
import { translationWords as vi } from '../vi';
import { translationWords as zh } from '../zh';

export const TRANSLATION_WORDS: Readonly<Record<string, TranslationWords>> = {
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  bs,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
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
  ps,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  tg,
  th,
  tk,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
};
