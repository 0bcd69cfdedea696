import { findMatches } from '../util/regexp';

/** Marks of one family close each other; a house may mix those of one family ("…”), not those of two. */
export type Family =
  | 'double'
  | 'single'
  | 'angle'
  | 'small-angle'
  | 'corner'
  | 'white-corner'
  | 'title'
  | 'small-title';

/** How a mark faces by its form; straight ones and those that turn with the language say nothing. */
export interface Form {
  readonly family: Family;
  readonly faces?: 'opens' | 'closes';
}

/** A mark of a text, and which way it faces where its neighbours tell. */
export interface Mark extends Form {
  readonly at: number;
  /** Its neighbours tell which way it faces, its form alone does not count. */
  readonly clear: boolean;
}

const table = (family: Family, opening: string, closing: string, neither = ''): [string, Form][] => [
  ...[...opening].map((c): [string, Form] => [c, { family, faces: 'opens' }]),
  ...[...closing].map((c): [string, Form] => [c, { family, faces: 'closes' }]),
  ...[...neither].map((c): [string, Form] => [c, { family }]),
];

const FORMS: ReadonlyMap<string, Form> = new Map([
  ...table('double', '“„‟〝', '”〞〟', '"＂'),
  ...table('single', '‘‚‛', '’', "'＇"),
  ...table('angle', '«', '»'),
  ...table('small-angle', '‹', '›'),
  ...table('corner', '「｢', '」｣'),
  ...table('white-corner', '『', '』'),
  ...table('title', '《', '》'),
  ...table('small-title', '〈', '〉'),
]);

const MARKS = /[“”„‟〝〞〟"＂‘’‚‛'＇«»‹›「」｢｣『』《》〈〉]/gu;

/** Whether a text holds any mark that may be one of quotation. */
export const MARKED = /[“”„‟〝〞〟"＂‘‚‛«»‹›「」｢｣『』]|(?<!\p{L})['’]|['’](?!\p{L})/u;

/** Scripts that write elided letters with an apostrophe. */
const ELIDING = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{M}\p{Nd}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** What may stand before an opening mark, after a closing one. */
const BEFORE = /[\s([{（［【—–\-:：/¿¡]/u;
const AFTER = /[\s)\]}）］】—–\-.,;:!?…。、，；：！？।॥۔،؛/]/u;

/** l’été, don't, 5'10", ארה"ב: no quotation marks. */
function inWord(text: string, at: number, { family }: Form): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (family === 'double') return HEBREW.test(before) && HEBREW.test(after);
  return family === 'single' && ELIDING.test(before) && ELIDING.test(after);
}

/** By its neighbours, where one of them can stand on one side of a mark only. */
function attached(text: string, at: number): Form['faces'] {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const opens = BEFORE.test(before) && WORD.test(after);
  const closes = AFTER.test(after) && !/\s/u.test(before) && !BEFORE.test(before);
  return opens === closes ? undefined : opens ? 'opens' : 'closes';
}

/**
 * Which marks a text turns round: „deutsch“ closes with what opens elsewhere, »dansk« and ”svensk” too. Told by the
 * first mark of the kind that its neighbours place.
 */
function turnedIn(text: string): ReadonlySet<string> {
  const turned = new Set<string>();
  const low = text.indexOf('„');
  const high = text.indexOf('“');
  if (low >= 0 && (high < 0 || low < high)) turned.add('“');
  if (text.includes('‚') && !/(?:^|[\s(])‘\p{L}/u.test(text)) turned.add('‘');
  if (/(?:^|[\s(])»\p{L}/u.test(text) && !/(?:^|[\s(])«\s?\p{L}/u.test(text)) turned.add('«').add('»');
  if (/(?:^|[\s(])›\p{L}/u.test(text) && !/(?:^|[\s(])‹\p{L}/u.test(text)) turned.add('‹').add('›');
  return turned;
}

const flip = (faces: Form['faces']): Form['faces'] => faces && (faces === 'opens' ? 'closes' : 'opens');

/** The quotation marks of a text in order, apostrophes and signs of inches and minutes left out. Linear. */
export function marksIn(text: string): Mark[] {
  if (text.search(MARKS) < 0) return [];
  const turned = turnedIn(text);
  const out: Mark[] = [];
  for (const { 0: character, index: at } of findMatches(text, MARKS)) {
    const form = FORMS.get(character)!;
    if (inWord(text, at, form)) continue;
    const own = turned.has(character) ? flip(form.faces) : form.faces;
    const told = attached(text, at);
    // Corner brackets and the like face one way whatever stands beside them.
    const fixed = form.family !== 'double' && form.family !== 'single' && !turned.has(character);
    out.push({ family: form.family, at, faces: fixed ? own : (told ?? own), clear: fixed || told !== undefined });
  }
  return out;
}
