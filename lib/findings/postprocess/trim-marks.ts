/** Trims marks to their words: a part of a sentence that is cut at a comma does not begin with it. */
import type { Mark } from '../../core';
import type { Span } from '../../util/span';

/** What no words begin with, unless a digit follows: ".5" is a figure. */
const BEFORE_WORDS = /^[\s,;:.!?…)\]、。，；：]$/u;
/** A quotation mark is a closing one where such a sign, or the end, comes behind it. */
const QUOTE = /^["“”„«»’']$/u;
/** What no words end with. */
const AFTER_WORDS = /^[\s,;:([、，；：]$/u;
const DIGIT = /^\p{N}$/u;

export function trimMark(mark: Mark, text: string): Mark {
  const { start, end } = trimSpan(mark, text);
  return start === mark.start && end === mark.end ? mark : { ...mark, start, end };
}

/** A span over a whole text, or of no words at all, stays as it is. */
function trimSpan({ start, end }: Span, text: string): Span {
  if (start <= 0 && end >= text.length) return { start, end };
  let [from, to] = [start, end];
  while (from < to && isBeforeWords(text, from)) from += 1;
  while (to > from && isAfterWords(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

function isBeforeWords(text: string, at: number): boolean {
  const [sign, next] = [text.charAt(at), text.charAt(at + 1)];
  if (BEFORE_WORDS.test(sign)) return !DIGIT.test(next);
  return QUOTE.test(sign) && BEFORE_WORDS.test(next);
}

/** A quotation mark behind a space opens what comes after the span. */
const isAfterWords = (text: string, at: number): boolean =>
  AFTER_WORDS.test(text.charAt(at)) || (QUOTE.test(text.charAt(at)) && /^\s$/u.test(text.charAt(at - 1)));
