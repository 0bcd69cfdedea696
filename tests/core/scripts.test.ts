/** Scripts and their letters. */
import { describe, expect, it } from 'vitest';
import * as scripts from '../../lib/text/scripts';

const LETTERS = {
  thai: 'ก',
  lao: 'ກ',
  khmer: 'ក',
  burmese: 'က',
  han: '漢',
  hiragana: 'か',
  katakana: 'カ',
  hangul: '한',
  latin: 'a',
  cyrillic: 'ж',
  arabic: 'ع',
};

const classes: Readonly<Record<string, unknown>> = { ...scripts };

const holds = (letters: string) =>
  Object.entries(LETTERS)
    .filter(([, letter]) => new RegExp(`^[${letters}]$`, 'u').test(letter))
    .map(([script]) => script);

const SOUTHEAST_ASIAN = ['thai', 'lao', 'khmer', 'burmese'];
const HAN_AND_KANA = ['han', 'hiragana', 'katakana'];

describe('a class of letters', () => {
  it.each([
    ['SOUTHEAST_ASIAN_LETTERS', SOUTHEAST_ASIAN],
    ['KANA_LETTERS', ['hiragana', 'katakana']],
    ['HAN_AND_KANA_LETTERS', HAN_AND_KANA],
    ['EAST_ASIAN_LETTERS', [...HAN_AND_KANA, 'hangul']],
    ['UNSPACED_LETTERS', [...SOUTHEAST_ASIAN, ...HAN_AND_KANA]],
    ['UNSPACED_CREDIT_LETTERS', ['thai', ...HAN_AND_KANA]],
    ['UNSPACED_NATIVE_LETTERS', [...SOUTHEAST_ASIAN, 'han', 'hiragana']],
    ['UNSPACED_OR_JOINED_LETTERS', [...SOUTHEAST_ASIAN, ...HAN_AND_KANA, 'hangul']],
    ['CLAUSE_LETTERS', ['thai', 'lao']],
  ] as const)('%s holds these scripts and no others', (name, expected) => {
    expect(holds(String(classes[name]))).toEqual(expected);
  });

  it('holds the long vowel only where it says so', () => {
    const signs = (letters: string) => ['ー', '。'].filter((sign) => new RegExp(`[${letters}]`, 'u').test(sign));
    expect(signs(scripts.UNSPACED_LETTERS)).toEqual([]);
    expect(signs(scripts.UNSPACED_OR_JOINED_LETTERS)).toEqual(['ー']);
  });
});

describe('a text without spaces', () => {
  it('is told by the letter at an offset; beyond either end there is none', () => {
    expect(Object.entries(LETTERS).filter(([, letter]) => scripts.isUnspacedAt(letter, 0))).toHaveLength(8);
    expect([-1, 0, 1, 2].map((at) => scripts.isUnspacedAt('aก', at))).toEqual([false, false, true, false]);
    expect(scripts.isUnspacedLabel('')).toBe(false);
    expect([scripts.isUnspacedLabel('ที่มา'), scripts.isUnspacedLabel('source')]).toEqual([true, false]);
  });
});
