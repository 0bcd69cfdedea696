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
export function buildShownValue(side: Side, placed: LocatedValue, facing: LocatedValue, lang: string): ShownValue {
  const time = findClockTime(placed);
  if (!time) return { mark: toValueMark(side, placed), read: toValueEvidence(placed) };
  const atom = chooseDayHalf(time.hour, findClockTime(facing)?.hour);
  const whole = { ...placed, atom, ...getTimeSpan(placed, time, lang) };
  const minute = time.minute && { minute: time.minute.value };
  const or = atom.or === undefined ? undefined : { or: atom.or };
  return { mark: toValueMark(side, whole), read: { ...toValueEvidence(whole), ...minute, ...or } };
}

interface HourAndMinute {
  readonly hour: Value;
  readonly minute?: Value | undefined;
  /** The value expression has no other value, such as the second end of a range. */
  readonly alone: boolean;
}

/** Finds the hour and minute that a value belongs to; undefined where it is not part of a time. */
function findClockTime({ atom, fact: { atoms, kind } }: LocatedValue): HourAndMinute | undefined {
  const at = atoms.indexOf(atom) - (atom.kind === 'minute' ? 1 : 0);
  const [hour, next] = [atoms[at], atoms[at + 1]];
  if (kind !== 'time' || hour?.kind !== 'hour') return undefined;
  const minute = next?.kind === 'minute' ? next : undefined;
  return { hour, minute, alone: atoms.length === (minute ? 2 : 1) };
}

function getTimeSpan({ fact, segment: { text } }: LocatedValue, { hour, minute, alone }: HourAndMinute, lang: string) {
  const [start, end] = alone ? [fact.start, fact.end] : [hour.start, (minute ?? hour).end];
  return extendToDayPeriod(text, start, end, lang);
}

/** Chooses the half of the day that is nearer to the other side's time: "7:45" is in the evening beside "7:30 p.m.". */
function chooseDayHalf(hour: Value, theirs: Value | undefined): Value {
  const { or, ...sure } = hour;
  if (or === undefined || !theirs || theirs.or !== undefined) return hour;
  return { ...sure, value: Math.abs(or - theirs.value) < Math.abs(hour.value - theirs.value) ? or : hour.value };
}
