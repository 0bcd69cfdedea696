import { inheritance, type Json, mainFile, objectWithin, stringsBelow, within } from './cldr';
import { type Called, type ConceptSource, namesOnly } from './concept';

const calendar = (locale: string): Json =>
  objectWithin(mainFile('cldr-dates-full', locale, 'ca-gregorian.json'), 'dates', 'calendars', 'gregorian');

/** Wide names, as in dates and alone, of one list of the calendar. */
function wideNames(lang: string, list: string, key: string): string[] {
  return inheritance(lang).flatMap((locale) =>
    ['format', 'stand-alone'].flatMap((use) => {
      const name = within(calendar(locale), list, use, 'wide', key);
      return typeof name === 'string' ? [name] : [];
    }),
  );
}

function listSource(kind: 'month' | 'weekday', list: string, keys: readonly string[]): ConceptSource {
  return {
    kind,
    ids: keys.map((key) => `${kind}:${key}`),
    calledIn: (lang) =>
      new Map(keys.map((key): [string, Called] => [`${kind}:${key}`, namesOnly(wideNames(lang, list, key))])),
  };
}

export const monthSource = (): ConceptSource =>
  listSource(
    'month',
    'months',
    Array.from({ length: 12 }, (_, i) => String(i + 1)),
  );

export const weekdaySource = (): ConceptSource =>
  listSource('weekday', 'days', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

const SPANS = ['year', 'quarter', 'month', 'week', 'day'];
const WHEN = { last: 'relative-type--1', this: 'relative-type-0', next: 'relative-type-1' };
const DAY_PERIODS = ['midnight', 'noon', 'morning', 'afternoon', 'evening', 'night'];

/** Yesterday, next year, in the evening. */
export function relativeTimeSource(): ConceptSource {
  const spans = SPANS.flatMap((span) =>
    Object.entries(WHEN).map(([when, key]) => ({ id: `${when}-${span}`, span, key })),
  );
  return {
    kind: 'relative-time',
    ids: [...spans.map(({ id }) => id), ...DAY_PERIODS].map((id) => `relative-time:${id}`),
    calledIn: (lang) => {
      const called = new Map<string, Called>();
      for (const { id, span, key } of spans) {
        const names = inheritance(lang).flatMap((locale) => {
          const name = within(mainFile('cldr-dates-full', locale, 'dateFields.json'), 'dates', 'fields', span, key);
          return typeof name === 'string' ? [name] : [];
        });
        called.set(`relative-time:${id}`, namesOnly(names));
      }
      for (const period of DAY_PERIODS) {
        const names = inheritance(lang).flatMap((locale) =>
          ['format', 'stand-alone'].flatMap((use) =>
            stringsBelow(objectWithin(calendar(locale), 'dayPeriods', use, 'wide'), (key) => key.startsWith(period)),
          ),
        );
        called.set(`relative-time:${period}`, namesOnly(names));
      }
      return called;
    },
  };
}
