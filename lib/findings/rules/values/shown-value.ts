import type { Mark, Side, Value, ValueEvidence } from '../../../core';
import { extendToDayPeriod } from '../../../values/times/day-periods';
import { markOf, type Placed, readOf } from '../../shared/located-value';

/** A value as it is told to a reader, and where it stands. */
export interface Told {
  readonly mark: Mark;
  readonly read: ValueEvidence;
}

/**
 * Of a time of day the whole is told: "7:30 p.m.", not "7" or "30". Where both halves of the day may be meant, it is in
 * that of the value it faces.
 */
export function told(side: Side, placed: Placed, facing: Placed, lang: string): Told {
  const time = timeOf(placed);
  if (!time) return { mark: markOf(side, placed), read: readOf(placed) };
  const atom = halfOf(time.hour, timeOf(facing)?.hour);
  const whole = { ...placed, atom, ...spanOf(placed, time, lang) };
  const minute = time.minute && { minute: time.minute.value };
  const or = atom.or === undefined ? undefined : { or: atom.or };
  return { mark: markOf(side, whole), read: { ...readOf(whole), ...minute, ...or } };
}

interface Time {
  readonly hour: Value;
  readonly minute?: Value | undefined;
  /** Nothing else is told in the fact: no second end of a range. */
  readonly alone: boolean;
}

/** The hour and minute that a value belongs to. */
function timeOf({ atom, fact: { atoms, kind } }: Placed): Time | undefined {
  const at = atoms.indexOf(atom) - (atom.kind === 'minute' ? 1 : 0);
  const [hour, next] = [atoms[at], atoms[at + 1]];
  if (kind !== 'time' || hour?.kind !== 'hour') return undefined;
  const minute = next?.kind === 'minute' ? next : undefined;
  return { hour, minute, alone: atoms.length === (minute ? 2 : 1) };
}

function spanOf({ fact, segment: { text } }: Placed, { hour, minute, alone }: Time, lang: string) {
  const [start, end] = alone ? [fact.start, fact.end] : [hour.start, (minute ?? hour).end];
  return extendToDayPeriod(text, start, end, lang);
}

/** A bare "7:45" is in the evening where it answers "7:30 p.m.". */
function halfOf(hour: Value, theirs: Value | undefined): Value {
  const { or, ...sure } = hour;
  if (or === undefined || !theirs || theirs.or !== undefined) return hour;
  return { ...sure, value: Math.abs(or - theirs.value) < Math.abs(hour.value - theirs.value) ? or : hour.value };
}
