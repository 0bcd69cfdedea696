/** Formats values in the reader's language, and describes how they were read. */
import type { ValueEvidence } from '../core/finding';
import { convertUnit } from '../core/units';
import type { Localizer, Sentence } from '../i18n/localizer';
import { isStringKey, type StringKey } from '../i18n/strings';
import { foldLetters } from '../text/fold-text';

/** Stored reading → its string. A map, since an imported comparison may contain any word, even `constructor`. */
const READING_KEYS: ReadonlyMap<string, StringKey> = new Map([
  ['buddhist', 'reading.buddhist'],
  ['japanese-era', 'reading.japanese-era'],
  ['hijri', 'reading.hijri'],
  ['jalali', 'reading.jalali'],
  ['era', 'reading.era'],
  ['decade', 'reading.decade'],
  ['two-digit', 'reading.two-digit'],
]);

/** The string that names how a value was read; undefined where there is nothing special about it. */
export const getReadingKey = ({ read = '' }: ValueEvidence): StringKey | undefined => READING_KEYS.get(read);

/** A date with a weekday (1 is Monday): 2026-06-01 is a Monday, so day n of that month is weekday n. */
const toWeekdayDate = (weekday: number): Date => new Date(Date.UTC(2026, 5, weekday));

/**
 * Whether a calendar or clock has this value. An imported comparison may contain any number, which is then shown as it
 * is.
 */
export const isInRange = (value: number, first: number, last: number): boolean =>
  Number.isInteger(value) && value >= first && value <= last;

export function formatValue(localizer: Localizer, evidence: ValueEvidence): string {
  const { say, locale } = localizer;
  switch (evidence.kind) {
    case 'number':
      return formatQuantity(localizer, evidence);
    case 'ordinal':
    case 'times':
    case 'points':
      return say(`value.${evidence.kind}`, { number: formatNumber(locale, evidence.value) });
    case 'relative':
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
        evidence.value,
        toRelativeUnit(evidence.unit),
      );
    case 'percent':
      return formatNumber(locale, evidence.value / 100, { style: 'percent', maximumFractionDigits: 2 });
    case 'money':
      return formatMoney(locale, evidence);
    case 'year':
      return String(evidence.value);
    case 'month':
      if (!isInRange(evidence.value, 1, 12)) return formatNumber(locale, evidence.value);
      return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2026, evidence.value - 1, 1)),
      );
    case 'weekday':
      if (!isInRange(evidence.value, 0, 7)) return formatNumber(locale, evidence.value);
      return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
        toWeekdayDate(evidence.value),
      );
    case 'day':
      return say('value.day', { number: String(evidence.value) });
    case 'hour':
      return formatTime(localizer, evidence);
    case 'minute':
      return say('value.minute', { number: String(evidence.value) });
  }
}

/** Most digits of a large number that is written in words and digits: "30 million", "1.234 billion". */
const MAX_COMPACT_DIGITS = 4;

/** Formats a value as `formatValue` does, but a large round number as "30 million". */
export function formatShortValue(localizer: Localizer, evidence: ValueEvidence): string {
  const { kind, value, currency, unit } = evidence;
  const digits = String(Math.abs(value)).replace(/(?<!0)0+$/, '').length;
  const isRound = Number.isInteger(value) && Math.abs(value) >= 1e6 && digits <= MAX_COMPACT_DIGITS;
  if (!isRound || (kind !== 'money' && kind !== 'number') || unit) return formatValue(localizer, evidence);
  const isMoney = currency !== undefined && /^[A-Z]{3}$/.test(currency);
  return formatNumber(localizer.locale, value, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: digits,
    ...(isMoney ? { style: 'currency', currency, currencyDisplay: 'code' } : {}),
  });
}

/**
 * Formats an hour, or hour and minute: "7 PM", "7:30 PM", "19 Uhr". Leaves out AM or PM where the text leaves that
 * open. Uses a string of the panel where the language would write an hour as a bare number.
 */
function formatTime({ say, locale }: Localizer, evidence: ValueEvidence): string {
  const { value, or } = evidence;
  const parts = isInRange(value, 0, 24) ? createTimeFormat(locale, evidence).formatToParts(toTimeDate(evidence)) : [];
  const shownParts = parts.filter(({ type }) => or === undefined || type !== 'dayPeriod').map((part) => part.value);
  const text = shownParts.join('').replace(/\s/gu, ' ').trim();
  return hasMinutes(evidence) || /\p{L}/u.test(text) ? text : say('value.hour', { number: String(value) });
}

const hasMinutes = ({ value, minute }: ValueEvidence): boolean =>
  minute !== undefined && isInRange(minute, 0, 59) && isInRange(value, 0, 24);

const toTimeDate = (evidence: ValueEvidence): Date =>
  new Date(Date.UTC(2026, 5, 1, evidence.value, hasMinutes(evidence) ? evidence.minute : 0));

const createTimeFormat = (locale: string, evidence: ValueEvidence): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    ...(hasMinutes(evidence) ? { minute: '2-digit' } : {}),
    timeZone: 'UTC',
  });

/**
 * How a value was read: "พ.ศ. 2570 = 2027, Buddhist calendar", and what it is in the unit of the value that it stands
 * for: "24 ไร่ = 24 rai = 3.84 hectares". Undefined where the text already shows the value.
 */
export function describeReading(
  localizer: Localizer,
  evidence: ValueEvidence,
  counterpart?: ValueEvidence,
): Sentence | undefined {
  const value = formatValue(localizer, evidence);
  const text = evidence.text.trim();
  const converted = formatInUnit(localizer, evidence, counterpart?.unit);
  if (converted)
    return {
      key: 'reading.plain',
      values: {
        text: { text, as: 'quote' },
        value: [...(foldLetters(text) === foldLetters(value) ? [] : [value]), converted].join(' = '),
      },
    };
  const readingKey = getReadingKey(evidence);
  if (readingKey)
    return { key: 'reading.how', values: { text: { text, as: 'quote' }, value, how: localizer.say(readingKey) } };
  if (text === '' || foldLetters(text) === foldLetters(value) || Number(text) === evidence.value) return undefined;
  if (evidence.kind === 'hour' && isSameClockTime(localizer, evidence)) return undefined;
  return { key: 'reading.plain', values: { text: { text, as: 'quote' }, value } };
}

/**
 * Whether the text has the same digits as the time shown: on a 24-hour clock ("19.30 น."), or where AM or PM is open.
 */
function isSameClockTime({ locale }: Localizer, evidence: ValueEvidence): boolean {
  const digits = `${evidence.value}${hasMinutes(evidence) ? String(evidence.minute).padStart(2, '0') : ''}`;
  const isOpen = evidence.or !== undefined || !createTimeFormat(locale, evidence).resolvedOptions().hour12;
  return isOpen && evidence.text.replace(/\D/g, '').replace(/^0(?=\d)/, '') === digits;
}

/** Figures of a converted quantity: as many as a reader compares by. */
const CONVERTED_DIGITS = 3;

/** A quantity in another unit; undefined where it cannot be put in it, or is in it already. */
function formatInUnit(localizer: Localizer, { kind, value, unit }: ValueEvidence, other: string | undefined) {
  if (kind !== 'number' || !unit || !other || unit === other) return undefined;
  const converted = convertUnit(value, unit, other);
  return converted === undefined
    ? undefined
    : formatQuantity(localizer, {
        kind,
        value: Number(converted.toPrecision(CONVERTED_DIGITS)),
        unit: other,
        text: '',
      });
}

/**
 * Formats a number with its unit, where the panel or `Intl` has a name for it. Otherwise the number alone: the quoted
 * text beside it names the unit.
 */
function formatQuantity({ say, locale }: Localizer, { value, unit }: ValueEvidence): string {
  if (!unit) return formatNumber(locale, value);
  const key = `unit.${unit}`;
  if (isStringKey(key)) return say(key, { count: value });
  try {
    return formatNumber(locale, value, { style: 'unit', unit, unitDisplay: 'long' });
  } catch {
    return formatNumber(locale, value);
  }
}

const RELATIVE_UNITS = ['day', 'week', 'month', 'year'] as const;
const toRelativeUnit = (unit: string | undefined) => RELATIVE_UNITS.find((known) => known === unit) ?? 'day';

function formatNumber(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  // A number with more than six decimals, such as a third, is rounded to two.
  const isEndless = Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-3;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: isEndless ? 2 : 6, ...options }).format(value);
}

function formatMoney(locale: string, { value, currency }: ValueEvidence): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return formatNumber(locale, value);
  return formatNumber(locale, value, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
}
