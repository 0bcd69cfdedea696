/** Reads the files that translators work on, under `lib/i18n/locales`. */
import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../lib/i18n/languages';
import notesByKey from '../../lib/i18n/locales/notes.json';
import style from '../../lib/i18n/locales/style.json';
import { type Dictionary, en, type PluralForms, type StringKey } from '../../lib/i18n/strings';

interface StringNote {
  /** For translators: what the string is, where it stands, what its values are. */
  readonly note: string;
  /** How wide it may be, in Latin letters, where its place is narrow; see `measureWidth`. */
  readonly max?: number;
}

/** The compiler refuses a string without a note here. */
export const NOTES: Readonly<Record<StringKey, StringNote>> = notesByKey;

/** A string in English with its note. `{name}` in the text is a value that is filled in. */
interface StringEntry extends StringNote {
  readonly text: string | PluralForms;
}

const FOLDER = new URL('../../lib/i18n/locales/', import.meta.url);

/** All but English, which is where the others are translated from. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

export const KEYS = Object.keys(en) as StringKey[];

export const getEntry = (key: StringKey): StringEntry => ({ text: en[key], ...NOTES[key] });

/** How a language addresses its readers. Undefined where nobody has written that down. */
export const getStyle = (language: string): string | undefined =>
  Object.entries(style).find(([tag]) => tag === language)?.[1];

/** A language's words. Undefined where it has no file yet. Throws where the file is not JSON. */
export function readLocale(language: string): Dictionary | undefined {
  const file = new URL(`${language}.json`, FOLDER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Dictionary) : undefined;
}
