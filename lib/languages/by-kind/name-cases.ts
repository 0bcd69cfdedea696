/** The export `nameCases` of every language that has it, by tag. Written by `npm run languages`. */

import { nameCases as az } from '../az';
import { nameCases as ba } from '../ba';
import { nameCases as be } from '../be';
import { nameCases as bg } from '../bg';
import { nameCases as bs } from '../bs';
import { nameCases as cs } from '../cs';
import { nameCases as da } from '../da';
import { nameCases as de } from '../de';
import { nameCases as dsb } from '../dsb';
import { nameCases as el } from '../el';
import { nameCases as et } from '../et';
import { nameCases as eu } from '../eu';
import { nameCases as fi } from '../fi';
import { nameCases as fo } from '../fo';
import { nameCases as hr } from '../hr';
import { nameCases as hsb } from '../hsb';
import { nameCases as hu } from '../hu';
import { nameCases as hy } from '../hy';
import { nameCases as is } from '../is';
import { nameCases as ka } from '../ka';
import type { NameCases } from '../kinds';
import { nameCases as kk } from '../kk';
import { nameCases as ky } from '../ky';
import { nameCases as lt } from '../lt';
import { nameCases as lv } from '../lv';
import { nameCases as mk } from '../mk';
import { nameCases as mn } from '../mn';
import { nameCases as no } from '../no';
import { nameCases as pl } from '../pl';
import { nameCases as ro } from '../ro';
import { nameCases as ru } from '../ru';
import { nameCases as sk } from '../sk';
import { nameCases as sl } from '../sl';
import { nameCases as sq } from '../sq';
import { nameCases as sr } from '../sr';
import { nameCases as sv } from '../sv';
import { nameCases as tk } from '../tk';
import { nameCases as tr } from '../tr';
import { nameCases as tt } from '../tt';
import { nameCases as uk } from '../uk';
import { nameCases as uz } from '../uz';

export const NAME_CASES: Readonly<Record<string, NameCases>> = {
  az,
  ba,
  be,
  bg,
  bs,
  cs,
  da,
  de,
  dsb,
  el,
  et,
  eu,
  fi,
  fo,
  hr,
  hsb,
  hu,
  hy,
  is,
  ka,
  kk,
  ky,
  lt,
  lv,
  mk,
  mn,
  no,
  pl,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  tk,
  tr,
  tt,
  uk,
  uz,
};
