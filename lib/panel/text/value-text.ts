/** Formats values in the reader's language, and describes how they were read. */
import type { ValueEvidence } from '../../core';
import { isStringKey, type Localizer, type Sentence, type StringKey } from '../../i18n';

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
const isInRange = (value: number, first: number, last: number): boolean =>
  Number.isInteger(value) && value >= first && value <= last;

export function formatValue(speaker: Localizer, read: ValueEvidence): string {
  const { say, locale } = speaker;
  switch (read.kind) {
    case 'number':
      return formatQuantity(speaker, read);
    case 'ordinal':
    case 'times':
    case 'points':
      return say(`value.${read.kind}`, { number: formatNumber(locale, read.value) });
    case 'relative':
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(read.value, toRelativeUnit(read.unit));
    case 'percent':
      return formatNumber(locale, read.value / 100, { style: 'percent', maximumFractionDigits: 2 });
    case 'money':
      return formatMoney(locale, read);
    case 'year':
      return String(read.value);
    case 'month':
      if (!isInRange(read.value, 1, 12)) return formatNumber(locale, read.value);
      return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2026, read.value - 1, 1)),
      );
    case 'weekday':
      if (!isInRange(read.value, 0, 7)) return formatNumber(locale, read.value);
      return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(toWeekdayDate(read.value));
    case 'day':
      return say('value.day', { number: String(read.value) });
    case 'hour':
      return formatTime(speaker, read);
    case 'minute':
      return say('value.minute', { number: String(read.value) });
  }
}

/**
 * Formats an hour, or hour and minute: "7 PM", "7:30 PM", "19 Uhr". Leaves out AM or PM where the text leaves that
 * open. Uses a string of the panel where the language would write an hour as a bare number.
 */
function formatTime({ say, locale }: Localizer, read: ValueEvidence): string {
  const { value, or } = read;
  const parts = isInRange(value, 0, 24) ? createTimeFormat(locale, read).formatToParts(toTimeDate(read)) : [];
  const told = parts.filter(({ type }) => or === undefined || type !== 'dayPeriod').map((part) => part.value);
  const text = told.join('').replace(/\s/gu, ' ').trim();
  return hasMinutes(read) || /\p{L}/u.test(text) ? text : say('value.hour', { number: String(value) });
}

const hasMinutes = ({ value, minute }: ValueEvidence): boolean =>
  minute !== undefined && isInRange(minute, 0, 59) && isInRange(value, 0, 24);

const toTimeDate = (read: ValueEvidence): Date =>
  new Date(Date.UTC(2026, 5, 1, read.value, hasMinutes(read) ? read.minute : 0));

const createTimeFormat = (locale: string, read: ValueEvidence): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    ...(hasMinutes(read) ? { minute: '2-digit' } : {}),
    timeZone: 'UTC',
  });

/** How a value was read: "พ.ศ. 2570 = 2027, Buddhist calendar". Undefined where the text already shows the value. */
export function describeReading(speaker: Localizer, read: ValueEvidence): Sentence | undefined {
  const value = formatValue(speaker, read);
  const text = read.text.trim();
  const how = getReadingKey(read);
  if (how) return { key: 'reading.how', values: { text: { text, as: 'quote' }, value, how: speaker.say(how) } };
  if (text === '' || foldValueText(text) === foldValueText(value) || Number(text) === read.value) return undefined;
  if (read.kind === 'hour' && isSameClockTime(speaker, read)) return undefined;
  return { key: 'reading.plain', values: { text: { text, as: 'quote' }, value } };
}

/**
 * Whether the text has the same digits as the time shown: on a 24-hour clock ("19.30 น."), or where AM or PM is open.
 */
function isSameClockTime({ locale }: Localizer, read: ValueEvidence): boolean {
  const figures = `${read.value}${hasMinutes(read) ? String(read.minute).padStart(2, '0') : ''}`;
  const isOpen = read.or !== undefined || !createTimeFormat(locale, read).resolvedOptions().hour12;
  return isOpen && read.text.replace(/\D/g, '').replace(/^0(?=\d)/, '') === figures;
}

/** Keeps digits and letters only, so that "1,200" and "1 200" are equal. */
const foldValueText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

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
  const endless = Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-3;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: endless ? 2 : 6, ...options }).format(value);
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
