/** The export `dates` of every language that has it, by tag. Written by `npm run languages`. */

import { dates as am } from '../am';
import { dates as ar } from '../ar';
import { dates as az } from '../az';
import { dates as be } from '../be';
import { dates as bg } from '../bg';
import { dates as ca } from '../ca';
import { dates as ckb } from '../ckb';
import { dates as cs } from '../cs';
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
import { dates as he } from '../he';
import { dates as hi } from '../hi';
import { dates as hr } from '../hr';
import { dates as hu } from '../hu';
import { dates as id } from '../id';
import { dates as it } from '../it';
import { dates as ja } from '../ja';
import type { DateWords } from '../kinds';
import { dates as ko } from '../ko';
import { dates as lt } from '../lt';
import { dates as lv } from '../lv';
import { dates as ms } from '../ms';
import { dates as nl } from '../nl';
import { dates as pl } from '../pl';
import { dates as ps } from '../ps';
import { dates as pt } from '../pt';
import { dates as ro } from '../ro';
import { dates as ru } from '../ru';
import { dates as sv } from '../sv';
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
  ca,
  ckb,
  cs,
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
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ms,
  nl,
  pl,
  ps,
  pt,
  ro,
  ru,
  sv,
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
