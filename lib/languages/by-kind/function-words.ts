/** The export `functionWords` of every language that has it, by tag. Written by `npm run languages`. */

import { functionWords as ar } from '../ar';
import { functionWords as bg } from '../bg';
import { functionWords as cs } from '../cs';
import { functionWords as da } from '../da';
import { functionWords as de } from '../de';
import { functionWords as el } from '../el';
import { functionWords as en } from '../en';
import { functionWords as es } from '../es';
import { functionWords as fa } from '../fa';
import { functionWords as fr } from '../fr';
import { functionWords as hi } from '../hi';
import { functionWords as id } from '../id';
import { functionWords as it } from '../it';
import type { FunctionWords } from '../kinds';
import { functionWords as mr } from '../mr';
import { functionWords as ms } from '../ms';
import { functionWords as nl } from '../nl';
import { functionWords as no } from '../no';
import { functionWords as pl } from '../pl';
import { functionWords as pt } from '../pt';
import { functionWords as ru } from '../ru';
import { functionWords as sv } from '../sv';
import { functionWords as tr } from '../tr';
import { functionWords as uk } from '../uk';
import { functionWords as ur } from '../ur';
import { functionWords as vi } from '../vi';

export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fr,
  hi,
  id,
  it,
  mr,
  ms,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  ur,
  vi,
};
