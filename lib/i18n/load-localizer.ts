/** Loads the interface's strings in one language from the extension's own files, when they are needed. */
import { getFormatLocale, selectInterfaceLanguage } from './languages';
import { createLocalizer, type Localizer } from './localizer';
import type { Dictionary } from './strings';

/**
 * One script for each language. English is part of every page; notes and style are for translators and are left out.
 */
const dictionaryLoaders = import.meta.glob<Dictionary>(['./locales/*.json', '!./locales/{en,notes,style}.json'], {
  import: 'default',
});

/** The localizer for a tag such as "de-AT"; English where its strings cannot be loaded. */
export async function loadLocalizer(wanted: string): Promise<Localizer> {
  const words = await dictionaryLoaders[`./locales/${selectInterfaceLanguage(wanted)}.json`]?.().catch(() => undefined);
  return words ? createLocalizer(getFormatLocale(wanted), words) : createLocalizer(getEnglishLocale(wanted));
}

const getEnglishLocale = (wanted: string): string =>
  selectInterfaceLanguage(wanted) === 'en' ? getFormatLocale(wanted) : 'en';
