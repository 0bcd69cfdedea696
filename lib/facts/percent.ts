/** How languages write "per cent" behind a figure, at its very start. A speaker can add a word. */
const AFTER = [
  '%',
  '٪',
  '％',
  'percent',
  'per cent',
  'pct',
  'prozent',
  'pour cent',
  'por ciento',
  'por cento',
  'per cento',
  'procent',
  'prosent',
  'prosenttia',
  'százalék',
  'процент',
  'відсот',
  'процента',
  'на сто',
  'проц',
  'τοις εκατό',
  'phần trăm',
  'เปอร์เซ็นต์',
  'เปอร์เซนต์',
  'パーセント',
  '퍼센트',
  '프로',
  '个百分点',
  '個百分點',
  '百分点',
  'persen',
  'peratus',
  'प्रतिशत',
  'फीसदी',
  'फ़ीसदी',
  'في المئة',
  'في المائة',
  'بالمئة',
  'بالمائة',
  'درصد',
  'אחוז',
  'শতাংশ',
  'ភាគរយ',
  'ເປີເຊັນ',
];

/** And before it. */
const BEFORE = ['ร้อยละ', '百分之', 'yüzde'];

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const PERCENT_AFTER = new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${AFTER.map(escaped).join('|')})`, 'iu');
/** Turkish sets the sign before, touching the figure and nothing else. */
export const PERCENT_BEFORE = new RegExp(`(?:${BEFORE.map(escaped).join('|')})[\\s\\u00a0]?$|(?:^|[\\s(])[%٪]$`, 'iu');
