/** Writes names of months and weekdays as languages with capital letters do, and has a week of days to ask `Intl` for. */

/** The name with its first letter as a capital of the language. */
export const capitalizeName = (name: string, lang: string): string =>
  name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

/** A week of days at midnight UTC, Monday first. */
export const WEEK_DATES: readonly Date[] = [...Array(7).keys()].map((day) => new Date(Date.UTC(2024, 0, 1 + day)));
