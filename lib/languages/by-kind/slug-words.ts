/** The export `slugWords` of every language that has it, by tag. Written by `npm run languages`. */

import { slugWords as cs } from '../cs';
import { slugWords as da } from '../da';
import { slugWords as de } from '../de';
import { slugWords as en } from '../en';
import { slugWords as es } from '../es';
import { slugWords as et } from '../et';
import { slugWords as fi } from '../fi';
import { slugWords as fil } from '../fil';
import { slugWords as fr } from '../fr';
import { slugWords as hr } from '../hr';
import { slugWords as hu } from '../hu';
import { slugWords as id } from '../id';
import { slugWords as it } from '../it';
import type { SlugWords } from '../kinds';
import { slugWords as lt } from '../lt';
import { slugWords as lv } from '../lv';
import { slugWords as nl } from '../nl';
import { slugWords as pl } from '../pl';
import { slugWords as pt } from '../pt';
import { slugWords as ro } from '../ro';
import { slugWords as sk } from '../sk';
import { slugWords as sv } from '../sv';
import { slugWords as sw } from '../sw';
import { slugWords as tr } from '../tr';
import { slugWords as vi } from '../vi';

export const SLUG_WORDS: Readonly<Record<string, SlugWords>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  cs,
  sk,
  hu,
  ro,
  hr,
  fi,
  sv,
  da,
  et,
  lv,
  lt,
  tr,
  id,
  vi,
  fil,
  sw,
};
