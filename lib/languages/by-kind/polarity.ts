/** The export `polarity` of every language that has it, by tag. Written by `npm run languages`. */

import { polarity as ar } from '../ar';
import { polarity as de } from '../de';
import { polarity as el } from '../el';
import { polarity as en } from '../en';
import { polarity as es } from '../es';
import { polarity as fa } from '../fa';
import { polarity as fr } from '../fr';
import { polarity as he } from '../he';
import { polarity as hi } from '../hi';
import { polarity as id } from '../id';
import { polarity as it } from '../it';
import { polarity as ja } from '../ja';
import type { PolarityWords } from '../kinds';
import { polarity as ko } from '../ko';
import { polarity as nl } from '../nl';
import { polarity as pl } from '../pl';
import { polarity as pt } from '../pt';
import { polarity as ru } from '../ru';
import { polarity as th } from '../th';
import { polarity as tr } from '../tr';
import { polarity as uk } from '../uk';
import { polarity as vi } from '../vi';
import { polarity as zh } from '../zh';

export const POLARITY: Readonly<Record<string, PolarityWords>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
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
