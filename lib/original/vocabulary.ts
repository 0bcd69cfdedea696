import { LABELS, type Labels, type Purpose } from './labels';
import { isLetter, isUnspaced, plain } from './words';

/** A label taken apart at "*" (any ending) and "…" (some words in between). */
interface Word {
  readonly purpose: Purpose;
  readonly pieces: readonly string[];
  readonly joins: readonly string[];
  readonly colon: boolean;
  /** It stands after the link it speaks of. */
  readonly behind: boolean;
}

/** Where a label stands in a plain text. */
export interface Hit {
  readonly purpose: Purpose;
  readonly behind: boolean;
  readonly start: number;
  readonly end: number;
  /** The words in place of "…", where the label has one. */
  readonly gap?: string;
}

const LONGEST_GAP = 40;

function wordOf(purpose: Purpose, label: string): Word {
  const behind = label.startsWith('…');
  const colon = label.endsWith(':');
  const parts = label.slice(behind ? 1 : 0, colon ? -1 : undefined).split(/([*…])/);
  const joins = parts.filter((_, index) => index % 2 === 1);
  const pieces = parts.filter((_, index) => index % 2 === 0).map(plain);
  const bare = (piece: string, index: number): string => (joins.includes('…') || index === 0 ? piece.trim() : piece);
  return { purpose, pieces: pieces.map(bare), joins, colon, behind };
}

function pastLetters(text: string, from: number): number {
  let at = from;
  while (isLetter(text, at)) at++;
  return at;
}

/** Matches a word whose first piece stands at `start`. */
function matchAt(text: string, start: number, { purpose, behind, pieces, joins, colon }: Word): Hit | undefined {
  let end = start + (pieces[0]?.length ?? 0);
  let gap: string | undefined;
  for (const [index, join] of joins.entries()) {
    const piece = pieces[index + 1] ?? '';
    const from = join === '*' ? pastLetters(text, end) : text.indexOf(piece, end + 1);
    if (from < 0 || from - end > LONGEST_GAP || !text.startsWith(piece, from)) return undefined;
    if (join === '…') gap = text.slice(end, from);
    end = from + piece.length;
  }
  if (isLetter(text, end) && !isUnspaced(text, end - 1)) return undefined;
  if (!colon) return { purpose, behind, start, end, gap };
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(at) === ':' ? { purpose, behind, start, end: at + 1, gap } : undefined;
}

/** Words by their first two letters: most places of a text begin none. */
type Index = ReadonlyMap<string, readonly Word[]>;

/** Languages that read each other's labels. */
const KIN = ['hr sr bs sl mk', 'id ms', 'no nb nn da sv', 'cs sk', 'ru uk be', 'fil tl', 'pt gl', 'hi mr ne'].map(
  (line) => line.split(' '),
);

const wordsByLanguage = new Map<string, readonly Word[]>();

/** The labels of one language, taken apart once. */
function wordsIn(lang: string): readonly Word[] {
  const known = wordsByLanguage.get(lang);
  if (known) return known;
  const words = (Object.entries(LABELS) as [Purpose, Labels][]).flatMap(([purpose, labels]) =>
    labels[lang] ? labels[lang].split('|').map((label) => wordOf(purpose, label)) : [],
  );
  wordsByLanguage.set(lang, words);
  return words;
}

const ALL_LANGUAGES: readonly string[] = [...new Set(Object.values(LABELS).flatMap((labels) => Object.keys(labels)))];

const indexes = new Map<string, Index>();

function indexOf(languages: ReadonlySet<string>): Index {
  const wanted = ALL_LANGUAGES.filter((lang) => languages.size === 0 || languages.has(lang));
  const known = indexes.get(wanted.join());
  if (known) return known;
  const index = new Map<string, Word[]>();
  for (const word of wanted.flatMap(wordsIn)) {
    const key = word.pieces[0]?.slice(0, 2) ?? '';
    const others = index.get(key);
    if (others) others.push(word);
    else index.set(key, [word]);
  }
  indexes.set(wanted.join(), index);
  return index;
}

/** Whether a word may begin at a place; in the letters of most pages a glance at the one before tells. */
function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 32;
  if (before >= 97 && before <= 122 && text.charCodeAt(at) < 0x0e00) return false;
  return isUnspaced(text, at) || !isLetter(text, at - 1);
}

/** The longest label of each purpose at a place. */
function hitsAt(words: readonly Word[], text: string, at: number): Hit[] {
  const best = new Map<string, Hit>();
  for (const word of words) {
    const hit = text.startsWith(word.pieces[0] ?? '', at) ? matchAt(text, at, word) : undefined;
    const key = `${word.purpose} ${word.behind}`;
    if (hit && hit.end > (best.get(key)?.end ?? 0)) best.set(key, hit);
  }
  return [...best.values()];
}

/** Hits at each place of a text that has any. */
function* places(index: Index, text: string): Generator<readonly Hit[]> {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === 32 || !startsWord(text, at)) continue;
    const words = index.get(text.slice(at, at + 2));
    const hits = words ? hitsAt(words, text, at) : [];
    if (hits.length > 0) yield hits;
  }
}

function scan(index: Index, text: string): Hit[] {
  const found: Hit[] = [];
  const ended = new Map<string, number>();
  for (const hits of places(index, text)) {
    for (const hit of hits) {
      const key = `${hit.purpose} ${hit.behind}`;
      if (hit.start < (ended.get(key) ?? 0)) continue;
      ended.set(key, hit.end);
      found.push(hit);
    }
  }
  return found;
}

/** Labels that lead to an address. */
const LEADS: ReadonlySet<Purpose> = new Set(['original', 'republished', 'translated', 'source']);

/** Finds labels in plain text. */
export interface Vocabulary {
  /** Whether any label stands in a text that a link may belong to. */
  has(text: string): boolean;
  /** Labels of a purpose in order of place, each where the one before has ended; those that stand behind links apart. */
  find(purpose: Purpose, text: string, behind?: boolean): readonly Hit[];
}

/** The vocabulary of some languages and their near relations; of all, where none is known. */
export function vocabularyOf(languages: readonly string[]): Vocabulary {
  const roots = languages.map((lang) => lang.split('-')[0] ?? lang);
  const all = new Set([...roots, ...KIN.filter((kin) => kin.some((lang) => roots.includes(lang))).flat()]);
  const memo = new Map<string, readonly Hit[]>();
  let built: Index | undefined;
  const index = (): Index => {
    built ??= indexOf(all);
    return built;
  };
  const hitsIn = (text: string): readonly Hit[] => {
    const hits = memo.get(text) ?? scan(index(), text);
    memo.set(text, hits);
    return hits;
  };
  return {
    has: (text) => {
      for (const hits of places(index(), text)) if (hits.some(({ purpose }) => LEADS.has(purpose))) return true;
      return false;
    },
    find: (purpose, text, behind = false) =>
      hitsIn(text).filter((hit) => hit.purpose === purpose && hit.behind === behind),
  };
}

const OPENS = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
const CLOSES = /^\s?([:(|»→>–—-]|$)/;

/** The last source label that begins a line or a part of one, with a colon, a dash, or nothing at once after it. */
export function creditIn(vocabulary: Vocabulary, text: string): { start: number; end: number } | undefined {
  for (const { start, end } of [...vocabulary.find('source', text)].reverse()) {
    if (!OPENS.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (text.charAt(end - 1) === ':') return { start, end };
    const close = CLOSES.exec(text.slice(end));
    if (close) return { start, end: close[1] === ':' ? end + close[0].length : end };
  }
  return undefined;
}
