/** The export `outletArticles` of every language that has it, by tag. Written by `npm run languages`. */

import { outletArticles as de } from '../de';
import { outletArticles as en } from '../en';
import { outletArticles as es } from '../es';
import { outletArticles as fr } from '../fr';
import { outletArticles as it } from '../it';
import type { OutletArticles } from '../kinds';

export const OUTLET_ARTICLES: Readonly<Record<string, OutletArticles>> = {
  de,
  en,
  es,
  fr,
  it,
};
