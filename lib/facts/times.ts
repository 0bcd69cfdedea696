import type { Atom, Fact } from '../domain';
import { without } from './digits';
import type { Locale } from './locale';

/** Words beside a clock time that make it afternoon or evening, and morning; a speaker can add to the table. */
const AFTERNOON =
  /p\.?\s?m\.?(?!\p{L})|午後|下午|晚上|傍晚|오후|저녁|chiều|tối|đêm|บ่าย|เย็น|ทุ่ม|مساء|ظهر|عصر|de la tarde|de la noche|da tarde|da noite|nachmittag|abends|вечера|дня|شام|दोपहर|शाम/iu;
const MORNING =
  /a\.?\s?m\.?(?!\p{L})|午前|上午|早上|凌晨|오전|새벽|sáng|โมงเช้า|صباح|فجر|de la mañana|da manhã|morgens|утра|सुबह/iu;

interface Form {
  readonly pattern: RegExp;
  readonly langs?: string;
  /** Only with a word of the day beside it; else it is a duration ("3 giờ" may be three hours). */
  readonly company?: RegExp;
}

/** Group 1 is the hour, group 2 the minute. `text` has ASCII digits. */
const FORMS: readonly Form[] = [
  { pattern: /(?<![\d:.,])(\d{1,2}):(\d{2})(?![\d:])/dg },
  { pattern: /(?<![\d.,])(\d{1,2})\s?h(?:\s?(\d{2}))?(?![\p{L}\d])/dgu, langs: 'vi fr pt ro ca es' },
  { pattern: /(?<![\d.,])(\d{1,2})[.:](\d{2})(?=\s?(?:Uhr|horas?|hrs?\.?|น\.|นาฬิกา|WIB|ч\.))/dgu },
  { pattern: /(?<![\d.,])(\d{1,2})(?=\s?(?:Uhr|น\.|นาฬิกา|ນາລິກາ))/dgu },
  {
    pattern:
      /(?<=(?:klo|kl\.?|pukul|saat|godz\.|alle|às|a las|الساعة|ساعت|เวลา|lúc|um|в)\s{1,2})(\d{1,2})[.:h](\d{2})(?!\d)/dgu,
  },
  { pattern: /(?<![\d.,:])(\d{1,2})(?:[:.](\d{2}))?\s?(?=[ap]\.?\s?m\.?(?!\p{L}))/dgiu },
  { pattern: /(?<=الساعة\s{1,2})(\d{1,2})(?!\d)/dgu, langs: 'ar' },
  { pattern: /(?<!\d)(\d{1,2})時(?!間)(?:(\d{1,2})分)?/dg, langs: 'ja' },
  { pattern: /(?<!\d)(\d{1,2})(?:时|時|点)(?:(\d{1,2})分|(?!\d))/dg, langs: 'zh' },
  { pattern: /(?<!\d)(\d{1,2})시(?!간)(?:\s?(\d{1,2})분)?/dg, langs: 'ko' },
  {
    pattern: /(?<!\d)(\d{1,2}) giờ(?: (\d{1,2})(?: phút)?)?/dgi,
    langs: 'vi',
    company: /sáng|chiều|tối|trưa|đêm|lúc/iu,
  },
  { pattern: /(?<=ตี\s?)(\d{1,2})(?!\d)/dg, langs: 'th' },
  { pattern: /(?<!\d)(\d{1,2})\s?(?=โมง|ทุ่ม)/dg, langs: 'th' },
];

type Indices = RegExpMatchArray & { indices?: RegExpIndicesArray };

/** Times of day in the 24-hour clock; a bare 12-hour time keeps the other half of the day as `or`. */
export function timesIn(text: string, locale: Locale): Fact[] {
  if (!/\d/.test(text)) return [];
  const out: Fact[] = [];
  let rest = text;
  for (const form of FORMS) {
    if (form.langs && !form.langs.split(' ').includes(locale.lang)) continue;
    const found: Fact[] = [];
    for (const match of rest.matchAll(form.pattern) as Iterable<Indices>) {
      const fact = timeOf(text, match, form);
      if (fact) found.push(fact);
    }
    for (const fact of found) out.push(fact);
    rest = without(rest, found);
  }
  return out;
}

function timeOf(text: string, match: Indices, form: Form): Fact | undefined {
  const hour = Number(match[1]);
  const minute = match[2] === undefined ? undefined : Number(match[2]);
  if (hour > 24 || (minute ?? 0) > 59) return undefined;
  const start = match.index!;
  const end = start + match[0].length;
  const around = `${text.slice(Math.max(0, start - 12), start)}\n${text.slice(end, end + 16)}`;
  if (form.company && !form.company.test(around)) return undefined;
  const at = (group: number) => ({ start: match.indices![group]![0], end: match.indices![group]![1] });
  const atoms: Atom[] = [{ kind: 'hour', ...readHour(hour, around), ...at(1) }];
  if (minute !== undefined)
    atoms.push({ kind: 'minute', value: minute, ...at(2), ...(minute === 0 ? { weak: true } : {}) });
  return { kind: 'time', start, end, text: match[0], atoms };
}

function readHour(hour: number, around: string): { value: number; or?: number } {
  if (hour > 12 || hour === 0) return { value: hour % 24 };
  if (AFTERNOON.test(around)) return { value: hour === 12 ? 12 : hour + 12, or: hour };
  if (MORNING.test(around)) return { value: hour % 12 };
  return { value: hour, or: (hour + 12) % 24 };
}
