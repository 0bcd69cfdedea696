import type { Value } from '../../core';
import { toAsciiDigits } from '../../values/digits';
import { familyOf, type Placed } from '../shared/located-value';

/** Whether two values that are the same are written in ways that a reader has to convert: calendar, scale, word, clock. */
export function writtenOtherwise(original: Placed, translation: Placed): boolean {
  const [a, b] = [original.atom, translation.atom];
  if (!alike(a.value, b.value) || (a.weak && b.weak)) return false;
  if (isClock(a) && isClock(b)) return clock(original) !== clock(translation);
  if (a.kind === 'year' && b.kind === 'year') return calendarOf(a) !== calendarOf(b);
  if (a.kind === 'month' && b.kind === 'month') return inDigits(original) !== inDigits(translation);
  if (familyOf(a) !== 'quantity' || !comparable(a, b)) return false;
  return otherQuantity(original, translation);
}

const alike = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** "17 giờ" is read as so many hours where nothing says that it is a time. */
const isClock = (a: Value) => a.kind === 'hour' || a.kind === 'minute' || (a.kind === 'number' && a.unit === 'hour');

const CALENDARS = new Set<Value['read']>(['buddhist', 'japanese-era', 'hijri', 'jalali', 'era']);
const calendarOf = (a: Value) => (CALENDARS.has(a.read) ? a.read : undefined);

const textOf = ({ atom, segment }: Placed): string => toAsciiDigits(segment.text.slice(atom.start, atom.end));
const inDigits = (placed: Placed): boolean => /\d/.test(textOf(placed));

/** The figure on the dial: 5 for "5 p.m.", 17 for "17:00"; undefined for "noon". */
function clock(placed: Placed): number | undefined {
  const figure = /\d{1,2}/.exec(textOf(placed))?.[0];
  return figure === undefined ? undefined : Number(figure);
}

function comparable(a: Value, b: Value): boolean {
  const sum = (x: Value) => x.kind === 'number' || x.kind === 'money';
  return (
    (a.kind === b.kind || (sum(a) && sum(b))) &&
    same(a.unit, b.unit) &&
    same(a.currency, b.currency) &&
    !a.weak &&
    !b.weak
  );
}

/** Of two units or currencies, one may be left unsaid. */
export const same = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;

function otherQuantity(original: Placed, translation: Placed): boolean {
  if (inDigits(original) !== inDigits(translation)) return true;
  if (!inDigits(original)) return false;
  const [a, b] = [figuresOf(original), figuresOf(translation)];
  if (a.length > 1 || b.length > 1) return a.join().replace(/\D/g, '') !== b.join().replace(/\D/g, '');
  if (original.atom.value === 0) return false;
  const [x, y] = [scales(a[0] ?? '', original), scales(b[0] ?? '', translation)];
  return !x.some((scale) => y.some((s) => alike(s, scale)));
}

const FIGURE = /\d[\d.,'’٬٫\s]{0,40}\d|\d/g;

/** "4億6000万" has two, "1,200" one. */
const figuresOf = (placed: Placed): string[] => textOf(placed).match(FIGURE) ?? [];

/** What the words behind a figure multiply it by, in each way the figure may be read: "1,2 tỷ" 1e9, "1.234" 1 or 1,000. */
function scales(figure: string, { atom }: Placed): number[] {
  const compact = figure.replace(/[\s'’]/g, '');
  const plain = Number(compact.replace(/\D/g, ''));
  const decimals = /[.,٬٫](\d{1,20})$/.exec(compact)?.[1] ?? '';
  const fraction = plain / 10 ** decimals.length;
  return readingsOf(plain, fraction, decimals).map((n) => atom.value / n);
}

/** Three digits behind a separator may be a group; nobody writes a fraction's last digit as zero. */
function readingsOf(plain: number, fraction: number, decimals: string): number[] {
  if (plain === 0) return [];
  if (decimals.length !== 3) return [fraction];
  return decimals.endsWith('0') ? [plain] : [plain, fraction];
}
