/** Finds the figures that two passages have in common, so that a reader sees what agrees beside what differs. */
import { hasOverlap, type Span } from '../../util/span';

const FIGURE = /\p{Nd}[\p{Nd}.,٫٬]*/gu;

/** Fewest digits of a figure that is worth a mark. */
const MIN_DIGITS = 2;

/** The spans of figures that the other text has as well, outside of marks. Scripts and separators do not matter. */
export function findSharedFigures(text: string, other: string, marks: readonly Span[]): readonly Span[] {
  const otherFigures = new Set([...other.matchAll(FIGURE)].map(([figure]) => toDigits(figure)));
  return [...text.matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    const span = { start: index, end: index + figure.replace(/(?<![.,٫٬])[.,٫٬]+$/, '').length };
    const digits = toDigits(figure);
    const isMarked = marks.some((mark) => hasOverlap(span, mark));
    return digits.length >= MIN_DIGITS && otherFigures.has(digits) && !isMarked ? [span] : [];
  });
}

/** The digits alone, as ASCII. Unicode has them in runs of ten, so that a digit's value is its distance from the start. */
const toDigits = (figure: string): string =>
  [...figure]
    .filter((sign) => /\p{Nd}/u.test(sign))
    .map((sign) => {
      const code = sign.codePointAt(0)!;
      let value = 0;
      while (value < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
      return value % 10;
    })
    .join('');
