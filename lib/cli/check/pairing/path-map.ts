/** Pairs files by a pattern that the user gives: `i18n/{lang}/docs/** = docs/**`. */
import { escapeRegExp } from '../../../util/regexp';

/** A pattern for translations, and where their originals lie. */
export interface PathMap {
  readonly translation: string;
  readonly original: string;
}

const PLACEHOLDERS = /\{lang\}|\*\*|\*/g;

/** Parses a pattern; undefined where it has no two sides, or its sides do not fit. */
export function parsePathMap(text: string): PathMap | undefined {
  const [translation = '', original = '', ...more] = text.split('=').map((side) => side.trim().replace(/^\.\//, ''));
  const listStars = (side: string) => (side.match(/\*\*|\*/g) ?? []).join(' ');
  if (!translation || !original || more.length || listStars(translation) !== listStars(original)) return undefined;
  return { translation, original };
}

const toPattern = (side: string): RegExp => {
  let at = 0;
  let pattern = '';
  for (const { 0: found, index } of side.matchAll(PLACEHOLDERS)) {
    pattern += escapeRegExp(side.slice(at, index));
    pattern +=
      found === '{lang}' ? '(?<lang>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2})' : found === '**' ? '(.+)' : '([^/]+)';
    at = index + found.length;
  }
  return new RegExp(`^${pattern}${escapeRegExp(side.slice(at))}$`);
};

/** The original's path of a translation, and its language where the pattern says it; undefined where it does not fit. */
export function createPathMapper({ translation, original }: PathMap): (path: string) => MappedPath | undefined {
  const pattern = toPattern(translation);
  return (path) => {
    const match = pattern.exec(path);
    if (!match) return undefined;
    const lang = match.groups?.['lang'];
    const stars = match.slice(1).filter((_, at) => !isLanguageGroup(translation, at));
    const to = original.replace(PLACEHOLDERS, (one) => (one === '{lang}' ? (lang ?? '') : (stars.shift() ?? '')));
    return { original: to, ...(lang ? { lang } : {}) };
  };
}

export interface MappedPath {
  readonly original: string;
  readonly lang?: string;
}

/** Whether the placeholder of a number is the language. */
const isLanguageGroup = (side: string, at: number): boolean => [...side.matchAll(PLACEHOLDERS)][at]?.[0] === '{lang}';
