import type { StringKey } from '../../../lib/i18n';
import { browserWords } from '../../../lib/i18n/en/browser';
import type { Dictionary } from '../../../lib/i18n/strings';
import { entryOf } from './faults';

/** Examples that a browser's translators are shown; each string has one value at most. */
const EXAMPLES: Readonly<Record<string, string>> = { language: 'Vietnamese', host: 'vietnamnet.vn' };

const KEYS = Object.keys(browserWords) as StringKey[];

/** "browser.translated.from" is `browser_translated_from` to browsers. */
const nameOf = (key: StringKey): string => key.replace(/[.-]/g, '_');

/** Where browsers look for a language's words, from the project's folder. */
export const messagesFile = (language: string): string => `assets/_locales/${language.replace('-', '_')}/messages.json`;

/** What stands there: a `messages.json` of the words that the browser itself shows, English where one is missing. */
export function messagesOf(words: Dictionary): string {
  const messages = KEYS.map((key) => [nameOf(key), messageOf(key, String(words[key] ?? entryOf(key).text))]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
}

function messageOf(key: StringKey, text: string) {
  const [value] = /(?<=\{)\w+(?=\})/.exec(text) ?? [];
  const message = text.replace(/\{(\w+)\}/, (_, name: string) => `$${name.toUpperCase()}$`);
  const placeholders = value && { placeholders: { [value]: { content: '$1', example: EXAMPLES[value] } } };
  return { message, description: entryOf(key).note, ...placeholders };
}
