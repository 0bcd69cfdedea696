/** The export `creditNames` of every language that has it, by tag. Written by `npm run languages`. */

import { creditNames as ar } from '../ar';
import { creditNames as de } from '../de';
import { creditNames as el } from '../el';
import { creditNames as en } from '../en';
import { creditNames as es } from '../es';
import { creditNames as fa } from '../fa';
import { creditNames as fr } from '../fr';
import { creditNames as he } from '../he';
import { creditNames as hi } from '../hi';
import { creditNames as id } from '../id';
import { creditNames as it } from '../it';
import { creditNames as ja } from '../ja';
import type { CreditNames } from '../kinds';
import { creditNames as ko } from '../ko';
import { creditNames as nl } from '../nl';
import { creditNames as pl } from '../pl';
import { creditNames as pt } from '../pt';
import { creditNames as ru } from '../ru';
import { creditNames as sv } from '../sv';
import { creditNames as th } from '../th';
import { creditNames as tr } from '../tr';
import { creditNames as uk } from '../uk';
import { creditNames as vi } from '../vi';
import { creditNames as zh } from '../zh';

export const CREDIT_NAMES: Readonly<Record<string, CreditNames>> = {
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
