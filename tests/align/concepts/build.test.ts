/** Building the lexicons from CLDR. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../tools/lexicon';
import { normalizeKeyword } from '../../../tools/lexicon/keywords';
import { buildNumberWords } from '../../../tools/lexicon/numbers';
import { formatSpelledNumber, parseRuleSets } from '../../../tools/lexicon/rbnf';
import { readTable } from '../../../tools/lexicon/vocabulary';
import { conceptIds, lexiconIndex } from './stored-lexicons';

describe('building the lexicons', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'lexicon-')));
  beforeAll(() => {
    for (const folder of folders) buildLexicon(folder, ['en', 'th', 'sr-Latn']);
  }, 120_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('gives the same bytes twice', () => {
    const [one = '', other = ''] = folders;
    expect(readdirSync(one)).toEqual(readdirSync(other));
    expect(readdirSync(one).length).toBe(5);
    for (const name of readdirSync(one)) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
    }
  });

  it('was done since the vocabulary last changed: the stored concepts are those of the sources', () => {
    const built = JSON.parse(readFileSync(join(folders[0] ?? '', 'concepts.json'), 'utf8')) as string[];
    expect(conceptIds()).toEqual(built);
    expect(lexiconIndex().concepts).toBe(built.length);
  });
});

describe('keywords', () => {
  const limits = { words: 4, characters: 24, acronyms: true };
  it.each([
    ['  Hospital! ', 'en', 'hospital'],
    ['İstanbul', 'tr', 'istanbul'],
    ['cafe\u0301', 'fr', 'café'],
    ['full-time job', 'en', 'full time job'],
    ['face with open mouth and eyes', 'en', ''],
    ['US', 'en', 'US'],
    ['U.S.', 'en', 'US'],
    ['“โรงพยาบาล”', 'th', 'โรงพยาบาล'],
    ['€', 'de', '€'],
    ['…', 'en', ''],
    ['7', 'en', ''],
    ['x', 'en', ''],
    ['人', 'zh', '人'],
    ['a|b=c~d', 'en', 'abcd'],
  ])('%s (%s) is stored as "%s"', (text, lang, stored) => {
    expect(normalizeKeyword(text, lang, limits)).toBe(stored);
  });
});

describe('numbers spelled out', () => {
  it.each([
    ['en', 'twenty-one', 21],
    ['en', 'hundred', 100],
    ['fr', 'soixante-dix', 70],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'vingt-et-un', 21],
    ['fr', 'une', 1],
    ['de', 'einundzwanzig', 21],
    ['de', 'hundert', 100],
    ['de', 'eine', 1],
    ['ru', 'две', 2],
    ['ru', 'два', 2],
    ['ru', 'сорок', 40],
    ['th', 'ยี่สิบเอ็ด', 21],
    ['vi', 'hai mươi mốt', 21],
    ['vi', 'mười lăm', 15],
    ['hi', 'पच्चीस', 25],
    ['ar', 'خمسة', 5],
    ['ja', '二十', 20],
    ['da', 'halvtreds', 50],
    ['tr', 'on iki', 12],
    ['pl', 'dwanaście', 12],
    ['he', 'שתיים', 2],
  ])('%s %s is %d', (lang, words, value) => {
    expect(buildNumberWords(lang).numbers[words]).toBe(value);
  });

  it.each([
    ['en', 'third', 3],
    ['fr', 'première', 1],
    ['de', 'zweite', 2],
    ['th', 'ที่สาม', 3],
    ['ru', 'первая', 1],
  ])('%s %s is the ordinal of %d', (lang, words, value) => {
    expect(buildNumberWords(lang).ordinals[words]).toBe(value);
  });

  it('are none where CLDR has no rules', () => {
    expect(buildNumberWords('mn')).toEqual({ numbers: {}, ordinals: {} });
  });
});

describe('rule-based number formats', () => {
  const sets = parseRuleSets({
    '%main': [
      ['-x', 'minus →→;'],
      ['0', 'zero;'],
      ['1', 'one;'],
      ['2', 'two;'],
      ['3', "' three;"],
      ['20', 'twenty[-→→];'],
      ['60/20', 'threescore[ and →→];'],
      ['100', '←← hundred[ →%other→];'],
      ['1000', '←← $(cardinal,one{thousand}other{thousands})$[ →→];'],
      ['100000', '=#,##0=;'],
    ],
    '%other': [['0', '(=%main=);']],
  });
  it.each([
    [0, 'zero'],
    [3, ' three'],
    [22, 'twenty-two'],
    [60, 'threescore'],
    [62, 'threescore and two'],
    [100, 'one hundred'],
    [201, 'two hundred (one)'],
    [1001, 'one thousand one'],
    [2000, 'two thousands'],
    [100000, undefined],
  ])('%d → %s', (value, words) => {
    expect(formatSpelledNumber(sets, '%main', value, 'en')).toBe(words);
  });

  it('end where rules call each other in a circle', () => {
    const circle = parseRuleSets({ '%a': [['0', '=%b=;']], '%b': [['0', '=%a=;']] });
    expect(formatSpelledNumber(circle, '%a', 5, 'en')).toBeUndefined();
  });
});

describe('own vocabulary', () => {
  const read = (...tables: string[]): Map<string, Map<string, string[]>> => {
    const into = new Map<string, Map<string, string[]>>();
    for (const [i, table] of tables.entries()) readTable(table, `table${i}.tsv`, into);
    return into;
  };

  it('reads cells of keywords parted by "|", over several tables', () => {
    const words = read('concept\ten\tth\nparliament\tparliament|house\tรัฐสภา\n', 'concept\tvi\nparliament\tquốc hội\n');
    expect(words.get('parliament')).toEqual(
      new Map([
        ['en', ['parliament', 'house']],
        ['th', ['รัฐสภา']],
        ['vi', ['quốc hội']],
      ]),
    );
  });

  it('passes over empty lines, comments and empty cells', () => {
    expect([...read('concept\ten\tth\n\n# politics\nvote.n\tvote\t\n').keys()]).toEqual(['vote.n']);
  });

  it('refuses a table it would misread', () => {
    expect(() => read('en\tth\nvote\tโหวต')).toThrow(/header/);
    expect(() => read('concept\ten\nvote\tvote\tโหวต')).toThrow('table0.tsv:2');
  });
});
