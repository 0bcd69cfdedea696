/** Endings and prefixes of words in Korean. */

import type { Morphology } from '../types/word-endings';

export const ko: Morphology = {
  suffixes:
    '은 는 이 가 을 를 의 에 에서 에게 께 께서 으로 로 와 과 도 만 까지 부터 보다 처럼 이나 나 라도 이라고 라고 이라는 라는 에는 에서는 에도 으로는 로는 으로부터 로부터 들 들은 들이 들을 들의 들에게 들과 하다 한 하는 하고 하여 해 했다 했고 할 하기 합니다 했습니다 한다 된 되는 되고 되어 됐다 되었다 됩니다 될 된다 적 적인 적으로 이다 이며 였다 입니다 인 일 이고 시키다 당한 받은',
  minStem: 1,
  rounds: 2,
  head: 2,
  tail: 2,
};
