/** The export `speechVerbs` of every language that has it, by tag. Written by `npm run languages`. */

import { speechVerbs as ar } from '../ar';
import { speechVerbs as bn } from '../bn';
import { speechVerbs as cs } from '../cs';
import { speechVerbs as da } from '../da';
import { speechVerbs as de } from '../de';
import { speechVerbs as el } from '../el';
import { speechVerbs as en } from '../en';
import { speechVerbs as es } from '../es';
import { speechVerbs as fa } from '../fa';
import { speechVerbs as fr } from '../fr';
import { speechVerbs as he } from '../he';
import { speechVerbs as hi } from '../hi';
import { speechVerbs as id } from '../id';
import { speechVerbs as it } from '../it';
import { speechVerbs as ja } from '../ja';
import type { SpeechWords } from '../kinds';
import { speechVerbs as ko } from '../ko';
import { speechVerbs as ms } from '../ms';
import { speechVerbs as nl } from '../nl';
import { speechVerbs as no } from '../no';
import { speechVerbs as pl } from '../pl';
import { speechVerbs as pt } from '../pt';
import { speechVerbs as ru } from '../ru';
import { speechVerbs as sv } from '../sv';
import { speechVerbs as th } from '../th';
import { speechVerbs as tr } from '../tr';
import { speechVerbs as uk } from '../uk';
import { speechVerbs as vi } from '../vi';
import { speechVerbs as zh } from '../zh';

export const SPEECH_VERBS: Readonly<Record<string, SpeechWords>> = {
  ar,
  bn,
  cs,
  da,
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
  ms,
  nl,
  no,
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
