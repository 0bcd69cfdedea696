import { escapeRegExp } from '../../util/regexp';
import { memoize, toFlexiblePattern, tryOrUndefined, UNSPACED_LANGUAGES } from '../value-patterns';

/** Hours a part of the day spans, from inclusive, to exclusive; `to` past 24 runs over midnight. */
export interface DayPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts of the day beside a clock time, as the press uses them, beyond those CLDR has: alternatives of a regular
 * expression and the hours they span. A speaker can extend the lists.
 */
export const DAY_PERIODS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    '0-12': 'a\\.?\\s?m\\.?(?!\\p{L})|in the morning|this morning|that morning',
    '12-24': 'p\\.?\\s?m\\.?(?!\\p{L})',
    '12-18': 'in the afternoon|this afternoon|that afternoon|noon',
    '16-24': 'in the evening|this evening|that evening',
    '19-29': 'at night|tonight|last night|midnight',
  },
  vi: {
    '0-7': 'rạng sáng|tờ mờ sáng',
    '1-11': 'sáng',
    '10-15': 'trưa',
    '13-19': 'chiều',
    '17-24': 'tối',
    '20-29': 'đêm|khuya|nửa đêm',
  },
  th: {
    '0-6': 'ตีนะ',
    '4-12': 'เช้า|สาย',
    '12-16': 'บ่าย',
    '15-19': 'เย็น',
    '18-24': 'ค่ำ|ทุ่ม',
    '20-29': 'ดึก|กลางคืน|คืน',
    '10-14': 'เที่ยง',
  },
  ja: {
    '0-12': '午前|朝|早朝',
    '12-24': '午後',
    '0-6': '未明|深夜',
    '15-19': '夕方',
    '17-29': '夜|今夜|今晩|晩',
    '11-16': '昼',
  },
  zh: {
    '0-12': '上午|早上|早晨|清晨|今早|早|今晨|清早',
    '0-6': '凌晨|半夜',
    '11-15': '中午',
    '12-19': '下午|午后|午後',
    '16-21': '傍晚|黄昏',
    '17-29': '晚上|晚间|晚間|今晚|昨晚|明晚|当晚|夜间|深夜|夜里|晚|晚8',
  },
  ko: {
    '0-12': '오전|아침',
    '12-24': '오후',
    '0-7': '새벽',
    '16-24': '저녁',
    '18-30': '밤|한밤|오늘 밤',
    '11-16': '낮|점심',
  },
  hi: { '3-12': 'सुबह|सवेरे|प्रातः|तड़के|भोर', '11-17': 'दोपहर|अपराह्न', '15-21': 'शाम|सायं', '18-29': 'रात|देर रात|आधी रात' },
  de: {
    '0-12': 'morgens|am Morgen|in der Früh|früh|vormittags|am Vormittag|Morgen|Vormittag',
    '12-18': 'nachmittags|am Nachmittag|Nachmittag',
    '11-15': 'mittags|am Mittag',
    '17-24': 'abends|am Abend|Abend',
    '20-29': 'nachts|in der Nacht|Nacht',
  },
  fr: {
    '0-12': 'du matin|ce matin|le matin',
    '12-18': "de l'après-midi|cet après-midi",
    '16-24': 'du soir|ce soir|le soir',
    '20-29': 'de la nuit|cette nuit',
  },
  es: {
    '0-6': 'de la madrugada|de madrugada',
    '1-12': 'de la mañana|por la mañana|a\\.\\s?m\\.|am(?!\\p{L})',
    '12-21': 'de la tarde|por la tarde',
    '18-28': 'de la noche|por la noche',
    '11-16': 'del mediodía|del día',
    '12-24': 'p\\.\\s?m\\.|pm(?!\\p{L})',
  },
  pt: {
    '0-7': 'da madrugada|de madrugada|desta madrugada',
    '1-12': 'da manhã|de manhã|desta manhã',
    '12-20': 'da tarde|de tarde|desta tarde',
    '18-28': 'da noite|à noite|desta noite|de hoje à noite',
  },
  it: {
    '1-12': 'di mattina|del mattino|della mattina|di stamattina',
    '12-19': 'del pomeriggio|di pomeriggio|pomeridiane',
    '17-24': 'di sera|della sera|di stasera',
    '20-29': 'di notte|della notte',
  },
  nl: {
    '0-12': "'s ochtends|'s morgens|in de ochtend|'s ochtends vroeg|vanochtend|vanmorgen",
    '12-18': "'s middags|in de middag|vanmiddag",
    '17-24': "'s avonds|in de avond|vanavond",
    '20-30': "'s nachts|in de nacht|vannacht",
  },
  el: {
    '0-12': 'π\\.?\\s?μ\\.?(?!\\p{L})|το πρωί|του πρωινού|πρωί',
    '12-24': 'μ\\.?\\s?μ\\.?(?!\\p{L})',
    '12-20': 'το απόγευμα|του απογεύματος|απόγευμα',
    '11-17': 'το μεσημέρι|μεσημέρι',
    '18-27': 'το βράδυ|βράδυ',
    '20-30': 'τη νύχτα|τα μεσάνυχτα',
    '0-7': 'τα ξημερώματα|ξημερώματα',
  },
  ru: { '0-12': 'утра|утром', '12-18': 'дня|днём|днем', '16-24': 'вечера|вечером', '22-30': 'ночи|ночью' },
  uk: { '0-12': 'ранку|вранці|ранку', '12-18': 'дня|вдень', '16-24': 'вечора|ввечері|увечері', '22-30': 'ночі|вночі' },
  pl: {
    '1-12': 'rano|nad ranem|przed południem',
    '12-18': 'po południu',
    '16-24': 'wieczorem|wieczór',
    '20-30': 'w nocy|nocą',
    '11-15': 'w południe',
  },
  ar: {
    '0-12': 'صباحًا|صباحاً|صباحا|صباح|ص(?!\\p{L})|قبل الظهر',
    '0-7': 'فجرًا|فجراً|فجرا|فجر',
    '11-16': 'ظهرًا|ظهراً|ظهرا|بعد الظهر|بعد ظهر',
    '14-19': 'عصرًا|عصراً|عصرا|عصر',
    '16-24': 'مساءً|مساء|مساءا|م(?!\\p{L})',
    '19-29': 'ليلًا|ليلاً|ليلا|من ليل',
  },
  he: {
    '0-7': 'לפנות בוקר',
    '1-12': 'בבוקר|הבוקר',
    '11-16': 'בצהריים|אחר הצהריים|אחרי הצהריים|אחה["״]צ',
    '16-24': 'בערב|הערב',
    '20-29': 'בלילה|הלילה',
  },
  id: { '0-11': 'pagi|dini hari|subuh', '10-16': 'siang', '14-19': 'sore|petang', '18-29': 'malam' },
  tr: {
    '3-12': 'sabah|sabahın|öğleden önce|sabaha karşı|sabahleyin',
    '11-15': 'öğle|öğlen|öğleyin',
    '12-19': 'öğleden sonra',
    '16-24': 'akşam|akşamüstü|akşamki',
    '20-30': 'gece|gecesi',
  },
};

/** The day periods `Intl` writes for each hour, as spans: a period is the hours it is written at. */
function getIntlDayPeriods(lang: string): [string, DayPeriod][] {
  const hours = new Map<string, number[]>();
  for (const options of [{ dayPeriod: 'long' }, { dayPeriod: 'short' }, {}] as const) {
    const format = tryOrUndefined(
      () => new Intl.DateTimeFormat(lang, { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC', ...options }),
    );
    for (let hour = 0; format && hour < 24; hour++) {
      const parts = format.formatToParts(Date.UTC(2024, 0, 1, hour));
      const word = parts.find((part) => part.type === 'dayPeriod')?.value;
      if (word && word.length > 1) hours.set(word, [...(hours.get(word) ?? []), hour]);
    }
  }
  return [...hours].map(([word, at]) => [escapeRegExp(word), toDayPeriod(at)]);
}

/** Hours of one period; those before and after midnight belong together. */
function toDayPeriod(hours: readonly number[]): DayPeriod {
  const sorted = [...new Set(hours)].sort((a, b) => a - b);
  const gap = sorted.findIndex((hour, i) => i > 0 && hour - sorted[i - 1]! > 1);
  if (gap < 0) return { from: sorted[0]!, to: sorted.at(-1)! + 1 };
  return { from: sorted[gap]!, to: 25 + sorted[gap - 1]! };
}

interface DayPeriodTable {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly spans: readonly DayPeriod[];
}

const getDayPeriodTable = memoize((lang: string): DayPeriodTable | undefined => {
  const own = Object.entries(DAY_PERIODS[lang] ?? {}).map(([span, words]): [string, DayPeriod] => {
    const [from, to] = span.split('-').map(Number);
    return [words, { from: from!, to: to! }];
  });
  const entries = own.length ? own : getIntlDayPeriods(lang);
  if (!entries.length) return undefined;
  const body = entries.map(([words]) => `(${toFlexiblePattern(words)})`).join('|');
  const edge = UNSPACED_LANGUAGES.has(lang) || lang === 'ko' ? '' : '(?<![\\p{L}\\p{M}])';
  const tail = UNSPACED_LANGUAGES.has(lang) || lang === 'ko' ? '' : '(?![\\p{L}\\p{M}])';
  return {
    before: new RegExp(`${edge}(?:${body})[\\s,]{0,2}(?:${CONNECTING_WORD})?$`, 'iu'),
    after: new RegExp(`^[\\s,]{0,2}(?:${CONNECTING_WORD})?(?:${body})${tail}`, 'iu'),
    spans: entries.map(([, span]) => span),
  };
});

/** Words that may stand between a time and its part of the day. */
const CONNECTING_WORD = '(?:lúc|um|at|alle|à|om|в|о|o|pukul|jam|saat|των|hôm|vào lúc|karşı|の|من|في|,)\\s{1,2}';

const SEARCH_LENGTH = 24;
const matchPeriodAfter = (table: DayPeriodTable, text: string, end: number) =>
  table.after.exec(text.slice(end, end + SEARCH_LENGTH));
const matchPeriodBefore = (table: DayPeriodTable, text: string, start: number) =>
  table.before.exec(text.slice(Math.max(0, start - SEARCH_LENGTH), start));

/** From where to where a time stands, with the part of the day directly before or behind it: "7:30 sáng" for "7:30". */
export function extendToDayPeriod(
  text: string,
  start: number,
  end: number,
  lang: string,
): { start: number; end: number } {
  const table = getDayPeriodTable(lang);
  const after = table && matchPeriodAfter(table, text, end);
  if (after) return { start, end: end + after[0].length };
  const first = table && matchPeriodBefore(table, text, start);
  return { start: start - (first ? first.input.length - first.index : 0), end };
}

/** The part of the day written directly before or behind a time. */
export function findDayPeriod(text: string, start: number, end: number, lang: string): DayPeriod | undefined {
  const table = getDayPeriodTable(lang);
  if (!table) return undefined;
  const match = matchPeriodAfter(table, text, end) ?? matchPeriodBefore(table, text, start);
  const group = match ? match.findIndex((part, i) => i > 0 && part !== undefined) : -1;
  return group > 0 ? table.spans[group - 1] : undefined;
}

const isInPeriod = (hour: number, { from, to }: DayPeriod) =>
  (hour >= from && hour < to) || (hour + 24 >= from && hour + 24 < to);

/**
 * An hour of the 12-hour clock on the 24-hour clock: the half of the day that lies in the period, or the nearer one.
 * Hours past 12 are of the 24-hour clock already.
 */
export function toHourOfDay(hour: number, period: DayPeriod): number {
  if (hour > 12 || hour === 0) return hour % 24;
  const [morning, evening] = [hour % 12, (hour % 12) + 12];
  const [first, second] = [isInPeriod(morning, period), isInPeriod(evening, period)];
  if (first !== second) return first ? morning : evening;
  return computeHourDistance(morning, period) <= computeHourDistance(evening, period) ? morning : evening;
}

function computeHourDistance(hour: number, { from, to }: DayPeriod): number {
  const middle = ((from + to - 1) / 2) % 24;
  const apart = Math.abs(hour - middle);
  return Math.min(apart, 24 - apart);
}
