/** What Verso knows of Amharic. */

import type {
  DateWords,
  Morphology,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  TranslationWords,
} from './kinds';

export const sentenceMarks: SentenceMarkTable = {
  says: 'ጠየቀ አለ አሉ ተናገረ መለሰ',
  goesOn: 'ሲል ሲሉ ብሎ በማለት በማለቱ',
  // Two word dividers are typed for the full stop ።.
  stops: [{ pattern: /፡፡/gu, as: '።' }],
};

export const wordEndings: Morphology = {
  prefixes: 'የ በ ለ ከ እንደ ስለ ወደ እየ ያ የሚ',
  suffixes: 'ች ዎች ን ው ና ም ዋ ቱ ኦች ኞች',
  minStem: 2,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'ሺ|ሺህ',
    1000000.0: 'ሚሊዮን|ሚሊየን',
    1000000000.0: 'ቢሊዮን|ቢሊየን',
    1000000000000.0: 'ትሪሊዮን|ትሪሊየን',
  },
};

export const dates: DateWords = {
  calendarMonths: { ethiopic: 'መስከረም,ጥቅምት,ኅዳር|ህዳር,ታኅሣሥ|ታህሳስ,ጥር,የካቲት,መጋቢት,ሚያዝያ,ግንቦት,ሰኔ,ሐምሌ,ነሐሴ,ጳጉሜን|ጳጉሜ' },
  calendars: ['ethiopic'],
};

export const provenanceLabels: ProvenanceLabels = {
  original: 'ዋናው ጽሑፍ|ዋናውን ጽሑፍ|ዋናው ጽሁፍ|ዋናውን ጽሁፍ|ዋናው ዘገባ|ዋናውን ዘገባ|የመጀመሪያው ጽሑፍ|የመጀመሪያው ጽሁፍ',
  republished: 'ለመጀመሪያ ጊዜ የታተመ*|መጀመሪያ የታተመ*|በመጀመሪያ የታተመ*|ቀደም ሲል የታተመ*',
  translated:
    'ትርጉም:|ትርጉም፦|ትርጉም፡|ተርጓሚ:|ተርጓሚ፦|ተርጓሚ፡|የተረጎመው|የተረጎመችው|የተተረጎመ*|ተተርጉሞ|ወደ አማርኛ የተተረጎመ*|ወደ አማርኛ የመለሰው|ከእንግሊዝኛ የተተረጎመ*',
  machine:
    'የማሽን ትርጉም|በማሽን የተተረጎመ*|በራስ ሰር የተተረጎመ*|በራስ-ሰር የተተረጎመ*|በሰው ሰራሽ አስተውሎት የተተረጎመ*|በሰው ሰራሽ አስተውሎት … የተተረጎመ*|በai የተተረጎመ*|በኤአይ የተተረጎመ*',
  source: 'ምንጭ|ምንጭ፦|ምንጭ፡|ምንጭ፡-|ምንጮች|የዜናው ምንጭ|የመረጃ ምንጭ',
  picture: 'ፎቶ*|የፎቶ*|ምስል*|የምስል*|ቪዲዮ*',
  version: 'በእንግሊዝኛ ያንብቡ|በእንግሊዝኛ ለማንበብ|ቋንቋ ያንብቡ|በሌሎች ቋንቋዎች|በሌላ ቋንቋ|የእንግሊዝኛ ቅጂ',
  self: 'ይህ ጽሑፍ|ይህ ጽሁፍ|ይህን ጽሑፍ|ይህን ጽሁፍ|ጽሑፉ|ጽሁፉ|ይህ ዘገባ|ዘገባው|ይህ ዜና|ጽሑፍ|ጽሁፍ',
};

export const translationWords: TranslationWords = {
  translated: 'ተርጓ|ተርጉ|ትርጉ|ተረጎ|ትርጓ|መተርጐ|ተረጐ',
  original: 'መጀመሪያ|ዋናው|ኦሪጅናል|ኦሪጂናል',
  languages: 'ቋንቋዎች',
  works: 'ልብ ወለድ|መጽሐፍ|ፊልም|ግጥም',
};

export const pagePhrases: PagePhrases = {
  source: 'ምንጭ',
  byline: 'ጸሐፊ',
  related:
    'በተጨማሪ ያንብቡ…|ተዛማጅ ዜናዎች|ተጨማሪ ያንብቡ…|ሙሉውን ያንብቡ|ተዛማጅ ዜና|ተዛማጅ ጽሑፎች|ተመሳሳይ ዜናዎች|የቅርብ ጊዜ ዜናዎች|አዳዲስ ዜናዎች|ሌሎች ዜናዎች|ተጨማሪ ዜናዎች|ተጨማሪ|ታዋቂ|በብዛት የተነበቡ|ቀጣይ|ቀዳሚ|ተጨማሪ ይመልከቱ',
  share: 'አጋራ|አጋሩ|ለሌሎች ያጋሩ|ሊንኩን ይቅዱ|ያትሙ|ይላኩ|ያስቀምጡ|ይከተሉን…|ይከታተሉን…',
  subscribe: 'ይመዝገቡ|ይግቡ|ሰብስክራይብ ያድርጉ…|ይደግፉን…|መተግበሪያውን ያውርዱ|ኢሜይል',
  video: 'ቪዲዮ ይመልከቱ…|ቪዲዮ|ቪዲዮውን ይመልከቱ…|ቪዲዮ:…|ያዳምጡ|ድምጽ|ይመልከቱ',
  tags: 'መለያዎች|ርዕሶች',
  cookies: 'እስማማለሁ|ተቀበል|የግላዊነት ፖሊሲ',
  comments: 'አስተያየቶች|አስተያየት ይስጡ…|አስተያየት ይጻፉ…|አስተያየቶች (…|አስተያየት ይጨምሩ|ያግኙን',
  advertisement: 'ማስታወቂያ|ማስታወቂያዎች',
  copyright: 'መብቱ በህግ የተጠበቀ ነው…|ሁሉም መብቶች የተጠበቁ ናቸው…|መብቱ የተጠበቀ ነው…',
  paywall: 'ይህ ጽሑፍ ለተመዝጋቢዎች ብቻ…|ሙሉውን ጽሑፍ ለማንበብ ይመዝገቡ…|ማንበብ ለመቀጠል ይመዝገቡ…|ማንበብ ለመቀጠል ይግቡ…',
  credit: 'ፎቶ:…|ምስል:…|አዘጋጅ:…|አርታኢ:…|የፎቶው ባለመብት…|የምስሉ ባለቤት…|ፎቶ፦…|ፎቶ፡…|ምስል፦…|አዘጋጅ፦…',
};
