/** The commonest small words of Hindi. */

import type { FunctionWords } from '../types/function-words';

export const hi: FunctionWords =
  'के में है की और से को का ने कि हैं पर इस भी यह था गया नहीं जो कर एक उन थे थी वह अपने गई लिए हो किया रहे जा साथ बाद रहा';
