/** Known phrases, found at a place of a text without looking further than the longest of them. */
export interface Phrases<T> {
  /** The longest phrase that begins at `at`, and where it ends. */
  readonly at: (text: string, at: number) => Found<T> | undefined;
  /** The longest phrase that ends at `end`, and where it begins. */
  readonly before: (text: string, end: number) => Found<T> | undefined;
}

export interface Found<T> {
  readonly value: T;
  /** The far edge: the end for `at`, the start for `before`. */
  readonly edge: number;
}

interface Entry<T> {
  readonly text: string;
  readonly value: T;
  /** Letters of a spaced script at its edges: a word may not go on there. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many more letters may follow: endings of a stem. */
  readonly endings: number;
}

/** Two characters as one small integer; what happens to share it is told apart by the text. */
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x3fff) << 16) | (text.charCodeAt(at + 1) & 0xffff);

const LETTER = /[\p{L}\p{M}]/u;
const JOINED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const UNMARKED = /[\p{M}\u0e30-\u0e3a]/u;

/** A letter of a script whose words stand apart. */
export const isSpacedLetter = (character: string | undefined): boolean => {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return LETTER.test(character) && !JOINED.test(character);
};

/**
 * Phrases of a table. A phrase ending in `*` is a stem that up to five letters may follow; `endings` says how many may
 * follow the others of four letters and more (languages that inflect). `joined`: other words may go on directly. Texts must have come through `folded`.
 */
export function phrasesOf<T>(table: Iterable<readonly [string, T]>, endings = 0, joined = false): Phrases<T> {
  const [heads, tails] = [new Map<number, Entry<T>[]>(), new Map<number, Entry<T>[]>()];
  for (const [written, value] of table) {
    for (const text of spellings(written)) {
      const entry = entryOf(text, value, endings, joined);
      if (!entry.text) continue;
      const { length } = entry.text;
      add(heads, length > 1 ? keyAt(entry.text, 0) : entry.text.charCodeAt(0), entry);
      add(tails, length > 1 ? keyAt(entry.text, length - 2) : entry.text.charCodeAt(0), entry);
    }
  }
  for (const entries of [...heads.values(), ...tails.values()]) entries.sort((a, b) => b.text.length - a.text.length);
  return {
    at: (text, at) => longestAt(heads, text, at),
    before: (text, end) => longestBefore(tails, text, end),
  };
}

/** Devanagari letters with a dot below are written with one character or two; Arabic -an with its vowel or without. */
const DOTTED: readonly (readonly [string, string])[] = [
  ['\u0921\u093c', '\u095c'],
  ['\u0922\u093c', '\u095d'],
  ['\u091c\u093c', '\u095b'],
  ['\u092b\u093c', '\u095e'],
];

function spellings(written: string): string[] {
  const text = folded(written);
  if (/[\u0621-\u064a]{3}\u0627$/.test(text)) return [text, `${text.slice(0, -1)}\u064b\u0627`];
  const other = DOTTED.reduce((all, [two, one]) => all.replaceAll(two, one), text);
  return other === text ? [text] : [text, other];
}

function entryOf<T>(raw: string, value: T, endings: number, joined: boolean): Entry<T> {
  const open = raw.endsWith('*');
  const text = open ? raw.slice(0, -1) : raw;
  return {
    text,
    value,
    opens: isSpacedLetter(text[0]),
    closes: (open || !joined) && isSpacedLetter(text.at(-1)),
    endings: open ? 5 : text.length >= 4 ? endings : 0,
  };
}

function add<T>(map: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (!entries.some(({ text }) => text === entry.text)) entries.push(entry);
}

function longestAt<T>(heads: Map<number, Entry<T>[]>, text: string, at: number): Found<T> | undefined {
  return firstAt(heads.get(keyAt(text, at)), text, at) ?? firstAt(heads.get(text.charCodeAt(at)), text, at);
}

function firstAt<T>(entries: Entry<T>[] | undefined, text: string, at: number): Found<T> | undefined {
  for (const entry of entries ?? NONE) {
    const edge = endOf(entry, text, at);
    if (edge !== undefined) return { value: entry.value as T, edge };
  }
  return undefined;
}

const NONE: readonly Entry<never>[] = [];

/** Where the entry ends if it stands at this place as a whole word or with an ending it may have. */
function endOf<T>(entry: Entry<T>, text: string, at: number): number | undefined {
  if (!text.startsWith(entry.text, at)) return undefined;
  let end = at + entry.text.length;
  if (!entry.closes) return UNMARKED.test(text[end] ?? '') ? undefined : end;
  for (let more = 0; isSpacedLetter(text[end]); more++, end++) if (more >= entry.endings) return undefined;
  return end;
}

function longestBefore<T>(tails: Map<number, Entry<T>[]>, text: string, end: number): Found<T> | undefined {
  if (end < 1) return undefined;
  const two = end > 1 ? lastBefore(tails.get(keyAt(text, end - 2)), text, end) : undefined;
  return two ?? lastBefore(tails.get(text.charCodeAt(end - 1)), text, end);
}

function lastBefore<T>(entries: Entry<T>[] | undefined, text: string, end: number): Found<T> | undefined {
  for (const entry of entries ?? NONE) {
    const edge = end - entry.text.length;
    if (edge < 0 || !text.startsWith(entry.text, edge)) continue;
    if (!entry.opens || !isSpacedLetter(text[edge - 1])) return { value: entry.value as T, edge };
  }
  return undefined;
}

/** Lower case, one kind of apostrophe and space, no combining dots or vowel points; never another length. */
export function folded(text: string): string {
  const plain = text
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[‑‐]/g, '-');
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return plain.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter === 'İ' ? 'i' : letter;
  });
}
