import type { MorphologyTable } from './table';

/** Articles, conjunctions and prepositions stand written before the word, several at once. */
export const SEMITIC: MorphologyTable = {
  ar: {
    prefixes: 'ال وال بال فال كال لل ولل و ف ب ك ل ول وب',
    suffixes: 'ه ات ان ين ون ا ي يه ها هم هن هما نا كم ك وا تين تان يا يات ته تها تهم يين يون اتها اتهم',
    minStem: 3,
  },
  he: {
    prefixes: 'ה ו ב ל מ כ ש וה וב ול ומ וכ וש שה מה בה לה כש של',
    suffixes: 'ים ות ה ת י ית יים יות ו ם ן יו יה יהם כם נו ון ונים תי תם',
    minStem: 2,
  },
  am: { prefixes: 'የ በ ለ ከ እንደ ስለ ወደ እየ ያ የሚ', suffixes: 'ች ዎች ን ው ና ም ዋ ቱ ኦች ኞች', minStem: 2 },
  ti: { prefixes: 'ን ብ ካብ ናይ ዝ ናብ እቲ', suffixes: 'ታት ት ን ውን ያን', minStem: 2 },
  mt: { prefixes: '', suffixes: 'i in iet at ijiet ijiet ien a u tu na ja jiet', minStem: 3 },
};
