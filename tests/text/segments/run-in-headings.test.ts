/** Headings that ran into their lead. */
import { describe, expect, it } from 'vitest';
import { findEchoedHeadingEnd } from '../../../lib/text/segments/run-in-headings';
import { getSentenceMarks } from '../../../lib/text/segments/sentence-marks';

const parted = (text: string, lang: string): readonly string[] => {
  const cut = findEchoedHeadingEnd(text, lang, getSentenceMarks(lang));
  return cut === undefined ? [text] : [text.slice(0, cut).trim(), text.slice(cut)];
};

describe('a heading that ran into its lead', () => {
  it.each([
    [
      'en',
      'Harbour of Almar closes after storm damage',
      'The harbour of Almar has closed after a storm damaged its quay.',
    ],
    [
      'en',
      'Mayor of Almar denies wasting bridge money',
      '“No money for the bridge was wasted,” the mayor of Almar said.',
    ],
    [
      'es',
      'El puerto de Almar cierra tras los daños del temporal',
      'El puerto de Almar ha cerrado tras los daños de un temporal.',
    ],
    ['vi', 'Cảng Almar đóng cửa sau trận bão lớn', 'Cảng Almar vừa phải đóng cửa sau trận bão lớn hôm thứ Hai.'],
    ['ru', 'Порт Альмара закрыт после сильного шторма', 'Порт Альмара закрыт на месяц после сильного шторма.'],
  ])('is parted from it by its echo (%s)', (lang, heading, lead) => {
    expect(parted(`${heading} ${lead}`, lang)).toEqual([heading, lead]);
  });

  it.each([
    [
      'en',
      'The mayor said that the harbour of Almar was closed, and the mayor of Santona said that the harbour there was not.',
    ],
    ['en', 'Many of those who had come to see Anna Brandt left when Anna Brandt did not come to see them after all.'],
    ['de', 'Der Hafen von Almar bleibt nach dem Sturm geschlossen, weil der Sturm den Hafen von Almar beschädigt hat.'],
    ['en', 'Almar closed. The harbour of Almar is closed after the storm that damaged the harbour of Almar.'],
  ])('is none where the text only says a thing twice (%s)', (lang, text) => {
    expect(parted(text, lang)).toEqual([text]);
  });
});
