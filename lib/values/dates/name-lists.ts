/** Reads lists of names of months and weekdays, and writes names as languages with capital letters do. */

/**
 * Parses a list of names in the order of the months or days: a comma between numbers, a bar between names of one. Gives
 * each name with its number, from 1.
 */
export const parseNameList = (list: string): [name: string, value: number][] =>
  list.split(',').flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1]));

/** The name with its first letter as a capital of the language. */
export const capitalizeName = (name: string, lang: string): string =>
  name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

/** A week of days at midnight UTC, Monday first. */
export const WEEK_DATES: readonly Date[] = [...Array(7).keys()].map((day) => new Date(Date.UTC(2024, 0, 1 + day)));
