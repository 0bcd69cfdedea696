/** Reads what is left of character references that a site escaped twice, so that readers see "&quot;" for a mark. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00A0'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['sbquo', '\u201A'],
  ['ldquo', '\u201C'],
  ['rdquo', '\u201D'],
  ['bdquo', '\u201E'],
  ['laquo', '\u00AB'],
  ['raquo', '\u00BB'],
  ['hellip', '\u2026'],
]);

const reference = /&(?:([a-z]{2,6})|#(\d{2,5})|#x([\da-f]{2,4}));/gi;

/** The character that a reference stands for; undefined for one that is no character of a text. */
function readReference(name: string | undefined, decimal: string | undefined, hex: string | undefined) {
  if (name !== undefined) return NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCharCode(code) : undefined;
}

/** A text with its references read, and where each UTF-16 unit of it begins in the text as it stands; one more: the end. */
export interface ReadEntities {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Reads the references in a text and keeps where they stood. */
export function mapEscapedEntities(text: string): ReadEntities {
  let read = '';
  const starts: number[] = [];
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) starts.push(at);
    read += text.slice(from, to);
  };
  let end = 0;
  for (const match of text.matchAll(reference)) {
    const character = readReference(match[1], match[2], match[3]);
    if (character === undefined) continue;
    keep(end, match.index);
    starts.push(match.index);
    read += character;
    end = match.index + match[0].length;
  }
  keep(end, text.length);
  starts.push(text.length);
  return { text: read, starts };
}

/** Reads the references in a text. Most texts have none. */
export const readEscapedEntities = (text: string): string =>
  text.includes('&') ? mapEscapedEntities(text).text : text;
