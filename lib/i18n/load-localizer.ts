/** Dictionaries are fetched from Verso's own files when they are wanted: one panel loads one of them at most. */

import { getFormatLocale, selectInterfaceLanguage } from './languages';
import { createLocalizer, type Localizer } from './localizer';
import { mergeStrings, type StringFiles } from './merge-strings';

const dictionaryLoaders = import.meta.glob<StringFiles>(
  ['./[a-z][a-z]/index.ts', './[a-z][a-z]-[A-Z][A-Z]/index.ts', '!./en/index.ts'],
  {
    import: 'default',
  },
);

/** Who speaks the language that suits a tag such as "de-AT"; English where its words are not to be had. */
export async function loadLocalizer(wanted: string): Promise<Localizer> {
  const files = await dictionaryLoaders[`./${selectInterfaceLanguage(wanted)}/index.ts`]?.().catch(() => undefined);
  return files
    ? createLocalizer(getFormatLocale(wanted), mergeStrings(files))
    : createLocalizer(getEnglishLocale(wanted));
}

const getEnglishLocale = (wanted: string): string =>
  selectInterfaceLanguage(wanted) === 'en' ? getFormatLocale(wanted) : 'en';
