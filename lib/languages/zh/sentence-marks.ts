/** Abbreviations and other marks of where sentences end in Chinese. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const zh: SentenceMarkTable = {
  spaceless: true,
  starters: '然后 于是 但是 可是 不过 后来 接着 最后 然而 隨後 於是 後來 接著 最後',
  says: '说 問 问 說 道 喊 表示 回答 称 稱 写 寫 叫',
};
