import type { Side } from '../../core';
import { type PublicationDay, resolveDate } from '../../values/dates/resolve-date';
import { type ComparisonContext, getOtherSide } from './comparison-context';
import type { LocatedValue } from './located-value';

/** The day a side was published, where its page says so to the day. */
function parsePublicationDay({ published }: ComparisonContext, side: Side): PublicationDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.[side] ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, weekday };
}

const isDatePart = (kind: string): kind is 'year' | 'month' | 'day' =>
  kind === 'year' || kind === 'month' || kind === 'day';

/** "Yesterday" on one side and "12 May" on the other are one date where the day of publication makes them so. */
export function findRelativeDateMatches(
  compared: ComparisonContext,
  all: Readonly<Record<Side, readonly LocatedValue[]>>,
): LocatedValue[] {
  return (['original', 'translation'] as const).flatMap((side) => {
    const published = parsePublicationDay(compared, side);
    const dates = all[getOtherSide(side)].filter(({ atom }) => isDatePart(atom.kind));
    if (!published || !dates.length) return [];
    return all[side].flatMap((placed) => {
      const date = resolveDate(placed.atom, published);
      const meant = dates.filter(({ atom }) => isDatePart(atom.kind) && date[atom.kind] === atom.value);
      return meant.length ? [placed, ...meant] : [];
    });
  });
}
