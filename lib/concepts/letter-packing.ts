/**
 * Packs the letters of lexicon files: frequent letters beyond ASCII are written as ASCII characters. In a file such a
 * letter takes two or three bytes. Each file replaces its most frequent ones with ASCII characters that its keywords
 * hardly use. `letters` lists the pairs, the ASCII character first: "aกbน" writes ก as a and น as b.
 */
/** Precedes a substitute character that stands for itself. */
const ESCAPE_CHARACTER = '^';
/** Characters that can be substitutes: printable ASCII without what packing and JSON need, and without the space. */
const SUBSTITUTE_CHARACTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !'"\\|=~^'.includes(c),
);

const countBytes = (letter: string): number => (letter < '\u0800' ? 2 : 3);

/** Chooses the pairs that make the texts smallest. The same texts always give the same pairs. */
export function chooseLetterPairs(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) counts.set(text[i]!, (counts.get(text[i]!) ?? 0) + 1);
  }
  const used = (char: string): number => counts.get(char) ?? 0;
  const gain = (letter: string): number => used(letter) * (countBytes(letter) - 1);
  const lent = [...SUBSTITUTE_CHARACTERS].sort((a, b) => used(a) - used(b) || (a < b ? -1 : 1));
  const foreign = [...counts.keys()].filter((letter) => letter > '\u007f' && !/[\ud800-\udfff]/.test(letter));
  return foreign
    .sort((a, b) => gain(b) - gain(a) || (a < b ? -1 : 1))
    .slice(0, lent.length)
    .map((letter, i) => (gain(letter) > used(lent[i]!) + 4 ? lent[i]! + letter : ''))
    .join('');
}

const splitLetterPairs = (letters: string): [string, string][] =>
  Array.from({ length: letters.length >> 1 }, (_, i) => [letters[2 * i]!, letters[2 * i + 1]!]);

/** Creates a function that writes a text with substitute characters. */
export function createLetterPacker(letters: string): (text: string) => string {
  const lent = new Map(splitLetterPairs(letters).map(([char, letter]) => [letter, char]));
  const meant = new Set([...splitLetterPairs(letters).map(([char]) => char), ESCAPE_CHARACTER]);
  return (text) =>
    Array.from({ length: text.length }, (_, i) => {
      const char = text[i]!;
      return lent.get(char) ?? (meant.has(char) ? ESCAPE_CHARACTER + char : char);
    }).join('');
}

let latestReader: { readonly letters: string; readonly read: (text: string) => string } | undefined;

/**
 * Returns a function that reads what `createLetterPacker` wrote. Blocks of one file follow each other, so the last one
 * is cached.
 */
export function getLetterReader(letters: string): (text: string) => string {
  if (latestReader?.letters !== letters) latestReader = { letters, read: createLetterReader(letters) };
  return latestReader.read;
}

function createLetterReader(letters: string): (text: string) => string {
  const letterOf = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  for (const [char, letter] of splitLetterPairs(letters)) letterOf[char.charCodeAt(0)] = letter;
  if (letters === '') return (text) => (text.includes(ESCAPE_CHARACTER) ? text.replace(/\^(.)/g, '$1') : text);
  return (text) => {
    let read = '';
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char === ESCAPE_CHARACTER) read += text[++i] ?? '';
      else read += letterOf[char.charCodeAt(0)] ?? char;
    }
    return read;
  };
}
