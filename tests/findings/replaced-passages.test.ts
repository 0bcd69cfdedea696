/** Passages in another passage's stead. */
import { expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { cachedLexicons } from '../../tools/cached-lexicons';

const JA = [
  '港町のカード大会が日曜日に市民会館で開かれた。',
  '新作は2人対戦のカードゲームである。',
  '皇帝のカードを1枚、市民のカードを8枚使って遊ぶ。',
  '優勝者には町長から記念品が贈られた。',
  '来年の大会は6月14日に開かれる予定だ。',
];
const EN = [
  'The harbour town held its card tournament on Sunday at the civic hall.',
  'The new title is a card game designed for 5 players.',
  'Split into two sides, it is played with 1 emperor card and 8 citizen cards.',
  'The mayor presented the winner with a keepsake.',
  'Next year’s tournament is to be held on 14 June.',
];

it('a number word a sentence away does not answer for a figure that faces another figure', () => {
  const report = compareArticles(
    buildArticleFromParagraphs(EN, 'en'),
    buildArticleFromParagraphs(JA, 'ja'),
    cachedLexicons,
  );
  const shown = report.findings.filter((f) => f.confidence >= 0.5);
  expect(shown.map(({ kind, category, translation }) => [kind, category, translation])).toEqual([
    ['altered', 'number', ['t1']],
  ]);
});
