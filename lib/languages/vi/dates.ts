/** Words of dates in Vietnamese. */

import type { DateWords } from '../types/dates';

export const vi: DateWords = {
  months: 'Giêng|Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một|Mười một,Chạp|Mười Hai|Mười hai',
  monthNumerals: 'giêng,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai',
  capitalMonths: true,
  beforeDate: 'ngày|sáng|chiều|tối|trưa|đêm|hôm|từ|đến|tới|mùng|mồng|vào|và|trước|sau|lúc|nay',
  weekdays: ',,,,,,Chủ nhật',
  weekdayForms: [
    /(?<!\p{L})[Tt]hứ ([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])(?=,? ?(?:ngày|tuần|hàng|\u2063|\()|,? ?\d{1,2}[/-]\d)(?!\p{L})/dgu,
    /(?<!\p{L})(?<!(?:lần|hạng|vị trí|người|con|lớn|đợt|khóa|kỳ|thế kỷ) )[Tt]hứ (Hai|Ba|Tư|Năm|Sáu|Bảy)(?![\p{L}\d])/dgu,
    /(?<=(?:sáng|trưa|chiều|tối|hôm|vào|từ|đến|mỗi) )thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\p{L}\d])/dgiu,
    /(?<!\p{L})thứ (hai|ba|tư|năm|sáu|bảy|bẩy)(?= (?:tới|này|tuần|vừa qua|vừa rồi)(?!\p{L}))/dgiu,
    /(?<!\p{L})(CN)(?=,? ?[\d\u2063])/dgu,
  ],
  weekdayFormNames: 'hai|2,ba|3,tư|4,năm|5,sáu|6,bảy|bẩy|7,cn',
  relativeWords: {
    '-2d': 'hôm kia',
    '-1d': '(?:ngày )?hôm qua|(?:tối|đêm|chiều|sáng|trưa) qua|(?:tối|đêm|chiều|sáng|trưa) hôm qua',
    '0d': '(?:ngày )?hôm nay|(?:sáng|trưa|chiều|tối|đêm) nay',
    '2d': 'ngày kia',
    '1d': '(?:ngày|sáng|trưa|chiều|tối) mai',
    '-1w': 'tuần (?:trước(?! (?:đó|khi))|vừa qua|rồi)',
    '-1w~': 'tuần qua',
    '0w': 'tuần này',
    '1w': 'tuần (?:tới|sau(?! (?:đó|khi)))',
    '-1m': 'tháng (?:trước(?! (?:đó|khi))|vừa qua|rồi)',
    '0m': 'tháng này',
    '1m': 'tháng (?:tới|sau(?! (?:đó|khi)))',
    '-1y': 'năm ngoái|năm vừa qua',
    '-1y~': 'năm trước(?! (?:đó|khi))',
    '0y': 'năm nay',
    '-2y': 'năm kia',
    '1y': 'năm (?:tới|sau(?! (?:đó|khi)))|sang năm',
  },
  countBefore:
    /(?:\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy|các|những|trăm|nghìn|nửa|lăm|mươi|chục|thứ)) ?$/iu,
  ignoredIntlKeys: ['-1w', '1w', '-1m', '1m', '1y'],
  beforeRomanNumeral: 'thế kỷ|lần thứ|khóa|kỳ|thế kỉ',
};
