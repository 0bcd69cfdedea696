/** Dictionaries are fetched from Verso's own files when they are wanted: one panel loads one of them at most. */

import { getFormatLocale, selectInterfaceLanguage } from './languages';
import { createLocalizer, type Localizer } from './localizer';
import type { Dictionary } from './strings';

/** One script for each language. English is part of every page; notes and style are for translators and do not ship. */
const dictionaryLoaders = import.meta.glob<Dictionary>(['./locales/*.json', '!./locales/{en,notes,style}.json'], {
  import: 'default',
});

/** Who speaks the language that suits a tag such as "de-AT"; English where its words are not to be had. */
export async function loadLocalizer(wanted: string): Promise<Localizer> {
  const words = await dictionaryLoaders[`./locales/${selectInterfaceLanguage(wanted)}.json`]?.().catch(() => undefined);
  return words ? createLocalizer(getFormatLocale(wanted), words) : createLocalizer(getEnglishLocale(wanted));
}

const getEnglishLocale = (wanted: string): string =>
  selectInterfaceLanguage(wanted) === 'en' ? getFormatLocale(wanted) : 'en';
