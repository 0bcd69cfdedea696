/** The export `pagePhrases` of every language that has it, by tag. Written by `npm run languages`. */

import { pagePhrases as am } from '../am';
import { pagePhrases as ar } from '../ar';
import { pagePhrases as az } from '../az';
import { pagePhrases as be } from '../be';
import { pagePhrases as bg } from '../bg';
import { pagePhrases as bn } from '../bn';
import { pagePhrases as ca } from '../ca';
import { pagePhrases as cs } from '../cs';
import { pagePhrases as da } from '../da';
import { pagePhrases as de } from '../de';
import { pagePhrases as el } from '../el';
import { pagePhrases as en } from '../en';
import { pagePhrases as es } from '../es';
import { pagePhrases as et } from '../et';
import { pagePhrases as fa } from '../fa';
import { pagePhrases as fi } from '../fi';
import { pagePhrases as fr } from '../fr';
import { pagePhrases as gu } from '../gu';
import { pagePhrases as he } from '../he';
import { pagePhrases as hi } from '../hi';
import { pagePhrases as hr } from '../hr';
import { pagePhrases as hu } from '../hu';
import { pagePhrases as hy } from '../hy';
import { pagePhrases as id } from '../id';
import { pagePhrases as is } from '../is';
import { pagePhrases as it } from '../it';
import { pagePhrases as ja } from '../ja';
import { pagePhrases as ka } from '../ka';
import type { PagePhrases } from '../kinds';
import { pagePhrases as kk } from '../kk';
import { pagePhrases as km } from '../km';
import { pagePhrases as kn } from '../kn';
import { pagePhrases as ko } from '../ko';
import { pagePhrases as lo } from '../lo';
import { pagePhrases as lt } from '../lt';
import { pagePhrases as lv } from '../lv';
import { pagePhrases as mk } from '../mk';
import { pagePhrases as ml } from '../ml';
import { pagePhrases as mn } from '../mn';
import { pagePhrases as mr } from '../mr';
import { pagePhrases as ms } from '../ms';
import { pagePhrases as my } from '../my';
import { pagePhrases as ne } from '../ne';
import { pagePhrases as nl } from '../nl';
import { pagePhrases as no } from '../no';
import { pagePhrases as pa } from '../pa';
import { pagePhrases as pl } from '../pl';
import { pagePhrases as pt } from '../pt';
import { pagePhrases as ro } from '../ro';
import { pagePhrases as ru } from '../ru';
import { pagePhrases as si } from '../si';
import { pagePhrases as sk } from '../sk';
import { pagePhrases as sl } from '../sl';
import { pagePhrases as sq } from '../sq';
import { pagePhrases as sr } from '../sr';
import { pagePhrases as sv } from '../sv';
import { pagePhrases as sw } from '../sw';
import { pagePhrases as ta } from '../ta';
import { pagePhrases as te } from '../te';
import { pagePhrases as th } from '../th';
import { pagePhrases as tl } from '../tl';
import { pagePhrases as tr } from '../tr';
import { pagePhrases as uk } from '../uk';
import { pagePhrases as ur } from '../ur';
import { pagePhrases as uz } from '../uz';
import { pagePhrases as vi } from '../vi';
import { pagePhrases as zh } from '../zh';

export const PAGE_PHRASES: Readonly<Record<string, PagePhrases>> = {
  am,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
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
  mn,
  mr,
  ms,
  my,
  ne,
  nl,
  no,
  pa,
  pl,
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
  th,
  tl,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
};
