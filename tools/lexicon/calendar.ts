/** Reads names of months, weekdays and relative times out of CLDR. */
import { getObjectWithin, getWithin, type Json, listInheritance, listStringsBelow, readMainFile } from './cldr';
import { type Called, type ConceptSource, fromNames } from './concept';

const readCalendar = (locale: string): Json =>
  getObjectWithin(readMainFile('cldr-dates-full', locale, 'ca-gregorian.json'), 'dates', 'calendars', 'gregorian');

/** Wide names, as in dates and alone, of one list of the calendar. */
function listWideNames(lang: string, list: string, key: string): string[] {
  return listInheritance(lang).flatMap((locale) =>
    ['format', 'stand-alone'].flatMap((use) => {
      const name = getWithin(readCalendar(locale), list, use, 'wide', key);
      return typeof name === 'string' ? [name] : [];
    }),
  );
}

function listSource(kind: 'month' | 'weekday', list: string, keys: readonly string[]): ConceptSource {
  return {
    kind,
    ids: keys.map((key) => `${kind}:${key}`),
    calledIn: (lang) =>
      new Map(keys.map((key): [string, Called] => [`${kind}:${key}`, fromNames(listWideNames(lang, list, key))])),
  };
}

export const readMonthSource = (): ConceptSource =>
  listSource(
    'month',
    'months',
    Array.from({ length: 12 }, (_, i) => String(i + 1)),
  );

export const readWeekdaySource = (): ConceptSource =>
  listSource('weekday', 'days', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

const SPANS = ['year', 'quarter', 'month', 'week', 'day'];
const WHEN = { last: 'relative-type--1', this: 'relative-type-0', next: 'relative-type-1' };
const DAY_PERIODS = ['midnight', 'noon', 'morning', 'afternoon', 'evening', 'night'];

/** Yesterday, next year, in the evening. */
export function readRelativeTimeSource(): ConceptSource {
  const spans = SPANS.flatMap((span) =>
    Object.entries(WHEN).map(([when, key]) => ({ id: `${when}-${span}`, span, key })),
  );
  return {
    kind: 'relative-time',
    ids: [...spans.map(({ id }) => id), ...DAY_PERIODS].map((id) => `relative-time:${id}`),
    calledIn: (lang) => {
      const called = new Map<string, Called>();
      for (const { id, span, key } of spans) {
        const names = listInheritance(lang).flatMap((locale) => {
          const name = getWithin(
            readMainFile('cldr-dates-full', locale, 'dateFields.json'),
            'dates',
            'fields',
            span,
            key,
          );
          return typeof name === 'string' ? [name] : [];
        });
        called.set(`relative-time:${id}`, fromNames(names));
      }
      for (const period of DAY_PERIODS) {
        const names = listInheritance(lang).flatMap((locale) =>
          ['format', 'stand-alone'].flatMap((use) =>
            listStringsBelow(getObjectWithin(readCalendar(locale), 'dayPeriods', use, 'wide'), (key) =>
              key.startsWith(period),
            ),
          ),
        );
        called.set(`relative-time:${period}`, fromNames(names));
      }
      return called;
    },
  };
}
