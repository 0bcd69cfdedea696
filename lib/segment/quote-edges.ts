/** Moves sentence boundaries at quotation marks and brackets to the side where the marks belong. */
/** Marks that open or close by their shape. Some languages use them the other way round. */
const OPENING = '“‘«‹「『《〈（([［【„‚';
const CLOSING = '”’»›」』》〉）)]］】';
const MARK = /[“‘«‹「『《〈（([［【„‚”’»›」』》〉）)\]］】"']/u;
const SPACE = /\s/u;

/**
 * The opening marks that close in this text, and «» where both are reversed: „Deutsch“, ”اردو“ and »Dansk«. The text's
 * first marks, and the letters and spaces beside them, tell.
 */
function findTurnedMarks(text: string): string {
  const firstDouble = /[“”„]/u.exec(text)?.[0] ?? '“';
  const hasTurnedAngles = /(?:^|[\s(–—])»\p{L}/u.test(text) && !/(?:^|[\s(–—])«\p{L}/u.test(text);
  return (firstDouble === '“' ? '' : '“') + (hasTurnedAngles ? '«»' : '');
}

/**
 * Whether a mark opens or closes: by the spaces around it where only one side has one, otherwise by its shape.
 * Undefined for a straight mark where neither tells.
 */
function findMarkDirection(text: string, at: number, turnedMarks: string): 'opens' | 'closes' | undefined {
  const spaceBefore = at === 0 || SPACE.test(text[at - 1]!);
  const spaceAfter = at + 1 === text.length || SPACE.test(text[at + 1]!);
  const mark = text[at]!;
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'opens' : 'closes';
  if (turnedMarks.includes(mark)) return OPENING.includes(mark) ? 'closes' : 'opens';
  if (OPENING.includes(mark)) return 'opens';
  return CLOSING.includes(mark) ? 'closes' : undefined;
}

/** How many characters around a boundary are examined at most. */
const MAX_REACH = 8;

/**
 * Creates a function that moves a boundary among the marks around it: closing marks stay with the sentence before,
 * opening marks go to the next. `Intl.Segmenter` puts it wrong in "…cas. | » Quant" (French spacing) and in "。”“ | 威"
 * (one quotation directly after another).
 */
export function createBoundaryMover(text: string): (cut: number) => number {
  const turnedMarks = findTurnedMarks(text);
  return (cut) => {
    let from = cut;
    while (from > 0 && cut - from < MAX_REACH && (MARK.test(text[from - 1]!) || SPACE.test(text[from - 1]!))) from--;
    if (from === 0) return cut;
    for (let at = from; at < text.length && at - cut < MAX_REACH; at++) {
      const character = text[at]!;
      if (SPACE.test(character)) continue;
      if (!MARK.test(character)) return at;
      const direction = findMarkDirection(text, at, turnedMarks);
      if (direction === 'opens' || (!direction && at >= cut)) return at;
    }
    return cut;
  };
}

/** Whether a text ends with a stop inside a quotation that has just been closed. */
export const hasStopBeforeClosingQuote = (head: string): boolean =>
  /[.!?…。！？｡．।॥۔؟։።፧။៕។]\s?["”’»›“«‹」』’'‘]+$/u.test(head);

/** Whether a text begins with a quotation. */
export const hasOpeningQuote = (sentence: string): boolean => /^[\s–—-]*["“„«»‘‚「『《”'‹›]/u.test(sentence);
