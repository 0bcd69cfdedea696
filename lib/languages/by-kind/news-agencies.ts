/** The export `newsAgencies` of every language that has it, by tag. Written by `npm run languages`. */

import { newsAgencies as ar } from '../ar';
import { newsAgencies as az } from '../az';
import { newsAgencies as bg } from '../bg';
import { newsAgencies as cs } from '../cs';
import { newsAgencies as da } from '../da';
import { newsAgencies as de } from '../de';
import { newsAgencies as el } from '../el';
import { newsAgencies as es } from '../es';
import { newsAgencies as fa } from '../fa';
import { newsAgencies as fi } from '../fi';
import { newsAgencies as fr } from '../fr';
import { newsAgencies as he } from '../he';
import { newsAgencies as hi } from '../hi';
import { newsAgencies as hr } from '../hr';
import { newsAgencies as hu } from '../hu';
import { newsAgencies as hy } from '../hy';
import { newsAgencies as id } from '../id';
import { newsAgencies as it } from '../it';
import { newsAgencies as ja } from '../ja';
import { newsAgencies as ka } from '../ka';
import type { NewsAgencies } from '../kinds';
import { newsAgencies as kk } from '../kk';
import { newsAgencies as km } from '../km';
import { newsAgencies as ko } from '../ko';
import { newsAgencies as lo } from '../lo';
import { newsAgencies as mn } from '../mn';
import { newsAgencies as ms } from '../ms';
import { newsAgencies as nl } from '../nl';
import { newsAgencies as no } from '../no';
import { newsAgencies as pl } from '../pl';
import { newsAgencies as pt } from '../pt';
import { newsAgencies as ro } from '../ro';
import { newsAgencies as ru } from '../ru';
import { newsAgencies as sr } from '../sr';
import { newsAgencies as sv } from '../sv';
import { newsAgencies as th } from '../th';
import { newsAgencies as tr } from '../tr';
import { newsAgencies as uk } from '../uk';
import { newsAgencies as vi } from '../vi';
import { newsAgencies as zh } from '../zh';

export const NEWS_AGENCIES: Readonly<Record<string, NewsAgencies>> = {
  vi,
  zh,
  ja,
  ko,
  ru,
  uk,
  de,
  fr,
  es,
  pt,
  it,
  pl,
  cs,
  hu,
  ro,
  bg,
  sr,
  hr,
  tr,
  ar,
  fa,
  he,
  hi,
  id,
  ms,
  th,
  km,
  lo,
  fi,
  sv,
  no,
  da,
  nl,
  el,
  kk,
  az,
  hy,
  ka,
  mn,
};
