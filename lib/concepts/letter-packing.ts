/**
 * A letter beyond ASCII takes two or three bytes in a file. Each lexicon file therefore lends its most frequent
 * ones an ASCII character that its keywords hardly use. `letters` holds the pairs, lent character first:
 * "aกbน" writes ก as a and น as b. A lent character that is meant itself stands behind `LITERALLY`.
 */
const LITERALLY = '^';
/** What may be lent: printable ASCII without what packing and JSON need, and without the space between words. */
const LENDABLE = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !'"\\|=~^'.includes(c),
);

const bytes = (letter: string): number => (letter < '\u0800' ? 2 : 3);

/** The pairs that make these texts smallest. Same texts, same pairs. */
export function chooseLetters(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) counts.set(text[i]!, (counts.get(text[i]!) ?? 0) + 1);
  }
  const used = (char: string): number => counts.get(char) ?? 0;
  const gain = (letter: string): number => used(letter) * (bytes(letter) - 1);
  const lent = [...LENDABLE].sort((a, b) => used(a) - used(b) || (a < b ? -1 : 1));
  const foreign = [...counts.keys()].filter((letter) => letter > '\u007f' && !/[\ud800-\udfff]/.test(letter));
  return foreign
    .sort((a, b) => gain(b) - gain(a) || (a < b ? -1 : 1))
    .slice(0, lent.length)
    .map((letter, i) => (gain(letter) > used(lent[i]!) + 4 ? lent[i]! + letter : ''))
    .join('');
}

const pairs = (letters: string): [string, string][] =>
  Array.from({ length: letters.length >> 1 }, (_, i) => [letters[2 * i]!, letters[2 * i + 1]!]);

/** Writes a text with lent characters. */
export function lender(letters: string): (text: string) => string {
  const lent = new Map(pairs(letters).map(([char, letter]) => [letter, char]));
  const meant = new Set([...pairs(letters).map(([char]) => char), LITERALLY]);
  return (text) =>
    Array.from({ length: text.length }, (_, i) => {
      const char = text[i]!;
      return lent.get(char) ?? (meant.has(char) ? LITERALLY + char : char);
    }).join('');
}

let latest: { readonly letters: string; readonly read: (text: string) => string } | undefined;

/** Reads what `lender` wrote; asked for block by block, so the last one made is kept. */
export function readerOf(letters: string): (text: string) => string {
  if (latest?.letters !== letters) latest = { letters, read: reader(letters) };
  return latest.read;
}

function reader(letters: string): (text: string) => string {
  const letterOf = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  for (const [char, letter] of pairs(letters)) letterOf[char.charCodeAt(0)] = letter;
  if (letters === '') return (text) => (text.includes(LITERALLY) ? text.replace(/\^(.)/g, '$1') : text);
  return (text) => {
    let read = '';
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char === LITERALLY) read += text[++i] ?? '';
      else read += letterOf[char.charCodeAt(0)] ?? char;
    }
    return read;
  };
}
