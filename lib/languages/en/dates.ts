/** Words of dates in English. */

import type { DateWords } from '../types/dates';

export const en: DateWords = {
  months: ',,,,,,,,Sept,,,',
  ambiguousMonths: 'may|march',
  shortMonths: 'may|march|june|july',
  capitalMonths: true,
  beforeMonth:
    'in|on|since|by|last|next|this|early|late|mid|until|till|from|before|after|during|and|to|of|through|every',
  weekdays: 'Mondays,Tuesdays,Wednesdays,Thursdays,Fridays,Saturdays,Sundays',
  shortWeekdays: 'Mon,Tues,Weds,Thur|Thurs,Fri,Sat,Sun',
  capitalWeekdays: true,
  relativeWords: {
    '-2d': 'the day before yesterday',
    '-1d': "last night|yesterday'?s?",
    '0d': "today'?s?|tonight|this (?:morning|afternoon|evening)",
    '2d': 'the day after tomorrow',
    '1d': "tomorrow'?s?",
    '-1w': "last week'?s?",
    '1w': "next week'?s?",
    '-1m': "last month'?s?",
    '1m': "next month'?s?",
    '-1y': "last year'?s?",
    '0y': "this year'?s?",
    '1y': "next year'?s?",
    '-2y': 'the year before last',
    '-1w~': '(?:the |this )?(?:past|previous) week',
    '-1m~': '(?:the |this )?(?:past|previous) month',
    '-1y~': '(?:the |this )?(?:past|previous) year',
    '1y~': 'the following year',
    '1d~': 'the following day|the next day',
  },
  decades: 'twenties,thirties,forties,fifties,sixties,seventies,eighties,nineties',
  weakDecades: true,
  calendarMonths: {
    'islamic-umalqura':
      "Muharram,Safar,Rabi al-Awwal|Rabi' al-Awwal|Rabi al-Awal|Rabiul Awwal,Rabi al-Thani|Rabi' al-Thani|Rabi al-Akhir|Rabiul Akhir,Jumada al-Ula|Jumada al-Awwal|Jumada al-Oula,Jumada al-Akhirah|Jumada al-Thani|Jumada al-Akhira,Rajab,Sha'ban|Shaban|Shaaban,Ramadan|Ramadhan|Ramzan,Shawwal|Shawal,Dhu al-Qadah|Dhu al-Qi'dah|Dhul Qadah|Dhul-Qa'dah|Dhul-Qadah|Dhu al-Qaadah,Dhu al-Hijjah|Dhul Hijjah|Dhul-Hijjah|Zul Hijjah|Dhu al-Hijja",
    persian: 'Farvardin,Ordibehesht,Khordad,Tir,Mordad|Amordad,Shahrivar,Mehr,Aban,Azar,Dey|Dei,Bahman,Esfand',
    hebrew:
      'Tishrei|Tishri,Cheshvan|Heshvan|Marcheshvan,Kislev,Tevet|Teves,Shvat|Shevat,Adar I,Adar|Adar II,Nisan,Iyar|Iyyar,Sivan,Tammuz|Tamuz,Av,Elul',
    indian:
      'Chaitra,Vaisakha,Jyaistha|Jyeshtha,Asadha|Ashadha,Sravana|Shravana,Bhadra|Bhadrapada,Asvina|Ashvina,Kartika,Agrahayana,Pausa|Pausha,Magha,Phalguna',
    ethiopic:
      'Meskerem,Tekemt|Tikimt,Hedar|Hidar,Tahsas,Ter|Tir,Yekatit,Megabit,Miazia|Miyazya,Genbot|Ginbot,Sene,Hamle,Nehasse,Pagumen|Pagume',
    coptic:
      'Tout|Thout,Baba|Paopi,Hator|Hathor,Kiahk|Koiak,Toba|Tobi,Amshir|Meshir,Baramhat,Baramouda,Bashans,Paona,Epep,Mesra,Nasie',
  },
  eras: { reiwa: 2018, heisei: 1988, showa: 1925, shōwa: 1925, taisho: 1911, taishō: 1911, meiji: 1867 },
};
