import { KNOWN_LANGUAGES, primary } from './language';
import { isLetter, isUnspaced, plain } from './words';

/** Languages that decline language names: the ending is left off. The rest use the name as it is. */
const DECLINING = new Set('ru uk be bg sr mk hr sl bs pl cs sk lt lv et fi el ka hy hu is tr az kk uz'.split(' '));

/** A language's name as it may stand in a text: what it begins with, and what must follow at once. */
interface Name {
  readonly code: string;
  readonly stem: string;
  readonly endings: readonly string[];
}

/** East Asian names lose the character for "language", so that another one may stand for it. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[語语]$/, ['語', '语', '文']],
  [/어$/, ['어', '문'].map(plain)],
];

function nameOf(code: string, name: string, lang: string): Name {
  const [ending, endings] = ENDINGS.find(([pattern]) => pattern.test(name)) ?? [/$^/, ['']];
  const stem = plain(name.replace(ending, '')).replace(/^ال/, '');
  const declined = DECLINING.has(lang) && !stem.includes(' ');
  return { code, stem: declined ? stem.slice(0, Math.max(4, stem.length - (stem.length > 8 ? 4 : 3))) : stem, endings };
}

const names = new Map<string, readonly Name[]>();

function namesIn(lang: string): readonly Name[] {
  const known = names.get(lang);
  if (known) return known;
  const display = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const made = KNOWN_LANGUAGES.flatMap((code) => {
    const name = display.of(code);
    return name ? [nameOf(primary(code) ?? code, name, lang)] : [];
  });
  names.set(lang, made);
  return made;
}

/** Semitic scripts join prepositions and articles to the name; they and unspaced scripts have names inside of words. */
const joinsWords = (text: string): boolean => isUnspaced(text, 0) || /[\u0590-\u06ff]/.test(text.charAt(0));

function isNamed(text: string, { stem, endings }: Name): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const starts = joinsWords(stem) || !isLetter(text, at - 1);
    if (starts && endings.some((ending) => text.startsWith(ending, at + stem.length))) return true;
  }
  return false;
}

/** Languages that a short text names, in the words of the page's language or in English; `text` in plain form. */
export function languagesNamed(text: string, lang: string): readonly string[] {
  const readers = new Set([lang.split('-')[0] ?? 'en', 'en']);
  readers.delete('und');
  const found = [...readers].flatMap((reader) => namesIn(reader).filter((name) => isNamed(text, name)));
  return [...new Set(found.map(({ code }) => code))];
}

let ownNames: ReadonlyMap<string, string> | undefined;

function languagesByOwnName(): ReadonlyMap<string, string> {
  ownNames ??= new Map(
    KNOWN_LANGUAGES.flatMap((code) => {
      const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
      return name ? [[plain(name), primary(code) ?? code] as const] : [];
    }),
  );
  return ownNames;
}

/** The language whose own name a text is ("Deutsch", "Tiếng Việt"), or which it names in the page's language. */
export function languageOfName(text: string, lang: string): string | undefined {
  const wanted = plain(text).trim();
  if (wanted.length < 2 || wanted.length > 24) return undefined;
  const own = languagesByOwnName().get(wanted);
  if (own) return own;
  const named = languagesNamed(wanted, lang);
  return named.length === 1 ? named[0] : undefined;
}
