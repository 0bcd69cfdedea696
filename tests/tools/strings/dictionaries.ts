import { existsSync } from 'node:fs';
import { LANGUAGES } from '../../../lib/panel/strings/languages';
import type { Dictionary } from '../../../lib/panel/strings/shape';

const FOLDER = new URL('../../../lib/panel/strings/', import.meta.url);

/** All but English, which is where the others are translated from. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Undefined where the language has no file yet. */
export async function dictionaryOf(language: string): Promise<Dictionary | undefined> {
  const file = new URL(`${language}.ts`, FOLDER);
  if (!existsSync(file)) return undefined;
  return ((await import(/* @vite-ignore */ file.href)) as { default: Dictionary }).default;
}
