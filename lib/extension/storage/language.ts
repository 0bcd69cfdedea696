/** Detects a text's language with the browser's detector, and reads the language of Verso's interface. */
import { browser } from '../api';
import { readSettings } from './settings';

// Loads the strings of `_locales`, which the browser shows itself: menus and the icon's title.

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

/** Shortest text that is detected, in UTF-16 units: on less, the detector is too often wrong. */
const MIN_TEXT_LENGTH = 60;
/** How much of a text is given to the detector, in UTF-16 units. */
const SAMPLE_LENGTH = 4000;

/**
 * A text's language, detected by the browser on the device; undefined where the text is short or the detector unsure.
 */
export async function detectTextLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (sample.trim().length < MIN_TEXT_LENGTH) return undefined;
  const { isReliable, languages } = await browser.i18n
    .detectLanguage(sample)
    .catch(() => ({ isReliable: false, languages: [] }));
  const [best] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return best && (isReliable || best.percentage >= 80) && best.language !== 'und' ? best.language : undefined;
}

/** The language of Verso's interface as a tag: the one in the settings, else the browser's own. */
export async function readInterfaceLanguage(): Promise<string> {
  return (await readSettings()).language || getBrowserLanguage();
}

/** The language of the browser's own interface, as a tag. */
export const getBrowserLanguage = (): string => browser.i18n.getUILanguage();

/** A language's name, in the language of the interface; its tag where it has none. */
export function getLanguageName(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
