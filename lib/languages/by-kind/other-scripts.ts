/** The export `otherScripts` of every language that has it, by tag. Written by `npm run languages`. */

import { otherScripts as az } from '../az';
import { otherScripts as bs } from '../bs';
import { otherScripts as ha } from '../ha';
import type { OtherScripts } from '../kinds';
import { otherScripts as kk } from '../kk';
import { otherScripts as ks } from '../ks';
import { otherScripts as ku } from '../ku';
import { otherScripts as ky } from '../ky';
import { otherScripts as mn } from '../mn';
import { otherScripts as ms } from '../ms';
import { otherScripts as pa } from '../pa';
import { otherScripts as ro } from '../ro';
import { otherScripts as sd } from '../sd';
import { otherScripts as sr } from '../sr';
import { otherScripts as tg } from '../tg';
import { otherScripts as tk } from '../tk';
import { otherScripts as tt } from '../tt';
import { otherScripts as ug } from '../ug';
import { otherScripts as uz } from '../uz';
import { otherScripts as yi } from '../yi';
import { otherScripts as za } from '../za';

export const OTHER_SCRIPTS: Readonly<Record<string, OtherScripts>> = {
  az,
  bs,
  ha,
  kk,
  ks,
  ku,
  ky,
  mn,
  ms,
  pa,
  ro,
  sd,
  sr,
  tg,
  tk,
  tt,
  ug,
  uz,
  yi,
  za,
};
