/**
 * Shows what each language of the interface lacks, and writes its strings for translators and browsers.
 *
 *     npm run strings                      what each language lacks
 *     npm run strings -- fr                what is missing from French, and what is not as it must be
 *     npm run -s strings -- fr --missing   the missing strings as JSON, English in the forms of French, with the notes
 *     npm run -s strings -- fr --english   all strings in English in the forms of French, as a file of strings
 *     npm run strings -- --browser         writes the words that the browser shows to where it looks for them
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dictionary, PluralForms, StringKey } from '../lib/i18n/strings';
import { formatMessages, getMessagesPath } from './strings/browser-messages';
import { findFaults, findMissing, getPluralCategories } from './strings/find-faults';
import { getEntry, getStyle, KEYS, OTHERS, readLocale } from './strings/locales';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

function printOverview(): void {
  for (const language of OTHERS) {
    const words = readLocale(language) ?? {};
    const [missing, faults] = [findMissing(words).length, findFaults(language, words).length];
    console.log(`${language.padEnd(6)} ${missing} of ${KEYS.length} strings missing, ${faults} not as they must be`);
  }
}

function printDetails(language: string): void {
  const words = readLocale(language) ?? {};
  console.log(`Forms: ${getPluralCategories(language).join(', ')}`);
  const style = getStyle(language);
  if (style) console.log(`Style: ${style}`);
  for (const key of findMissing(words)) console.log(`${key}: missing`);
  for (const fault of findFaults(language, words)) console.log(fault);
}

const printJson = (value: object): void => console.log(JSON.stringify(value, null, 2));

/** The English text in the forms that another language needs, or has already where it needs none. */
function getEnglishForms(key: StringKey, language: string, words: Dictionary): string | PluralForms {
  const { text } = getEntry(key);
  if (typeof text === 'string' && typeof (words[key] ?? '') === 'string') return text;
  const english: PluralForms = typeof text === 'string' ? { other: text } : text;
  const forms = getPluralCategories(language).map((category) => [category, english[category] ?? english.other]);
  return Object.fromEntries(forms) as unknown as PluralForms;
}

function printMissing(language: string): void {
  const words = readLocale(language) ?? {};
  const entries = findMissing(words).map((key) => [
    key,
    { ...getEntry(key), text: getEnglishForms(key, language, words) },
  ]);
  printJson(Object.fromEntries(entries));
}

function printEnglish(language: string): void {
  const words = readLocale(language) ?? {};
  printJson(Object.fromEntries(KEYS.map((key) => [key, getEnglishForms(key, language, words)])));
}

function writeBrowserFiles(): void {
  for (const language of ['en', ...OTHERS]) {
    const words = language === 'en' ? {} : readLocale(language);
    if (!words) continue;
    const file = path.join(ROOT, getMessagesPath(language));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, formatMessages(words));
    console.log(path.relative(ROOT, file));
  }
}

const [first, ...options] = process.argv.slice(2);
if (first === undefined) printOverview();
else if (first === '--browser') writeBrowserFiles();
else if (options.includes('--missing')) printMissing(first);
else if (options.includes('--english')) printEnglish(first);
else printDetails(first);
