import type { Mark, Side, Value, ValueEvidence } from '../../../core';
import { extendToDayPeriod } from '../../../values/times/day-periods';
import { type LocatedValue, toValueEvidence, toValueMark } from '../../shared/located-value';

/** A value as it is told to a reader, and where it stands. */
export interface ShownValue {
  readonly mark: Mark;
  readonly read: ValueEvidence;
}

/**
 * Of a time of day the whole is told: "7:30 p.m.", not "7" or "30". Where both halves of the day may be meant, it is in
 * that of the value it faces.
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
  /** Nothing else is told in the fact: no second end of a range. */
  readonly alone: boolean;
}

/** The hour and minute that a value belongs to. */
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

/** A bare "7:45" is in the evening where it answers "7:30 p.m.". */
function chooseDayHalf(hour: Value, theirs: Value | undefined): Value {
  const { or, ...sure } = hour;
  if (or === undefined || !theirs || theirs.or !== undefined) return hour;
  return { ...sure, value: Math.abs(or - theirs.value) < Math.abs(hour.value - theirs.value) ? or : hour.value };
}
