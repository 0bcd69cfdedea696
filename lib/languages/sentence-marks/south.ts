import type { SentenceMarkTables } from '../types';

/** Names of Latin letters, for initials and the likes of पी. टी. आई. */
const DEVANAGARI_LETTER_NAMES = 'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड';

/** South and West Asia and the Horn of Africa: scripts without capital letters. */
export const SOUTH: SentenceMarkTables = {
  hi: {
    before: 'डॉ डा श्री प्रो सं कु पं मो मि इं कै एड स्व',
    figure: 'पृ सं क्र नं रु रू',
    unit: 'ई कि.मी किमी',
    either: 'रु रू ई.पू वि.सं',
    letters: DEVANAGARI_LETTER_NAMES,
    says: 'पूछा कहा बोल बताया जवाब चिल्ला',
    // A vertical bar is typed for the danda.
    stops: [{ pattern: /\|(?<=\p{Script=Devanagari}\p{M}*\s?\|)(?=\s|$)/gu, as: '।' }],
  },
  mr: { like: 'hi', before: 'प्रा सौ कै ॲड', figure: 'पान', either: 'इ.स रु', says: 'विचार म्हण सांग ओरड' },
  ne: { like: 'hi', before: 'प्रा ई', either: 'वि.सं ई.सं रु', says: 'सोध भन बताए' },
  bn: {
    before: 'ড ডা মো মু মোঃ মোছা অ্যাড প্রফে অধ্যা ইঞ্জি আ সৈ মি',
    figure: 'পৃ নং',
    either: 'খ্রি খ্রি.পূ খ্রিঃ কি.মি',
    letters: 'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড',
    says: 'জিজ্ঞেস জিজ্ঞাসা বলল বলেন বললেন জানতে',
  },
  gu: { before: 'ડૉ ડો શ્રી પ્રો', figure: 'રૂ નં પૃ', says: 'પૂછ્યું કહ્યું' },
  pa: { before: 'ਡਾ ਸ੍ਰੀ ਪ੍ਰੋ ਸ', figure: 'ਰੁ ਨੰ', says: 'ਪੁੱਛਿਆ ਕਿਹਾ' },
  ta: {
    before: 'திரு டாக் பேரா செ',
    figure: 'ரூ பக் எண்',
    either: 'கி.மு கி.பி கி.மீ',
    letters: 'ஏ பி சி டி ஈ எப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ ஆர் எஸ் டி யு வி டபிள்யூ எக்ஸ் ஒய்',
    says: 'கேட்டா கூறினா என்றா சொன்னா',
    goesOn: 'என்று என என்ற',
  },
  te: {
    before: 'డా డాక్టర్ శ్రీ ప్రొ',
    figure: 'రూ పే నం',
    either: 'క్రీ.పూ క్రీ.శ కి.మీ',
    letters: 'ఎ బి సి డి ఇ ఎఫ్ జి హెచ్ ఐ జె కె ఎల్ ఎం ఎన్ ఓ పి క్యూ ఆర్ ఎస్ టి యు వి డబ్ల్యూ ఎక్స్ వై జెడ్',
    says: 'అడిగ అన్నా చెప్ప',
    goesOn: 'అని అంటూ అన్న',
  },
  si: { before: 'ආචාර්ය මහාචාර්ය ගරු', figure: 'රු අංක', says: 'ඇසුවේ කීවේ', goesOn: 'යි යැයි' },
  ar: {
    before: 'د أ أ.د ود وأ وم وأ.د',
    figure: 'ص ج ت رقم س',
    unit: 'م هـ ه ق.م ص',
    either: 'ق.م ش.م ذ.م.م ش.م.م',
    says: 'قال قالت سأل سألت أجاب أضاف صاح صرخ هتف تساءل أفاد حسبما',
  },
  fa: {
    before: 'دکتر د مهندس آیت ر.ک',
    figure: 'ص ج ش صص',
    either: 'ق.م ه.ش ه.ق م ب.ظ ق.ظ',
    says: 'پرسید گفت جواب پاسخ فریاد',
  },
  ps: { like: 'fa', says: 'وویل پوښت' },
  ckb: { like: 'ar', says: 'وتی گوتی پرسی' },
  ur: {
    figure: 'ص نمبر',
    either: 'ق.م ء',
    letters: 'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ',
    says: 'پوچھا کہا بول بتایا جواب',
  },
  he: {
    before: 'ד פרופ גב עו"ד רח שד',
    figure: "עמ מס ע ר'",
    ends: "וכו' וכו וגו וכד'",
    says: 'שאל אמר ענה צעק הוסיף השיב קרא',
  },
  yi: { like: 'he' },
  am: {
    says: 'ጠየቀ አለ አሉ ተናገረ መለሰ',
    goesOn: 'ሲል ሲሉ ብሎ በማለት በማለቱ',
    // Two word dividers are typed for the full stop ።.
    stops: [{ pattern: /፡፡/gu, as: '።' }],
  },
  ti: { like: 'am' },
};
