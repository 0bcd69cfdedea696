/** Turns a language's ways of writing dates into patterns whose groups are read as values. */
import type { DateForm } from '../../languages/kinds';
import { createEraDrafts, parseHanNumber } from './era-dates';
import type { ValueDraft, ValuePattern } from './value-patterns';
import { combineDateParts, createDayDraft, createDecadeDraft, createMonthDraft, createYearDraft } from './years';

type DateGroups = Readonly<Record<string, string | undefined>>;

/** The pattern of a form, which reads the form's groups in the order in which they stand. */
export const toDatePattern = (form: DateForm): ValuePattern => ({
  pattern: form.pattern,
  parts: (match, lang, text) => readDateGroups(form, match, lang, text),
});

function readDateGroups(form: DateForm, match: RegExpMatchArray, lang: string, text: string): ValueDraft[] | undefined {
  const groups: DateGroups = match.groups ?? {};
  const { decade, century, era = form.era, year } = groups;
  if (decade !== undefined) return createDecadeDraft(decade, century);
  if (form.calendar || era) return createEraDrafts({ ...groups, year: year! }, form.calendar, era);
  const drafts = combineDateParts(
    ...Object.entries(groups).flatMap(([name, raw]) => (raw === undefined ? [] : [createPartDraft(name, raw, lang)])),
  );
  return drafts?.map((draft) => (isCountOfDays(draft, form, match, text) ? { ...draft, weak: true } : draft));
}

/** The value of one group: figures, or Han numerals. */
function createPartDraft(name: string, raw: string, lang: string): ValueDraft | undefined {
  const isNumeral = !/^\d/.test(raw);
  const figures = isNumeral ? String(parseHanNumber(raw)) : raw;
  if (name.startsWith('year')) return createYearDraft(name, figures, lang);
  const draft = name.startsWith('month') ? createMonthDraft(name, figures) : createDayDraft(name, figures);
  return draft && isNumeral ? { ...draft, read: 'word' } : draft;
}

/** Whether a day may also be a number of days: 1日 is "a day", unless a month precedes it. */
const isCountOfDays = ({ value }: ValueDraft, { beforeFirst }: DateForm, match: RegExpMatchArray, text: string) =>
  value === 1 && beforeFirst?.test(text.slice(Math.max(0, match.index! - 2), match.index)) === false;
