/** The export `units` of every language that has it, by tag. Written by `npm run languages`. */

import { units as ar } from '../ar';
import { units as bg } from '../bg';
import { units as de } from '../de';
import { units as el } from '../el';
import { units as en } from '../en';
import { units as es } from '../es';
import { units as fa } from '../fa';
import { units as fi } from '../fi';
import { units as fr } from '../fr';
import { units as he } from '../he';
import { units as hi } from '../hi';
import { units as hu } from '../hu';
import { units as id } from '../id';
import { units as it } from '../it';
import { units as ja } from '../ja';
import type { UnitWords } from '../kinds';
import { units as ko } from '../ko';
import { units as ms } from '../ms';
import { units as nl } from '../nl';
import { units as pl } from '../pl';
import { units as pt } from '../pt';
import { units as ru } from '../ru';
import { units as sr } from '../sr';
import { units as th } from '../th';
import { units as tr } from '../tr';
import { units as uk } from '../uk';
import { units as vi } from '../vi';
import { units as zh } from '../zh';

export const UNITS: Readonly<Record<string, UnitWords>> = {
  ar,
  bg,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  pl,
  pt,
  ru,
  sr,
  th,
  tr,
  uk,
  vi,
  zh,
};
