/** Foreign names as Chinese spells them. */
import { describe, expect, it } from 'vitest';
import { extractMatchKeys, findHanNames } from '../../lib/text/match-keys';

/** Skeletons both texts have, longer than chance makes them. */
const shared = (one: string, other: string): string[] => {
  const theirs = extractMatchKeys(other);
  return [...extractMatchKeys(one).keys()].filter((key) => /^s:.{4,}/.test(key) && theirs.has(key));
};

describe('foreign names spelt in Chinese', () => {
  it.each([
    ['美国总统特朗普周一说', 'President Trump said on Monday'],
    ['联合国秘书长古特雷斯', 'UN Secretary-General Guterres'],
    ['聯合國秘書長古特雷斯', 'Генеральный секретарь Гутерриш Гутеррес'],
    ['前总理斯托尔滕贝格', 'former prime minister Stoltenberg'],
    ['导演斯皮尔伯格', 'スピルバーグ監督'],
    ['前总统比尔·克林顿', 'former president Bill Clinton'],
  ])('%s has the name of %s', (chinese, other) => {
    expect(shared(chinese, other)).not.toEqual([]);
  });

  it('are not read out of running text', () => {
    expect(findHanNames('会议决定明年增加对农村学校的投入')).toEqual([]);
    expect(findHanNames('')).toEqual([]);
  });

  it('share nothing with another name', () => {
    expect(shared('美国总统特朗普', 'Chancellor Scholz')).toEqual([]);
    expect(shared('联合国秘书长古特雷斯', 'President Lukashenko')).toEqual([]);
  });
});
