/** Whether two texts belong together, by the carried encoder. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/core/article';
import type { Report } from '../../lib/core/report';
import { compareWithEncoder, OPENING, parseArticle } from '../../tools/carried-encoder';

/** Two stories of one day and one topic, and each in another language. */
const CLOSURE = [
  'The harbour of Almar will close in May, the council decided on Monday.',
  'Mayor Inés Valdez said the work would take a year and a half.',
  'Fishermen led by Tomás Rey protested in front of the town hall.',
  'The ferry to Santona will leave from a new quay.',
  'Anna Brandt, who captains one of the boats, called the quay too small.',
];
const CLOSURE_IN_JAPANESE = [
  'アルマー港は5月に閉鎖されると、市議会が月曜日に決めた。',
  'イネス・バルデス市長は、工事には1年半かかると述べた。',
  'トマス・レイ氏が率いる漁師たちは市庁舎の前で抗議した。',
  'サントナ行きのフェリーは新しい埠頭から出る。',
  '船の一隻の船長を務めるアンナ・ブラント氏は、埠頭が小さすぎると語った。',
];
const STRIKE = [
  'Dock workers in Nordhavn began a strike on Monday over wages.',
  'The union led by Erik Dahl wants eight per cent more from July.',
  'Three ferries to Skagen stayed in the port, and passengers waited for hours.',
  'The port authority said it would not talk before the strike ends.',
  'Captains warned that fish would rot if the cranes stood still until the weekend.',
];
const STRIKE_IN_JAPANESE = [
  'ノルドハウンの港湾労働者は月曜日、賃金をめぐってストライキに入った。',
  'エリック・ダール氏が率いる労働組合は、7月から8パーセントの賃上げを求めている。',
  'スケーエン行きのフェリー3隻が港にとどまり、乗客は何時間も待った。',
  '港湾当局は、ストライキが終わるまで話し合わないと述べた。',
  '船長らは、週末までクレーンが止まれば魚が腐ると警告した。',
];

async function judge(translation: Article, original: Article): Promise<Report['verdict']> {
  return (await compareWithEncoder(translation, original)).verdict;
}

describe('whether two texts belong together, by the carried encoder', { timeout: OPENING }, () => {
  it.each([
    ['a closure', CLOSURE, CLOSURE_IN_JAPANESE],
    ['a strike', STRIKE, STRIKE_IN_JAPANESE],
  ] as const)('keeps a translation with its original: %s', async (_, english, japanese) => {
    expect(await judge(parseArticle('ja', japanese), parseArticle('en', english))).toBe('compared');
    expect(await judge(parseArticle('en', english), parseArticle('ja', japanese))).toBe('compared');
  });

  it.each([
    ['a closure', CLOSURE, STRIKE_IN_JAPANESE],
    ['a strike', STRIKE, CLOSURE_IN_JAPANESE],
  ] as const)('tells two stories of one topic apart: %s', async (_, english, japanese) => {
    expect(await judge(parseArticle('ja', japanese), parseArticle('en', english))).not.toBe('compared');
    expect(await judge(parseArticle('en', english), parseArticle('ja', japanese))).not.toBe('compared');
  });
});
