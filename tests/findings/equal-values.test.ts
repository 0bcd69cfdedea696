/** Values that are equal in other words, each beside one that is not: the first give no finding, the second one. */
import { describe, expect, it } from 'vitest';
import { VALUE_RULE } from '../../lib/findings/values/value-differences';
import { linkedRows } from './rows';

type Case = readonly [name: string, from: string, original: string, to: string, equal: string, other?: string];

const CASES: readonly Case[] = [
  [
    'a ratio and percent',
    'en',
    'Four in ten pupils walk to school.',
    'ja',
    '生徒の40％が徒歩で通学している。',
    '生徒の70％が徒歩で通学している。',
  ],
  ['a ratio and tenths', 'en', 'Four in ten pupils walk to school.', 'zh', '四成学生步行上学。', '七成学生步行上学。'],
  [
    'percent and tenths with hundredths',
    'en',
    'Power is back for 85% of the homes.',
    'zh',
    '家庭供电恢复了八成五。',
    '家庭供电恢复了六成五。',
  ],
  [
    'percent and tenths with their word for hundredths',
    'en',
    'About 55% of the seats were taken.',
    'ja',
    '座席の約5割5分が埋まった。',
    '座席の約3割5分が埋まった。',
  ],
  [
    'a scale word before its number',
    'en',
    'The debt is 24.5 million shillings.',
    'sw',
    'Deni hilo ni shilingi milioni 24.5.',
    'Deni hilo ni shilingi milioni 42.5.',
  ],
  [
    'a scale word that two figures share',
    'id',
    'Biaya naik dari Rp9,4 triliun menjadi Rp11,5 triliun.',
    'nl',
    'De kosten stijgen van 9,4 naar 11,5 biljoen roepia.',
    'De kosten stijgen van 4,9 naar 11,5 biljoen roepia.',
  ],
  [
    'pounds that the other language calls lira',
    'tr',
    'Kiracılara 15 bin lira verilecek.',
    'fr',
    'Les locataires recevront 15 000 livres.',
    'Les locataires recevront 51 000 livres.',
  ],
  ['a ratio with its whole first', 'en', 'Three in ten shops are empty.', 'ja', '10軒に3軒の店が空いている。'],
  [
    'percent and a ratio with its whole first',
    'en',
    'The tax hits 30% of the firms.',
    'ko',
    '이 세금은 기업 10곳 중 3곳에 영향을 준다.',
  ],
  [
    'percent and a ratio',
    'de',
    'Von der Steuer sind 30 Prozent der Firmen betroffen.',
    'uk',
    'Податок зачепить три з десяти фірм.',
    'Податок зачепить сім з десяти фірм.',
  ],
  [
    'a fraction and percent',
    'en',
    'Exports rose by a fifth to 90 million tonnes.',
    'ja',
    '輸出は20％増の9000万トンとなった。',
    '輸出は50％増の9000万トンとなった。',
  ],
  [
    'a fraction of two words',
    'en',
    'Exports rose by a fifth to 90 million tonnes.',
    'cs',
    'Vývoz vzrostl o pětinu na 90 milionů tun.',
  ],
  [
    'a third and percent',
    'is',
    'Þriðjungur íbúanna er yngri en þrítugur.',
    'en',
    'Some 33 percent of the residents are young.',
  ],
  [
    'every third',
    'de',
    'Jeder dritte Betrieb sucht Lehrlinge.',
    'en',
    'One in three firms is looking for apprentices.',
  ],
  [
    'a discount',
    'en',
    'Members get 10% off on Tuesdays.',
    'zh',
    '会员每周二可享九折优惠。',
    '会员每周二可享六折优惠。',
  ],
  [
    'a scale at the second end of a range',
    'cs',
    'Spotřeba vzrostla ze 41 na 58 milionů litrů.',
    'en',
    'Consumption rose from 41 million to 58 million litres.',
    'Consumption rose from 14 million to 58 million litres.',
  ],
  [
    'a falling range',
    'en',
    'Output fell from 9 to 7 million barrels.',
    'es',
    'La producción cayó de 9 millones a 7 millones de barriles.',
  ],
  [
    'trillions in Devanagari',
    'en',
    'The fund manages $34 trillion.',
    'hi',
    'यह कोष 34 ट्रिलियन डॉलर का प्रबंधन करता है।',
    'यह कोष 34 बिलियन डॉलर का प्रबंधन करता है।',
  ],
  [
    'an inflected scale',
    'en',
    'The bridge cost 12 billion kronur.',
    'is',
    'Brúin var reist fyrir 12 milljarða króna.',
    'Brúin var reist fyrir 12 milljónir króna.',
  ],
  ['another case of it', 'en', 'Half of the 3.4 billion was spent.', 'is', 'Helmingnum af 3,4 milljörðum var eytt.'],
  [
    'the long scale',
    'en',
    'The debt is 34 trillion dollars.',
    'is',
    'Skuldin nemur 34 billjónum dollara.',
    'Skuldin nemur 34 trilljónum dollara.',
  ],
  [
    'hundreds in two words',
    'cs',
    'Lístek stojí sedm set korun.',
    'uk',
    'Квиток коштує сімсот крон.',
    'Квиток коштує сімдесят крон.',
  ],
  [
    'percentage points',
    'cs',
    'Podíl klesl o osm procentních bodů.',
    'uk',
    'Частка впала на вісім відсоткових пунктів.',
    'Частка впала на шість відсоткових пунктів.',
  ],
  [
    'the night between two days',
    'de',
    'Das Feuer brach in der Nacht zum 12. März aus.',
    'en',
    'The fire broke out on the night of 11 March.',
    'The fire broke out on the night of 15 March.',
  ],
  [
    'a day without a night',
    'de',
    'Das Feuer brach am 12. März aus.',
    'en',
    'The fire broke out on 12 March.',
    'The fire broke out on 11 March.',
  ],
  ['copied characters', 'en', 'The team finished the 4x100m relay.', 'ja', 'チームは4x100mリレーを完走した。'],
  [
    'an undecoded character',
    'en',
    'The owner&#39;s 14 boats are &quot;for sale&quot;.',
    'de',
    '14 Boote des Besitzers stehen &#8222;zum Verkauf&#8220;.',
  ],
  [
    'an apostrophe that is not decoded',
    'cs',
    'Platí patnáct set korun a dalších pět tisíc pět set.',
    'uk',
    'Платять п&#39;ятнадцять сотень крон і ще п&#39;ять тисяч п&#39;ятсот.',
  ],
  [
    'a fraction before an amount',
    'en',
    'Sales rose by a fifth to 90 million.',
    'ru',
    'Продажи выросли на пятую часть до 90 миллионов.',
  ],
  [
    'degrees of no named scale',
    'en',
    'It was 80 degrees at noon.',
    'de',
    'Mittags waren es 27 Grad.',
    'Mittags waren es 37 Grad.',
  ],
  [
    'a distance in round figures',
    'en',
    'They live within 200 miles of the coast.',
    'fr',
    'Ils habitent à moins de 300 km de la côte.',
    'Ils habitent à moins de 500 km de la côte.',
  ],
  [
    'a converted amount',
    'en',
    'The flat costs 500 dollars a month.',
    'de',
    'Die Wohnung kostet 460 Euro im Monat.',
    'Die Wohnung kostet 46.000 Euro im Monat.',
  ],
  [
    'the amount in another currency',
    'en',
    'The flat costs 500 dollars a month.',
    'de',
    'Die Wohnung kostet 500 Dollar im Monat.',
    'Die Wohnung kostet 500 Euro im Monat.',
  ],
];

const find = (original: string, translation: string, from: string, to: string) =>
  VALUE_RULE.find(linkedRows([[original, translation]], { original: from, translation: to })).filter(
    ({ confidence }) => confidence >= 0.5,
  );

describe('equal values in other words', () => {
  it.each(CASES)('%s', (...[, from, original, to, equal, other]) => {
    expect(find(original!, equal!, from!, to!)).toEqual([]);
    if (other) expect(find(original!, other, from!, to!)).toHaveLength(1);
  });
});

describe('the mark of a value', () => {
  it('names no partner where nothing shows that the two are one value', () => {
    const [finding] = find(
      'The port handled 88 ships in spring.',
      'Der Hafen besteht seit 20 Jahren im Frühling.',
      'en',
      'de',
    );
    expect(finding?.marks.map(({ side }) => side)).toEqual(['original']);
    expect(finding?.evidence).toMatchObject([{ type: 'values', original: { value: 88 } }]);
    expect(finding?.evidence[0]).not.toHaveProperty('translation');
  });

  it('does not make a date of the figure in a name', () => {
    const pair = [
      'The clinic opened on the 10th and gave COVID vaccines.',
      'Die Klinik impft gegen COVID-19.',
    ] as const;
    expect(find(pair[0], pair[1], 'en', 'de')).toEqual([]);
    const planes = ['Two Airbus A320 jets were bought.', 'Zwei Maschinen vom Typ Airbus A330 wurden gekauft.'] as const;
    expect(find(planes[0], planes[1], 'en', 'de')).toHaveLength(1);
  });
});
