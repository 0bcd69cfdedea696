import { fold, weightOf } from './fold';
import { type Piece, shownPieces } from './shown';

/** Shown text between two block edges: what a reader takes for one paragraph, heading or item. */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly block: Element;
  readonly text: string;
  /** Characters, wide scripts counted double. */
  readonly weight: number;
  /** Share of the characters inside links, 0..1. */
  readonly linked: number;
}

const raw = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.gap === 'none' ? piece.node.data : `\n${piece.node.data}`)).join('');

function linkedShare(pieces: readonly Piece[]): number {
  let all = 0;
  let inLinks = 0;
  for (const { node, link } of pieces) {
    const { length } = fold(node.data);
    all += length;
    if (link) inLinks += length;
  }
  return all === 0 ? 0 : inLinks / all;
}

/** A run of the pieces given; they are neighbours. */
export function runOf(pieces: readonly Piece[]): Run {
  const text = fold(raw(pieces));
  const block = (pieces[0] as Piece).block;
  return { pieces, block, text, weight: weightOf(text), linked: linkedShare(pieces) };
}

function groups(pieces: readonly Piece[], begins: (piece: Piece) => boolean): Piece[][] {
  const all: Piece[][] = [];
  for (const piece of pieces) {
    if (begins(piece) || all.length === 0) all.push([]);
    all.at(-1)?.push(piece);
  }
  return all;
}

/** From here on a line is as long as a paragraph; shorter ones are verses, addresses or wrapped sentences. */
const PARAGRAPH_LINE = 90;

/**
 * Pages that part paragraphs by single line breaks. Every line but one must be as long as a paragraph: hard-wrapped
 * text and verse have shorter lines, and taking a sentence apart costs more than leaving two paragraphs together.
 */
function byLines(run: Run): Run[] {
  if (!run.pieces.some((piece, i) => i > 0 && piece.gap === 'line')) return [run];
  const lines = groups(run.pieces, (piece) => piece.gap === 'line').map(runOf);
  const short = lines.filter((line) => line.weight < PARAGRAPH_LINE).length;
  return short <= 1 && lines.length - short >= 2 ? lines : [run];
}

/** All runs with text under an element, in document order. */
export function runsUnder(root: Element): readonly Run[] {
  return groups(shownPieces(root), (piece) => piece.gap === 'block')
    .map(runOf)
    .filter((run) => run.text !== '')
    .flatMap(byLines);
}

/** The elements that hold a run, innermost first, up to but without the root. */
export function holders(run: Run, root: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = run.block; at && at !== root; at = at.parentElement) all.push(at);
  return all;
}

/** A run's text with a space where elements touch: side by side on the page, dates and names must not grow together. */
export function spaced(run: Run): string {
  const parted = run.pieces.map(({ node, gap }, i) => {
    const touches = gap === 'none' && node.parentNode === run.pieces[i - 1]?.node.parentNode;
    return touches ? node.data : ` ${node.data}`;
  });
  return fold(parted.join(''));
}
