import type { Mark, ReadSegment } from '../domain';
import { functionWordsOf } from '../facts/function-words';
import { type Compared, type Draft, type Passage, round, segmentsOf } from './context';
import { quotedBlocks, quotedIn } from './quoted';
import { type Foreign, foreignLetters } from './scripts';
import { isSpoken } from './spoken';

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Only spaces, marks or a figure part it from the word before: both belong to one stretch. */
  readonly joined: boolean;
}

/** Words in a row, and how their being foreign was told. */
interface Stretch {
  readonly words: readonly Word[];
  readonly how: 'script' | 'copied' | 'words';
}

const WORDS = 5;
const LETTERS = 25;
/** A letter of Han, kana or Hangul says more. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTERS_DENSE = 12;

/** Stretches of a translation that were left in the original's language. */
export function untranslatedPassages(compared: Compared): Draft[] {
  if (compared.sameLanguage) return [];
  const { langs } = compared;
  const foreign = foreignLetters(langs.original, langs.translation);
  const read = foreign ? (s: ReadSegment) => byScript(compared, s, foreign) : byWords(compared);
  const passages = new Map(compared.passages.flatMap((p) => p.link.translation.map((id) => [id, p] as const)));
  const found = [...compared.translation.values()].flatMap((segment) => {
    const passage = passages.get(segment.id);
    const stretch = read(segment, passage);
    return stretch ? [{ segment, stretch, passage }] : [];
  });
  if (!found.length) return [];
  const original = [...compared.original.values()].map((s) => s.text.toLowerCase()).join(' ');
  return runsOf(found, compared, original).map((run) => draftOf(run, compared, original));
}

/** What a segment was left with. */
interface Found {
  readonly segment: ReadSegment;
  readonly stretch: Stretch;
  readonly passage: Passage | undefined;
}

/** Found in one block, one behind the other, with nothing translated between them: one passage to a reader. */
function runsOf(found: readonly Found[], compared: Compared, original: string): Found[][] {
  const runs: Found[][] = [];
  for (const next of found) {
    const last = runs.at(-1)?.at(-1);
    if (last && isOneWith(last, next, compared, original)) runs.at(-1)!.push(next);
    else runs.push([next]);
  }
  return runs;
}

function isOneWith(a: Found, b: Found, compared: Compared, original: string): boolean {
  if (a.segment.block !== b.segment.block) return false;
  const segments = [...compared.translation.values()];
  const between = segments.slice(segments.indexOf(a.segment) + 1, segments.indexOf(b.segment));
  const [rest, first] = [a.segment.text.slice(endOf(a)), b.segment.text.slice(0, startOf(b))];
  return [rest, ...between.map((s) => s.text), first].every((text) => isLeft(tokens(text), original));
}

const startOf = ({ stretch }: Found): number => stretch.words[0]!.start;
const endOf = ({ stretch }: Found): number => stretch.words.at(-1)!.end;
const isLeft = (words: readonly Word[], original: string): boolean => words.every((w) => original.includes(w.lower));

/**
 * Addresses, tags, what stands in parentheses (a name or term given in the original as well), and what is quoted
 * without being somebody's words: works, slogans, lyrics.
 */
const ASIDE =
  /https?:\S+|www\.\S+|\S{1,64}@\S+|[#@][\p{L}\p{M}\p{N}_]+|[([（［][^()[\]（）［］]{0,200}[)\]）］]|^[^()[\]（）［］]{0,200}[)\]）］]/gu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
/** A shorter quotation may be given as it was said, for its sound. */
const QUOTED = 45;
/** A private character that no text holds. */
const BREAK = '\uE000';

function wordsOf(compared: Compared, segment: ReadSegment, pattern: RegExp = WORD): Word[] {
  let text = segment.text.replace(ASIDE, (aside) => BREAK.repeat(aside.length));
  for (const quoted of quotedIn(segment, quotedBlocks(compared).translation.get(segment.block))) {
    const { start, end, of } = quoted;
    const told = of.kind === 'speech' && end - start >= QUOTED && isSpoken(compared, 'translation', quoted);
    if (told) continue;
    text = text.slice(0, start) + BREAK.repeat(end - start) + text.slice(end);
  }
  return tokens(text, pattern);
}

/** More than a figure or a few marks parts two stretches. */
const GAP = 8;

function tokens(text: string, pattern: RegExp = WORD): Word[] {
  let end = 0;
  return [...text.matchAll(pattern)].map((m) => {
    const gap = text.slice(end, m.index);
    const joined = !/[\p{L}\uE000]/u.test(gap) && gap.length <= GAP;
    end = m.index + m[0].length;
    return { text: m[0], lower: m[0].toLowerCase(), start: m.index, end, joined };
  });
}

/** The longest run of words that a test holds for. */
function longest(words: readonly Word[], holds: (word: Word, at: number) => boolean): Word[] {
  let [best, run] = [[] as Word[], [] as Word[]];
  words.forEach((word, at) => {
    run = !holds(word, at) ? [] : word.joined ? [...run, word] : [word];
    if (run.length > best.length) best = run;
  });
  return best;
}

const lettersIn = (words: readonly Word[]) => words.reduce((sum, w) => sum + w.text.length, 0);

/** Long enough, and no mere row of names: in scripts with capitals enough words go without. */
function isProse(words: readonly Word[]): boolean {
  const dense = words.filter((w) => DENSE.test(w.text));
  if (lettersIn(dense) * 2 > lettersIn(words)) return lettersIn(words) >= LETTERS_DENSE;
  const unspaced = words.some((w) => w.text.length > LETTERS);
  if ((words.length < WORDS && !unspaced) || lettersIn(words) < LETTERS) return false;
  const small = words.filter((w) => w.text === w.lower);
  return small.length >= 3 && small.length >= 0.4 * words.length;
}

/** By letters of a script that the translation's language is not written in. */
function byScript(compared: Compared, segment: ReadSegment, foreign: Foreign): Stretch | undefined {
  if (!foreign.many.test(segment.text)) return undefined;
  const words = longest(wordsOf(compared, segment, foreign.words), () => true);
  return isProse(words) ? { words, how: 'script' } : undefined;
}

type Read = (segment: ReadSegment, passage?: Passage) => Stretch | undefined;

/** Within one script: words copied from the linked original, or small words of the original's language alone. */
function byWords(compared: Compared): Read {
  const [theirs, mine] = [functionWordsOf(compared.langs.original), functionWordsOf(compared.langs.translation)];
  const telling = (w: Word) => !!theirs?.has(w.lower) && !mine?.has(w.lower);
  const own = (w: Word) => !!mine?.has(w.lower) && !theirs?.has(w.lower);
  const known = !!theirs && !!mine;
  return (segment, passage) => {
    const words = wordsOf(compared, segment);
    const [few, original] = [words.filter(telling).length < 2, passage?.original ?? []];
    // Most segments are told apart here.
    if (words.length < WORDS || (few && known && !mostlyCopied(words, original))) return undefined;
    const copied = copiedIn(words, original);
    const whole = copied.length > WORDS && copied.length >= 0.8 * words.length;
    const sure = whole
      ? !copied.some(own)
      : known
        ? copied.filter(telling).length >= 2 && !copied.some(own)
        : copied.length >= LONG;
    if (isProse(copied) && sure) return { words: copied, how: 'copied' };
    return known ? bySmallWords(words, telling, own) : undefined;
  };
}

/** Whether of the first words more than half stand in the original too. */
function mostlyCopied(words: readonly Word[], original: readonly ReadSegment[]): boolean {
  const text = original.map((s) => s.text.toLowerCase()).join(' ');
  return words.slice(0, 8).filter((w) => text.includes(w.lower)).length > 4;
}

/** Without lists of small words so many in a row are no chance. */
const LONG = 8;

/** The longest run of words that stands in the original word for word. */
function copiedIn(words: readonly Word[], original: readonly ReadSegment[]): Word[] {
  const theirs = original.flatMap((s) => tokens(s.text).map((w) => w.lower));
  const places = new Map<string, number[]>();
  theirs.forEach((word, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  let before = new Map<number, number>();
  let [end, most] = [0, 0];
  words.forEach((word, i) => {
    const next = new Map<number, number>();
    for (const at of places.get(word.lower) ?? []) {
      const length = (word.joined ? (before.get(at - 1) ?? 0) : 0) + 1;
      next.set(at, length);
      if (length > most) [most, end] = [length, i + 1];
    }
    before = next;
  });
  return words.slice(end - most, end);
}

const SHARE = 0.25;

/** A whole segment whose small words are the original's language's and hardly one the translation's. */
function bySmallWords(
  words: readonly Word[],
  telling: (w: Word) => boolean,
  own: (w: Word) => boolean,
): Stretch | undefined {
  const theirs = words.filter(telling).length;
  const mine = words.filter(own).length;
  return theirs >= 3 && theirs >= SHARE * words.length && mine * 8 <= theirs && isProse(words)
    ? { words, how: 'words' }
    : undefined;
}

/**
 * Sureness by how it was told. On 1,080 pairs of news articles (17,400 sentences, nothing left untranslated) the rule is
 * silent; of 1,600 sentences put in from the original it finds 9 in 10.
 */
const SURE: Readonly<Record<Stretch['how'], number>> = { script: 0.8, copied: 0.85, words: 0.7 };
/** Foreign letters, but not the original's words: a name or a third language. */
const ELSEWHERE = 0.45;

function draftOf(run: readonly Found[], compared: Compared, original: string): Draft {
  const marks = marksOf(run, compared);
  return {
    kind: 'altered',
    category: 'untranslated',
    severity: 'low',
    confidence: round(Math.max(...run.map(({ stretch }) => sureOf(stretch, original)))),
    translation: marks.map(({ segment }) => segment),
    original: [...new Set(run.flatMap(({ passage }) => passage?.link.original ?? []))],
    marks,
    evidence: [{ type: 'same-text', text: textOf(marks, compared) }],
  };
}

function sureOf({ words, how }: Stretch, original: string): number {
  const known = words.filter((w) => original.includes(w.lower)).length >= 0.6 * words.length;
  return how === 'script' && !known ? ELSEWHERE : SURE[how];
}

/** From the first stretch's beginning to the last one's end, a mark a segment. */
function marksOf(run: readonly Found[], { translation }: Compared): Mark[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const all = [...translation.values()];
  return all.slice(all.indexOf(first.segment), all.indexOf(last.segment) + 1).map((segment) => ({
    side: 'translation',
    segment: segment.id,
    start: segment === first.segment ? startOf(first) : 0,
    end: segment === last.segment ? endOf(last) : segment.text.length,
  }));
}

/** What is marked, with a space where one stands between two segments. */
function textOf(marks: readonly Mark[], { translation }: Compared): string {
  const segments = segmentsOf(
    translation,
    marks.map(({ segment }) => segment),
  );
  const texts = segments.map(({ text }, i) => text.slice(marks[i]!.start, marks[i]!.end));
  return texts.reduce((all, text, i) => `${all}${segments[i - 1]!.end < segments[i]!.start ? ' ' : ''}${text}`);
}
