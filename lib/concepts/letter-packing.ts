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
  const countUses = (char: string): number => counts.get(char) ?? 0;
  const computeGain = (letter: string): number => countUses(letter) * (countBytes(letter) - 1);
  const substitutes = [...SUBSTITUTE_CHARACTERS].sort((a, b) => countUses(a) - countUses(b) || (a < b ? -1 : 1));
  const letters = [...counts.keys()].filter((letter) => letter > '\u007f' && !/[\ud800-\udfff]/.test(letter));
  return letters
    .sort((a, b) => computeGain(b) - computeGain(a) || (a < b ? -1 : 1))
    .slice(0, substitutes.length)
    .map((letter, i) => (computeGain(letter) > countUses(substitutes[i]!) + 4 ? substitutes[i]! + letter : ''))
    .join('');
}

const splitLetterPairs = (letters: string): [string, string][] =>
  Array.from({ length: letters.length >> 1 }, (_, i) => [letters[2 * i]!, letters[2 * i + 1]!]);

/** Creates a function that writes a text with substitute characters. */
export function createLetterPacker(letters: string): (text: string) => string {
  const substituteByLetter = new Map(splitLetterPairs(letters).map(([char, letter]) => [letter, char]));
  const escaped = new Set([...splitLetterPairs(letters).map(([char]) => char), ESCAPE_CHARACTER]);
  return (text) =>
    Array.from({ length: text.length }, (_, i) => {
      const char = text[i]!;
      return substituteByLetter.get(char) ?? (escaped.has(char) ? ESCAPE_CHARACTER + char : char);
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
  const letterByCode = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  for (const [char, letter] of splitLetterPairs(letters)) letterByCode[char.charCodeAt(0)] = letter;
  if (letters === '') return (text) => (text.includes(ESCAPE_CHARACTER) ? text.replace(/\^(.)/g, '$1') : text);
  return (text) => {
    let result = '';
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char === ESCAPE_CHARACTER) result += text[++i] ?? '';
      else result += letterByCode[char.charCodeAt(0)] ?? char;
    }
    return result;
  };
}
