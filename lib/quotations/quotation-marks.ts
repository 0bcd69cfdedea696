import { findMatches } from '../util/regexp';

/** Marks of one family close each other; a house may mix those of one family ("…”), not those of two. */
export type MarkFamily =
  | 'double'
  | 'single'
  | 'angle'
  | 'small-angle'
  | 'corner'
  | 'white-corner'
  | 'title'
  | 'small-title';

/** How a mark faces by its form; straight ones and those that turn with the language say nothing. */
export interface MarkShape {
  readonly family: MarkFamily;
  readonly faces?: 'opens' | 'closes';
}

/** A mark of a text, and which way it faces where its neighbours tell. */
export interface QuotationMark extends MarkShape {
  readonly at: number;
  /** Its neighbours tell which way it faces, its form alone does not count. */
  readonly clear: boolean;
}

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

/** Whether a text holds any mark that may be one of quotation. */
export const POSSIBLE_MARK = /[“”„‟〝〞〟"＂‘‚‛«»‹›「」｢｣『』]|(?<!\p{L})['’]|['’](?!\p{L})/u;

/** Scripts that write elided letters with an apostrophe. */
const ELISION_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{M}\p{Nd}]/u;
const HEBREW_LETTER = /\p{Script=Hebrew}/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** What may stand before an opening mark, after a closing one. */
const BEFORE_OPENING = /[\s([{（［【—–\-:：/¿¡]/u;
const AFTER_CLOSING = /[\s)\]}）］】—–\-.,;:!?…。、，；：！？।॥۔،؛/]/u;

/** l’été, don't, 5'10", ארה"ב: no quotation marks. */
function isInsideWord(text: string, at: number, { family }: MarkShape): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (family === 'double') return HEBREW_LETTER.test(before) && HEBREW_LETTER.test(after);
  return family === 'single' && ELISION_LETTER.test(before) && ELISION_LETTER.test(after);
}

/** By its neighbours, where one of them can stand on one side of a mark only. */
function findFacing(text: string, at: number): MarkShape['faces'] {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const opens = BEFORE_OPENING.test(before) && WORD_CHARACTER.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/u.test(before) && !BEFORE_OPENING.test(before);
  return opens === closes ? undefined : opens ? 'opens' : 'closes';
}

/**
 * Which marks a text turns round: „deutsch“ closes with what opens elsewhere, »dansk« and ”svensk” too. Told by the
 * first mark of the kind that its neighbours place.
 */
function findReversedMarks(text: string): ReadonlySet<string> {
  const turned = new Set<string>();
  const low = text.indexOf('„');
  const high = text.indexOf('“');
  if (low >= 0 && (high < 0 || low < high)) turned.add('“');
  if (text.includes('‚') && !/(?:^|[\s(])‘\p{L}/u.test(text)) turned.add('‘');
  if (/(?:^|[\s(])»\p{L}/u.test(text) && !/(?:^|[\s(])«\s?\p{L}/u.test(text)) turned.add('«').add('»');
  if (/(?:^|[\s(])›\p{L}/u.test(text) && !/(?:^|[\s(])‹\p{L}/u.test(text)) turned.add('‹').add('›');
  return turned;
}

const flipFacing = (faces: MarkShape['faces']): MarkShape['faces'] => faces && (faces === 'opens' ? 'closes' : 'opens');

/** The quotation marks of a text in order, apostrophes and signs of inches and minutes left out. Linear. */
export function findQuotationMarks(text: string): QuotationMark[] {
  if (text.search(MARK_CHARACTERS) < 0) return [];
  const turned = findReversedMarks(text);
  const out: QuotationMark[] = [];
  for (const { 0: character, index: at } of findMatches(text, MARK_CHARACTERS)) {
    const form = MARK_SHAPES.get(character)!;
    if (isInsideWord(text, at, form)) continue;
    const own = turned.has(character) ? flipFacing(form.faces) : form.faces;
    const told = findFacing(text, at);
    // Corner brackets and the like face one way whatever stands beside them.
    const fixed = form.family !== 'double' && form.family !== 'single' && !turned.has(character);
    out.push({ family: form.family, at, faces: fixed ? own : (told ?? own), clear: fixed || told !== undefined });
  }
  return out;
}
