/** The files `function-words.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/function-words';
import { bg } from './bg/function-words';
import { cs } from './cs/function-words';
import { da } from './da/function-words';
import { de } from './de/function-words';
import { el } from './el/function-words';
import { en } from './en/function-words';
import { es } from './es/function-words';
import { fa } from './fa/function-words';
import { fr } from './fr/function-words';
import { hi } from './hi/function-words';
import { id } from './id/function-words';
import { it } from './it/function-words';
import { mr } from './mr/function-words';
import { ms } from './ms/function-words';
import { nl } from './nl/function-words';
import { no } from './no/function-words';
import { pl } from './pl/function-words';
import { pt } from './pt/function-words';
import { ru } from './ru/function-words';
import { sv } from './sv/function-words';
import { tr } from './tr/function-words';
import type { FunctionWords } from './types/function-words';
import { uk } from './uk/function-words';
import { ur } from './ur/function-words';
import { vi } from './vi/function-words';

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
