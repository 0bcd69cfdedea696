/** Finds quotation marks in a text, and which of them open and close. */
import { findMatches } from '../../core/regexp';

/** Marks of one family can close each other: a newspaper may mix marks of one family ("…”), but not of two. */
export type MarkFamily =
  | 'double'
  | 'single'
  | 'angle'
  | 'small-angle'
  | 'corner'
  | 'white-corner'
  | 'title'
  | 'small-title';

/** A mark's family, and whether its form opens or closes; unset for straight marks, which do both. */
export interface MarkShape {
  readonly family: MarkFamily;
  readonly faces?: 'opens' | 'closes';
}

/** A mark at UTF-16 offset `at`; `faces` is unset where neither its form nor its neighbors decide. */
export interface QuotationMark extends MarkShape {
  readonly at: number;
  /** Whether its direction is certain: its neighbors show it, or marks of its family have only one. */
  readonly clear: boolean;
}

/** The shapes of a family's marks; `neither` are straight ones. */
const listMarkShapes = (family: MarkFamily, opening: string, closing: string, neither = ''): [string, MarkShape][] => [
  ...[...opening].map((c): [string, MarkShape] => [c, { family, faces: 'opens' }]),
  ...[...closing].map((c): [string, MarkShape] => [c, { family, faces: 'closes' }]),
  ...[...neither].map((c): [string, MarkShape] => [c, { family }]),
];

const MARK_SHAPES: ReadonlyMap<string, MarkShape> = new Map([
  ...listMarkShapes('double', '“„‟〝', '”〞〟', '"＂'),
  ...listMarkShapes('single', '‘‚‛', '’', "'＇"),
  ...listMarkShapes('angle', '«', '»'),
  ...listMarkShapes('small-angle', '‹', '›'),
  ...listMarkShapes('corner', '「｢', '」｣'),
  ...listMarkShapes('white-corner', '『', '』'),
  ...listMarkShapes('title', '《', '》'),
  ...listMarkShapes('small-title', '〈', '〉'),
]);

const MARK_CHARACTERS = /[“”„‟〝〞〟"＂‘’‚‛'＇«»‹›「」｢｣『』《》〈〉]/gu;

/** Matches a text with any mark that may be a quotation mark. */
export const POSSIBLE_MARK_PATTERN = /[“”„‟〝〞〟"＂‘‚‛«»‹›「」｢｣『』]|(?<!\p{L})['’]|['’](?!\p{L})/u;

/** Scripts that write elided letters with an apostrophe. */
const ELISION_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{M}\p{Nd}]/u;
const HEBREW_LETTER = /\p{Script=Hebrew}/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Characters that may come before an opening mark, and after a closing one. */
const BEFORE_OPENING = /[\s([{（［【—–\-:：/¿¡]/u;
const AFTER_CLOSING = /[\s)\]}）］】—–\-.,;:!?…。、，；：！？।॥۔،؛/]/u;

/** Whether a mark inside a word is no quotation mark: l’été, don't, 5'10", ארה"ב. */
function isInsideWord(text: string, at: number, { family }: MarkShape): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (family === 'double') return HEBREW_LETTER.test(before) && HEBREW_LETTER.test(after);
  return family === 'single' && ELISION_LETTER.test(before) && ELISION_LETTER.test(after);
}

/** The direction that a mark's neighbors show; undefined where they allow both or neither. */
function findFacing(text: string, at: number): MarkShape['faces'] {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const opens = BEFORE_OPENING.test(before) && WORD_CHARACTER.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/u.test(before) && !BEFORE_OPENING.test(before);
  return opens === closes ? undefined : opens ? 'opens' : 'closes';
}

/**
 * The marks that a text uses in reverse: „deutsch“ closes with a mark that opens elsewhere, »dansk« swaps both. The
 * marks' order and their neighbors in the text decide.
 */
function findReversedMarks(text: string): ReadonlySet<string> {
  const reversed = new Set<string>();
  const low = text.indexOf('„');
  const high = text.indexOf('“');
  if (low >= 0 && (high < 0 || low < high)) reversed.add('“');
  if (text.includes('‚') && !/(?:^|[\s(])‘\p{L}/u.test(text)) reversed.add('‘');
  if (/(?:^|[\s(])»\p{L}/u.test(text) && !/(?:^|[\s(])«\s?\p{L}/u.test(text)) reversed.add('«').add('»');
  if (/(?:^|[\s(])›\p{L}/u.test(text) && !/(?:^|[\s(])‹\p{L}/u.test(text)) reversed.add('‹').add('›');
  return reversed;
}

const flipFacing = (faces: MarkShape['faces']): MarkShape['faces'] => faces && (faces === 'opens' ? 'closes' : 'opens');

/**
 * Finds the quotation marks of a text in order, without apostrophes and marks for feet and minutes. Linear in the text.
 */
export function findQuotationMarks(text: string): QuotationMark[] {
  if (text.search(MARK_CHARACTERS) < 0) return [];
  const reversed = findReversedMarks(text);
  const out: QuotationMark[] = [];
  for (const { 0: character, index: at } of findMatches(text, MARK_CHARACTERS)) {
    const shape = MARK_SHAPES.get(character)!;
    if (isInsideWord(text, at, shape)) continue;
    const shapeFacing = reversed.has(character) ? flipFacing(shape.faces) : shape.faces;
    const contextFacing = findFacing(text, at);
    // Guillemets, corner brackets and the like have one direction, whatever their neighbors.
    const isFixed = shape.family !== 'double' && shape.family !== 'single' && !reversed.has(character);
    out.push({
      family: shape.family,
      at,
      faces: isFixed ? shapeFacing : (contextFacing ?? shapeFacing),
      clear: isFixed || contextFacing !== undefined,
    });
  }
  return out;
}
