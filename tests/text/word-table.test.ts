/** Words of a table are found in texts: with their signs, as whole words, each for its purpose. */
import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../lib/text/word-table';

const table = createWordTable([
  ['label', 'translated by|übersetz*|aus dem … von|quelle:|翻訳|…から翻訳|z*:|ubersetzer*: von'],
  ['opening', 'read also…|read'],
  ['stem', 'translat|*terjemah|# idiom|訳', 'stems'],
]);
const findRest = (line: string, lastStart = 0): string | undefined => {
  const found = table.first(line, 'label', lastStart);
  return found && line.slice(found.end);
};

describe('a table of words', () => {
  it.each([
    ['translated by ana ruiz', ' ana ruiz'],
    ['übersetzung: marek vogel', ': marek vogel'],
    ['aus dem tschechischen von marek vogel', ' marek vogel'],
    ['quelle: dpa', ' dpa'],
    ['quelle : dpa', ' dpa'],
    ['翻訳者 佐野ゆき', '者 佐野ゆき'],
    ['zdroj: čtk', ' čtk'],
  ])('has a label at the beginning of %s', (line, rest) => {
    expect(findRest(line)).toBe(rest);
  });

  it.each([
    'translated bystander',
    'translated by2',
    'quelle der freude',
    'untranslated by anyone',
    '英語から翻訳',
    'aus dem haus',
    `aus dem ${'x'.repeat(50)} von hier`,
  ])('has none in %s', (line) => {
    expect(findRest(line, 3)).toBeUndefined();
  });

  it('finds one within the first words where that is asked for', () => {
    expect(findRest('this text was translated by ana ruiz')).toBeUndefined();
    expect(findRest('this text was translated by ana ruiz', 20)).toBe(' ana ruiz');
  });

  it('finds all words of a text, the longest of each purpose, none that overlaps another of its own', () => {
    const text = 'translated by her, 3 idiomas, diterjemahkan, 英語から翻訳';
    expect(table.find(text).map(({ purpose, start, end }) => [purpose, text.slice(start, end)])).toEqual([
      ['label', 'translated by'],
      ['stem', 'translat'],
      ['stem', '3 idiom'],
      ['stem', 'terjemah'],
      ['label', 'から翻訳'],
      ['label', '翻訳'],
      ['stem', '訳'],
    ]);
  });

  it('says what stands at the place of a gap, what may go on, and what stands behind', () => {
    expect(table.at('aus dem englischen von', 0)[0]?.gap).toBe('englischen ');
    expect(table.at('read also: 12', 0).map(({ isOpening, end }) => [isOpening, end])).toEqual([
      [true, 9],
      [false, 4],
    ]);
    expect(table.at('から翻訳', 0)[0]?.isBehind).toBe(true);
    expect(table.at('read alsoever', 0)).toHaveLength(1);
  });

  it('folds its words as it is told', () => {
    const plain = createWordTable([['label', 'É…']], (text) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    );
    expect(plain.at('e x', 0)[0]?.isOpening).toBe(true);
  });
});
