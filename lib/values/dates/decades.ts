/** Finds decades, written in digits ("the 1990s") or in words ("the nineties"). */
import type { Value, ValueExpression } from '../../core';
import { DATES } from '../../languages/by-kind/dates';
import { memoize } from '../../util/memoize';
import { findMatches } from '../../util/regexp';
import { buildWordPattern, type ValueDraft, type ValuePattern } from '../value-patterns';
import { readDecade } from './years';

const createDecadeDraft = (m: RegExpMatchArray): ValueDraft[] | undefined => {
  const reading = readDecade(m[1]!);
  return reading && [{ kind: 'year', group: 1, ...reading }];
};

const createDecadeForm = (pattern: RegExp, langs?: string): ValuePattern => ({
  pattern,
  parts: createDecadeDraft,
  ...(langs ? { langs } : {}),
});

const MAX_CENTURY = 21;

/** A decade of a century, 19世纪80年代: the value is the first year. */
function createCenturyDecadeDraft({ groups = {} }: RegExpMatchArray): ValueDraft[] | undefined {
  const [raw, decade] = [groups['century']!, groups['decade']!];
  const century = /^\d/.test(raw) ? Number(raw) : CENTURY_NUMERALS.indexOf(raw.toUpperCase()) + FIRST_NUMERAL;
  if (century < FIRST_NUMERAL || century > MAX_CENTURY) return undefined;
  return [{ kind: 'year', group: 0, value: (century - 1) * 100 + Number(decade), read: 'decade' }];
}

/** Centuries in Roman numerals. */
const CENTURY_NUMERALS = ['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'];
const FIRST_NUMERAL = 15;

const createCenturyDecadeForm = (pattern: RegExp, langs: string): ValuePattern => ({
  pattern,
  parts: createCenturyDecadeDraft,
  langs,
});

/** Patterns of decades in digits; the value is the first year. Two digits count only where the words leave no doubt. */
export const DECADE_FORMS: readonly ValuePattern[] = [
  createCenturyDecadeForm(
    /(?<=(?<!\d)(?<century>\d{2})\s?(?:世纪|世紀|세기)\s?)(?<decade>[1-9]0)\s?(?=年代|년대)/dgu,
    'ja zh ko',
  ),
  createCenturyDecadeForm(
    /(?<!\d)(?<decade>[1-9]0)(?=(?:\s\p{L}{1,4})?\s(?:thế kỷ|thế kỉ)\s(?<century>\d{2}|X[VIX]{1,4})(?![\p{L}\d]))/dgiu,
    'vi',
  ),
  createCenturyDecadeForm(
    /(?<![\d.,])(?<decade>[1-9]0)-?(?:е|х|ых|ые|ті|их|і|та)\s(?:год\p{L}{0,3}|рок\p{L}{0,3}|гг\.)\s(?<century>X[VIX]{1,4}|\d{2})(?=\s(?:век|стол|ст\.|в\.))/dgiu,
    'ru uk be bg',
  ),
  createDecadeForm(/(?<![\d.,])(\d{3}0)['’]?s(?![\p{L}\d])/dgu, 'en nl da sv no nb'),
  createDecadeForm(/(?<![\d\p{L}])['‘’]([2-9]0)['’]?s(?![\p{L}\d])/dgu, 'en'),
  createDecadeForm(/(?<=(?<!\p{L})the (?:early |late |mid-|mid )?)([2-9]0)s(?![\p{L}\d])/dgiu, 'en'),
  createDecadeForm(/(?<=ทศวรรษ(?:ที่|ปี|แห่งปี|แห่ง)?\s{0,2}(?:พ\.ศ\.|ค\.ศ\.)?\s{0,2})(\d{3}0|[1-9]0)(?!\d)/dgu, 'th'),
  createDecadeForm(
    /(?<=(?:thập niên|thập kỷ|thập kỉ|những năm|các năm)\s(?:năm\s)?)(\d{3}0|[1-9]0)(?![\d.,/-])/dgiu,
    'vi',
  ),
  createDecadeForm(/(?<=(?<!\p{L})années\s)(\d{3}0|[1-9]0)(?!\d)/dgiu, 'fr'),
  createDecadeForm(
    /(?<=(?<!\p{L})(?:los\saños|los|década\sde(?:\slos)?(?:\saños)?|décadas\sde)\s)(\d{3}0|[2-9]0)(?![\d.,]|\s?%|\s\p{L})/dgiu,
    'es',
  ),
  createDecadeForm(
    /(?<=(?<!\p{L})(?:los\saños|década\sde(?:\slos)?(?:\saños)?|décadas\sde)\s)(\d{3}0|[1-9]0)(?![\d%])/dgiu,
    'es',
  ),
  createDecadeForm(
    /(?<=(?<!\p{L})(?:(?:n?os|dos|aos)\sanos|década\sde|décadas\sde|anos)\s)(\d{3}0|[1-9]0)(?![\d%])/dgiu,
    'pt',
  ),
  createDecadeForm(/(?<=(?<!\p{L})anni\s['’]?)(\d{3}0|[1-9]0)(?![\d%])/dgiu, 'it'),
  createDecadeForm(/(?<![\d.,])(\d{3}0|[1-9]0)er(?=-?\s?jahre|\s(?:und|bis|oder)|[\s.,;)]|$)/dgiu, 'de'),
  createDecadeForm(/(?<=(?<!\p{L})jaren\s['‘’]?)(\d{3}0|[1-9]0)(?![\d%])/dgiu, 'nl'),
  createDecadeForm(/(?<![\d.,])(\d{3}0)-?(?:е|х|ые|ых|ми|м|ті|их|і|ті)(?!\p{L})/dgiu, 'ru uk be bg'),
  createDecadeForm(
    /(?<![\d.,])([1-9]0)-?(?:(?:е|ые|ті|і)(?=\s(?:год|гг|рок|рр))|(?:х|ых|их)(?=\s(?:год|гг|рок|рр)|[.,;)]|$))/dgiu,
    'ru uk be bg',
  ),
  createDecadeForm(
    /(?<=(?<!\p{L})(?:lata|lat|latach|latami|latom)\s)(\d{3}0|[1-9]0)(?=\.|\s(?:XX|ubiegłego|minionego))/dgiu,
    'pl',
  ),
  createDecadeForm(/(?<!\d)(\d{3}0|[1-9]0)\s?(?=年代|년대)/dgu, 'ja zh ko'),
  {
    pattern: /(?<![一二三四五六七八九百千])([二三四五六七八九])十(?=年代)/dgu,
    langs: 'zh ja',
    parts: (m) => [
      { kind: 'year', group: 0, value: 1900 + ('二三四五六七八九'.indexOf(m[1]!) + 2) * 10, read: 'decade' },
    ],
  },
  createDecadeForm(/(?<=δεκαετί(?:α|ας|ες)\s(?:του\s)?['’]?)(\d{3}0|[1-9]0)(?!\d)/dgiu, 'el'),
  createDecadeForm(/(?<![\d.,])(\d{3}0|[1-9]0)['’]?(?:l[ae]r|l[ıiuü])(?=\p{L}{0,5}(?!\p{L})(?! yaş))/dgiu, 'tr'),
  createDecadeForm(/(?<![\d.,])(\d{3}0)-an(?!\p{L})/dgiu, 'id ms'),
  createDecadeForm(/(?<=(?<!\p{L})(?:tahun|era|dekade|dasawarsa|akhir|awal)\s)([1-9]0)-an(?!\p{L})/dgiu, 'id ms'),
  createDecadeForm(/(?<![\d.,])(\d{3}0|[1-9]0)(?=\s(?:के|का|की)\sदशक)/dgu, 'hi'),
  createDecadeForm(/(?<=שנות\sה-?\s?)(\d{3}0|[1-9]0)(?!\d)/dgu, 'he'),
  createDecadeForm(/(?<=(?:عقد|العقد)\s)(\d{3}0)(?!\d)/dgu, 'ar'),
  createDecadeForm(/(?<!\d)(\d{3}0|[1-9]0)-?(?=luv)/dgu, 'fi'),
  createDecadeForm(/(?<!\d)(\d{3}0|[1-9]0)-?(?=tal(?:et)?(?!\p{L}))/dgu, 'sv'),
  createDecadeForm(/(?<!\d)(\d{3}0|[1-9]0)-as(?=\s?év)/dgu, 'hu'),
];

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
