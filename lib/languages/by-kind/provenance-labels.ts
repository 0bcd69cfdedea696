/** The export `provenanceLabels` of every language that has it, by tag. Written by `npm run languages`. */

import { provenanceLabels as af } from '../af';
import { provenanceLabels as am } from '../am';
import { provenanceLabels as ar } from '../ar';
import { provenanceLabels as az } from '../az';
import { provenanceLabels as be } from '../be';
import { provenanceLabels as bg } from '../bg';
import { provenanceLabels as bn } from '../bn';
import { provenanceLabels as bs } from '../bs';
import { provenanceLabels as ca } from '../ca';
import { provenanceLabels as cs } from '../cs';
import { provenanceLabels as cy } from '../cy';
import { provenanceLabels as da } from '../da';
import { provenanceLabels as de } from '../de';
import { provenanceLabels as el } from '../el';
import { provenanceLabels as en } from '../en';
import { provenanceLabels as eo } from '../eo';
import { provenanceLabels as es } from '../es';
import { provenanceLabels as et } from '../et';
import { provenanceLabels as eu } from '../eu';
import { provenanceLabels as fa } from '../fa';
import { provenanceLabels as fi } from '../fi';
import { provenanceLabels as fil } from '../fil';
import { provenanceLabels as fr } from '../fr';
import { provenanceLabels as ga } from '../ga';
import { provenanceLabels as gl } from '../gl';
import { provenanceLabels as gu } from '../gu';
import { provenanceLabels as he } from '../he';
import { provenanceLabels as hi } from '../hi';
import { provenanceLabels as hr } from '../hr';
import { provenanceLabels as hu } from '../hu';
import { provenanceLabels as hy } from '../hy';
import { provenanceLabels as id } from '../id';
import { provenanceLabels as is } from '../is';
import { provenanceLabels as it } from '../it';
import { provenanceLabels as ja } from '../ja';
import { provenanceLabels as ka } from '../ka';
import type { ProvenanceLabels } from '../kinds';
import { provenanceLabels as kk } from '../kk';
import { provenanceLabels as km } from '../km';
import { provenanceLabels as kn } from '../kn';
import { provenanceLabels as ko } from '../ko';
import { provenanceLabels as ku } from '../ku';
import { provenanceLabels as ky } from '../ky';
import { provenanceLabels as lo } from '../lo';
import { provenanceLabels as lt } from '../lt';
import { provenanceLabels as lv } from '../lv';
import { provenanceLabels as mk } from '../mk';
import { provenanceLabels as ml } from '../ml';
import { provenanceLabels as mn } from '../mn';
import { provenanceLabels as mr } from '../mr';
import { provenanceLabels as ms } from '../ms';
import { provenanceLabels as my } from '../my';
import { provenanceLabels as ne } from '../ne';
import { provenanceLabels as nl } from '../nl';
import { provenanceLabels as no } from '../no';
import { provenanceLabels as pa } from '../pa';
import { provenanceLabels as pl } from '../pl';
import { provenanceLabels as ps } from '../ps';
import { provenanceLabels as pt } from '../pt';
import { provenanceLabels as ro } from '../ro';
import { provenanceLabels as ru } from '../ru';
import { provenanceLabels as si } from '../si';
import { provenanceLabels as sk } from '../sk';
import { provenanceLabels as sl } from '../sl';
import { provenanceLabels as so } from '../so';
import { provenanceLabels as sq } from '../sq';
import { provenanceLabels as sr } from '../sr';
import { provenanceLabels as sv } from '../sv';
import { provenanceLabels as sw } from '../sw';
import { provenanceLabels as ta } from '../ta';
import { provenanceLabels as te } from '../te';
import { provenanceLabels as tg } from '../tg';
import { provenanceLabels as th } from '../th';
import { provenanceLabels as tk } from '../tk';
import { provenanceLabels as tr } from '../tr';
import { provenanceLabels as uk } from '../uk';
import { provenanceLabels as ur } from '../ur';
import { provenanceLabels as uz } from '../uz';
import { provenanceLabels as vi } from '../vi';
import { provenanceLabels as zh } from '../zh';

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
