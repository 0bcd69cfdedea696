/** The interface's strings are whole and in order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getFormatLocale, getNativeName, LANGUAGES, selectInterfaceLanguage } from '../../lib/i18n/languages';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { createLocalizer, type Localizer } from '../../lib/i18n/localizer';
import { type Dictionary, en } from '../../lib/i18n/strings';
import { formatMessages, getMessagesPath } from '../../tools/strings/browser-messages';
import { findFaults, findMissing, getForms, getPluralCategories } from '../../tools/strings/find-faults';
import { getEntry, getStyle, KEYS, NOTES, OTHERS, readLocale } from '../../tools/strings/locales';
import { measureWidth } from '../../tools/strings/measure-width';

const ROOT = join(import.meta.dirname, '../..');

const sourcesIn = (folder: string, skip: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name) && !(skip && name.startsWith(skip)))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

describe('English', () => {
  it('has a note for translators on every string, and the forms of English', () => {
    for (const key of KEYS) {
      const { text, note } = getEntry(key);
      expect(note.length, key).toBeGreaterThan(4);
      if (typeof text !== 'string') expect(Object.keys(text), key).toEqual(getPluralCategories('en'));
    }
    expect(Object.keys(NOTES)).toEqual(KEYS);
  });

  it('passes no judgement', () => {
    for (const key of KEYS)
      for (const [, text] of getForms(getEntry(key).text))
        expect(text, key).not.toMatch(/\b(errors?|wrong|mistakes?|incorrect)\b/i);
  });

  it('fits where places are narrow', () => {
    const english = Object.fromEntries(KEYS.map((key) => [key, getEntry(key).text])) as Dictionary;
    expect(findFaults('en', english)).toEqual([]);
  });

  it('is used to the last string', () => {
    const sources = [
      ...sourcesIn('lib/panel', 'strings'),
      ...sourcesIn('lib/report', ''),
      ...sourcesIn('entrypoints', ''),
    ].join('\n');
    // A key is written out, or in a template with its last parts computed: `held.${thing}`.
    const literal = new Set([...sources.matchAll(/['"`>]([a-z][\w-]*(?:\.[\w-]+)*)['"`<]/g)].map((match) => match[1]));
    const computed = [...sources.matchAll(/`([a-z][\w.-]*\.)(\$\{[^`]*)`/g)].map((match) => match[1]!);
    const browsers = (key: string) =>
      sourcesIn('lib/extension', '').some((text) => text.includes(`'${key.replace(/[.-]/g, '_')}'`));
    const unused = KEYS.filter(
      (key) =>
        !literal.has(key) &&
        !computed.some((start) => key.startsWith(start)) &&
        key !== 'browser.description' &&
        !browsers(key),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(OTHERS)('the words in %s', (language) => {
  it('are all there, in the forms that the language has, with their values, and fit', () => {
    const words = readLocale(language) ?? {};
    expect(findMissing(words)).toEqual([]);
    expect(findFaults(language, words)).toEqual([]);
  });

  // Names of formats and products are nobody’s language.
  const SAME = ['copy.json'];

  it('are another language’s: what is longer than a word is not left in English', () => {
    const words = readLocale(language) ?? {};
    const left = KEYS.filter((key) => {
      const { text } = getEntry(key);
      return (
        typeof text === 'string' &&
        (text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu)?.length ?? 0) > 2 &&
        !SAME.includes(key) &&
        words[key] === text
      );
    });
    expect(left).toEqual([]);
  });

  it('are where the browser looks for them', () => {
    const file = join(ROOT, getMessagesPath(language));
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(formatMessages(readLocale(language) ?? {}));
  });
});

it('the browser’s words in English are where it looks for them', () => {
  expect(readFileSync(join(ROOT, getMessagesPath('en')), 'utf8')).toBe(formatMessages({}));
});

/** What stands before the first point of a key. */
const getSubject = (key: string): string => key.split('.')[0]!;
const SUBJECTS = [...new Set(KEYS.map(getSubject))];

it.each(OTHERS)('%s has each string in the file that English has it in', (language) => {
  const keys = Object.keys(readLocale(language) ?? {});
  for (const subject of SUBJECTS)
    expect(keys.filter((key) => getSubject(key) === subject).sort(), subject).toEqual(
      KEYS.filter((key) => getSubject(key) === subject).sort(),
    );
});

describe('what is found amiss', () => {
  const faults = (words: object, language = 'de') => findFaults(language, words as Dictionary);

  it('is an unknown key, a value lost or made up, and a text too wide', () => {
    expect(faults({ 'app.nothing': 'x' })).toEqual(['app.nothing: no string has this key']);
    expect(faults({ 'failed.slow.title': 'Die Seite war zu langsam' })).toHaveLength(1);
    expect(faults({ 'app.close': '{host} schließen' })).toHaveLength(1);
    expect(faults({ 'settings.data.clear': 'Unwiderruflich löschen' })[0]).toContain('wide');
    expect(faults({ 'failed.slow.title': '{host} war zu langsam' })).toEqual([]);
  });

  it('is a form missing, or one that the language has not', () => {
    const [one, other] = ['Kopieren', '{count} Unterschiede kopieren'];
    expect(faults({ 'copy.all': { one, other } })).toEqual([]);
    expect(faults({ 'copy.all': { other } })).toEqual(['copy.all: the form “one” is missing']);
    expect(faults({ 'copy.all': { one, few: other, other } })).toEqual(['copy.all: there is no form “few”']);
    expect(faults({ 'copy.all': other })).toEqual(['copy.all: needs forms: one, other']);
    expect(faults({ 'app.close': { one, other: one } })).toEqual(['app.close: has forms without “{count}” in English']);
    expect(faults({ 'app.close': [5] })[0]).toContain('neither a string');
  });

  it('is a number left out where the form is said of several', () => {
    const forms = { one: 'differenza', many: '{count} differenze', other: '{count} differenze' };
    expect(faults({ 'export.title': forms }, 'it')).toEqual([]);
    expect(faults({ 'export.title': { ...forms, one: 'différence' } }, 'fr')).toHaveLength(1);
  });
});

describe('a width', () => {
  it('counts what is seen', () => {
    expect(measureWidth('Kopieren')).toBe(8);
    expect(measureWidth('コピー')).toBe(6);
    expect(measureWidth('ที่นี่')).toBe(2);
    expect(measureWidth('{count} dropped')).toBe(12);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['de-AT', 'de', 'de-AT'],
    ['pt-BR', 'pt', 'pt-BR'],
    ['in', 'id', 'id'],
    ['zh-Hant-HK', 'zh-TW', 'zh-Hant-HK'],
    ['zh-HK', 'zh-TW', 'zh-HK'],
    ['zh', 'zh-CN', 'zh'],
    ['zh_TW', 'zh-TW', 'zh-TW'],
    ['en-GB', 'en', 'en-GB'],
    ['sv', 'en', 'en'],
    ['', 'en', 'en'],
    ['not a tag', 'en', 'en'],
  ])('for %s is %s, with dates and numbers as in %s', (wanted, language, locale) => {
    expect(selectInterfaceLanguage(wanted)).toBe(language);
    expect(getFormatLocale(wanted)).toBe(locale);
  });

  it('is named by its own speakers', () => {
    expect(LANGUAGES.filter((language) => !getStyle(language))).toEqual([]);
    expect(LANGUAGES).toHaveLength(20);
    expect(new Set(LANGUAGES.map(getNativeName)).size).toBe(20);
    expect(['de', 'th', 'zh-CN', 'zh-TW', 'tr'].map(getNativeName)).toEqual([
      'Deutsch',
      'ไทย',
      '简体中文',
      '繁體中文',
      'Türkçe',
    ]);
  });

  it('is loaded with its direction, and English where there is none', async () => {
    const [german, arabic, swedish] = await Promise.all(['de-CH', 'ar', 'sv'].map(loadLocalizer));
    expect([german!.locale, german!.dir, german!.say('app.close')]).toEqual(['de-CH', 'ltr', 'Schließen']);
    expect([arabic!.locale, arabic!.dir]).toEqual(['ar', 'rtl']);
    expect([swedish!.locale, swedish!.say('app.close')]).toEqual(['en', en['app.close']]);
  });

  it.each(OTHERS)('is loaded whole: %s', async (language) => {
    const [loaded, whole] = [await loadLocalizer(language), createLocalizer(language, readLocale(language))];
    const said = (words: Localizer) => KEYS.map((key) => words.say(key, { count: 5 }));
    expect(said(loaded)).toEqual(said(whole));
  });

  it('says in English what it lacks, by the rules of English', () => {
    const polish = createLocalizer('pl', { 'app.close': 'Zamknij' });
    expect(polish.say('app.close')).toBe('Zamknij');
    expect(polish.say('copy.all', { count: 3 })).toBe('Copy 3 differences');
    expect(polish.say('copy.all', { count: 1 })).toBe('Copy 1 difference');
  });

  it('chooses among the forms that it has', () => {
    const arabic = createLocalizer('ar', {
      'export.title': { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'سواها' },
    });
    const said = [0, 1, 2, 3, 11, 100].map((count) => arabic.say('export.title', { count }));
    expect(said).toEqual(['صفر', 'واحد', 'اثنان', 'قليل', 'كثير', 'سواها']);
  });
});
