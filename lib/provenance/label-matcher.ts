import { LABELS, type LabelPurpose, type LabelsByLanguage } from '../languages/provenance-labels';
import { groupBy, isLetterAt, isUnspacedAt, toAlternation, toPlainText } from '../text/plain-text';

/** A label taken apart at "*" (any ending) and "…" (some words in between). */
interface Word {
  readonly purpose: LabelPurpose;
  readonly pieces: readonly string[];
  readonly joins: readonly string[];
  readonly colon: boolean;
  /** It stands after the link it speaks of. */
  readonly behind: boolean;
}

/** Where a label stands in a plain text. */
export interface Hit {
  readonly purpose: LabelPurpose;
  readonly behind: boolean;
  readonly start: number;
  readonly end: number;
  /** The words in place of "…", where the label has one. */
  readonly gap?: string;
}

const LONGEST_GAP = 40;

function wordOf(purpose: LabelPurpose, label: string): Word {
  const behind = label.startsWith('…');
  const colon = label.endsWith(':');
  const parts = label.slice(behind ? 1 : 0, colon ? -1 : undefined).split(/([*…])/);
  const joins = parts.filter((_, index) => index % 2 === 1);
  const pieces = parts.filter((_, index) => index % 2 === 0).map(toPlainText);
  const bare = (piece: string, index: number): string => {
    // The space stays: "s … prevel" does not begin within "svoje".
    if (index === 0 && joins[0] === '…') return piece.trimStart();
    return index === 0 || joins.includes('…') ? piece.trim() : piece;
  };
  return { purpose, pieces: pieces.map(bare), joins, colon, behind };
}

function pastLetters(text: string, from: number): number {
  let at = from;
  while (isLetterAt(text, at)) at++;
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
  if (isLetterAt(text, end) && !isUnspacedAt(text, end - 1)) return undefined;
  if (!colon) return { purpose, behind, start, end, gap };
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(at) === ':' ? { purpose, behind, start, end: at + 1, gap } : undefined;
}

interface Index {
  /** Whether any word begins in a text: most hold none, and a glance that takes nothing along is the fastest. */
  readonly any: RegExp;
  /** Finds where words begin. */
  readonly beginnings: RegExp;
  /** Words by what the pattern finds of them. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

/** Languages that read each other's labels. */
const KIN = ['hr sr bs sl mk', 'id ms', 'no nb nn da sv', 'cs sk', 'ru uk be', 'fil tl', 'pt gl', 'hi mr ne'].map(
  (line) => line.split(' '),
);

const wordsByLanguage = new Map<string, readonly Word[]>();

/** The labels of one language, taken apart once. */
function wordsIn(lang: string): readonly Word[] {
  const known = wordsByLanguage.get(lang);
  if (known) return known;
  const words = (Object.entries(LABELS) as [LabelPurpose, LabelsByLanguage][]).flatMap(([purpose, labels]) =>
    labels[lang] ? labels[lang].split('|').map((label) => wordOf(purpose, label)) : [],
  );
  wordsByLanguage.set(lang, words);
  return words;
}

const ALL_LANGUAGES: readonly string[] = [...new Set(Object.values(LABELS).flatMap((labels) => Object.keys(labels)))];

/** The scripts that put words together without a space all come behind those that set them apart. */
const mayJoin = (text: string): boolean => text.charCodeAt(0) >= 0x0e00;

const beginningOf = ({ pieces }: Word): string => pieces[0] ?? '';

/** Common letters of scripts that set words apart: no label in these begins behind one. */
const LETTERS = 'a-z\\u0430-\\u045f\\u0620-\\u064a';

/** The patterns give up within words, where a text has most of its letters. */
function indexed(words: readonly Word[]): Index {
  const all = words.map(beginningOf);
  const spaced = toAlternation(all.filter((beginning) => !mayJoin(beginning))).source;
  const joined = toAlternation(all.filter(mayJoin)).source;
  const beginnings = new RegExp(`(?<![${LETTERS}])${spaced}|${joined}`, 'g');
  return {
    any: new RegExp(`(?:^|[^${LETTERS}])${spaced}|${joined}`),
    beginnings,
    words: groupBy(words, (word) => beginningIn(beginnings, beginningOf(word))),
  };
}

function beginningIn(beginnings: RegExp, text: string): string {
  beginnings.lastIndex = 0;
  return beginnings.exec(text)?.[0] ?? '';
}

const indexes = new Map<string, Index>();

/** The words of some languages and their near relations; of all languages, where none is given. */
function indexOf(languages: readonly string[]): Index {
  const key = languages.join();
  const known = indexes.get(key);
  if (known) return known;
  const related = new Set([...languages, ...KIN.filter((kin) => kin.some((lang) => languages.includes(lang))).flat()]);
  const wanted = ALL_LANGUAGES.filter((lang) => related.size === 0 || related.has(lang));
  const index = indexed(wanted.flatMap(wordsIn));
  indexes.set(key, index);
  return index;
}

const startsWord = (text: string, at: number): boolean => isUnspacedAt(text, at) || !isLetterAt(text, at - 1);

const kindOf = ({ purpose, behind }: Hit): string => `${purpose} ${behind}`;

/** The longest label of each kind at a place. */
function hitsAt(words: readonly Word[], text: string, at: number): Hit[] {
  const best = new Map<string, Hit>();
  for (const word of words) {
    const hit = text.startsWith(beginningOf(word), at) ? matchAt(text, at, word) : undefined;
    if (hit && hit.end > (best.get(kindOf(hit))?.end ?? 0)) best.set(kindOf(hit), hit);
  }
  return [...best.values()];
}

/** What a text gives in which no word begins. */
const NONE: readonly Hit[] = [];

function scan({ beginnings, words }: Index, text: string): readonly Hit[] {
  let found: Hit[] | undefined;
  beginnings.lastIndex = 0;
  for (let begun = beginnings.exec(text); begun; begun = beginnings.exec(text)) {
    // One word may begin within another.
    beginnings.lastIndex = begun.index + 1;
    if (!startsWord(text, begun.index)) continue;
    found ??= [];
    found.push(...hitsAt(words.get(begun[0]) ?? [], text, begun.index));
  }
  return found ? apart(found) : NONE;
}

/** Of each kind those that begin where the one before has ended. */
function apart(hits: readonly Hit[]): Hit[] {
  const ended = new Map<string, number>();
  return hits.filter((hit) => {
    if (hit.start < (ended.get(kindOf(hit)) ?? 0)) return false;
    ended.set(kindOf(hit), hit.end);
    return true;
  });
}

/** Labels that lead to an address. */
const LEADS: ReadonlySet<LabelPurpose> = new Set(['original', 'republished', 'translated', 'source']);
const leads = ({ purpose }: Hit): boolean => LEADS.has(purpose);

/** Finds labels in plain text. */
export interface Vocabulary {
  /** Whether any label may stand in a text: where none begins, there is nothing to be found. */
  may(text: string): boolean;
  /** Whether any label stands in a text that a link may belong to; at its end one that wants a colon, too. */
  has(text: string): boolean;
  /** Labels of a purpose in order of place, each where the one before has ended; those that stand behind links apart. */
  find(purpose: LabelPurpose, text: string, behind?: boolean): readonly Hit[];
}

/** The vocabulary of some languages and their near relations; of all, where none is known. */
export function vocabularyOf(languages: readonly string[]): Vocabulary {
  const roots = [...new Set(languages.map((lang) => lang.split('-')[0] ?? lang))];
  const memo = new Map<string, readonly Hit[]>();
  let index: Index | undefined;
  const hitsIn = (text: string): readonly Hit[] => {
    const known = memo.get(text);
    if (known) return known;
    index ??= indexOf(roots);
    const hits = index.any.test(text) ? scan(index, text) : NONE;
    memo.set(text, hits);
    return hits;
  };
  return {
    may: (text) => hitsIn(text) !== NONE,
    has: (text) => {
      const hits = hitsIn(text);
      return hits !== NONE && (hits.some(leads) || hitsIn(`${text}:`).some(leads));
    },
    find: (purpose, text, behind = false) => {
      const hits = hitsIn(text);
      return hits.length === 0 ? hits : hits.filter((hit) => hit.purpose === purpose && hit.behind === behind);
    },
  };
}

const OPENS = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
const CLOSES = /^\s?([:(|»→>–—-]|$)/;

/** The last source label that begins a line or a part of one, with a colon, a dash, or nothing at once after it. */
export function creditIn(vocabulary: Vocabulary, text: string): { start: number; end: number } | undefined {
  for (const { start, end } of [...vocabulary.find('source', text)].reverse()) {
    if (text.charAt(start) !== '(' && !OPENS.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (text.charAt(end - 1) === ':') return { start, end };
    const close = CLOSES.exec(text.slice(end));
    if (close) return { start, end: close[1] === ':' ? end + close[0].length : end };
  }
  return undefined;
}
