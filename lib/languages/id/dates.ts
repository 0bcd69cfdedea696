/** Words of dates in Indonesian. */

import type { DateWords } from '../types/dates';

export const id: DateWords = {
  months: 'Jan,Feb|Pebruari,,Apr,,,,Agt|Ags,Sept,Okt,Nop|Nov|Nopember,Des',
  beforeMonth: 'pada|bulan|sejak|hingga|sampai|dari|akhir|awal|pertengahan|dan|di',
  afterMonth: 'mendatang|lalu|tahun',
  beforeDate: 'tanggal|tgl\\.?|per|pada',
  weekdays: ',,,,Jum’at,,Ahad',
  shortWeekdays: 'Sen,Sel,Rab,Kam,Jum,Sab,Min',
  capitalWeekdays: true,
  relativeWords: {
    '-2d': 'kemarin dulu',
    '-1w': '(?:minggu|pekan) (?:lalu|kemarin)',
    '-1m': 'bulan (?:lalu|kemarin)',
    '-1y': 'tahun (?:lalu|kemarin)|tahun silam',
    '-1d': 'kemarin|tadi malam|semalam',
    '0d': 'hari ini|malam ini|pagi ini|siang ini|sore ini',
    '2d': 'lusa',
    '1d': 'besok|esok hari',
    '0w': '(?:minggu|pekan) ini',
    '1w': '(?:minggu|pekan) depan',
    '0m': 'bulan ini',
    '1m': 'bulan depan',
    '0y': 'tahun ini',
    '1y': 'tahun depan',
  },
  countBefore:
    /(?:\d|(?<!\p{L})(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluh|belas|ratus|beberapa|bertahun|hari)) ?$/iu,
  beforeRomanNumeral: 'abad',
  calendarMonths: {
    'islamic-umalqura':
      "Muharram|Muharam,Safar,Rabiul Awal|Rabiulawal,Rabiul Akhir|Rabiulakhir,Jumadil Awal|Jumadilawal,Jumadil Akhir|Jumadilakhir,Rajab,Sya'ban|Syaban|Syakban,Ramadhan|Ramadan,Syawal,Zulkaidah|Dzulkaidah|Dzulqa'dah|Zulkaedah,Zulhijah|Dzulhijjah|Zulhijjah",
  },
};
