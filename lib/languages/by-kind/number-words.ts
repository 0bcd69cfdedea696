/** The export `numberWords` of every language that has it, by tag. Written by `npm run languages`. */

import { numberWords as ar } from '../ar';
import { numberWords as cs } from '../cs';
import { numberWords as de } from '../de';
import { numberWords as el } from '../el';
import { numberWords as en } from '../en';
import { numberWords as es } from '../es';
import { numberWords as fr } from '../fr';
import { numberWords as he } from '../he';
import { numberWords as hi } from '../hi';
import { numberWords as id } from '../id';
import { numberWords as is } from '../is';
import { numberWords as it } from '../it';
import { numberWords as ja } from '../ja';
import type { NumberTable } from '../kinds';
import { numberWords as ko } from '../ko';
import { numberWords as nl } from '../nl';
import { numberWords as pl } from '../pl';
import { numberWords as pt } from '../pt';
import { numberWords as ru } from '../ru';
import { numberWords as th } from '../th';
import { numberWords as tr } from '../tr';
import { numberWords as uk } from '../uk';
import { numberWords as vi } from '../vi';
import { numberWords as zh } from '../zh';

export const NUMBER_WORDS: Readonly<Record<string, NumberTable>> = {
  ar,
  cs,
  de,
  el,
  en,
  es,
  fr,
  he,
  hi,
  id,
  is,
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
