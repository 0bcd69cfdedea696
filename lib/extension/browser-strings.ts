import { browser } from './api';
import { readSettings } from './storage/settings';

/** As they stand in `_locales`; each has one value at most. */
type LocaleMessages = Readonly<Record<string, { readonly message: string }>>;

/** A word that the browser shows, by its name in `_locales`, with its value. */
export type BrowserStringGetter = (name: string, value?: string) => string;

/** The browser knows its own language alone; where the settings name another, its words are read from beside them. */
export async function loadBrowserStrings(): Promise<BrowserStringGetter> {
  const { language } = await readSettings();
  const own = language === '' ? undefined : await loadLocaleMessages(language);
  return (name, value = '') =>
    own?.[name]?.message.replace(/\$\w+\$/g, () => value) ?? browser.i18n.getMessage(name, value);
}

async function loadLocaleMessages(language: string): Promise<LocaleMessages | undefined> {
  try {
    const url = browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`);
    return (await (await fetch(url)).json()) as LocaleMessages;
  } catch {
    return undefined;
  }
}
