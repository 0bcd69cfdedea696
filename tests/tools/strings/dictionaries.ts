import { existsSync, readdirSync } from 'node:fs';
import { LANGUAGES } from '../../../lib/panel/strings/languages';
import type { Dictionary } from '../../../lib/panel/strings/shape';

const FOLDER = new URL('../../../lib/panel/strings/', import.meta.url);

/** All but English, which is where the others are translated from. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Undefined where the language has no folder yet. */
export async function dictionaryOf(language: string): Promise<Dictionary | undefined> {
  const file = new URL(`${language}/index.ts`, FOLDER);
  if (!existsSync(file)) return undefined;
  return ((await import(/* @vite-ignore */ file.href)) as { default: Dictionary }).default;
}

/** What is spoken of, a file each in every language's folder. */
export const SUBJECTS = readdirSync(new URL('en/', FOLDER))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index');

/** The keys that a language's file holds. */
export async function keysOf(language: string, subject: string): Promise<string[]> {
  const file = new URL(`${language}/${subject}.ts`, FOLDER);
  const [words] = Object.values((await import(/* @vite-ignore */ file.href)) as Record<string, object>);
  return Object.keys(words ?? {});
}
