/** The export `times` of every language that has it, by tag. Written by `npm run languages`. */

import { times as ar } from '../ar';
import { times as ca } from '../ca';
import { times as cs } from '../cs';
import { times as da } from '../da';
import { times as de } from '../de';
import { times as el } from '../el';
import { times as en } from '../en';
import { times as es } from '../es';
import { times as et } from '../et';
import { times as fa } from '../fa';
import { times as fi } from '../fi';
import { times as fr } from '../fr';
import { times as gl } from '../gl';
import { times as he } from '../he';
import { times as hi } from '../hi';
import { times as hr } from '../hr';
import { times as id } from '../id';
import { times as is } from '../is';
import { times as it } from '../it';
import { times as ja } from '../ja';
import type { TimeWords } from '../kinds';
import { times as ko } from '../ko';
import { times as lo } from '../lo';
import { times as ms } from '../ms';
import { times as nb } from '../nb';
import { times as nl } from '../nl';
import { times as nn } from '../nn';
import { times as no } from '../no';
import { times as pl } from '../pl';
import { times as pt } from '../pt';
import { times as ro } from '../ro';
import { times as ru } from '../ru';
import { times as sl } from '../sl';
import { times as sr } from '../sr';
import { times as sv } from '../sv';
import { times as th } from '../th';
import { times as tr } from '../tr';
import { times as uk } from '../uk';
import { times as vi } from '../vi';
import { times as zh } from '../zh';

export const TIMES: Readonly<Record<string, TimeWords>> = {
  ar,
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
  gl,
  he,
  hi,
  hr,
  id,
  is,
  it,
  ja,
  ko,
  lo,
  ms,
  nb,
  nl,
  nn,
  no,
  pl,
  pt,
  ro,
  ru,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
