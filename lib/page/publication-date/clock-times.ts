/** Finds the time of day before or behind a date, and writes it in ISO 8601. */
import { memoize } from '../../util/memoize';
import { findTimeZoneOffset } from './time-zones';

/** A time of day in ISO 8601, and how many UTF-16 units of the text it takes. */
export interface ClockTime {
  /** Time with its UTC offset where the page gives it: "T08:15", "T08:15:30+07:00". */
  readonly iso: string;
  readonly length: number;
}

/** Formats a number with at least two digits, as ISO 8601 does. */
export const formatTwoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Marks for before and after noon that pages print in any language. For Korean some versions of CLDR only have "AM".
 */
const TYPED_DAY_PERIODS = [
  ['am', 'a.m', '오전'],
  ['pm', 'p.m', '오후'],
] as const;

/** Returns the words for before and after noon in a language. */
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

/** Converts an hour to the 24-hour clock, by a word before the time ("오전", "下午") or behind it ("AM", "ص"). */
function toHour24(hour: number, before: string, behind: string, language: string): number {
  const [am, pm] = getDayPeriodWords(language);
  const nextWord = /^[\s\u202F]*([\p{L}.]+)/u.exec(behind)?.[1]?.replace(/\.$/, '') ?? '';
  const hasWord = (words: readonly string[]): boolean =>
    words.some(
      (word) => word !== '' && (nextWord === word.replace(/\.$/, '') || (before.endsWith(word) && word.length > 1)),
    );
  if (hasWord(pm) && hour < 12) return hour + 12;
  return hasWord(am) && hour === 12 ? 0 : hour;
}

/** Matches a time with a colon or a word for hour between the numbers. */
const colonTimePattern = /^(\D{0,24}?)(\d{1,2})\s?[:：h時时点點시]\s?(\d{2})(?:\s?[:：]\s?(\d{2}))?(?!\d)/;
/**
 * Matches a time with a full stop. It counts only behind a word such as "klo", "ore" or "у", since it may be a decimal.
 */
const stopTimePattern = /^(\D{0,24}?)(\d{1,2})\.(\d{2})()(?!\d|\.\d)/;

function parseClockTime(
  match: RegExpExecArray,
  text: string,
  language: string,
  dateIso: string,
): ClockTime | undefined {
  const [matchedText, textBefore = '', hours = '', minutes = '', seconds] = match;
  const behind = text.slice(matchedText.length);
  const hour = toHour24(Number(hours), textBefore.trimEnd(), behind, language);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const time = `T${formatTwoDigits(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
  return { iso: time + findTimeZoneOffset(behind, dateIso, language), length: matchedText.length };
}

/**
 * Finds the time right behind a date. `text` begins behind the date, in lower case with Latin digits; `dateIso` is the
 * date, which decides about daylight saving time. Undefined where no time follows.
 */
export function findTimeAfterDate(text: string, language: string, dateIso: string): ClockTime | undefined {
  const stopMatch = stopTimePattern.exec(text);
  const match = colonTimePattern.exec(text) ?? (stopMatch && LETTER.test(stopMatch[1] ?? '') ? stopMatch : null);
  return match ? parseClockTime(match, text, language, dateIso) : undefined;
}

/** Finds the time right before a date, as in "09:40, 12 марта 2025". `text` ends before the date; else as above. */
export function findTimeBeforeDate(text: string, language: string, dateIso: string): ClockTime | undefined {
  const timeAtEnd = /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?[^\d\p{L}]{0,4}(?:[ap]\.?m\.?)?[^\d]{0,5}$/u.exec(text);
  const match = timeAtEnd ? colonTimePattern.exec(timeAtEnd[0]) : null;
  return match && timeAtEnd ? parseClockTime(match, timeAtEnd[0], language, dateIso) : undefined;
}
