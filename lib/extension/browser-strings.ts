import { browser } from './api';
import { readSettings } from './storage/settings';

/** As they stand in `_locales`; each has one value at most. */
type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A word that the browser shows, by its name in `_locales`, with its value. */
export type BrowserWord = (name: string, value?: string) => string;

/** The browser knows its own language alone; where the settings name another, its words are read from beside them. */
export async function browserWords(): Promise<BrowserWord> {
  const { language } = await readSettings();
  const own = language === '' ? undefined : await messagesOf(language);
  return (name, value = '') =>
    own?.[name]?.message.replace(/\$\w+\$/g, () => value) ?? browser.i18n.getMessage(name, value);
}

async function messagesOf(language: string): Promise<Messages | undefined> {
  try {
    const url = browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`);
    return (await (await fetch(url)).json()) as Messages;
  } catch {
    return undefined;
  }
}
