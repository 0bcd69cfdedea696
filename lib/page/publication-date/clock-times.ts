import { memoize } from '../../util/memoize';
import { findUtcOffset } from './time-zones';

/** A time of day as ISO 8601 writes it, and how much of the text it takes. */
export interface ClockTime {
  /** "T08:15", "T08:15:30+07:00". */
  readonly iso: string;
  readonly length: number;
}

/** Two digits, as ISO 8601 has them. */
export const formatTwoDigits = (value: number): string => String(value).padStart(2, '0');

/** As typed in any language; CLDR has "AM" for Korean in some versions, whatever Korean pages print. */
const TYPED_DAY_PERIODS = [
  ['am', 'a.m', '오전'],
  ['pm', 'p.m', '오후'],
] as const;

/** Words for before and after noon. */
const getDayPeriodWords = memoize((language: string): readonly [readonly string[], readonly string[]] => {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const word = (hour: number): string =>
    format
      .formatToParts(Date.UTC(2025, 2, 12, hour))
      .find(({ type }) => type === 'dayPeriod')
      ?.value.toLowerCase() ?? '';
  const [am, pm] = [word(9), word(15)];
  return [
    [...TYPED_DAY_PERIODS[0], am],
    [...TYPED_DAY_PERIODS[1], pm],
  ];
});

const LETTER = /\p{L}/u;

/** "오전", "下午" before the numbers; "AM", "ص" behind them. */
function toHour24(hour: number, before: string, behind: string, language: string): number {
  const [am, pm] = getDayPeriodWords(language);
  const next = /^[\s\u202F]*([\p{L}.]+)/u.exec(behind)?.[1]?.replace(/\.$/, '') ?? '';
  const says = (words: readonly string[]): boolean =>
    words.some(
      (word) => word !== '' && (next === word.replace(/\.$/, '') || (before.endsWith(word) && word.length > 1)),
    );
  if (says(pm) && hour < 12) return hour + 12;
  return says(am) && hour === 12 ? 0 : hour;
}

const colonTimePattern = /^(\D{0,24}?)(\d{1,2})\s?[:：h時时点點시]\s?(\d{2})(?:\s?[:：]\s?(\d{2}))?(?!\d)/;
/** With a stop, a word ("klo", "ore", "у") must say that it is a time. */
const stopTimePattern = /^(\D{0,24}?)(\d{1,2})\.(\d{2})()(?!\d|\.\d)/;

function parseClockTime(
  found: RegExpExecArray,
  text: string,
  language: string,
  dateIso: string,
): ClockTime | undefined {
  const [whole, filler = '', hours = '', minutes = '', seconds] = found;
  const behind = text.slice(whole.length);
  const hour = toHour24(Number(hours), filler.trimEnd(), behind, language);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const time = `T${formatTwoDigits(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
  return { iso: time + findUtcOffset(behind, dateIso, language), length: whole.length };
}

/** The time that stands right behind a date. `text` in lower case with Latin digits. */
export function findTimeAfterDate(text: string, language: string, dateIso: string): ClockTime | undefined {
  const stopped = stopTimePattern.exec(text);
  const found = colonTimePattern.exec(text) ?? (stopped && LETTER.test(stopped[1] ?? '') ? stopped : null);
  return found ? parseClockTime(found, text, language, dateIso) : undefined;
}

/** "09:40, 12 марта 2025". */
export function findTimeBeforeDate(text: string, language: string, dateIso: string): ClockTime | undefined {
  const at = /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?[^\d\p{L}]{0,4}(?:[ap]\.?m\.?)?[^\d]{0,5}$/u.exec(text);
  const found = at ? colonTimePattern.exec(at[0]) : null;
  return found && at ? parseClockTime(found, at[0], language, dateIso) : undefined;
}
