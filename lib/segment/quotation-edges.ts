/** Marks that open or close by their form alone; in some languages the other way round. */
const OPENING = '“‘«‹「『《〈（([［【„‚';
const CLOSING = '”’»›」』》〉）)]］】';
const MARK = /[“‘«‹「『《〈（([［【„‚”’»›」』》〉）)\]］】"']/u;
const SPACE = /\s/u;

/** „Deutsch“, ”اردو“ and »Dansk« turn the marks round; a text tells by its first ones and by how they are attached. */
function findTurnedMarks(text: string): string {
  const double = /[“”„]/u.exec(text)?.[0] ?? '“';
  const angle = /(?:^|[\s(–—])»\p{L}/u.test(text) && !/(?:^|[\s(–—])«\p{L}/u.test(text);
  return (double === '“' ? '' : '“') + (angle ? '«»' : '');
}

/**
 * Which way a mark faces: by the spaces around it where only one side has one, else by its form.
 * `undefined` for a straight mark that nothing tells apart.
 */
function findMarkDirection(text: string, at: number, round: string): 'opens' | 'closes' | undefined {
  const spaceBefore = at === 0 || SPACE.test(text[at - 1]!);
  const spaceAfter = at + 1 === text.length || SPACE.test(text[at + 1]!);
  const mark = text[at]!;
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'opens' : 'closes';
  if (round.includes(mark)) return OPENING.includes(mark) ? 'closes' : 'opens';
  if (OPENING.includes(mark)) return 'opens';
  return CLOSING.includes(mark) ? 'closes' : undefined;
}

/** At most so many marks and spaces around a boundary are looked at. */
const MAX_REACH = 8;

/**
 * Moves a boundary among the marks around it: what closes stays with the sentence before, what opens goes to the next.
 * `Intl.Segmenter` parts "…cas. | » Quant" (French spacing) and "。”“ | 威" (a quotation right after another).
 */
export function createBoundaryMover(text: string): (cut: number) => number {
  const round = findTurnedMarks(text);
  return (cut) => {
    let from = cut;
    while (from > 0 && cut - from < MAX_REACH && (MARK.test(text[from - 1]!) || SPACE.test(text[from - 1]!))) from--;
    if (from === 0) return cut;
    for (let at = from; at < text.length && at - cut < MAX_REACH; at++) {
      const character = text[at]!;
      if (SPACE.test(character)) continue;
      if (!MARK.test(character)) return at;
      const facing = findMarkDirection(text, at, round);
      if (facing === 'opens' || (!facing && at >= cut)) return at;
    }
    return cut;
  };
}

/** Whether a text ends with a stop inside a quotation that has just been closed. */
export const hasStopBeforeClosingQuote = (head: string): boolean =>
  /[.!?…。！？｡．।॥۔؟։።፧။៕។]\s?["”’»›“«‹」』’'‘]+$/u.test(head);

/** Whether a text begins with a quotation. */
export const hasOpeningQuote = (sentence: string): boolean => /^[\s–—-]*["“„«»‘‚「『《”'‹›]/u.test(sentence);
