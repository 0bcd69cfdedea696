/** Pairs files by a pattern that the user gives: `i18n/{lang}/docs/** = docs/**`. */
import { ANY_CHARACTER, createTextPiece, IN_FOLDER, matchPattern, type PatternPiece } from './match-pattern';

/** A pattern for translations, and where their originals lie. */
export interface PathMap {
  readonly translation: string;
  readonly original: string;
}

const PLACEHOLDERS = /\{lang\}|\*\*|\*/g;

/** Longer than any path that a pattern is for. */
const MAX_LENGTH = 1000;

/** Parses a pattern; undefined where it has no two sides, or its sides do not fit. */
export function parsePathMap(text: string): PathMap | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [translation = '', original = '', ...more] = text.split('=').map((side) => side.trim().replace(/^\.\//, ''));
  const listStars = (side: string) => (side.match(/\*\*|\*/g) ?? []).join(' ');
  if (!translation || !original || more.length || listStars(translation) !== listStars(original)) return undefined;
  return { translation, original };
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2}$/;
const LANGUAGE_LENGTHS = Array.from({ length: 12 }, (_, at) => 13 - at);

const LANGUAGE_PIECE: PatternPiece = {
  listEnds: (text, from) =>
    LANGUAGE_LENGTHS.filter(
      (length) => LANGUAGE.test(text.slice(from, from + length)) && from + length <= text.length,
    ).map((length) => from + length),
};

/** A star is one character, and then any number more. */
const PLACEHOLDER_PIECES: Readonly<Record<string, readonly PatternPiece[]>> = {
  '{lang}': [LANGUAGE_PIECE],
  '*': [IN_FOLDER, { ...IN_FOLDER, repeats: true }],
  '**': [ANY_CHARACTER, { ...ANY_CHARACTER, repeats: true }],
};

/** One side of a map, in pieces. */
interface SidePattern {
  readonly pieces: readonly PatternPiece[];
  /** Its placeholders, each with the numbers of its first piece and of the one behind its last. */
  readonly placeholders: readonly { readonly name: string; readonly first: number; readonly behind: number }[];
}

function parseSide(side: string): SidePattern {
  const pieces: PatternPiece[] = [];
  const placeholders: { name: string; first: number; behind: number }[] = [];
  let at = 0;
  for (const { 0: name, index } of side.matchAll(PLACEHOLDERS)) {
    pieces.push(createTextPiece(side.slice(at, index)));
    const own = PLACEHOLDER_PIECES[name]!;
    placeholders.push({ name, first: pieces.length, behind: pieces.length + own.length });
    pieces.push(...own);
    at = index + name.length;
  }
  return { pieces: [...pieces, createTextPiece(side.slice(at))], placeholders };
}

/** The original's path of a translation, and its language where the pattern says it; undefined where it does not fit. */
export function createPathMapper({ translation, original }: PathMap): (path: string) => MappedPath | undefined {
  const { pieces, placeholders } = parseSide(translation);
  return (path) => {
    const starts = matchPattern(pieces, path);
    if (!starts) return undefined;
    const found = placeholders.map(({ name, first, behind }) => ({
      name,
      text: path.slice(starts[first], starts[behind]),
    }));
    const langs = new Set(found.filter(({ name }) => name === '{lang}').map(({ text }) => text));
    // Named twice, it is the same.
    if (langs.size > 1) return undefined;
    const [lang] = langs;
    const stars = found.filter(({ name }) => name !== '{lang}').map(({ text }) => text);
    const to = original.replace(PLACEHOLDERS, (one) => (one === '{lang}' ? (lang ?? '') : (stars.shift() ?? '')));
    return { original: to, ...(lang ? { lang } : {}) };
  };
}

export interface MappedPath {
  readonly original: string;
  readonly lang?: string;
}
