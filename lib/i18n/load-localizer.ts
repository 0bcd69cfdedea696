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
export async function loadLocalizer(tag: string): Promise<Localizer> {
  const dictionary = await dictionaryLoaders[`./locales/${selectInterfaceLanguage(tag)}.json`]?.().catch(
    () => undefined,
  );
  return dictionary ? createLocalizer(getFormatLocale(tag), dictionary) : createLocalizer(getEnglishLocale(tag));
}

const getEnglishLocale = (tag: string): string => (selectInterfaceLanguage(tag) === 'en' ? getFormatLocale(tag) : 'en');
