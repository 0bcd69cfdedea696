/** Loads the strings of `_locales`, which the browser shows itself: menus and the icon's title. */
import { browser } from './api';
import { readSettings } from './storage/settings';

/** A file `messages.json` of `_locales`. Each message has one placeholder at most. */
type LocaleMessages = Readonly<Record<string, { readonly message: string }>>;

/** Gives a string by its name in `_locales`, with `value` in place of its placeholder. */
export type BrowserStringGetter = (name: string, value?: string) => string;

/**
 * Loads the strings in the language of the settings. `browser.i18n` only gives the browser's own language, so another
 * one is read from its file in `_locales`.
 */
export async function loadBrowserStrings(): Promise<BrowserStringGetter> {
  const { language } = await readSettings();
  const chosenMessages = language === '' ? undefined : await loadLocaleMessages(language);
  return (name, value = '') =>
    chosenMessages?.[name]?.message.replace(/\$\w+\$/g, () => value) ?? browser.i18n.getMessage(name, value);
}

/** The messages of a language such as "zh-TW"; undefined where their file cannot be read. */
async function loadLocaleMessages(language: string): Promise<LocaleMessages | undefined> {
  try {
    const url = browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`);
    return (await (await fetch(url)).json()) as LocaleMessages;
  } catch {
    return undefined;
  }
}
