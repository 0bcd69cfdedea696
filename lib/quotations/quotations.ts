import { findDashDialogue } from './dash-dialogue';
import { findQuotationMarks, type MarkFamily, type QuotationMark } from './quotation-marks';

/** What stands between quotation marks; UTF-16 offsets of what the marks enclose. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Words somebody said; a word or name set off; the name of a work. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** One end is not marked: it goes on from or into another paragraph, or a dash began it. */
  readonly loose?: boolean;
}

type MarkedSpan = Omit<Quotation, 'kind'> & { readonly family: MarkFamily };

const WORD_PATTERN = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const UNSPACED_SCRIPTS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters and marks of a text. */
export const countLettersAndCombiningMarks = (text: string): number => countMatches(text, /[\p{L}\p{M}]/gu);

/**
 * Whether a stretch is long enough to be a clause: four words and fifteen letters (of Hangul ten); in scripts without
 * spaces fifteen letters, of Han and kana twelve.
 */
export function isClause(text: string): boolean {
  const letters = countLettersAndCombiningMarks(text);
  if (countMatches(text, HAN_OR_KANA) * 2 > letters) return letters >= 12;
  if (countMatches(text, UNSPACED_SCRIPTS) * 2 > letters) return letters >= 15;
  return countMatches(text, WORD_PATTERN) > 3 && letters >= (countMatches(text, HANGUL) * 2 > letters ? 10 : 15);
}

const TITLE_FAMILIES: ReadonlySet<MarkFamily> = new Set(['title', 'small-title']);
/** 『…』 names works; only what is longer is said by somebody. */
const MAX_TITLE_LENGTH = 20;

function classifyQuotation(text: string, { start, end, family }: MarkedSpan): Quotation['kind'] {
  if (TITLE_FAMILIES.has(family)) return 'title';
  if (family === 'white-corner' && end - start <= MAX_TITLE_LENGTH) return 'title';
  return isClause(text.slice(start, end)) ? 'speech' : 'scare';
}

/** Quotations by their marks, nested ones too, in the order of their ends. */
function pairMarks(text: string, marks: readonly QuotationMark[]): MarkedSpan[] {
  const open = new Map<MarkFamily, number[]>();
  const out: MarkedSpan[] = [];
  let before = -1;
  for (const { family, faces, at } of marks) {
    const waiting = open.get(family) ?? [];
    open.set(family, waiting);
    const closes = faces ? faces === 'closes' : waiting.length > 0;
    if (!closes) waiting.push(at);
    else if (waiting.length) out.push({ start: waiting.pop()! + 1, end: at, family });
    else if (before < 0 && canBeLeftOpen(family) && !isInchSign(text, at))
      before = out.push(buildContinuedSpan(family, at));
  }
  const left = [...open].flatMap(([family, [at]]) =>
    at !== undefined && canBeLeftOpen(family) ? [{ family, at }] : [],
  );
  const first = left.sort((a, b) => a.at - b.at)[0];
  return first ? [...out, { start: first.at + 1, end: text.length, family: first.family, loose: true }] : out;
}

/** What a paragraph before this one began. */
const buildContinuedSpan = (family: MarkFamily, end: number): MarkedSpan => ({ start: 0, end, family, loose: true });

/** A single mark without its partner is an apostrophe. */
const canBeLeftOpen = (family: MarkFamily): boolean => family !== 'single' && !TITLE_FAMILIES.has(family);
const isInchSign = (text: string, at: number): boolean =>
  /["＂]/u.test(text[at]!) && /\p{Nd}/u.test(text[at - 1] ?? '');

/** Those that stand in no other; one that is loose gives way to the marked ones it would hold. */
function selectOutermost(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const sorted = [...spans].sort(
    (a, b) => Number(a.loose ?? false) - Number(b.loose ?? false) || a.start - b.start || b.end - a.end,
  );
  const out: MarkedSpan[] = [];
  let reach = -1;
  for (const span of sorted.filter((s) => !s.loose)) {
    if (span.start < reach) continue;
    reach = span.end;
    out.push(span);
  }
  for (const span of sorted.filter((s) => s.loose)) out.push(...subtractMarked(span, out));
  return out.sort((a, b) => a.start - b.start);
}

/** What is left of a loose span beside the marked ones. */
function subtractMarked(span: MarkedSpan, marked: readonly MarkedSpan[]): MarkedSpan[] {
  const touching = marked.filter((m) => m.start < span.end && m.end > span.start).sort((a, b) => a.start - b.start);
  const out: MarkedSpan[] = [];
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
export function findQuotations(text: string, lang: string): Quotation[] {
  const spans = selectOutermost(pairMarks(text, findQuotationMarks(text)));
  if (!spans.length) return findDashDialogue(text, lang);
  return spans.map(({ family, ...span }) => ({
    ...trimInnerSpace(text, span),
    kind: classifyQuotation(text, { family, ...span }),
  }));
}

/** French sets spaces within its marks. */
function trimInnerSpace<T extends { readonly start: number; readonly end: number }>(text: string, span: T): T {
  const inner = text.slice(span.start, span.end);
  return {
    ...span,
    start: span.start + inner.length - inner.trimStart().length,
    end: span.start + inner.trimEnd().length,
  };
}
