import { dialogueIn } from './dash-dialogue';
import { type Family, type Mark, marksIn } from './quotation-marks';

/** What stands between quotation marks; UTF-16 offsets of what the marks enclose. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Words somebody said; a word or name set off; the name of a work. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** One end is not marked: it goes on from or into another paragraph, or a dash began it. */
  readonly loose?: boolean;
}

type Span = Omit<Quotation, 'kind'> & { readonly family: Family };

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters and marks of a text. */
export const lettersOf = (text: string): number => count(text, /[\p{L}\p{M}]/gu);

/**
 * Whether a stretch is long enough to be a clause: four words and fifteen letters (of Hangul ten); in scripts without
 * spaces fifteen letters, of Han and kana twelve.
 */
export function isClause(text: string): boolean {
  const letters = lettersOf(text);
  if (count(text, HAN) * 2 > letters) return letters >= 12;
  if (count(text, UNSPACED) * 2 > letters) return letters >= 15;
  return count(text, WORDS) > 3 && letters >= (count(text, HANGUL) * 2 > letters ? 10 : 15);
}

const TITLES: ReadonlySet<Family> = new Set(['title', 'small-title']);
/** 『…』 names works; only what is longer is said by somebody. */
const LONGEST_TITLE = 20;

function kindOf(text: string, { start, end, family }: Span): Quotation['kind'] {
  if (TITLES.has(family)) return 'title';
  if (family === 'white-corner' && end - start <= LONGEST_TITLE) return 'title';
  return isClause(text.slice(start, end)) ? 'speech' : 'scare';
}

/** Quotations by their marks, nested ones too, in the order of their ends. */
function paired(text: string, marks: readonly Mark[]): Span[] {
  const open = new Map<Family, number[]>();
  const out: Span[] = [];
  let before = -1;
  for (const { family, faces, at } of marks) {
    const waiting = open.get(family) ?? [];
    open.set(family, waiting);
    const closes = faces ? faces === 'closes' : waiting.length > 0;
    if (!closes) waiting.push(at);
    else if (waiting.length) out.push({ start: waiting.pop()! + 1, end: at, family });
    else if (before < 0 && canBeLeftOpen(family) && !inches(text, at)) before = out.push(begun(family, at));
  }
  const left = [...open].flatMap(([family, [at]]) =>
    at !== undefined && canBeLeftOpen(family) ? [{ family, at }] : [],
  );
  const first = left.sort((a, b) => a.at - b.at)[0];
  return first ? [...out, { start: first.at + 1, end: text.length, family: first.family, loose: true }] : out;
}

/** What a paragraph before this one began. */
const begun = (family: Family, end: number): Span => ({ start: 0, end, family, loose: true });

/** A single mark without its partner is an apostrophe. */
const canBeLeftOpen = (family: Family): boolean => family !== 'single' && !TITLES.has(family);
const inches = (text: string, at: number): boolean => /["＂]/u.test(text[at]!) && /\p{Nd}/u.test(text[at - 1] ?? '');

/** Those that stand in no other; one that is loose gives way to the marked ones it would hold. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(
    (a, b) => Number(a.loose ?? false) - Number(b.loose ?? false) || a.start - b.start || b.end - a.end,
  );
  const out: Span[] = [];
  let reach = -1;
  for (const span of sorted.filter((s) => !s.loose)) {
    if (span.start < reach) continue;
    reach = span.end;
    out.push(span);
  }
  for (const span of sorted.filter((s) => s.loose)) out.push(...around(span, out));
  return out.sort((a, b) => a.start - b.start);
}

/** What is left of a loose span beside the marked ones. */
function around(span: Span, marked: readonly Span[]): Span[] {
  const touching = marked.filter((m) => m.start < span.end && m.end > span.start).sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  let from = span.start;
  for (const { start, end } of touching) {
    if (start - 1 > from) out.push({ ...span, start: from, end: start - 1 });
    from = Math.max(from, end + 1);
  }
  if (from < span.end) out.push({ ...span, start: from });
  return out;
}

/**
 * The quotations of a paragraph in reading order, never overlapping: of nested ones the outermost. A paragraph without
 * marks that a dash begins is dialogue in the languages that write it so. Time n log n in the marks.
 */
export function quotationsIn(text: string, lang: string): Quotation[] {
  const spans = outermost(paired(text, marksIn(text)));
  if (!spans.length) return dialogueIn(text, lang);
  return spans.map(({ family, ...span }) => ({ ...trimmed(text, span), kind: kindOf(text, { family, ...span }) }));
}

/** French sets spaces within its marks. */
function trimmed<T extends { readonly start: number; readonly end: number }>(text: string, span: T): T {
  const inner = text.slice(span.start, span.end);
  return {
    ...span,
    start: span.start + inner.length - inner.trimStart().length,
    end: span.start + inner.trimEnd().length,
  };
}
