/** Reads the files of the CLDR packages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A JSON object of CLDR's: its shape is checked where it is read. */
export type Json = { readonly [key: string]: Json | string };

const resolve = createRequire(import.meta.url).resolve;
export const resolvePackageFolder = (name: string): string => dirname(resolve(`${name}/package.json`));

export const readJson = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;

export const readCldrVersion = (): string => {
  const version = readJson(join(resolvePackageFolder('cldr-core'), 'package.json'))['version'];
  return String(version).split('.').slice(0, 2).join('.');
};

/** A value within nested objects; undefined where the way breaks off. */
export function getWithin(json: Json | string | undefined, ...path: readonly string[]): Json | string | undefined {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object') return undefined;
    value = value[key];
  }
  return value;
}

export function getObjectWithin(json: Json | string | undefined, ...path: readonly string[]): Json {
  const value = getWithin(json, ...path);
  return typeof value === 'object' ? value : {};
}

/** The last files read: one language's files are asked for many times in a row. */
const recent = new Map<string, Json>();
const REMEMBERED = 32;

/** The file of a locale in a package that keeps them under `main`; an empty object where there is none. */
export function readMainFile(name: string, locale: string, file: string): Json {
  const path = join(resolvePackageFolder(name), 'main', locale, file);
  const known = recent.get(path);
  if (known !== undefined) return known;
  const json = existsSync(path) ? getObjectWithin(readJson(path), 'main', locale) : {};
  const oldest = recent.keys().next().value;
  if (recent.size >= REMEMBERED && oldest !== undefined) recent.delete(oldest);
  recent.set(path, json);
  return json;
}

export const listAnnotatedLocales = (): string[] =>
  readdirSync(join(resolvePackageFolder('cldr-annotations-full'), 'annotations')).sort();

/** `en-GB`, `en-AU` … of `en`; variants in another script are languages of their own here. */
export const listRegionalVariants = (locale: string): string[] =>
  listAnnotatedLocales().filter(
    (one) => one.startsWith(`${locale}-`) && /^([A-Z]{2}|\d{3})$/.test(one.slice(locale.length + 1)),
  );

export function readAnnotations(locale: string): Json {
  const path = join(resolvePackageFolder('cldr-annotations-full'), 'annotations', locale, 'annotations.json');
  return existsSync(path) ? getObjectWithin(readJson(path), 'annotations', 'annotations') : {};
}

const parents = getObjectWithin(
  readJson(join(resolvePackageFolder('cldr-core'), 'supplemental', 'parentLocales.json')),
  'supplemental',
  'parentLocales',
  'parentLocale',
);

/** The locale itself, then what it inherits from, where that is written the same way. */
export function listInheritance(locale: string): string[] {
  const chain = [locale];
  for (let at = locale; ; ) {
    const parent = parents[at] ?? (at.includes('-') ? at.slice(0, at.lastIndexOf('-')) : undefined);
    if (typeof parent !== 'string' || parent === 'und' || parent === 'root') return chain;
    chain.push(parent);
    at = parent;
  }
}

/** All strings below a value, in order, from keys the test lets through. */
export function listStringsBelow(json: Json | string | undefined, wanted: (key: string) => boolean): string[] {
  if (typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (typeof value === 'object') return listStringsBelow(value, wanted);
    return wanted(key) ? [value] : [];
  });
}
