/** No host encodes anything but UTF-8; its decoders, turned round, do. */

const AT_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Node 20 has Latin 1 where windows-1252 should be, and no ISO-8859-16. */
const PATCHES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'windows-1252': [...AT_80].map((c, i) => [c, 0x80 + i] as const),
  'iso-8859-16': (
    [
      ['Ș', 0xaa],
      ['ș', 0xba],
      ['Ă', 0xc3],
      ['ă', 0xe3],
      ['Ț', 0xde],
      ['ț', 0xfe],
      ['„', 0xa5],
      ['”', 0xb5],
    ] as const
  ).map(([c, byte]) => [c, byte] as const),
};

const SINGLE = /^(windows-|koi8|iso-8859|ibm|x-mac)/;
/** Private use and controls are what a decoder makes of bytes that stand for nothing. */
const NOTHING = /[\uFFFD\u0080-\u009F\uE000-\uF8FF]/;

type Table = ReadonlyMap<string, readonly number[]>;
const tables = new Map<string, Table>();

function tableOf(charset: string): Table {
  const found = tables.get(charset) ?? build(charset);
  tables.set(charset, found);
  return found;
}

function build(charset: string): Table {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset === 'iso-8859-16' ? 'windows-1252' : charset);
  const add = (...bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && !NOTHING.test(character) && !table.has(character)) table.set(character, bytes);
  };
  for (let a = 0; a < 256; a += 1) add(a);
  if (!SINGLE.test(charset)) for (let a = 0x81; a < 0xff; a += 1) for (let b = 0x40; b < 0xff; b += 1) add(a, b);
  for (const [character, byte] of PATCHES[charset] ?? []) table.set(character, [byte]);
  return table;
}

/** A letter with as many of its marks as the encoding knows it with, then the other marks (windows-1258). */
function spelt(character: string, table: Table): readonly string[] {
  if (table.has(character)) return [character];
  const [first = '', ...marks] = character.normalize('NFD');
  return marks.reduce<readonly string[]>(
    ([base = '', ...rest], mark) => {
      const joined = (base + mark).normalize('NFC');
      return table.has(joined) ? [joined, ...rest] : [base, ...rest, mark];
    },
    [first],
  );
}

export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(charset);
  const bytesOf = (character: string): readonly number[] => {
    const bytes = table.get(character);
    if (!bytes) throw new Error(`not in ${charset}: ${character}`);
    return bytes;
  };
  return Uint8Array.from([...text].flatMap((c) => spelt(c, table)).flatMap(bytesOf));
}

/** Every character an encoding can write, in one or two bytes. */
export const repertoire = (charset: string): readonly string[] => [...tableOf(charset).keys()];
