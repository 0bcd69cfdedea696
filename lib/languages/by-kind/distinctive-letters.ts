/** The export `distinctiveLetters` of every language that has it, by tag. Written by `npm run languages`. */

import { distinctiveLetters as be } from '../be';
import { distinctiveLetters as bg } from '../bg';
import { distinctiveLetters as ckb } from '../ckb';
import { distinctiveLetters as fa } from '../fa';
import type { DistinctiveLetters } from '../kinds';
import { distinctiveLetters as kk } from '../kk';
import { distinctiveLetters as mk } from '../mk';
import { distinctiveLetters as mn } from '../mn';
import { distinctiveLetters as ps } from '../ps';
import { distinctiveLetters as ru } from '../ru';
import { distinctiveLetters as sr } from '../sr';
import { distinctiveLetters as ug } from '../ug';
import { distinctiveLetters as uk } from '../uk';
import { distinctiveLetters as ur } from '../ur';
import { distinctiveLetters as vi } from '../vi';

export const DISTINCTIVE_LETTERS: Readonly<Record<string, DistinctiveLetters>> = {
  vi,
  be,
  kk,
  uk,
  mk,
  sr,
  mn,
  ru,
  bg,
  ug,
  ckb,
  ps,
  ur,
  fa,
};
