/** Matches values that differ in figures and state the same all the same: copied characters, and nights between two days. */
import type { Side } from '../../../core';
import { toAsciiDigits } from '../../../values/digits';
import { hasNightBeside } from '../../../values/times/day-periods';
import type { LocatedValue } from '../located-value';

/** Finds the unmatched values of both sides that say the same in that way. */
export function findFreeMatches(
  original: readonly LocatedValue[],
  translation: readonly LocatedValue[],
  langs: Readonly<Record<Side, string>>,
): LocatedValue[] {
  const used = new Set<LocatedValue>();
  for (const value of original) {
    const other = translation.find(
      (one) =>
        !used.has(one) && (isSameWriting(value, one) || isSameText(value, one) || isSameNight(value, one, langs)),
    );
    if (other) used.add(value).add(other);
  }
  return [...used];
}

/** The characters around a figure that can belong to it: letters without spaces, signs and marks. */
const BEFORE_FIGURE = /[\p{Sc}\p{Script=Latin}\d.,%'’&+/-]{1,24}$/u;
const AFTER_FIGURE = /^[\p{Sc}\p{Script=Latin}\d.,%'’&+/-]{1,24}/u;

/** Whether both sides have the figure in the same characters, as a text that leaves "£75m" as it is. */
function isSameWriting(a: LocatedValue, b: LocatedValue): boolean {
  const written = readWriting(a);
  return /\d/.test(written) && /\D/.test(written) && written === readWriting(b);
}

function readWriting({ atom, segment }: LocatedValue): string {
  const text = toAsciiDigits(segment.text);
  const before = BEFORE_FIGURE.exec(text.slice(Math.max(0, atom.start - 24), atom.start))?.[0] ?? '';
  const after = AFTER_FIGURE.exec(text.slice(atom.end, atom.end + 24))?.[0] ?? '';
  return `${before}${text.slice(atom.start, atom.end)}${after}`.replace(/^[.,'’&+/-]{1,8}|[.,'’&+/-]{1,8}$/g, '');
}

/** How many characters around a value show that a text was copied. */
const COPIED_REACH = 16;

/** Whether the value stands in the same words on both sides, as a title or quotation that was not translated. */
function isSameText(a: LocatedValue, b: LocatedValue): boolean {
  const words = readSurroundings(a);
  return /\p{L}{3}/u.test(words) && words === readSurroundings(b);
}

const readSurroundings = ({ atom, segment: { text } }: LocatedValue): string =>
  text.slice(Math.max(0, atom.start - COPIED_REACH), atom.end + COPIED_REACH);

/** Whether two neighbouring days are those of one night, which begins on the one and ends on the other. */
function isSameNight(a: LocatedValue, b: LocatedValue, langs: Readonly<Record<Side, string>>): boolean {
  if (a.atom.kind !== b.atom.kind || !isNeighbor(a, b)) return false;
  return isAtNight(a, langs.original) || isAtNight(b, langs.translation);
}

function isNeighbor({ atom: a }: LocatedValue, { atom: b }: LocatedValue): boolean {
  const distance = Math.abs(a.value - b.value);
  if (a.kind === 'day') return distance === 1;
  return a.kind === 'weekday' && (distance === 1 || distance === 6);
}

const isAtNight = ({ fact, segment }: LocatedValue, lang: string): boolean =>
  hasNightBeside(segment.text, fact.start, fact.end, lang);
