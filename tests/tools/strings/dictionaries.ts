import { existsSync, readdirSync } from 'node:fs';
import { LANGUAGES } from '../../../lib/i18n/languages';
import { mergeStrings } from '../../../lib/i18n/merge-strings';
import type { Dictionary } from '../../../lib/i18n/strings';

const FOLDER = new URL('../../../lib/i18n/', import.meta.url);

/** All but English, which is where the others are translated from. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

const subjectsOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, FOLDER))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');

/** What is spoken of, a file each in every language's folder. */
export const SUBJECTS = subjectsOf('en');

/** Read file by file: `index.ts` is Vite's, which alone knows `import.meta.glob`. Undefined where the language has no folder yet. */
export async function dictionaryOf(language: string): Promise<Dictionary | undefined> {
  if (!existsSync(new URL(`${language}/`, FOLDER))) return undefined;
  const files = subjectsOf(language).map(async (subject) => [subject, await wordsIn(language, subject)] as const);
  return mergeStrings(Object.fromEntries(await Promise.all(files)));
}

/** The words in a language's file. */
async function wordsIn(language: string, subject: string): Promise<Dictionary> {
  const file = new URL(`${language}/${subject}.ts`, FOLDER);
  const [words = {}] = Object.values((await import(/* @vite-ignore */ file.href)) as Record<string, Dictionary>);
  return words;
}

/** The keys that a language's file holds. */
export const keysOf = async (language: string, subject: string): Promise<string[]> =>
  Object.keys(await wordsIn(language, subject));
