/** Matches relative dates of one text ("yesterday") with calendar dates of the other, by the day of publication. */
import type { Side } from '../../core';
import { type PublicationDay, resolveDate } from '../../values/dates/resolve-date';
import { type ComparisonContext, getOtherSide } from './comparison-context';
import type { LocatedValue } from './located-value';

/** The day of publication of a side; undefined where its page states none, or only a month or year. */
function parsePublicationDay({ published }: ComparisonContext, side: Side): PublicationDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.[side] ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, weekday };
}

const isDatePart = (kind: string): kind is 'year' | 'month' | 'day' =>
  kind === 'year' || kind === 'month' || kind === 'day';

/**
 * Finds the values of both sides that are one date in two forms: "yesterday" and "12 May" where the text was published
 * on 13 May.
 */
export function findRelativeDateMatches(
  context: ComparisonContext,
  valuesBySide: Readonly<Record<Side, readonly LocatedValue[]>>,
): LocatedValue[] {
  return (['original', 'translation'] as const).flatMap((side) => {
    const dates = valuesBySide[getOtherSide(side)].filter(({ atom }) => isDatePart(atom.kind));
    const published = dates.length && valuesBySide[side].length ? parsePublicationDay(context, side) : undefined;
    if (!published) return [];
    return valuesBySide[side].flatMap((value) => {
      const date = resolveDate(value.atom, published);
      const matches = dates.filter(({ atom }) => isDatePart(atom.kind) && date[atom.kind] === atom.value);
      return matches.length ? [value, ...matches] : [];
    });
  });
}
