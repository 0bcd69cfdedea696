/** Abbreviations and other marks of where sentences end in Japanese. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const ja: SentenceMarkTable = {
  spaceless: true,
  goesOn:
    'と は が を に の も で や へ か って など から まで という といっ といい とし とさ とか とだ とま との とは とも とみ とつ 、 ，',
  neverFirst: 'を の',
  starters: 'そして しかし だが それから すると',
};
