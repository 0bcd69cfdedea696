/** Finds decades, written in digits ("the 1990s") or in words ("the nineties"). */
import type { Value, ValueExpression } from '../../core';
import { DATES } from '../../languages/by-kind/dates';
import { memoize } from '../../util/memoize';
import { findMatches } from '../../util/regexp';
import { buildWordPattern, type ValueDraft } from '../value-patterns';
import { parseHanNumber } from './date-numerals';
import { readDecade } from './years';

const MAX_CENTURY = 21;
/** Centuries in Roman numerals. */
const CENTURY_NUMERALS = ['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'];
const FIRST_NUMERAL = 15;

/** The first year of a decade in figures or Han numerals; with its century, 19世纪80年代, or without. */
export function createDecadeDraft(decade: string, century: string | undefined): ValueDraft[] | undefined {
  if (century !== undefined) return createCenturyDecadeDraft(decade, century);
  if (!/^\d/.test(decade))
    return [{ kind: 'year', group: 'decade', value: 1900 + parseHanNumber(decade), read: 'decade' }];
  const reading = readDecade(toYearsOfCentury(decade));
  return reading && [{ kind: 'year', group: 'decade', ...reading }];
}

/** The years of a decade within its century. One figure counts decades: the 9th is that of the eighties. */
const toYearsOfCentury = (decade: string): string => (decade.length > 1 ? decade : String((Number(decade) - 1) * 10));

function createCenturyDecadeDraft(decade: string, raw: string): ValueDraft[] | undefined {
  const century = /^\d/.test(raw) ? Number(raw) : CENTURY_NUMERALS.indexOf(raw.toUpperCase()) + FIRST_NUMERAL;
  if (century < FIRST_NUMERAL || century > MAX_CENTURY) return undefined;
  return [{ kind: 'year', group: 0, value: (century - 1) * 100 + Number(toYearsOfCentury(decade)), read: 'decade' }];
}

interface DecadeTable {
  readonly pattern: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

/** The form in which a word is looked up: lower case, one kind of space and apostrophe. */
const toDecadeKey = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\s{1,2}/g, ' ')
    .replace(/[’ʼ]/g, "'");

const getDecadeTable = memoize((lang: string): DecadeTable | undefined => {
  const values = new Map(
    (DATES[lang]?.decades ?? '')
      .split(',')
      .flatMap((words, i) => words.split('|').map((word) => [toDecadeKey(word), 20 + i * 10] as const)),
  );
  values.delete('');
  const pattern = buildWordPattern(values.keys(), lang);
  return pattern && { pattern, values };
});

/** Finds decades in words: "the nineties", تسعينيات, lata osiemdziesiąte. */
export function findDecadeWords(text: string, lang: string): ValueExpression[] {
  const decades = getDecadeTable(lang);
  if (!decades) return [];
  return findMatches(text, decades.pattern).flatMap((match): ValueExpression[] => {
    const value = decades.values.get(toDecadeKey(match[1]!));
    const reading = value === undefined ? undefined : readDecade(String(value));
    if (!reading) return [];
    const start = match.index + match[0].length - match[1]!.length;
    const span = { start, end: match.index + match[0].length };
    const atom: Value = { kind: 'year', ...reading, ...span, ...(DATES[lang]?.weakDecades ? { weak: true } : {}) };
    return [{ kind: 'date', ...span, text: match[1]!, atoms: [atom] }];
  });
}
