/** Matches a path with the pieces of a pattern, in time that grows with both and with nothing else. */

/** One piece of a pattern. */
export interface PatternPiece {
  /** Where what it stands for may end, from a place on: what is preferred first. */
  readonly listEnds: (text: string, from: number) => readonly number[];
  /** Whether it stands for that any number of times, none too, as often as can be. */
  readonly repeats?: boolean;
}

/**
 * Finds where each piece begins, with the end of the text behind the last; undefined where the pattern does not fit the
 * whole text. No place is tried twice for a piece: patterns with many stars make regular expressions take for ever.
 */
export function matchPattern(pieces: readonly PatternPiece[], text: string): number[] | undefined {
  const width = text.length + 1;
  /** For each piece and place the one from which it was reached, and 1 more; 0 where it was not. */
  const cameFrom = new Int32Array((pieces.length + 1) * width);
  const [open, froms] = [[0], [0]];
  while (open.length) {
    const [state, from] = [open.pop()!, froms.pop()!];
    if (cameFrom[state]) continue;
    cameFrom[state] = from + 1;
    const [number, at] = [Math.floor(state / width), state % width];
    const piece = pieces[number];
    if (!piece && at === text.length) return listStarts(cameFrom, state, width);
    if (!piece) continue;
    // What is preferred is taken out first.
    const next = piece.listEnds(text, at).map((end) => (piece.repeats ? number : number + 1) * width + end);
    for (const one of piece.repeats ? [state + width, ...next.reverse()] : next.reverse()) {
      if (cameFrom[one]) continue;
      open.push(one);
      froms.push(state);
    }
  }
  return undefined;
}

/** The places where pieces begin on the way to a state. */
function listStarts(cameFrom: Int32Array, last: number, width: number): number[] {
  const starts = [0];
  // Of a piece that repeats, the first time counts: it is seen last.
  for (let state = last; state > 0; state = cameFrom[state]! - 1) starts[Math.floor(state / width)] = state % width;
  starts[0] = 0;
  return starts;
}

/** A piece of one character for which something holds. */
export const createCharacterPiece = (test: (character: string) => boolean): PatternPiece => ({
  listEnds: (text, from) => (from < text.length && test(text[from]!) ? [from + 1] : []),
});

/** A piece of a text as it is, or in capitals and small letters alike. */
export function createTextPiece(own: string, isFolded = false): PatternPiece {
  const fold = (text: string) => (isFolded ? text.toLowerCase() : text);
  return {
    listEnds: (text, from) => (fold(text.slice(from, from + own.length)) === fold(own) ? [from + own.length] : []),
  };
}

/** Any character but the one that parts folders. */
export const IN_FOLDER = createCharacterPiece((character) => character !== '/');

export const ANY_CHARACTER = createCharacterPiece(() => true);
