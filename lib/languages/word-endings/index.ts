import { DRAVIDIAN } from './dravidian';
import { GERMANIC } from './germanic';
import { INDIC } from './indic';
import { IRANIAN } from './iranian';
import { OTHERS } from './others';
import { ROMANCE } from './romance';
import { SEMITIC } from './semitic';
import { SLAVIC } from './slavic';
import type { Morphology, MorphologyTable } from './table';
import { TURKIC } from './turkic';
import { URALIC } from './uralic';

export type { Morphology } from './table';

export const TABLES: MorphologyTable = {
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...URALIC,
  ...TURKIC,
  ...SEMITIC,
  ...IRANIAN,
  ...INDIC,
  ...DRAVIDIAN,
  ...OTHERS,
};

/** The table of a language tag, or of its primary language; empty for languages that leave words as they are. */
export const getMorphology = (lang: string): Morphology => TABLES[lang] ?? TABLES[lang.split('-')[0] ?? lang] ?? {};
