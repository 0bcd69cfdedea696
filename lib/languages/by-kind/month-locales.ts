/** The export `monthLocales` of every language that has it, by tag. Written by `npm run languages`. */

import { monthLocales as ar } from '../ar';
import { monthLocales as bs } from '../bs';
import { monthLocales as ckb } from '../ckb';
import { monthLocales as en } from '../en';
import { monthLocales as fa } from '../fa';
import { monthLocales as hr } from '../hr';
import type { MonthLocales } from '../kinds';
import { monthLocales as no } from '../no';
import { monthLocales as ps } from '../ps';
import { monthLocales as sr } from '../sr';
import { monthLocales as ur } from '../ur';

export const MONTH_LOCALES: Readonly<Record<string, MonthLocales>> = {
  ar,
  bs,
  ckb,
  en,
  fa,
  hr,
  no,
  ps,
  sr,
  ur,
};
