/** The export `times` of every language that has it, by tag. Written by `npm run languages`. */

import { times as ar } from '../ar';
import { times as de } from '../de';
import { times as el } from '../el';
import { times as en } from '../en';
import { times as es } from '../es';
import { times as fr } from '../fr';
import { times as he } from '../he';
import { times as hi } from '../hi';
import { times as id } from '../id';
import { times as it } from '../it';
import { times as ja } from '../ja';
import type { TimeWords } from '../kinds';
import { times as ko } from '../ko';
import { times as nl } from '../nl';
import { times as pl } from '../pl';
import { times as pt } from '../pt';
import { times as ru } from '../ru';
import { times as th } from '../th';
import { times as tr } from '../tr';
import { times as uk } from '../uk';
import { times as vi } from '../vi';
import { times as zh } from '../zh';

export const TIMES: Readonly<Record<string, TimeWords>> = {
  ar,
  de,
  el,
  en,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  th,
  tr,
  uk,
  vi,
  zh,
};
