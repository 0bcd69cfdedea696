/** Endings and prefixes of words in Hebrew. */

import type { Morphology } from '../types/word-endings';

export const he: Morphology = {
  prefixes: 'ה ו ב ל מ כ ש וה וב ול ומ וכ וש שה מה בה לה כש של',
  suffixes: 'ים ות ה ת י ית יים יות ו ם ן יו יה יהם כם נו ון ונים תי תם',
  minStem: 2,
};
