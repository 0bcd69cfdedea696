import { type Span, trimmed } from './sentences';

/** Languages that do not mark the end of a sentence: a space ends a clause. */
export const UNMARKED: ReadonlySet<string> = new Set(['th', 'lo']);

/** Shorter pieces join a neighbour: too little evidence to be aligned alone. */
const SHORTEST = 15;

/** Longer ones are parted even beside a digit or a Latin letter, where a space often only sets those off. */
const LONG = 30;

const OPENING = /[“‘"«([]/u;
const CLOSING = /[”’"»)\]]/u;
const SET_OFF = /\p{Script=Latin}/u;
const DIGIT = /\p{Nd}/u;

/** After a figure, fewer letters than this up to the next space are its unit or its month. */
const UNIT = 20;
const BINDS_LEFT = /[ๆฯ:]/u;

/** Spaces of a text, each with whether it lies within quotation marks or parentheses. */
function* spaces(text: string): Generator<Span & { within: boolean }> {
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') straight = !straight;
    else if (OPENING.test(character)) depth++;
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    else if (/\s/u.test(character)) {
      const start = at;
      while (at + 1 < text.length && /\s/u.test(text[at + 1]!)) at++;
      yield { start, end: at + 1, within: depth > 0 || straight };
    }
  }
}

function parts(text: string, space: Span & { within: boolean }, length: number, next: number): boolean {
  const before = text[space.start - 1] ?? '';
  const after = text[space.end] ?? '';
  if (BINDS_LEFT.test(after) || before === ':') return false;
  if (DIGIT.test(after) || (DIGIT.test(before) && next < UNIT)) return false;
  if (SET_OFF.test(before) || SET_OFF.test(after)) return length >= LONG;
  return !space.within || length >= LONG;
}

/**
 * Clauses of a text in a script that does not mark sentences (Thai, Lao): split at spaces, except within quotation
 * marks and beside digits, Latin letters, ๆ and ฯ; pieces under 15 characters join a neighbour.
 */
export function clausesOf(text: string): Span[] {
  const cuts: Span[] = [];
  let start = 0;
  const all = [...spaces(text)];
  for (const [i, space] of all.entries()) {
    const length = space.start - start;
    const next = (all[i + 1]?.start ?? text.length) - space.end;
    if (length < SHORTEST || !parts(text, space, length, next)) continue;
    cuts.push({ start, end: space.start });
    start = space.end;
  }
  const rest = { start, end: text.length };
  const last = cuts.at(-1);
  if (last && rest.end - rest.start < SHORTEST) cuts[cuts.length - 1] = { start: last.start, end: rest.end };
  else cuts.push(rest);
  return cuts.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}
