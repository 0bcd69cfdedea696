/** The export `credits` of every language that has it, by tag. Written by `npm run languages`. */

import { credits as ar } from '../ar';
import { credits as de } from '../de';
import { credits as el } from '../el';
import { credits as en } from '../en';
import { credits as es } from '../es';
import { credits as fa } from '../fa';
import { credits as fr } from '../fr';
import { credits as he } from '../he';
import { credits as hi } from '../hi';
import { credits as id } from '../id';
import { credits as it } from '../it';
import { credits as ja } from '../ja';
import type { BoilerplateWords } from '../kinds';
import { credits as ko } from '../ko';
import { credits as nl } from '../nl';
import { credits as pl } from '../pl';
import { credits as pt } from '../pt';
import { credits as ru } from '../ru';
import { credits as sv } from '../sv';
import { credits as th } from '../th';
import { credits as tr } from '../tr';
import { credits as uk } from '../uk';
import { credits as vi } from '../vi';
import { credits as zh } from '../zh';

export const CREDITS: Readonly<Record<string, BoilerplateWords>> = {
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
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
