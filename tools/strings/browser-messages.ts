/** Writes the strings that the browser itself shows as the `messages.json` that it reads. */
import type { Dictionary, StringKey } from '../../lib/i18n/strings';
import { getEntry, KEYS } from './locales';

/** Examples that a browser's translators are shown; each string has one value at most. */
const EXAMPLES: Readonly<Record<string, string>> = { language: 'Vietnamese', host: 'vietnamnet.vn' };

const BROWSER_KEYS = KEYS.filter((key) => key.startsWith('browser.'));

/** "browser.translated.from" is `browser_translated_from` to browsers. */
const toMessageName = (key: StringKey): string => key.replace(/[.-]/g, '_');

/** Where browsers look for a language's words, from the project's folder. */
export const getMessagesPath = (language: string): string =>
  `assets/_locales/${language.replace('-', '_')}/messages.json`;

/** What stands there: a `messages.json` of the words that the browser itself shows, English where one is missing. */
export function formatMessages(words: Dictionary): string {
  const messages = BROWSER_KEYS.map((key) => [
    toMessageName(key),
    buildMessage(key, String(words[key] ?? getEntry(key).text)),
  ]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
}

function buildMessage(key: StringKey, text: string) {
  const [value] = /(?<=\{)\w+(?=\})/.exec(text) ?? [];
  const message = text.replace(/\{(\w+)\}/, (_, name: string) => `$${name.toUpperCase()}$`);
  const placeholders = value && { placeholders: { [value]: { content: '$1', example: EXAMPLES[value] } } };
  return { message, description: getEntry(key).note, ...placeholders };
}
