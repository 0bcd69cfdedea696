/** Reads the other end of a range of hours, where only one end says that it is a time: "8 to 10 p.m.", 晚上8点到10点. */
import type { Value, ValueExpression } from '../../core';
import { memoize } from '../../util/memoize';
import { getHourWords, parseHourWord } from './hour-words';

const HOUR_WORD = 'h|giờ|Uhr|uur|時|时|시|点|點';
/** The ending of an ordinal: 8-ї, "9." */
const ENDING = '(?:-\\p{L}{1,3}|\\.)?';
const LINK =
  '-|~|〜|～|to|and|à|et|bis|und|đến|và|ถึง|a|al|y|e|até|às|tot|en|до|и|і|й|та|do|až|i|έως|και|إلى|و|hingga|sampai|ile|से|から|至|到|til|till|och|og|untill?|hasta';

const getRangeStart = memoize((lang: string): RegExp => {
  const { body } = getHourWords(lang);
  const words = body ? `|(?<!\\p{L})(?:${body})` : '';
  return new RegExp(
    `(?<![\\d.,:/])(\\d{1,2}${words})${ENDING}(?:[.:](\\d{2}))?(?:\\s?(?:${HOUR_WORD}))?\\s?(?:${LINK})\\s?$`,
    'iu',
  );
});

/** How far before a time the other end of its range is searched, in characters. */
const START_REACH = 20;

/**
 * Adds the first hour of a range: "8 to 10 a.m.". It is in the same half of the day, unless it would then be later than
 * the second hour. Where the second is written on the 24-hour clock, so is the first.
 */
export function addRangeStart(
  text: string,
  expression: ValueExpression,
  previousEnd: number,
  lang: string,
): ValueExpression {
  const before = text.slice(Math.max(previousEnd, expression.start - START_REACH), expression.start);
  const match = getRangeStart(lang).exec(before);
  const endHour = expression.atoms[0];
  if (!match || !endHour) return expression;
  const isWord = /^\D/.test(match[1]!);
  const hour = isWord ? parseHourWord(match[1]!, lang) : Number(match[1]);
  if (hour === undefined || hour > 24 || (hour < 1 && !match[2]) || (hour > 12 && hour >= endHour.value))
    return expression;
  const start = expression.start - match[0].length;
  const isAsWritten = endHour.or !== undefined || hour > 12 || isOn24HourClock(text, endHour);
  const atom: Value = {
    kind: 'hour',
    value: (isAsWritten ? hour : chooseEarlierHour(hour, endHour.value)) % 24,
    ...(endHour.or === undefined ? {} : { or: (hour + 12) % 24 }),
    start,
    end: start + match[1]!.length,
    ...(isWord ? { read: 'word' as const } : {}),
  };
  const minuteStart = start + match[0].indexOf(match[2] ?? '', match[1]!.length);
  const atoms = match[2] ? [atom, buildMinute(match[2], minuteStart)] : [atom];
  return { ...expression, start, text: text.slice(start, expression.end), atoms: [...atoms, ...expression.atoms] };
}

const isOn24HourClock = (text: string, { start, end }: Value): boolean => Number(text.slice(start, end)) > 12;

const RANGE_END = new RegExp(
  `^(?:\\s?(?:${HOUR_WORD}))?\\s?(?:${LINK})\\s?(?:(?:las|klukkan|klockan|kl\\.?)\\s)?(\\d{1,2})(?:[.:](\\d{2}))?(?=\\s?(?:${HOUR_WORD}|[;!?)»”"。，、；]|[.,](?!\\d)|$))`,
  'iu',
);

/** Adds the second hour of a range where only the first says that it is a time. `rest` lacks what is read already. */
export const addRangeEnds = (rest: string, expressions: readonly ValueExpression[]): ValueExpression[] =>
  expressions.map((expression) => addRangeEnd(rest, expression));

function addRangeEnd(rest: string, expression: ValueExpression): ValueExpression {
  const startHour = expression.atoms.findLast(({ kind }) => kind === 'hour');
  const match = RANGE_END.exec(rest.slice(expression.end, expression.end + START_REACH));
  const hour = Number(match?.[1] ?? 25);
  if (!match || !startHour || expression.atoms.length > 2 || hour > 24 || hour < 1) return expression;
  const start = expression.end + match[0].indexOf(match[1]!);
  const end = expression.end + match[0].length;
  const isOpen = startHour.or !== undefined && hour <= 12;
  const value = hour > 12 || isOpen ? hour : chooseLaterHour(hour, startHour.value);
  const atom: Value = {
    kind: 'hour',
    value: value % 24,
    ...(isOpen ? { or: (hour + 12) % 24 } : {}),
    start,
    end: start + match[1]!.length,
  };
  const atoms = match[2] ? [atom, buildMinute(match[2], end - 2)] : [atom];
  return { ...expression, end, text: expression.text + match[0], atoms: [...expression.atoms, ...atoms] };
}

const buildMinute = (raw: string, start: number): Value => ({
  kind: 'minute',
  value: Number(raw) % 60,
  start,
  end: start + 2,
  ...(Number(raw) === 0 ? { weak: true } : {}),
});

function chooseEarlierHour(hour: number, last: number): number {
  const sameHalf = (hour % 12) + (last >= 12 ? 12 : 0);
  return sameHalf < last ? sameHalf : hour % 12;
}

function chooseLaterHour(hour: number, first: number): number {
  const sameHalf = (hour % 12) + (first >= 12 ? 12 : 0);
  return sameHalf > first ? sameHalf : (sameHalf + 12) % 24;
}
