/** Names of weekdays `Intl` does not give: inflected, colloquial, other spellings. Monday first, variants parted by a bar. */
export const MORE_WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'Mondays,Tuesdays,Wednesdays,Thursdays,Fridays,Saturdays,Sundays',
  de: ',,,,,Sonnabend,',
  fr: 'lundis,mardis,mercredis,jeudis,vendredis,samedis,dimanches',
  es: ',,,,,sábados,domingos',
  pt: '2ª-feira|segundas-feiras,3ª-feira|terças-feiras,4ª-feira|quartas-feiras,5ª-feira|quintas-feiras,6ª-feira|sextas-feiras,sábados,domingos',
  it: 'lunedi,martedi,mercoledi,giovedi,venerdi,sabati,domeniche',
  el: 'Δευτέρας|Δευτέρες,Τρίτης,Τετάρτης,Πέμπτης,Παρασκευής,Σαββάτου|Σάββατα,Κυριακής|Κυριακές',
  ru: 'понедельника|понедельнику|понедельникам,вторника|вторнику,среду|среды|среде|средам,четверга|четвергу,пятницу|пятницы|пятнице,субботу|субботы|субботе,воскресенья|воскресенью',
  uk: 'понеділка|понеділку,вівторка|вівторку,середу|середи|середі,четверга,пʼятницю|пʼятниці,суботу|суботи|суботі,неділю|неділі',
  pl: 'poniedziałku|poniedziałki|poniedziałkowi,wtorku|wtorki,środę|środy|środzie,czwartku|czwartki,piątku|piątki,sobotę|soboty|sobocie,niedzielę|niedzieli|niedziele',
  cs: 'pondělka,úterý,středu|středy,čtvrtka,pátku,sobotu|soboty,neděli',
  ar: 'الإثنين|الأثنين,الثلثاء,الاربعاء,,,,الاحد',
  hi: ',,,बृहस्पतिवार|वीरवार|गुरूवार,,,इतवार',
  id: ',,,,Jum’at,,Ahad',
  vi: ',,,,,,Chủ nhật',
  ko: '월요일,화요일,수요일,목요일,금요일,토요일,일요일',
  ja: '月曜,火曜,水曜,木曜,金曜,土曜,日曜',
  th: ',,,วันพฤหัส|พฤหัสบดี,,,',
};

export const SHORT_WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'Mon,Tues,Weds,Thur|Thurs,Fri,Sat,Sun',
  id: 'Sen,Sel,Rab,Kam,Jum,Sab,Min',
};

/** Names that are everyday words unless capitalised. */
export const CASED_WEEKDAY_LANGUAGES = new Set(['en', 'de', 'tr', 'id', 'ms', 'el']);

/** Parts of the day written onto the name: Montagabend, maandagochtend. */
export const COMPOUND_ENDINGS: Readonly<Record<string, string>> = {
  de: 'abend|morgen|nachmittag|vormittag|mittag|nacht|früh|abends|s|en',
  nl: 'avond|ochtend|middag|nacht|morgen|en',
};

/** Further forms; group 1 is the name. */
export const WEEKDAY_FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  ja: [/(?<=[日\u2063]\s?)[（(]([月火水木金土日])(?:[・、]?祝)?[)）]/dgu],
  ko: [/(?<=[일\u2063]\s?)\(([월화수목금토일])\)/dgu],
  zh: [/(?<![上下本这這][个個]?)(?:星期|礼拜|禮拜|(?<![一两兩\d])[周週])([一二三四五六日天])(?![个個种種家年])/dgu],
  vi: [
    /(?<!\p{L})[Tt]hứ ([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])(?=,? ?(?:ngày|tuần|hàng|\u2063|\()|,? ?\d{1,2}[/-]\d)(?!\p{L})/dgu,
    /(?<!\p{L})(?<!(?:lần|hạng|vị trí|người|con|lớn|đợt|khóa|kỳ|thế kỷ) )[Tt]hứ (Hai|Ba|Tư|Năm|Sáu|Bảy)(?![\p{L}\d])/dgu,
    /(?<=(?:sáng|trưa|chiều|tối|hôm|vào|từ|đến|mỗi) )thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\p{L}\d])/dgiu,
    /(?<!\p{L})thứ (hai|ba|tư|năm|sáu|bảy|bẩy)(?= (?:tới|này|tuần|vừa qua|vừa rồi)(?!\p{L}))/dgiu,
    /(?<!\p{L})(CN)(?=,? ?[\d\u2063])/dgu,
  ],
  th: [
    /(?<=เช้า|คืน|เย็น|บ่าย|ค่ำ|-|ถึง|และ)(จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?!ที่แล้ว|หน้า)/dgu,
    /(จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?=\s?-|ที่\s?[\d\u2063])/dgu,
  ],
  tr: [
    /(?<!\p{L})(pazartesi|çarşamba|perşembe|cumartesi)(?!\p{L})/dgu,
    /(?<!\p{L})(salı|cuma|pazar)(?=\s(?:gün|sabah|akşam|gece|öğle))/dgu,
  ],
  pt: [
    /(?<=(?<!\p{L})(?:na|nesta|desta|da|última|próxima|até|e|à|a|para|de) )(segunda|terça|quarta|quinta|sexta)(?=\s?(?:[.,;)(:\u2063]|$)|\s(?:à|de manhã|pela|passada|que vem|e|a)(?!\p{L}))/dgiu,
  ],
};
