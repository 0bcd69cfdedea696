/** Places in another's stead. */
import { describe, expect, it } from 'vitest';
import { PLACE_RULE } from '../../lib/findings/places/places';
import { linkedRows, type Row, shownOf } from './rows';

const shown = (rows: readonly Row[], [original, translation]: readonly [string, string]) =>
  shownOf(PLACE_RULE.find(linkedRows(rows, { original, translation })));

describe('a place in whose stead another stands', () => {
  it('is altered, with both marked', () => {
    const rows: Row[] = [['The ship sailed from Boston on Monday.', 'El barco zarpó de Seattle el lunes.']];
    const [draft, ...rest] = PLACE_RULE.find(linkedRows(rows, { original: 'en', translation: 'es' }));
    expect(rest).toEqual([]);
    expect(draft).toMatchObject({
      kind: 'altered',
      category: 'place',
      original: ['o0'],
      translation: ['t0'],
      marks: [
        { side: 'original', segment: 'o0', start: 21, end: 27 },
        { side: 'translation', segment: 't0', start: 18, end: 25 },
      ],
      evidence: [{ type: 'names', original: { text: 'Boston' }, translation: { text: 'Seattle' } }],
    });
    expect(draft!.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each<[string, string, Row, string]>([
    ['ja', 'en', ['荷物は大阪から届いた。', 'The parcels came from Kyoto.'], '大阪 → Kyoto'],
    ['en', 'th', ['The rice comes from Vietnam.', 'ข้าวมาจากเยอรมนี'], 'Vietnam → เยอรมนี'],
    ['en', 'de', ['A French bank lent the money.', 'Eine japanische Bank lieh das Geld.'], 'French → japanische'],
    ['zh', 'vi', ['他去年住在德国。', 'Năm ngoái ông sống tại Hà Lan.'], '德国 → Hà Lan'],
    ['ru', 'en', ['Поезд идёт в Берлин.', 'The train goes to Madrid.'], 'Берлин → Madrid'],
  ])('is seen from %s to %s', (original, translation, row, found) => {
    expect(shown([row], [original, translation])).toEqual([found]);
  });
});

describe('no place is replaced', () => {
  it.each<[string, string, string, Row]>([
    ['by its usual other name', 'en', 'es', ['She lives in the UK.', 'Ella vive en Inglaterra.']],
    ['by what belongs to it', 'en', 'de', ['The American army came.', 'Die Armee der USA kam.']],
    ['by its name in a case', 'cs', 'uk', ['Itálie dováží z Číny rýži.', 'Вона завдячує Китаю рисом.']],
    ['as a part of an island', 'ja', 'en', ['北海道の牛乳を飲んだ。', 'She drank milk from Hokkaido, Japan.']],
    ['by a city of it', 'en', 'fr', ['Germany said no.', 'Berlin a dit non.']],
    ['by a bird or a shirt', 'en', 'vi', ['The turkey was cooked in Spain.', 'Áo được may tại Tây Ban Nha.']],
    ['where it is part of a longer name', 'en', 'es', ['New Jersey won.', 'Nueva Jersey ganó a Francia.']],
    ['where it is a surname', 'en', 'es', ['Michael Jordan came home.', 'Michael volvió de Francia.']],
    ['where nothing else is named', 'en', 'es', ['He came from Poland.', 'Vino de lejos.']],
    ['where both are named', 'en', 'es', ['Poland met Peru.', 'Perú recibió a Polonia.']],
  ])('%s', (_, original, translation, row) => {
    expect(shown([row], [original, translation])).toEqual([]);
  });

  it('where the sentence before or behind has them', () => {
    const rows: Row[] = [
      ['The first train goes to Berlin.', 'El primer tren va a Madrid.'],
      ['The second train goes to Madrid.', 'El segundo tren va a Berlín.'],
    ];
    expect(shown(rows, ['en', 'es'])).toEqual([]);
  });

  it('in an edited copy of one language', () => {
    expect(shown([['She lives in Peru.', 'She lives in Chile.']], ['en', 'en'])).toEqual([]);
  });
});
