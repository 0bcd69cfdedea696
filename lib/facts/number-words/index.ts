import { ar } from './ar';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import type { NumberTable } from './table';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export type { AfterRole, BeforeRole, NumberTable } from './table';

const TABLES: Readonly<Record<string, NumberTable>> = {
  ar,
  de,
  el,
  en,
  es,
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
  th,
  tr,
  uk,
  vi,
  zh,
};

const NONE: NumberTable = {};

/** The alternatives of a list in a table. */
export const words = (list: string | undefined): string[] => (list ? list.split('|') : []);

export const tableOf = (lang: string): NumberTable => TABLES[lang] ?? NONE;
