/** Builds how a value of a finding is shown to a reader: the evidence and the marked span. */
import type { Mark, Side, Value, ValueEvidence } from '../../../core';
import { extendToDayPeriod } from '../../../values/times/day-periods';
import { type LocatedValue, toValueEvidence, toValueMark } from '../../shared/located-value';

/** A value's evidence and mark. Evidence and mark agree on the span. */
export interface ShownValue {
  readonly mark: Mark;
  readonly read: ValueEvidence;
}

/**
 * Shows all of a time of day: "7:30 p.m.", not "7" or "30". Where the half of the day is open, the one nearer to the
 * compared value is chosen.
 */
export function buildShownValue(
  side: Side,
  value: LocatedValue,
  comparedValue: LocatedValue,
  lang: string,
): ShownValue {
  const time = findClockTime(value);
  if (!time) return { mark: toValueMark(side, value), read: toValueEvidence(value) };
  const atom = chooseDayHalf(time.hour, findClockTime(comparedValue)?.hour);
  const shown = { ...value, atom, ...getTimeSpan(value, time, lang) };
  const minute = time.minute && { minute: time.minute.value };
  const or = atom.or === undefined ? undefined : { or: atom.or };
  return { mark: toValueMark(side, shown), read: { ...toValueEvidence(shown), ...minute, ...or } };
}

interface HourAndMinute {
  readonly hour: Value;
  readonly minute?: Value | undefined;
  /** The value expression has no other value, such as the second end of a range. */
  readonly alone: boolean;
}

/** Finds the hour and minute that a value belongs to; undefined where it is not part of a time. */
function findClockTime({ atom, fact: { atoms, kind } }: LocatedValue): HourAndMinute | undefined {
  const index = atoms.indexOf(atom) - (atom.kind === 'minute' ? 1 : 0);
  const [hour, next] = [atoms[index], atoms[index + 1]];
  if (kind !== 'time' || hour?.kind !== 'hour') return undefined;
  const minute = next?.kind === 'minute' ? next : undefined;
  return { hour, minute, alone: atoms.length === (minute ? 2 : 1) };
}

function getTimeSpan({ fact, segment: { text } }: LocatedValue, { hour, minute, alone }: HourAndMinute, lang: string) {
  const [start, end] = alone ? [fact.start, fact.end] : [hour.start, (minute ?? hour).end];
  return extendToDayPeriod(text, start, end, lang);
}

/** Chooses the half of the day that is nearer to the other side's time: "7:45" is in the evening beside "7:30 p.m.". */
function chooseDayHalf(hour: Value, otherHour: Value | undefined): Value {
  const { or, ...fields } = hour;
  if (or === undefined || !otherHour || otherHour.or !== undefined) return hour;
  return {
    ...fields,
    value: Math.abs(or - otherHour.value) < Math.abs(hour.value - otherHour.value) ? or : hour.value,
  };
}
