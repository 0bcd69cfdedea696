/** Reads the rules of `.versoignore`, in the syntax of `.gitignore`, and tells which paths they name. */
import ignore from 'ignore';
import { memoize } from '../../core/memoize';
import {
  ANY_CHARACTER,
  createCharacterPiece,
  createTextPiece,
  IN_FOLDER,
  matchPattern,
  type PatternPiece,
} from './match-pattern';

export interface IgnoreRules {
  /** Whether they name a path, with `/` and from the folder of the rules, or a folder above it. */
  readonly ignores: (path: string) => boolean;
}

interface IgnoreRule {
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  readonly pieces: readonly PatternPiece[];
}

/**
 * Reads them. The package `ignore` makes regular expressions of them, which many stars keep busy for hours, so that only
 * what stands in brackets is left to it.
 */
export function parseIgnoreRules(text: string): IgnoreRules {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => parseRule(line) ?? []);
  const isNamed = (path: string, isFolder: boolean): boolean => {
    const last = rules.findLast(
      ({ pieces, isForFolders }) => (isFolder || !isForFolders) && matchPattern(pieces, path) !== undefined,
    );
    return last !== undefined && !last.isNegated;
  };
  /** What lies in a folder that is named cannot be taken back. */
  const ignoresFolder = memoize((folder: string): boolean => {
    const above = folder.lastIndexOf('/');
    return (above >= 0 && ignoresFolder(folder.slice(0, above))) || isNamed(folder, true);
  });
  return {
    ignores(path) {
      const above = path.lastIndexOf('/');
      return (above >= 0 && ignoresFolder(path.slice(0, above))) || isNamed(path, false);
    },
  };
}

/** Reads a line; undefined for one without a rule. */
function parseRule(line: string): IgnoreRule | undefined {
  const trimmed = trimSpaces(line);
  if (!trimmed || trimmed.startsWith('#')) return undefined;
  const isNegated = trimmed.startsWith('!');
  const whole = isNegated ? trimmed.slice(1) : trimmed;
  const isForFolders = whole.endsWith('/');
  const pattern = isForFolders ? whole.slice(0, -1) : whole;
  if (!pattern) return undefined;
  const isAnchored = pattern.includes('/');
  const pieces = parsePieces(pattern.replace(/^\//, ''));
  return pieces && { isNegated, isForFolders, pieces: isAnchored ? pieces : [FOLDERS, ...pieces] };
}

/** Takes off the spaces at the end, but for one behind a backslash. */
function trimSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

/** Any number of folders, each with what parts it from the next. */
const FOLDERS: PatternPiece = {
  listEnds(text, from) {
    const end = text.indexOf('/', from);
    return end < 0 ? [] : [end + 1];
  },
  repeats: true,
};

/** The pieces of a pattern; undefined where one of its brackets has no end, so that it names nothing. */
function parsePieces(pattern: string): PatternPiece[] | undefined {
  const pieces: PatternPiece[] = [];
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const isSegmentStart = at === 0 || pattern[at - 1] === '/';
    const folders = isSegmentStart ? /^\*{2,}(?:\/|$)/.exec(rest)?.[0] : undefined;
    const bracket = rest.startsWith('[') ? readBracket(rest) : '';
    if (bracket === undefined) return undefined;
    const token = folders ?? (bracket || /^(?:\*+|\\.|.)/su.exec(rest)![0]);
    at += token.length;
    if (folders?.endsWith('/')) pieces.push(FOLDERS);
    else if (folders) pieces.push(ANY_CHARACTER, { ...ANY_CHARACTER, repeats: true });
    else if (token.startsWith('*')) pieces.push({ ...IN_FOLDER, repeats: true });
    else if (token === '?') pieces.push(IN_FOLDER);
    else if (bracket) pieces.push(createCharacterPiece(createBracketTest(bracket)));
    else pieces.push(createTextPiece(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token, true));
  }
  return pieces;
}

/** A bracket that a text begins with; undefined where it has no end. Its first character ends it never. */
const readBracket = (text: string): string | undefined =>
  /^\[[!^]?(?:\[:[a-z]*:\]|\\.|[^\\])(?:\[:[a-z]*:\]|\\.|[^\]\\])*\]/s.exec(text)?.[0];

/** Whether a bracket names a character. */
function createBracketTest(bracket: string): (character: string) => boolean {
  const rules = ignore().add(`/x${bracket}`);
  const isNamed = memoize((character: string) => rules.ignores(`x${character}`));
  return (character) => character !== '/' && isNamed(character);
}
