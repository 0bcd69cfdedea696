/** Figures of names that differ: told as one value altered, beside figures that are no part of a name. */
import { describe, expect, it } from 'vitest';
import { VALUE_RULE } from '../../lib/findings/values/value-differences';
import { linkedRows, type Row } from './rows';

const listFigures = (row: Row, original: string, translation: string): string[] =>
  VALUE_RULE.find(linkedRows([row], { original, translation }))
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ evidence: [first] }) =>
      first?.type === 'values' ? `${first.original?.text} → ${first.translation?.text}` : '',
    );

describe('another figure in one name', () => {
  it.each<[string, string, string, Row, string]>([
    [
      'with a letter behind it',
      'pl',
      'en',
      ['Mapa pokazuje zamek w widoku 3D.', 'The map shows the castle in 2D view.'],
      '3 → 2',
    ],
    [
      'with a small letter behind it that is no unit in one of them',
      'hi',
      'en',
      ['यह इसे 705.31a, 705.31b और 705.31g के साथ चलने देगा।', 'It will work with 705.31a, 705.31b and 705.42g.'],
      '705.31 → 705.42g',
    ],
    [
      'with a word before it',
      'de',
      'en',
      ['Der Formel-1-Fahrer wohnt in Bern.', 'The Formula 7 driver lives in Bern.'],
      '1 → 7',
    ],
    [
      'with a letter of the full width',
      'ja',
      'en',
      ['彼は去年までＫ３リーグでプレーした。', 'He played in the K5 league until last year.'],
      '３ → 5',
    ],
  ])('%s is told', (_, original, translation, row, told) => {
    expect(listFigures(row, original, translation)).toEqual([told]);
  });

  it('is no count of something else', () => {
    expect(
      listFigures(['Die Autobahn A4 bleibt gesperrt.', 'The motorway stays closed for 6 days.'], 'de', 'en'),
    ).toEqual([]);
  });
});

describe('one figure in two units', () => {
  it('is as surely altered as it is in one', () => {
    const row: Row = [
      'Zum Wolf sind mindestens 100 Yards (100 Meter) Abstand zu halten, zum Reh 25 Yards (25 Meter).',
      'Keep at least 50 yards (50 meters) from the wolf and 25 yards (25 meters) from the deer.',
    ];
    expect(listFigures(row, 'de', 'en')).toEqual(['mindestens 100 Yards → at least 50 yards', '100 Meter → 50 meters']);
  });
});
